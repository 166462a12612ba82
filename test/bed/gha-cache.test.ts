import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Bed, down, up } from './bed.ts'
import type { Fault, Operation } from './cache-service/faults.ts'
import { type CacheService, startCacheService } from './cache-service/server.ts'
import { branchToken, pullRequestToken, readOnlyToken } from './cache-service/tokens.ts'
import { run } from './command.ts'
import { type FreshBuilder, startFreshBuilder } from './fresh-builder.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const NODE = join(ROOT, 'node_modules', '.bin', 'node')

// Servers, on machines that may have a hundred other things to do; the first run builds tools.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let folder: string
let bed: Bed
let cache: CacheService
let builder: FreshBuilder

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bed-gha-'))
  bed = await up({ folder, onProgress: (line) => process.stderr.write(`${line}\n`) })
  builder = await startFreshBuilder(bed)
})

afterAll(async () => {
  await down(folder)
})

beforeEach(async () => {
  cache = await startCacheService()
})

afterEach(async () => {
  await cache[Symbol.asyncDispose]()
})

/** Attributes of the caches to read and to write. */
const build = ({
  token = branchToken('main'),
  from,
  to,
}: {
  readonly token?: string
  readonly from?: string
  readonly to?: string
}) =>
  builder.build({
    env: cache.env(token),
    ...(from !== undefined && { from: `type=gha,${from}` }),
    ...(to !== undefined && { to: `type=gha,mode=max,${to}` }),
  })

const asked = (operation: Operation) => cache.requests.filter((request) => request.operation === operation)

