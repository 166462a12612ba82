import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { type CacheService, startCacheService } from '../bed/cache-service/server.ts'
import { branchToken } from '../bed/cache-service/tokens.ts'
import { run } from '../bed/command.ts'
import { type FreshBuilder, startFreshBuilder } from '../bed/fresh-builder.ts'
import { type S3, startS3 } from '../bed/s3.ts'
import { wrapBuildx } from './buildx-wrapper.ts'
import { freshPath, nextSecond, project, publish, sharedBed, unique } from './layerwise.ts'
import { processesWith } from './processes.ts'
import { proxyRegistry } from './registry-proxy.ts'
import { loggedTransfers } from './transfers.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const FILES = {
  Dockerfile: 'FROM busybox:1.37\nARG ONCE\nRUN echo "$ONCE" >/once\nCOPY app.txt /\n',
}

async function branch(folder: string, name: string): Promise<void> {
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder })
  await git('init', '--quiet', '--initial-branch', name)
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'first')
}

it('keeps a cache beside the image, one a branch, and counts what it sent', async () => {
  await using app = await project({ ...FILES, 'app.txt': unique() })
  await branch(app.folder, 'feature/cache')
  const path = freshPath('cache')
  const args = [
    '--images',
    `${bed.registry.host}/${path}`,
    '--cache',
    'registry',
    '--build-args',
    `ONCE=${unique()}`,
  ]
  const since = (await bed.registry.accessLog()).length
  const first = await publish(bed, { folder: app.folder, args })
  expect(first.exitCode, first.stderr).toBe(0)
  const { transfer, cache } = first.result ?? {}
  expect(cache?.exports).toMatchObject([
    { state: 'written', entry: expect.stringContaining(`:buildcache-feature-cache`) },
  ])

  const uploads = (await bed.registry.accessLog(since)).filter(
    (entry) =>
      entry.method === 'PUT' && entry.status === 201 && entry.path.startsWith(`/v2/${path}/blobs/uploads/`),
  )
  const digests = uploads.map(({ query }) => new URLSearchParams(query).get('digest') ?? '')
  const sizes = await Promise.all(digests.map((digest) => bed.registry.blobSize(digest)))
  const sent = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  expect((transfer?.uploadedBytes ?? 0) + (transfer?.cacheBytes ?? 0)).toBe(sent)
  expect(transfer?.cacheBytes).toBeGreaterThan(0)

  const second = await publish(bed, { folder: app.folder, args })
  expect(second.exitCode, second.stderr).toBe(0)
  expect(second.stderr).toContain(
    `importing cache manifest from ${bed.registry.host}/${path}:buildcache-feature-cache`,
  )
  const [mine] = second.result?.cache.imports ?? []
  expect(mine).toMatchObject({ state: 'used', layers: expect.any(Number) })

  // What isn't pushed has no layers that could be counted, and layers with other times aren't the cache's.
  for (const more of ['--push=false', '--reproducible']) {
    const third = await publish(bed, { folder: app.folder, args: [...args, more] })
    expect(third.exitCode, third.stderr).toBe(0)
    expect(third.result?.cache.imports[0]).toMatchObject({ entry: mine?.entry, state: 'used', layers: null })
  }
})

it('counts a layer that only the export of the cache sent as the image’s', async () => {
  const { registry } = bed
  await using app = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /\n', 'app.txt': unique() })
  const path = freshPath('cache')
  const args = ['--images', `${registry.host}/${path}`, '--tags', 'one', '--cache', 'registry']
  const first = await publish(bed, { folder: app.folder, args })
  expect(first.exitCode, first.stderr).toBe(0)
  // Between the push and the export somebody removes the repository's layers.
  const layers = join(registry.folder, 'storage/docker/registry/v2/repositories', path, '_layers')
  const commands = `case " $* " in *" --cache-to "*) rm -r ${layers} ;; esac`
  await using buildx = await wrapBuildx(bed, commands)
  const begin = (await registry.accessLog()).length
  const again = await publish(bed, { folder: app.folder, args, env: { PATH: buildx.path } })
  expect(again.exitCode, again.stderr).toBe(0)
  const result = resultSchema.parse(again.result)
  const [layer] = result.platforms[0]?.layers ?? []
  expect(layer?.transfers).toMatchObject([{ state: 'uploaded', bytes: layer?.size, attempts: 1 }])
  const logged = await loggedTransfers(registry, await registry.accessLog(begin), [path])
  const sent = [...logged.values()].reduce((sum, { bytes = 0 }) => sum + bytes, 0)
  expect(result.transfer.uploadedBytes + result.transfer.cacheBytes).toBe(sent)
})

