import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImageManifest } from '../../src/oci/manifest.ts'
import type { Bed } from '../bed/bed.ts'
import { branchToken } from '../bed/cache-service/tokens.ts'
import { type CacheFault, type CacheWorld, cacheArguments, cacheWorld } from './cache-faults.ts'
import { freshPath, project, publish, unique } from './layerwise.ts'

const IMPORT_SECONDS = 5
const EXPORT_SECONDS = 8

/** What a build, a report and a busy machine may take beside: nothing here is about how quick something is. */
const SLACK_SECONDS = 45

// Random bytes, so that a cache that sends slowly is slow.
const DOCKERFILE = `FROM busybox:1.37
RUN head -c 300000 /dev/urandom >/random
COPY app.txt /
RUN cat /app.txt >/out
`

/** A builder that can be made to have built nothing. */
export interface EmptiedBuilder {
  readonly name: string
  /** Where the bed's own isn't enough to find it. */
  readonly env?: Readonly<Record<string, string>>
  empty(): Promise<void>
}

/**
 * Publishes with a cache that something is the matter with, on a builder that has nothing.
 * @returns what is wrong with what came of it, a line each.
 */
export async function tryCacheFault(
  bed: Bed,
  builder: EmptiedBuilder,
  fault: CacheFault,
): Promise<readonly string[]> {
  await using world = await cacheWorld(bed, fault)
  await using app = await project({ Dockerfile: DOCKERFILE, 'app.txt': unique() })
  const [path, cachePath] = [freshPath('cache-fault'), freshPath('cache')]
  const run = async (tag: string, { token = branchToken('main'), push = true } = {}) => {
    await builder.empty()
    const started = performance.now()
    const seconds = () => Math.round((performance.now() - started) / 1000)
    let tagsSet: number | undefined
    const published = await publish(
      { env: builder.env ?? bed.env },
      {
        folder: app.folder,
        args: [
          ...['--builder', builder.name, '--tags', `${bed.registry.host}/${path}:${tag}`, `--push=${push}`],
          ...cacheArguments(fault.cache, world, cachePath),
          ...['--cache-import-timeout', `${IMPORT_SECONDS}s`],
          // One that nothing is the matter with has time.
          ...['--cache-timeout', `${tag === 'filled' ? 60 : EXPORT_SECONDS}s`],
        ],
        env: { ...world.service.env(token), ...world.s3?.env },
        timeoutSeconds: 150,
        onOutput: (text) => {
          if (/^Export the cache$/m.test(text)) tagsSet ??= seconds()
        },
      },
    )
    return { ...published, tagsSet, ended: seconds() }
  }
  if (fault.at === 'import') {
    const filled = await run('filled')
    if (filled.exitCode !== 0 || filled.result?.cache.exports[0]?.state !== 'written')
      return [`the cache was not written in the first place: ${filled.stderr.slice(-1000)}`]
    if (fault.cache === 'registry') await learnConfig(bed, world, cachePath)
    if (fault.inPush) await forgetLayers(bed, path)
    else await app.write({ 'app.txt': unique() })
  }
  await fault.hurt?.(world)
  return await complaints(
    run('hurt', { token: fault.token?.(), push: !fault.unpushed }),
    fault,
    `${bed.registry.url}/v2/${path}/manifests/hurt`,
  )
}

type Ran = Awaited<ReturnType<typeof publish>> & {
  readonly tagsSet: number | undefined
  readonly ended: number
}

async function complaints(running: Promise<Ran>, fault: CacheFault, tag: string): Promise<readonly string[]> {
  const ran = await running.catch((error: Error) => error)
  if (ran instanceof Error) return [`it did not end: ${ran.message.trim().split('\n')[0]}`]
  const { exitCode, result, stderr, tagsSet, ended, leftovers } = ran
  if (exitCode !== 0)
    return [`it ended with ${exitCode}: ${stderr.trim().split('\n').slice(-20).join(' | ')}`]
  const headers = { accept: 'application/vnd.oci.image.index.v1+json' }
  const pointsTo = (await fetch(tag, { method: 'HEAD', headers })).headers.get('docker-content-digest')
  const said = result?.warnings.map(({ message }) => message).join('\n') ?? ''
  const tagsLimit = IMPORT_SECONDS + SLACK_SECONDS + (fault.triesSeconds ?? 0)
  const limit = (tagsSet ?? ended) + EXPORT_SECONDS + SLACK_SECONDS
  return [
    result?.status === (fault.unpushed ? 'built' : 'published') ? '' : `its status is ${result?.status}`,
    pointsTo === result?.digest ? '' : `the tag points to ${pointsTo}`,
    (tagsSet ?? ended) <= tagsLimit
      ? ''
      : `the tags were set after ${tagsSet ?? ended} s, not ${tagsLimit} s`,
    ended <= limit ? '' : `it ended after ${ended} s, not ${limit} s`,
    fault.says === undefined || fault.says.test(said) ? '' : `it says: ${said || 'nothing'}`,
    leftovers.length === 0 ? '' : `it left ${leftovers.join(', ')}`,
  ].filter((line) => line !== '')
}

async function learnConfig(bed: Bed, { configs }: CacheWorld, path: string): Promise<void> {
  const base = `${bed.registry.url}/v2/${path}`
  const { tags } = (await (await fetch(`${base}/tags/list`)).json()) as { readonly tags: readonly string[] }
  const headers = { accept: 'application/vnd.oci.image.manifest.v1+json' }
  for (const tag of tags) {
    const manifest = (await (await fetch(`${base}/manifests/${tag}`, { headers })).json()) as ImageManifest
    configs.add(manifest.config.digest)
  }
}

/** As a garbage collection with a mind of its own would. */
async function forgetLayers({ registry }: Bed, path: string): Promise<void> {
  const repositories = join(registry.folder, 'storage', 'docker', 'registry', 'v2', 'repositories')
  await rm(join(repositories, path, '_layers'), { recursive: true })
}
