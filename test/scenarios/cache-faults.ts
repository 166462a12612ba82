import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bed } from '../bed/bed.ts'
import type { Fault, Operation } from '../bed/cache-service/faults.ts'
import { type CacheService, startCacheService } from '../bed/cache-service/server.ts'
import { branchToken, readOnlyToken } from '../bed/cache-service/tokens.ts'
import { type S3, startS3 } from '../bed/s3.ts'
import { type Before, proxyRegistry, type RegistryProxy } from './registry-proxy.ts'

/** The caches of a case, all of them its own. */
export interface CacheWorld extends AsyncDisposable {
  readonly service: CacheService
  /** A way to the bed's registry. */
  readonly proxy: RegistryProxy
  /** What stands in that way from now on. */
  intervene(before: Before): void
  /** Digests that an intervention has to tell from layers: those of the caches' configs. */
  readonly configs: Set<string>
  readonly s3: S3 | undefined
  readonly folder: string
}

type CacheKind = 'gha' | 'registry' | 's3' | 'local'

/** Something that is the matter with a cache, while it is read or while it is written. */
export interface CacheFault {
  readonly name: string
  readonly at: 'import' | 'export'
  readonly cache: CacheKind
  readonly hurt?: (world: CacheWorld) => void | Promise<void>
  readonly token?: () => string
  /** Layers are needed for the push, and not for a step: the image's repository has lost them. */
  readonly inPush?: true
  /** The build that reads the cache pushes nothing. */
  readonly unpushed?: true
  /**
   * BuildKit goes on waiting when its client has given up, and the next build waits with it: only a builder that can be started
   * again gets over that.
   */
  readonly blocks?: true
  /** What is said of it, in a warning; without it nothing needs to be. */
  readonly says?: RegExp
  /** How long BuildKit itself tries, before it says that it can't be done. */
  readonly triesSeconds?: number
  /** One of those that `npm test` tries. */
  readonly sample?: true
}

