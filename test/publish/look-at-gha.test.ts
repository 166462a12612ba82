import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GHA_VERSION, ghaBlobKey, ghaIndexKey } from '../../src/cache/gha-index.ts'
import { ghaService } from '../../src/cache/gha-service.ts'
import { openGitHubCache } from '../../src/hosts/github-cache.ts'
import { lookAtGha } from '../../src/publish/imports/look-at-gha.ts'
import { digestOf } from '../../src/registry/digest-of.ts'
import { type CacheService, startCacheService } from '../bed/cache-service/server.ts'
import { branchToken, pullRequestToken } from '../bed/cache-service/tokens.ts'

const SCOPE = 'buildcache-main'
const LAYERS = [Buffer.from('a small layer'), Buffer.alloc(300_000, 7)]

let service: CacheService

beforeEach(async () => {
  service = await startCacheService()
})

afterEach(async () => {
  await service[Symbol.asyncDispose]()
})

/** As the service's clients do it. */
async function save(token: string, key: string, bytes: Uint8Array): Promise<void> {
  const call = async (method: string, fields: object): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${service.url}/twirp/github.actions.results.api.v1.CacheService/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ key, version: GHA_VERSION, ...fields }),
    })
    return (await answer.json()) as Record<string, unknown>
  }
  const { signed_upload_url: url } = await call('CreateCacheEntry', {})
  const put = await fetch(String(url), {
    method: 'PUT',
    headers: { 'x-ms-blob-type': 'BlockBlob' },
    body: new Uint8Array(bytes),
  })
  expect(put.status).toBe(201)
  expect(await call('FinalizeCacheEntryUpload', { size_bytes: bytes.length })).toMatchObject({ ok: true })
}

async function saveCache(token: string, ref: string): Promise<void> {
  const layers = LAYERS.map((bytes) => ({
    blob: digestOf(bytes),
    annotations: { size: bytes.length, diffID: digestOf(bytes) },
  }))
  await save(token, ghaIndexKey(SCOPE, ref), Buffer.from(JSON.stringify({ layers, records: [] })))
  for (const bytes of LAYERS) await save(token, ghaBlobKey(digestOf(bytes)), bytes)
}

async function look(token: string, signal: AbortSignal = AbortSignal.timeout(30_000)) {
  const known = ghaService(service.env(token))
  if (known === undefined) throw new Error('no service')
  await using cache = await openGitHubCache({
    ...known,
    version: GHA_VERSION,
    ourVersion: '1.2.3',
    environment: {},
    signal,
  })
  return await lookAtGha(cache, SCOPE, known.scopes)
}

const MAIN = branchToken('main')
const THERE = { state: 'there', layers: LAYERS.map(digestOf) }

describe('a cache in the runner’s service', () => {
  it('is missing before anything was written', async () => {
    expect(await look(MAIN)).toEqual({ state: 'missing' })
  })

  it('is there for its branch, and for a pull request to it; a part of its layers is looked at', async () => {
    await saveCache(MAIN, 'refs/heads/main')
    const before = service.requests.length
    expect(await look(MAIN)).toEqual(THERE)
    const reads = service.requests.slice(before).filter(({ operation }) => operation === 'GetBlob')
    expect(reads.reduce((sum, { bytesOut }) => sum + bytesOut, 0)).toBeLessThan(20_000)
    expect(await look(pullRequestToken(7, 'main'))).toEqual(THERE)
  })

  it('is there where a layer was evicted', async () => {
    await saveCache(MAIN, 'refs/heads/main')
    service.entries.evict(({ key }) => key.startsWith('buildkit-blob-'))
    expect(await look(MAIN)).toEqual(THERE)
  })

  it('is there when the service had too much to do for a moment', async () => {
    await saveCache(MAIN, 'refs/heads/main')
    service.faults.add('GetCacheEntryDownloadURL', { kind: 'status', status: 429, retryAfterSeconds: 1 }, 2)
    service.faults.add('GetBlob', { kind: 'status', status: 503 }, 1)
    expect(await look(MAIN)).toEqual(THERE)
  })

  it('fails where a layer is lost, or has other bytes', async () => {
    await saveCache(MAIN, 'refs/heads/main')
    service.faults.add('GetBlob', { kind: 'wrong-bytes' })
    expect(await look(MAIN)).toEqual({ state: 'failed', why: 'its index has other bytes than it should' })
    service.faults.clear()
    service.entries.loseBlobs(({ key }) => key.startsWith('buildkit-blob-'))
    await expect(look(MAIN)).rejects.toThrow('the store of the cache service answered HTTP 404')
  })

  it.each([
    ['GetCacheEntryDownloadURL', 'the cache service'],
    ['GetBlob', 'the store of the cache service'],
  ] as const)('fails where the connection breaks again and again: %s', async (operation, what) => {
    await saveCache(MAIN, 'refs/heads/main')
    service.faults.add(operation, { kind: 'reset' })
    await expect(look(MAIN)).rejects.toThrow(`${what} can't be reached: connection reset`)
  })

  it.each(['hang', 'status'] as const)('is given up with the signal: %s', async (kind) => {
    await saveCache(MAIN, 'refs/heads/main')
    service.faults.add('GetBlob', kind === 'hang' ? { kind } : { kind, status: 503 })
    const stop = new AbortController()
    const looking = look(MAIN, stop.signal)
    await sleep(200)
    stop.abort(new Error('enough'))
    await expect(looking).rejects.toThrow('enough')
  })

  it('shows no address and no token', async () => {
    await saveCache(MAIN, 'refs/heads/main')
    service.faults.add('GetCacheEntryDownloadURL', { kind: 'status', status: 403 })
    const error = await look(MAIN).catch((reason: unknown) => String(reason))
    expect(error).toBe('Error: the cache service answered HTTP 403')
  })
})