describe('an export', () => {
  const exported = (calls: string) => calls.slice(calls.lastIndexOf('\nbuild\n'))

  it.each([
    ['its Dockerfile alone', {}, true],
    ['another frontend’s name in it', { Dockerfile: `${FILES.Dockerfile}# syntax=acme/frontend\n` }, false],
    ['rules of its own beside it', { 'Dockerfile.dockerignore': 'ignored.txt' }, false],
    [
      'a policy beside it',
      { 'Dockerfile.rego': 'package docker\ndefault allow := true\ndecision := {"allow": allow}\n' },
      false,
    ],
  ])('with %s', async (_, beside, isHeld) => {
    await using app = await project({ ...FILES, ...beside, 'app.txt': unique() })
    await using buildx = await wrapBuildx(bed)
    const { exitCode, stderr, result } = await publish(bed, {
      folder: app.folder,
      args: [
        ...['--images', `${bed.registry.host}/${freshPath('cache')}`, '--tags', 'v1', '--cache', 'registry'],
        ...['--build-args', `ONCE=${unique()}`],
      ],
      env: { PATH: buildx.path },
    })
    expect(exitCode, stderr).toBe(0)
    expect(result?.cache.exports).toMatchObject([{ state: 'written' }])
    expect(exported(await buildx.calls()).includes('\n--file\n-\n')).toBe(isHeld)
  })

  it('that is held ends with a run that is interrupted while it sets tags', async () => {
    await using app = await project({ ...FILES, 'app.txt': unique() })
    await using buildx = await wrapBuildx(bed)
    const path = freshPath('cache')
    let stop = () => {}
    let stopped = 0
    await using proxy = await proxyRegistry(bed.registry, async ({ method, path: asked }) => {
      if (method !== 'PUT' || !asked.endsWith('/manifests/v1')) return
      stop()
      await sleep(5_000)
    })
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', `${proxy.host}/${path}`, '--tags', 'v1', '--cache', 'registry'],
      env: { PATH: buildx.path },
      onOutput: (_, kill) => {
        stop = () => {
          stopped = Date.now()
          kill('SIGTERM')
        }
      },
    })
    expect(Date.now() - stopped).toBeLessThan(10_000)
    expect(run.exitCode, run.stderr).toBe(143)
    expect(run.leftovers).toEqual([])
    expect(exported(await buildx.calls())).toContain('\n--file\n-\n')
    expect(await processesWith(path)).toEqual([])
    const logged = await bed.registry.accessLog()
    expect(
      logged.filter(
        (entry) => entry.path.includes(`/${path}/manifests/buildcache`) && entry.method === 'PUT',
      ),
    ).toEqual([])
  })
})

