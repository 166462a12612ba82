import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { lastLine } from '../buildkit/buildx.ts'
import { runProcess } from '../buildkit/process.ts'
import type { ToolCache } from '../hosts/tool-cache.ts'
import type { Digest } from '../oci/digest.ts'
import { parsePlatform } from '../oci/platform.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import type { Registry } from '../registry/registry.ts'
import { formatDuration } from '../report/text/duration.ts'
import { formatKept } from './kept-folder.ts'
import type { Ground } from './run.ts'

/**
 * Has Docker know the image of a tool that the run needs. Where the host keeps folders from run to run it is one of them, so that a
 * runner that is new each time doesn't fetch it each time; the cleanup keeps it. What comes from there is verified against the image's
 * digest before it is run. Whatever goes wrong, Docker fetches the image by itself.
 * @returns the name to run it by
 */
export async function provideToolImage(
  ground: Ground,
  image: Reference,
  signal: AbortSignal,
): Promise<string> {
  const name = formatReference(image)
  const { ports, isStep } = ground
  // What the host's client says would stand in a result; and who has no cleanup keeps nothing.
  if (!isStep || ports.host.toolCache === undefined || (await isThere(ground, name, signal))) return name
  try {
    const cache = await ports.host.toolCache()
    return cache === undefined ? name : await load(ground, image, cache, signal)
  } catch (error) {
    signal.throwIfAborted()
    const why = error instanceof Error ? error.message : error
    ports.host.show({ kind: 'info', text: `${name} is left to Docker to fetch: ${why}` })
    return name
  }
}

/** @throws {Error} when any part of it can't be had. */
async function load(
  ground: Ground,
  image: Reference,
  cache: ToolCache,
  signal: AbortSignal,
): Promise<string> {
  const { inputs, ports, registry, workspace } = ground
  const { completeImage, blobFile } = await import('../registry/image-folder.ts')
  const { writeDockerArchive } = await import('./docker-archive.ts')
  const platform = parsePlatform(
    await docker(ground, ['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}'], signal),
  )
  if (platform === undefined) throw new Error('Docker does not say what it runs on')
  const digest = image.digest ?? (await findDigest(registry, image, signal))
  const hex = digest.slice('sha256:'.length)
  const key = `layerwise-image-${hex}-${platform.os}-${platform.architecture}`
  const folder = join(cache.place, `layerwise-image-${hex}`)
  const isKept = await within(inputs.cacheImportTimeout, signal, cache.restore(folder, key))
  const { manifest, isFetched } = await completeImage(
    registry,
    { repository: image.repository, digest, platform },
    folder,
    { signal },
  )
  // No registry has this name: nobody could be asked for it.
  const name = `layerwise.invalid/${image.repository.path}:${hex}`
  const archive = join(workspace.folder, `${hex}.tar`)
  await writeDockerArchive(archive, {
    name,
    config: blobFile(folder, manifest.config.digest),
    layers: manifest.layers.map((layer) => blobFile(folder, layer.digest)),
  })
  await docker(ground, ['load', '--quiet', '--input', archive], signal)
  // A key is written once: what is damaged under it stays so until it is evicted.
  ports.host.saveState('kept', formatKept({ folder, ...(!isKept && cache.mayKeep && { key }) }))
  const from = isFetched ? 'fetched from its registry' : `taken from what earlier runs have kept`
  ports.host.show({ kind: 'info', text: `${formatReference(image)}: ${from}` })
  return name
}

async function findDigest(registry: Registry, image: Reference, signal: AbortSignal): Promise<Digest> {
  const { repository, tag = 'latest' } = image
  const head = await registry.headManifest(repository, tag, { signal })
  if (head === undefined) throw new Error('its registry does not have it')
  return head.digest
}

/** The client of a cache can't be told to stop: what it does after the limit is of no use to anybody. */
async function within<T>(limitMs: number, signal: AbortSignal, work: Promise<T>): Promise<T> {
  const ended = new AbortController()
  work.catch(() => {})
  const late = async (): Promise<never> => {
    await wait(limitMs, undefined, { signal: AbortSignal.any([signal, ended.signal]) })
    throw new Error(`the cache did not give it within ${formatDuration(limitMs)}`)
  }
  try {
    return await Promise.race([work, late()])
  } finally {
    ended.abort()
  }
}

async function isThere(ground: Ground, name: string, signal: AbortSignal): Promise<boolean> {
  try {
    await docker(ground, ['image', 'inspect', '--format', '{{.Id}}', name], signal)
    return true
  } catch {
    signal.throwIfAborted()
    return false
  }
}

async function docker({ env }: Ground, args: readonly string[], signal: AbortSignal): Promise<string> {
  const { exitCode, stdout, stderr } = await runProcess('docker', args, { env, signal })
  signal.throwIfAborted()
  if (exitCode !== 0) throw new Error(`docker ${args[0]} failed: ${lastLine(stderr)}`)
  return stdout.trim()
}