export async function cacheWorld(bed: Bed, { cache }: Pick<CacheFault, 'cache'>): Promise<CacheWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'cache-'))
  let before: Before = () => undefined
  const proxy = await proxyRegistry(bed.registry, (asked) => before(asked))
  const service = await startCacheService()
  const s3 = cache === 's3' ? await startS3({ folder: join(folder, 's3') }) : undefined
  return {
    ...{ service, proxy, s3, folder, configs: new Set() },
    intervene: (other) => {
      before = other
    },
    async [Symbol.asyncDispose]() {
      await s3?.stop()
      await service[Symbol.asyncDispose]()
      await proxy[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** What `cache` and `cache-repository` are told. `path` is the cache's repository in a registry. */
export function cacheArguments(
  kind: CacheKind,
  { proxy, s3, folder }: CacheWorld,
  path: string,
): readonly string[] {
  switch (kind) {
    case 'gha':
      return ['--cache', 'gha']
    case 'registry':
      return ['--cache', 'type=registry,mode=max', '--cache-repository', `${proxy.host}/${path}`]
    case 's3':
      return [
        '--cache',
        `type=s3,bucket=${s3?.bucket},region=${s3?.region},endpoint_url=${s3?.url},use_path_style=true`,
      ]
    case 'local':
      return ['--cache', `type=local,dest=${folder}/local`]
  }
}

const gha =
  (operations: Operation | readonly Operation[], fault: Fault, times?: number) =>
  ({ service }: CacheWorld) =>
    service.faults.add(operations, fault, times)

/** As BuildKit's client of the blob storage calls itself. */
const BUILDKIT = /^azsdk-go/

/** The first blob that is read is the index. To BuildKit alone, it goes wrong once we have looked and found it well. */
const ghaLayers =
  (fault: Fault, client = BUILDKIT) =>
  ({ service }: CacheWorld) => {
    service.faults.add('GetBlob', { kind: 'slow', bytesPerSecond: 100_000_000 }, 1, client)
    service.faults.add('GetBlob', fault, undefined, client)
  }

const throughProxy = (before: Before) => (world: CacheWorld) => world.intervene(before)

const manifests = (intervention: Before) =>
  throughProxy((asked) => (asked.path.includes('/manifests/') ? intervention(asked) : undefined))

const registryLayers = (intervention: Before) => (world: CacheWorld) =>
  world.intervene((asked) => {
    const [, digest] = /\/blobs\/(sha256:\w+)$/.exec(asked.path) ?? []
    return asked.method === 'GET' && digest !== undefined && !world.configs.has(digest)
      ? intervention(asked)
      : undefined
  })

const status =
  (code: number): Before =>
  () => ({ answer: { status: code } })
const never: Before = () => new Promise(() => {})

const s3Objects = (change: (folder: string) => Promise<void>) => (world: CacheWorld) =>
  change(join(world.folder, 's3', 'buckets', 'cache', 'blobs'))

const remove = (folder: string) => rm(folder, { recursive: true })

async function spoil(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    // What is small is no layer, but says what the layers are.
    if (bytes.length > 100_000) await writeFile(path, Buffer.from(bytes.map((byte) => byte ^ 0xff)))
  }
}

const expired = () => branchToken('main', 'main', { expiresInSeconds: -60 })

/** The builder as well, until it is started again. */
const HELD_UP = { blocks: true, says: /the cache is not read/ } as const

const IMPORTS: readonly Omit<CacheFault, 'at'>[] = [
  {
    name: 'a few answers of 429',
    cache: 'gha',
    hurt: gha('GetCacheEntryDownloadURL', { kind: 'status', status: 429 }, 2),
    sample: true,
  },
  {
    name: '429 for ever',
    cache: 'gha',
    hurt: gha('GetCacheEntryDownloadURL', { kind: 'status', status: 429 }),
  },
  {
    name: '500 for ever',
    cache: 'gha',
    hurt: gha('GetCacheEntryDownloadURL', { kind: 'status', status: 500 }),
  },
  { name: 'a reset', cache: 'gha', hurt: gha('GetCacheEntryDownloadURL', { kind: 'reset' }) },
  { name: 'no answer', cache: 'gha', hurt: gha('GetCacheEntryDownloadURL', { kind: 'hang' }), ...HELD_UP },
  { name: 'not running', cache: 'gha', hurt: ({ service }) => service[Symbol.asyncDispose]() },
  { name: 'an expired token', cache: 'gha', token: expired },
  { name: 'a token that can only read', cache: 'gha', token: () => readOnlyToken('main'), sample: true },
  { name: 'evicted entries', cache: 'gha', hurt: ({ service }) => service.entries.evictTo(1000) },
  {
    name: 'an index of wrong bytes',
    cache: 'gha',
    hurt: gha('GetBlob', { kind: 'wrong-bytes' }),
    sample: true,
  },
  { name: 'an index that never comes', cache: 'gha', hurt: gha('GetBlob', { kind: 'hang' }), ...HELD_UP },
  {
    name: '503 for ever for the index',
    cache: 'gha',
    hurt: gha('GetBlob', { kind: 'status', status: 503 }),
    ...HELD_UP,
  },
  ...([{}, { inPush: true }] as const).flatMap((phase): readonly Omit<CacheFault, 'at'>[] => [
    {
      ...{ name: 'layers that are gone', cache: 'gha', ...phase, says: /404/ },
      hurt: ({ service }) => service.entries.loseBlobs(({ key }) => key.startsWith('buildkit-blob-')),
      ...(!('inPush' in phase) && { sample: true }),
    },
    {
      ...{ name: 'layers of wrong bytes', cache: 'gha', ...phase, says: /other bytes/ },
      hurt: ghaLayers({ kind: 'wrong-bytes' }),
    },
    {
      ...{ name: 'resets in layers', cache: 'gha', ...phase, says: /reset/ },
      ...('inPush' in phase && { triesSeconds: 50 }),
      hurt: ghaLayers({ kind: 'reset' }),
    },
    {
      ...{ name: '503 for ever for layers', cache: 'gha', ...phase, ...HELD_UP },
      hurt: ghaLayers({ kind: 'status', status: 503 }),
    },
    {
      ...{ name: 'layers that never come', cache: 'gha', ...phase, ...HELD_UP },
      hurt: ghaLayers({ kind: 'hang' }),
      ...(!('inPush' in phase) && { sample: true }),
    },
    {
      ...{ name: 'layers that stop halfway', cache: 'gha', ...phase, ...HELD_UP },
      hurt: ghaLayers({ kind: 'stall' }),
    },
    {
      ...{ name: 'layers of 1 kB/s', cache: 'gha', ...phase, ...HELD_UP },
      hurt: ghaLayers({ kind: 'slow', bytesPerSecond: 1000 }),
    },
    {
      ...{ name: 'layers that are gone', cache: 's3', ...phase, says: /NoSuchKey/ },
      hurt: s3Objects(remove),
    },
    { ...{ name: 'layers of wrong bytes', cache: 's3', ...phase, says: /checksum/ }, hurt: s3Objects(spoil) },
    {
      ...{ name: 'layers of wrong bytes', cache: 'local', ...phase, says: /other bytes/ },
      ...('inPush' in phase && { blocks: true }),
      hurt: ({ folder }) => spoil(join(folder, 'local')),
    },
  ]),
  {
    ...{ name: 'layers that are gone', cache: 'gha', unpushed: true, says: /404/, sample: true },
    hurt: ({ service }) => service.entries.loseBlobs(({ key }) => key.startsWith('buildkit-blob-')),
  },
  {
    ...{ name: 'layers that never come', cache: 'gha', unpushed: true, ...HELD_UP },
    hurt: ghaLayers({ kind: 'hang' }),
  },
  { name: 'layers that are gone', cache: 'registry', hurt: registryLayers(status(404)), says: /not found/ },
  {
    name: 'layers of wrong bytes',
    cache: 'registry',
    hurt: registryLayers(() => ({ answer: { status: 200, body: 'wrong' } })),
    says: /short read/,
  },
  { name: '503 for ever for layers', cache: 'registry', hurt: registryLayers(status(503)), says: /503/ },
  {
    name: 'layers that never come',
    cache: 'registry',
    hurt: registryLayers(never),
    says: /the cache is not read/,
  },
  { name: 'a manifest that never comes', cache: 'registry', hurt: manifests(never), ...HELD_UP },
  { name: '500 for ever', cache: 'registry', hurt: manifests(status(500)) },
  {
    name: 'a manifest of garbage',
    cache: 'registry',
    hurt: manifests(() => ({
      answer: {
        status: 200,
        headers: { 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
        body: '{',
      },
    })),
    sample: true,
  },
  { name: 'not running', cache: 'registry', hurt: ({ proxy }) => proxy[Symbol.asyncDispose]() },
  { name: 'not running', cache: 's3', hurt: ({ s3 }) => s3?.stop() },
  { name: 'no folder', cache: 'local', hurt: ({ folder }) => remove(join(folder, 'local')), sample: true },
]

const EXPORTS: readonly Omit<CacheFault, 'at'>[] = [
  {
    name: 'a few answers of 429',
    cache: 'gha',
    hurt: gha('CreateCacheEntry', { kind: 'status', status: 429 }, 2),
  },
  {
    name: '429 for ever',
    cache: 'gha',
    hurt: gha('CreateCacheEntry', { kind: 'status', status: 429 }),
    says: /timeout|longer/,
  },
  {
    name: '500 at the beginning',
    cache: 'gha',
    hurt: gha('CreateCacheEntry', { kind: 'status', status: 500 }),
    says: /unavailable|500/,
  },
  {
    name: '500 at the end',
    cache: 'gha',
    hurt: gha('FinalizeCacheEntryUpload', { kind: 'status', status: 500 }),
    says: /error writing layer blob/,
    sample: true,
  },
  {
    name: '503 for ever for blobs',
    cache: 'gha',
    hurt: gha(['PutBlob', 'PutBlock', 'PutBlockList'], { kind: 'status', status: 503 }),
    says: /longer|ServerBusy/,
  },
  { name: 'a reset', cache: 'gha', hurt: gha('CreateCacheEntry', { kind: 'reset' }), says: /reset|EOF/ },
  {
    name: 'resets of blobs',
    cache: 'gha',
    hurt: gha(['PutBlob', 'PutBlock', 'PutBlockList'], { kind: 'reset' }),
    says: /reset|EOF|longer/,
  },
  {
    name: 'no answer',
    cache: 'gha',
    hurt: gha('CreateCacheEntry', { kind: 'hang' }),
    says: /longer/,
    sample: true,
  },
  {
    name: 'blobs at 1 kB/s',
    cache: 'gha',
    hurt: gha(['PutBlob', 'PutBlock'], { kind: 'slow', bytesPerSecond: 1000 }),
    says: /longer/,
  },
  {
    name: 'a refusal',
    cache: 'gha',
    hurt: gha('CreateCacheEntry', { kind: 'not-ok' }),
    says: /failed to reserve cache/,
  },
  {
    name: 'an answer of wrong bytes',
    cache: 'gha',
    hurt: gha('CreateCacheEntry', { kind: 'wrong-bytes' }),
    says: /invalid/,
  },
  {
    name: 'not running',
    cache: 'gha',
    hurt: ({ service }) => service[Symbol.asyncDispose](),
    says: /refused/,
  },
  { name: 'a token that can only read', cache: 'gha', token: () => readOnlyToken('main') },
  { name: 'an expired token', cache: 'gha', token: expired },
  { name: 'a malformed token', cache: 'gha', token: () => 'malformed' },
  {
    name: 'not running',
    cache: 'registry',
    hurt: ({ proxy }) => proxy[Symbol.asyncDispose](),
    says: /refused/,
  },
  {
    name: 'uploads refused with 403',
    cache: 'registry',
    hurt: throughProxy(({ method }) => (method === 'POST' ? { answer: { status: 403 } } : undefined)),
    says: /403/,
    sample: true,
  },
  {
    name: 'a full disk',
    cache: 'registry',
    hurt: throughProxy(({ method }) => (method === 'PUT' ? { answer: { status: 507 } } : undefined)),
    says: /507|longer/,
  },
  {
    name: 'uploads that never end',
    cache: 'registry',
    hurt: throughProxy((asked) => (asked.method === 'PUT' ? never(asked) : undefined)),
    says: /longer/,
  },
  { name: 'not running', cache: 's3', hurt: ({ s3 }) => s3?.stop(), says: /refused|longer/ },
  {
    name: 'a file in its place',
    cache: 'local',
    hurt: ({ folder }) => writeFile(join(folder, 'local'), ''),
    says: /not a directory/,
  },
]

export const CACHE_FAULTS: readonly CacheFault[] = [
  ...IMPORTS.map((fault) => ({ ...fault, at: 'import' as const })),
  ...EXPORTS.map((fault) => ({ ...fault, at: 'export' as const })),
]

export function describeFault({ at, cache, name, inPush, unpushed }: CacheFault): string {
  const when = inPush ? ', needed for the push' : unpushed ? ', while nothing is pushed' : ''
  return `${at} of ${cache}: ${name}${when}`
}
