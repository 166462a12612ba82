import { mkdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { lastWords } from '../../buildkit/buildx.ts'
import { runProcess } from '../../buildkit/process.ts'
import { KEPT, type ToolCache } from '../../hosts/tool-cache.ts'
import type { Digest } from '../../oci/digest.ts'
import { parsePlatform } from '../../oci/platform.ts'
import { formatReference, type Reference } from '../../oci/reference.ts'
import { formatDuration } from '../../report/text/duration.ts'
import { loadRegistryClient, openRegistry } from '../open-registry.ts'
import type { Ground } from '../run.ts'
import { temporaryFolder } from '../workspace.ts'
import { writeDockerArchive } from './docker-archive.ts'
import { formatKept, keyOf } from './kept-folder.ts'
import {
  fromFolder,
  fromRegistry,
  type SavedImage,
  saveImage,
  UnusableImage,
  type WantedImage,
} from './save-image.ts'

/** Milliseconds; what takes longer to fetch is Docker's to fetch. */
const FETCH_LIMIT = 60_000

/**
 * Has Docker know the image of a tool, where it is pinned by digest and the host keeps folders from run to run: a runner that is new for
 * each job need not fetch it each time. Wherever its blobs come from, each is verified. What everybody can read is kept, and
 * nothing else. Whatever goes wrong, Docker fetches the image by itself.
 * @returns how `docker run` is told of the image
 */
export async function provideImage(
  ground: Ground,
  image: Reference,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const name = formatReference(image)
  const { ports, inputs, isStep } = ground
  const { digest } = image
  // Only a step has a cleanup, and so somebody who keeps what was fetched.
  const isWanted = isStep && !inputs.cache.some(({ choice }) => choice === 'none')
  const cache = isWanted ? await ports.host.toolCache?.() : undefined
  if (digest === undefined || cache === undefined || (await isThere(ground, name, signal))) return [name]
  // As the cache's client sees it, which names what it keeps by how it gets there.
  const place = await realpath(await temporaryFolder(ports.env))
  ports.host.saveState('kept', formatKept({ place }))
  try {
    const loaded = await load({ ground, cache, place, signal }, image, digest)
    return loaded === undefined ? [name] : ['--pull', 'never', loaded]
  } catch (error) {
    signal.throwIfAborted()
    // Whatever it is: what was restored is a stranger's, and may make anything fail.
    const why = error instanceof Error ? error.message : error
    ports.host.show({ kind: 'info', text: `${name} is left to Docker to fetch: ${why}` })
    return [name]
  }
}

interface Providing {
  readonly ground: Ground
  readonly cache: ToolCache
  /** A folder of the run's own, which the cleanup removes. */
  readonly place: string
  readonly signal: AbortSignal
}

/** @returns what Docker has it by now; undefined where it is for Docker to fetch. */
async function load(providing: Providing, image: Reference, digest: Digest): Promise<string | undefined> {
  const { ground, cache, place, signal } = providing
  const platform = parsePlatform(
    await docker(providing, ['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}']),
  )
  if (platform === undefined) throw new UnusableImage('Docker does not say what it runs on')
  const wanted = { digest, platform }
  const isKept = await restore(providing, keyOf(wanted))
  // Nobody would have anything of it.
  if (!isKept && !cache.mayKeep) return undefined
  const saved = isKept
    ? await saveImage(fromFolder(join(place, 'restored', KEPT)), wanted, join(place, KEPT), signal)
    : await fetchImage(providing, image, wanted)
  const archive = join(place, 'image.tar')
  // No registry has this name: nobody could be asked for it.
  const name = `layerwise.invalid/${image.repository.path}:${digest.slice('sha256:'.length)}`
  await writeDockerArchive(archive, { name, ...saved })
  await docker(providing, ['load', '--quiet', '--input', archive])
  const id = await docker(providing, ['image', 'inspect', '--format', '{{.Id}}', name])
  const { ports, inputs } = ground
  await rm(archive)
  const keep = { ...wanted, limitMs: inputs.cacheTimeout }
  if (!isKept) ports.host.saveState('kept', formatKept({ place, keep }))
  const from = isKept ? 'as an earlier run has kept it' : 'fetched, to be kept for later runs'
  ports.host.show({ kind: 'info', text: `${formatReference(image)}: ${from}` })
  return id
}

async function restore({ ground, cache, place, signal }: Providing, key: string): Promise<boolean> {
  const { cacheImportTimeout } = ground.inputs
  const limit = AbortSignal.timeout(cacheImportTimeout)
  const restored = join(place, 'restored')
  await mkdir(restored)
  const isKept = await cache.restore(restored, key, AbortSignal.any([signal, limit]))
  signal.throwIfAborted()
  if (limit.aborted)
    throw new UnusableImage(`the cache did not give it within ${formatDuration(cacheImportTimeout)}`)
  return isKept
}

/** As a stranger: what only some may read would be kept where others can read it. */
async function fetchImage(
  { ground, place, signal }: Providing,
  { repository }: Reference,
  wanted: WantedImage,
): Promise<SavedImage> {
  const { ports, inputs, workspace, spell } = ground
  const limit = AbortSignal.timeout(FETCH_LIMIT)
  await using registry = await openRegistry({
    ...{ ports, inputs, spell, dockerConfig: workspace.dockerConfig, anonymous: true },
    client: await loadRegistryClient(),
  })
  const options = { signal: AbortSignal.any([signal, limit]), budgetMs: 0 }
  try {
    const source = fromRegistry(registry, repository, options)
    return await saveImage(source, wanted, join(place, KEPT), options.signal)
  } catch (error) {
    if (limit.aborted) throw new UnusableImage(`it took longer than ${formatDuration(FETCH_LIMIT)}`)
    throw error
  }
}

async function isThere(ground: Ground, name: string, signal: AbortSignal): Promise<boolean> {
  const args = ['image', 'inspect', '--format', '{{.Id}}', name]
  const { exitCode } = await runProcess('docker', args, { env: ground.env, signal })
  return exitCode === 0
}

/** @throws {UnusableImage} with docker's words when it fails. */
async function docker({ ground, signal }: Providing, args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runProcess('docker', args, { env: ground.env, signal })
  signal.throwIfAborted()
  if (exitCode !== 0) throw new UnusableImage(`docker ${args[0]} failed: ${lastWords(stderr)}`)
  return stdout.trim()
}