describe('the service', () => {
  const twirp = async (
    method: string,
    fields: unknown,
    token = branchToken('main'),
  ): Promise<Record<string, unknown>> => {
    const response = await fetch(`${cache.url}/twirp/github.actions.results.api.v1.CacheService/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(fields),
    })
    const answer = (await response.json()) as Record<string, unknown>
    return { status: response.status, ...answer }
  }
  const save = async (key: string, text: string, token?: string) => {
    const { signed_upload_url: url } = await twirp('CreateCacheEntry', { key, version: 'v' }, token)
    await fetch(String(url), { method: 'PUT', body: text })
    return await twirp('FinalizeCacheEntryUpload', { key, version: 'v', size_bytes: text.length }, token)
  }
  const find = async (key: string, token?: string) => {
    const found = await twirp('GetCacheEntryDownloadURL', { key, version: 'v', restore_keys: [key] }, token)
    return String(found.signed_download_url)
  }

  it('finds the newest entry that begins with a key, in the own scope first', async () => {
    await save('a-1', 'one')
    await save('a-2', 'two')
    const token = pullRequestToken(7, 'main')
    expect(await (await fetch(await find('a-', token))).text()).toBe('two')
    await save('a-0', 'own', token)
    expect(await (await fetch(await find('a-', token))).text()).toBe('own')
    expect(await (await fetch(await find('a-1', token))).text()).toBe('one')
  })

  it('gives a key once, and what was uploaded in one piece only', async () => {
    await save('a', 'one')
    expect(await twirp('CreateCacheEntry', { key: 'a', version: 'v' })).toMatchObject({
      status: 409,
      code: 'already_exists',
    })
    await twirp('CreateCacheEntry', { key: 'b', version: 'v' })
    expect(await twirp('FinalizeCacheEntryUpload', { key: 'b', version: 'v', size_bytes: 3 })).toMatchObject({
      ok: false,
    })
    expect(await find('b')).toBe('undefined')
  })

  it('lets nobody write by a URL to read, nor read another blob by it', async () => {
    await save('a', 'one')
    await save('b', 'two')
    const url = await find('a')
    expect((await fetch(url, { method: 'PUT', body: 'three' })).status).toBe(403)
    expect((await fetch(url.replace('entry-1', 'entry-2'))).status).toBe(403)
    expect((await fetch(url, { headers: { range: 'bytes=1-' } })).status).toBe(206)
  })

  it('goes wrong as it is told to, as often as it is told to', async () => {
    await save('a', 'one')
    const url = await find('a')
    cache.faults.add('GetBlob', { kind: 'hang' }, undefined, /^somebody-else/)
    cache.faults.add('GetBlob', { kind: 'status', status: 503, retryAfterSeconds: 9 }, 1)
    cache.faults.add('GetBlob', { kind: 'wrong-bytes' }, 1)
    cache.faults.add('GetBlob', { kind: 'reset' }, 1)
    cache.faults.add('GetBlob', { kind: 'hang' }, 1)
    const busy = await fetch(url)
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '9'])
    const wrong = await (await fetch(url)).arrayBuffer()
    expect(Buffer.from(wrong).toString()).not.toBe('one')
    expect(wrong.byteLength).toBe(3)
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow(/terminated/)
    await expect(fetch(url, { signal: AbortSignal.timeout(300) })).rejects.toThrow(/timeout/)
    expect(await (await fetch(url)).text()).toBe('one')
    expect(asked('GetBlob').map(({ status, bytesOut }) => [status, bytesOut > 0])).toEqual([
      [503, true],
      [200, true],
      [200, true],
      [undefined, false],
      [200, true],
    ])
  })

  it('sends half, and then nothing', async () => {
    await save('a', 'x'.repeat(100))
    cache.faults.add('GetBlob', { kind: 'stall' }, 1)
    const given = new AbortController()
    const received: number[] = []
    const whole = async () => {
      for await (const chunk of (await fetch(await find('a'), { signal: given.signal })).body ?? []) {
        received.push(chunk.length)
        setTimeout(() => given.abort(new Error('timeout')), 300)
      }
    }
    await expect(whole()).rejects.toThrow(/timeout/)
    expect(received).toEqual([50])
  })

  it('sends a little at a time', async () => {
    await save('a', 'x'.repeat(100))
    cache.faults.add('GetBlob', { kind: 'slow', bytesPerSecond: 10 })
    const reader = (await fetch(await find('a'))).body?.getReader()
    const { value } = (await reader?.read()) ?? {}
    await reader?.cancel()
    expect(value?.length).toBeLessThan(100)
  })
})

describe('BuildKit’s client', () => {
  beforeEach(() => builder.empty())

  it('finds on an empty builder what another one has kept, and every byte is in the log', async () => {
    expect(await build({ to: 'scope=app' })).toBe(0)
    const keys = cache.entries.list().map(({ key }) => key)
    expect(keys.at(-1)).toMatch(/^index-app-1-[0-9a-f]{8}#1$/)
    expect(keys.filter((key) => key.startsWith('buildkit-blob-1-sha256:'))).toHaveLength(keys.length - 1)
    const uploaded = [...asked('PutBlob'), ...asked('PutBlock')].reduce(
      (sum, { bytesIn }) => sum + bytesIn,
      0,
    )
    expect(uploaded).toBe(cache.entries.size)
    expect(cache.requests.every(({ userAgent }) => /buildkit|azsdk-go/.test(userAgent))).toBe(true)

    await builder.empty()
    const before = cache.requests.length
    expect(await build({ from: 'scope=app' })).toBeGreaterThan(0)
    const fetched = cache.requests.slice(before).filter(({ operation }) => operation === 'GetBlob')
    const index = cache.entries.list().find(({ key }) => key.startsWith('index-'))
    expect(fetched.map(({ bytesOut }) => bytesOut)).toContain(index?.size)
  })

  it('reads in a pull request what its base has kept, and writes where only the pull request reads', async () => {
    await build({ to: 'scope=app' })
    await builder.empty()
    const token = pullRequestToken(7, 'main')
    expect(await build({ token, from: 'scope=app', to: 'scope=app' })).toBeGreaterThan(0)
    expect([...new Set(cache.entries.list().map(({ scope }) => scope))]).toEqual([
      'refs/heads/main',
      'refs/pull/7/merge',
    ])
    cache.entries.evict(({ scope }) => scope === 'refs/heads/main')
    await builder.empty()
    expect(await build({ from: 'scope=app' })).toBe(0)
  })

  it('builds again what was evicted', async () => {
    await build({ to: 'scope=app' })
    cache.entries.evictTo(1000)
    expect(cache.entries.size).toBeLessThanOrEqual(1000)
    await builder.empty()
    expect(await build({ from: 'scope=app' })).toBe(0)
  })

  it('fails at the push of a layer whose entry is all that is left of it', async () => {
    await build({ to: 'scope=app' })
    cache.entries.loseBlobs(({ key }) => key.startsWith('buildkit-blob-'))
    await builder.empty()
    await expect(build({ from: 'scope=app' })).rejects.toThrow(/BlobNotFound/)
  })

  it('takes no wrong bytes for a layer', async () => {
    await build({ to: 'scope=app' })
    await builder.empty()
    // The first blob that is read is the index.
    cache.faults.add('GetBlob', { kind: 'slow', bytesPerSecond: 1_000_000 }, 1)
    cache.faults.add('GetBlob', { kind: 'wrong-bytes' })
    await expect(build({ from: 'scope=app' })).rejects.toThrow(/digest/)
  })

  it('goes on without a cache that answers 429 for ever, after the import’s timeout', async () => {
    cache.faults.add('GetCacheEntryDownloadURL', { kind: 'status', status: 429 })
    expect(await build({ from: 'scope=app,timeout=2s' })).toBe(0)
    expect(asked('GetCacheEntryDownloadURL').length).toBeGreaterThan(1)
  })

  const passing: readonly [string, Fault][] = [
    ['with Retry-After', { kind: 'status', status: 429, retryAfterSeconds: 1 }],
    ['without it', { kind: 'status', status: 429 }],
  ]
  it.each(passing)('waits and goes on after two answers of 429 %s', async (_, fault) => {
    cache.faults.add('CreateCacheEntry', fault, 2)
    await build({ to: 'scope=app' })
    expect(asked('CreateCacheEntry').filter(({ status }) => status === 429)).toHaveLength(2)
    expect(cache.entries.list().at(-1)?.key).toMatch(/^index-/)
  })

  const failing: readonly [string, Operation, Fault, RegExp][] = [
    ['429', 'CreateCacheEntry', { kind: 'status', status: 429 }, /maximum timeout reached/],
    ['500', 'FinalizeCacheEntryUpload', { kind: 'status', status: 500 }, /error writing layer blob/],
    ['{ok: false}', 'CreateCacheEntry', { kind: 'not-ok' }, /failed to reserve cache/],
    ['a reset', 'GetCacheEntryDownloadURL', { kind: 'reset' }, /connection reset by peer|EOF/],
  ]
  it.each(failing)('fails the build at %s from %s', async (_, operation, fault, why) => {
    cache.faults.add(operation, fault)
    await expect(build({ to: 'scope=app,timeout=4s' })).rejects.toThrow(why)
    expect(cache.entries.list()).toEqual([])
  })

  const tokens: readonly [string, string, RegExp][] = [
    ['can only read', readOnlyToken('main'), /failed to reserve cache/],
    ['has expired', branchToken('main', 'main', { expiresInSeconds: -60 }), /cache token expired/],
    ['is malformed', 'malformed', /token contains an invalid number of segments/],
  ]
  it.each(tokens)('fails the build with a token that %s', async (_, token, why) => {
    await expect(build({ token, to: 'scope=app' })).rejects.toThrow(why)
    expect(cache.entries.list()).toEqual([])
  })
})

describe('BuildKit’s client of Azure', () => {
  it('keeps in the same storage, by the account’s key, what an empty builder finds', async () => {
    const { accountUrl, accountName, accountKey } = cache.azure
    const entry = (name: string, key = accountKey) =>
      `type=azblob,account_url=${accountUrl},account_name=${accountName},secret_access_key=${key},name=${name}`
    await builder.empty()
    expect(await builder.build({ to: `${entry('app')},mode=max` })).toBe(0)
    expect(asked('PutBlob').map(({ status }) => status)).toContain(201)
    await builder.empty()
    expect(await builder.build({ from: entry('app') })).toBeGreaterThan(0)
    await builder.empty()
    expect(await builder.build({ from: entry('other') })).toBe(0)
    const wrong = Buffer.from('wrong').toString('base64')
    await expect(builder.build({ to: entry('app', wrong) })).rejects.toThrow(/AuthenticationFailed/)
  })
})

describe('@actions/cache', () => {
  const client = async (calls: string, token: string) => {
    const work = join(folder, 'work')
    await mkdir(work, { recursive: true })
    const env = {
      ...process.env,
      ...cache.env(token),
      RUNNER_TEMP: join(folder, 'runner'),
      GITHUB_WORKSPACE: work,
    }
    const script = `process.chdir(${JSON.stringify(work)});
      const cache = await import(${JSON.stringify(import.meta.resolve('@actions/cache'))});
      const answers = []; ${calls}; console.log(JSON.stringify(answers))`
    const { stdout } = await run(NODE, ['--input-type=module', '--eval', script], { env, cwd: ROOT })
    return { work, stdout, answers: JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as unknown[] }
  }
  const restore = `answers.push(await cache.restoreCache(['tools'], 'tools-2', ['tools-']) ?? null)`

  it('keeps files, and gives them back by the beginning of a key', async () => {
    const { work } = await client(`answers.push(cache.isFeatureAvailable())`, branchToken('main'))
    await mkdir(join(work, 'tools'), { recursive: true })
    await writeFile(join(work, 'tools', 'a.bin'), Buffer.alloc(3_000_000, 'a'))
    const save = `answers.push(cache.isFeatureAvailable(), await cache.saveCache(['tools'], 'tools-1'))`
    const saved = await client(save, branchToken('main'))
    expect(saved.answers).toEqual([true, expect.any(Number)])
    expect(saved.answers[1], saved.stdout).toBeGreaterThan(0)
    await rm(join(work, 'tools'), { recursive: true })

    const { answers, stdout } = await client(restore, pullRequestToken(7, 'main'))
    expect(answers, stdout).toEqual(['tools-1'])
    expect((await readFile(join(work, 'tools', 'a.bin'))).length).toBe(3_000_000)
    // A key is written once.
    expect((await client(save, branchToken('main'))).answers).toEqual([true, -1])
  })

  it('is told that a token can only read', async () => {
    const { work } = await client('', branchToken('main'))
    await mkdir(join(work, 'tools'), { recursive: true })
    const { stdout } = await client(`await cache.saveCache(['tools'], 'tools-1')`, readOnlyToken('main'))
    expect(stdout).toContain('cache write denied')
    expect((await client(restore, readOnlyToken('main'))).answers).toEqual([null])
  })
})