describe('on a builder that has never built it', () => {
  let folder: string
  let builder: FreshBuilder
  let service: CacheService
  let s3: S3

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scenario-cache-'))
    builder = await startFreshBuilder(bed)
    service = await startCacheService()
    s3 = await startS3({ folder: join(folder, 's3') })
  })

  afterAll(async () => {
    await s3?.stop()
    await service?.[Symbol.asyncDispose]()
    await builder?.[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  })

  const kinds: readonly [string, () => string, boolean][] = [
    ['none', () => 'none', false],
    ['registry', () => 'registry', true],
    ['gha', () => 'gha', true],
    ['local', () => `type=local,dest=${folder}/local`, true],
    ['inline', () => 'inline', true],
    [
      's3',
      () => `type=s3,bucket=${s3.bucket},region=${s3.region},endpoint_url=${s3.url},use_path_style=true`,
      true,
    ],
    [
      'azblob',
      () => {
        const { accountUrl, accountName, accountKey } = service.azure
        return `type=azblob,account_url=${accountUrl},account_name=${accountName},secret_access_key=${accountKey}`
      },
      true,
    ],
  ]
  /** Sizes of the layers that were stored, in order. */
  const layersStored: Readonly<Record<string, (begin: number, since: number) => Promise<readonly number[]>>> =
    {
      // The index comes last.
      gha: async (begin) => puts(begin).slice(0, -1),
      azblob: async (begin) => puts(begin, /blobs%2F/),
      s3: async (_, since) => {
        const blobs = join(folder, 's3', 'buckets', s3.bucket, 'blobs')
        const names = await readdir(blobs)
        const files = await Promise.all(names.map((name) => stat(join(blobs, name))))
        return files.filter(({ mtimeMs }) => mtimeMs >= since).map(({ size }) => size)
      },
    }
  const puts = (begin: number, path = /./) =>
    service.requests
      .slice(begin)
      .filter((request) => ['PutBlob', 'PutBlock'].includes(request.operation) && path.test(request.path))
      .map(({ bytesIn }) => bytesIn)

  it.each(Object.keys(layersStored))(
    'says what was sent to a cache that is no registry: %s',
    async (name) => {
      const cache = kinds.find(([kind]) => kind === name)?.[1]()
      if (cache === undefined) throw new TypeError(name)
      await using app = await project({ ...FILES, 'app.txt': unique() })
      const args = ['--images', `${bed.registry.host}/${freshPath('cache')}`, '--builder', builder.name]
      const env = { ...service.env(branchToken('feature/cache')), ...s3.env }
      for (const _ of ['all of it', 'what is new']) {
        await builder.empty()
        await app.write({ 'app.txt': unique() })
        await nextSecond()
        const [begin, since] = [service.requests.length, Date.now()]
        const more = ['--cache', cache, '--build-args', `ONCE=${name}`]
        const { exitCode, stderr, result } = await publish(bed, {
          folder: app.folder,
          args: [...args, ...more],
          env,
        })
        expect(exitCode, stderr).toBe(0)
        const stored = await layersStored[name]?.(begin, since)
        expect(stored?.length).toBeGreaterThan(0)
        const sum = stored?.reduce((total, size) => total + size, 0)
        expect(result?.cache.exports).toMatchObject([{ state: 'written', bytes: sum }])
        expect(result?.transfer.cacheBytes).toBe(sum)
      }
    },
  )

  it.each(kinds)('finds what the cache has of a step: %s', async (_, cache, isCached) => {
    await using app = await project({ ...FILES, 'app.txt': unique() })
    await branch(app.folder, 'feature/cache')
    const images = ['--images', `${bed.registry.host}/${freshPath('cache')}`, '--builder', builder.name]
    const args = [...images, '--cache', cache(), '--build-args', `ONCE=${unique()}`]
    const env = { ...service.env(branchToken('feature/cache')), ...s3.env }
    const build = async () => {
      await builder.empty()
      await app.write({ 'app.txt': unique() })
      const published = await publish(bed, { folder: app.folder, args, env })
      expect(published.exitCode, published.stderr).toBe(0)
      expect(published.result?.warnings).toEqual([])
      const layers = published.result?.platforms[0]?.layers ?? []
      expect(layers.length).toBeGreaterThan(2)
      return layers.at(-2)?.digest
    }
    // A step that runs again writes its file at another time. BuildKit's own word for one that doesn't is left out at times.
    const made = await build()
    await nextSecond()
    expect((await build()) === made).toBe(isCached)
  })
})

it('says why a cache was not written, and publishes all the same', async () => {
  await using app = await project({ ...FILES, 'app.txt': unique() })
  const images = ['--images', `${bed.registry.host}/${freshPath('cache')}`, '--tags', 'one']
  const args = [...images, '--cache-to', 'type=registry,ref=127.0.0.1:1/no/where']
  const { exitCode, stderr, result } = await publish(bed, { folder: app.folder, args })
  expect(exitCode, stderr).toBe(0)
  expect(result?.status).toBe('published')
  expect(result?.cache.exports).toMatchObject([{ state: 'failed' }])
  expect(result?.warnings).toMatchObject([
    { code: 'cache-export', message: expect.stringContaining('connection refused') },
  ])
})
