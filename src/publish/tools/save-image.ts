import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Digest } from '../../oci/digest.ts'
import type { Descriptor } from '../../oci/manifest.ts'
import { formatPlatform, type Platform, samePlatform } from '../../oci/platform.ts'
import type { Repository } from '../../oci/reference.ts'
import { digestOf } from '../../registry/digest-of.ts'
import { type DecodedManifest, decodeConfig, decodeManifest } from '../../registry/manifest-decoder.ts'
import type { Registry } from '../../registry/registry.ts'
import type { CallOptions } from '../../registry/transport.ts'

/** An image that can't be had, or isn't what it should be. */
export class UnusableImage extends Error {
  override readonly name = 'UnusableImage'
}

export interface WantedImage {
  /** Of its index or manifest. */
  readonly digest: Digest
  readonly platform: Platform
}

/** Where an image comes from. What it gives is verified by who takes it. */
export interface ImageSource {
  manifest(digest: Digest): Promise<Uint8Array>
  blob(descriptor: Descriptor): AsyncIterable<Uint8Array>
}

/** An image for one platform, as files of which each was seen to be what its digest says. */
export interface SavedImage {
  readonly config: string
  /** In their order. */
  readonly layers: readonly string[]
}

/**
 * Saves an image for a platform in a folder: its index, its manifest, its config and its layers, each under its digest.
 * @throws {UnusableImage} where the source gives other bytes, or the image isn't for the platform; what the source throws.
 */
export async function saveImage(
  source: ImageSource,
  { digest, platform }: WantedImage,
  folder: string,
  signal?: AbortSignal,
): Promise<SavedImage> {
  await mkdir(folder)
  const saveManifest = async (wanted: Digest): Promise<DecodedManifest> => {
    const bytes = await source.manifest(wanted)
    if (digestOf(bytes) !== wanted) throw damaged(wanted)
    const decoded = decodeManifest(bytes, undefined)
    if (!decoded.ok) throw new UnusableImage(`its manifest ${wanted} is none: ${decoded.why}`)
    await writeFile(blobFile(folder, wanted), bytes)
    return decoded.value
  }
  const saveBlob = async (blob: Descriptor): Promise<string> => {
    const file = blobFile(folder, blob.digest)
    const hash = createHash('sha256')
    const hashing = new Transform({
      transform: (chunk, _, done) => {
        hash.update(chunk)
        done(undefined, chunk)
      },
    })
    await pipeline(source.blob(blob), hashing, createWriteStream(file), signal ? { signal } : {})
    if (`sha256:${hash.digest('hex')}` !== blob.digest) throw damaged(blob.digest)
    return file
  }

  const root = await saveManifest(digest)
  const chosen =
    root.kind === 'manifest' ? root : await saveManifest(chooseManifest(root.index.manifests, platform))
  if (chosen.kind === 'index') throw new UnusableImage('its index lists another index')
  const { manifest } = chosen
  const config = await saveBlob(manifest.config)
  const decoded = decodeConfig(await readFile(config))
  if (!decoded.ok || !samePlatform(decoded.value, platform)) throw notFor(platform)
  const layers: string[] = []
  for (const layer of manifest.layers) layers.push(await saveBlob(layer))
  return { config, layers }
}

/** The image in a repository. */
export function fromRegistry(registry: Registry, repository: Repository, options: CallOptions): ImageSource {
  return {
    manifest: async (digest) => (await registry.getManifest(repository, digest, options)).bytes,
    blob: (descriptor) => registry.readBlob(repository, descriptor, options),
  }
}

/** What `saveImage` has left in a folder, and anything else that may be there now. */
export function fromFolder(folder: string): ImageSource {
  return {
    manifest: async (digest) =>
      await readFile(await regularFile(folder, digest, (size) => size <= MANIFEST_LIMIT)),
    blob: async function* ({ digest, size: wanted }) {
      yield* createReadStream(await regularFile(folder, digest, (size) => size === wanted))
    },
  }
}

/** Bytes; as much as the registry client reads of one. */
const MANIFEST_LIMIT = 4 * 1024 * 1024

/** A pipe would be waited for without end, a link leads elsewhere, and a file may seem to have terabytes. */
async function regularFile(
  folder: string,
  digest: Digest,
  mayHave: (size: number) => boolean,
): Promise<string> {
  const file = blobFile(folder, digest)
  const [place, found] = await Promise.all([folder, file].map((path) => lstat(path).catch(() => undefined)))
  if (!place?.isDirectory() || !found?.isFile()) throw new UnusableImage(`${digest} is missing`)
  if (!mayHave(found.size)) throw damaged(digest)
  return file
}

function blobFile(folder: string, digest: Digest): string {
  return join(folder, digest.replace(':', '-'))
}

function chooseManifest(listed: readonly Descriptor[], platform: Platform): Digest {
  const found = listed.find((one) => one.platform !== undefined && samePlatform(one.platform, platform))
  if (found === undefined) throw notFor(platform)
  return found.digest
}

function notFor(platform: Platform): UnusableImage {
  return new UnusableImage(`it is not for ${formatPlatform(platform)}`)
}

function damaged(digest: Digest): UnusableImage {
  return new UnusableImage(`${digest} has other bytes`)
}
