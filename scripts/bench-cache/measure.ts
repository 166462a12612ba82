import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Descriptor } from '../../src/oci/manifest.ts'
import type { Bed } from '../../test/bed/bed.ts'
import { type CacheService, startCacheService } from '../../test/bed/cache-service/server.ts'
import { branchToken } from '../../test/bed/cache-service/tokens.ts'
import { readImage } from '../../test/bed/read-image.ts'
import { addTraffic, registryTraffic, serviceTraffic } from '../../test/bed/traffic.ts'
import { slowLink } from '../slow-link.ts'
import { type Builders, startBuilders } from './builders.ts'
import {
  type Build,
  type Cache,
  CONTENDERS,
  type Contender,
  command,
  type Setting,
  settingName,
  TAGS_ARE_SET,
} from './contenders.ts'
import { runTimed } from './run-timed.ts'

/** Of the image, since the build before; in this order. */
export const CHANGES = ['2 MB', 'none'] as const

export interface Measured extends Setting {
  readonly change: (typeof CHANGES)[number]
  readonly who: Contender
  readonly round: number
  /** Bytes of blobs and manifests, over image and cache together; what is sent twice counts twice. */
  readonly sent: number
  readonly fetched: number
  readonly requests: number
  /** Bytes of the image's blobs that its repository didn't have. */
  readonly newBytes: number
  /** Those of them that are layers. */
  readonly newLayerBytes: number
  readonly readyMs: number
  readonly allMs: number
}

const PLATFORMS = 'linux/amd64,linux/arm64'
const MB = 1_000_000
/** Bytes a second of a far registry's link, and milliseconds one way. */
const LINK = 50_000_000
const LATENCY_MS = 10

// Random bytes, which nothing makes smaller: 18 MB a platform, 22 MB and 2 MB for both.
const DOCKERFILE = `FROM busybox:1.37 AS tools
RUN head -c ${18 * MB} /dev/urandom >/tools
FROM busybox:1.37
COPY --link --from=tools /tools /tools
COPY --link data /data
COPY --link app /app
`

/** Every contender in every round, in another order each time, with a repository and a cache of its own. */
export async function measureCache(bed: Bed, setting: Setting, rounds: number): Promise<readonly Measured[]> {
  const run = randomBytes(4).toString('hex')
  const measured: Measured[] = []
  const { place } = setting
  await using builders = await startBuilders(bed, setting.builder)
  await using stack = new AsyncDisposableStack()
  const link =
    place === 'far registry' ? stack.use(await slowLink(bed.registry.host, LINK, LATENCY_MS)) : bed.registry
  const cache: Cache = place === 'gha' ? 'gha' : 'registry'
  const bench = await Promise.all(
    CONTENDERS.map(async (who, index) => {
      const folder = await mkdtemp(join(tmpdir(), 'layerwise-bench-'))
      stack.defer(() => rm(folder, { recursive: true, force: true }))
      await mkdir(join(folder, 'data'))
      await writeFile(join(folder, 'Dockerfile'), DOCKERFILE)
      await writeFile(join(folder, 'data', 'data'), randomBytes(22 * MB))
      const service = stack.use(await startCacheService())
      return {
        bed,
        builders,
        host: link.host,
        setting,
        cache,
        who,
        folder,
        path: `bench-cache/${run}-${index}`,
        service,
      }
    }),
  )
  for (const one of bench) {
    await touch(one)
    // Who only reads a cache is given one.
    await timed(one, one.who === 'layerwise' ? one.who : 'buildx, cache written')
  }
  for (let round = 0; round < rounds; round += 1) {
    const order = bench
      .map((_, index) => bench[(index + round) % bench.length])
      .filter((one) => one !== undefined)
    for (const one of order) {
      for (const change of CHANGES) {
        if (change === '2 MB') await touch(one)
        measured.push({ ...(await once(one)), change, round })
      }
    }
    console.error(`${settingName(setting)}: round ${round + 1} of ${rounds}`)
  }
  return measured
}

interface Bench extends Omit<Build, 'builder' | 'platforms'> {
  readonly bed: Bed
  readonly builders: Builders
  readonly setting: Setting
  readonly who: Contender
  readonly service: CacheService
}

async function touch({ folder }: Bench): Promise<void> {
  await writeFile(join(folder, 'app'), randomBytes(2 * MB))
}

async function timed(bench: Bench, who: Contender) {
  const { builders, service } = bench
  await using builder = await builders.next()
  const env = { ...process.env, ...builder.env, GITHUB_ACTIONS: '', ...service.env(branchToken('main')) }
  return await runTimed(
    command(who, { ...bench, builder: builder.name, platforms: PLATFORMS }),
    env,
    TAGS_ARE_SET,
  )
}

async function once(bench: Bench): Promise<Omit<Measured, 'change' | 'round'>> {
  const { bed, setting, who, path, service } = bench
  const before = new Set((await blobsOf(bench)).map(({ digest }) => digest))
  const [logged, asked] = [(await bed.registry.accessLog()).length, service.requests.length]
  const { readyMs, allMs } = await timed(bench, who)
  // Others may be using the bed's registry at the same time.
  const ours = [`/v2/${path}/`, '/v2/library/']
  const entries = (await bed.registry.accessLog(logged)).filter((entry) =>
    ours.some((prefix) => entry.path.startsWith(prefix)),
  )
  const { uploaded, ...rest } = addTraffic(
    await registryTraffic(bed.registry, entries),
    serviceTraffic(service.requests.slice(asked)),
  )
  const fresh = (await blobsOf(bench)).filter(({ digest }) => !before.has(digest))
  const size = (some: typeof fresh) => some.reduce((sum, { size }) => sum + size, 0)
  return {
    ...{ ...setting, who, sent: uploaded, ...rest, readyMs, allMs },
    newBytes: size(fresh),
    newLayerBytes: size(fresh.filter(({ mediaType }) => mediaType.includes('.layer.'))),
  }
}

/** Layers, configs and attestations of the image as it is, each once. */
async function blobsOf({ bed, path }: Bench): Promise<readonly Descriptor[]> {
  const manifests = await readImage(bed.registry, path, 'latest')
  const blobs = manifests.flatMap(({ manifest: { config, layers } }) => [config, ...layers])
  return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()]
}
