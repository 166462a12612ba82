import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Digest } from '../oci/digest.ts'
import type { Descriptor, ImageManifest } from '../oci/manifest.ts'
import { formatPlatform, type Platform, samePlatform } from '../oci/platform.ts'
import type { Repository } from '../oci/reference.ts'
import { digestOf } from './digest-of.ts'
import { type DecodedManifest, decodeManifest } from './manifest-decoder.ts'
import type { Registry } from './registry.ts'
import type { CallOptions } from './transport.ts'

/** An image for one platform, whose blobs are files of a folder. */
export interface FolderImage {
  readonly manifest: ImageManifest
  /** Whether anything had to be fetched: it was not all there before. */
  readonly isFetched: boolean
}

export interface WantedImage {
  readonly repository: Repository
  /** Of the image's index or manifest. */
  readonly digest: Digest
  readonly platform: Platform
}

/** Where a folder has the blob of a digest. */
export function blobFile(folder: string, digest: Digest): string {
  return join(folder, digest.replace(':', '-'))
}

/**
 * Makes a folder hold all of an image: its index, the manifest for a platform, the config and the layers. What is in the folder
 * already is used if it is what its digest says, whoever has put it there; the rest is fetched.
 * @throws {RegistryError} when something can't be fetched; an Error when the image isn't for the platform.
 */
export async function completeImage(
  registry: Registry,
  { repository, digest, platform }: WantedImage,
  folder: string,
  options: CallOptions,
): Promise<FolderImage> {
  let isFetched = false
  await mkdir(folder, { recursive: true })
  const readManifest = async (wanted: Digest): Promise<DecodedManifest> => {
    const there = await readFile(blobFile(folder, wanted)).catch(() => undefined)
    const decoded =
      there !== undefined && digestOf(there) === wanted ? decodeManifest(there, undefined) : undefined
    if (decoded?.ok) return decoded.value
    isFetched = true
    const manifest = await registry.getManifest(repository, wanted, options)
    await writeFile(blobFile(folder, wanted), manifest.bytes)
    return manifest
  }
  const complete = async (blob: Descriptor): Promise<void> => {
    const file = blobFile(folder, blob.digest)
    if ((await digestOfFile(file)) === blob.digest) return
    isFetched = true
    // Under its name there is only what is whole.
    const partial = `${file}.${randomUUID()}`
    await pipeline(registry.readBlob(repository, blob, options), createWriteStream(partial))
    await rename(partial, file)
  }

  const root = await readManifest(digest)
  const chosen =
    root.kind === 'manifest' ? root : await readManifest(forPlatform(root.index.manifests, platform))
  if (chosen.kind === 'index') throw new Error('its index lists another index')
  const { manifest } = chosen
  for (const blob of [manifest.config, ...manifest.layers]) await complete(blob)
  return { manifest, isFetched }
}

function forPlatform(listed: readonly Descriptor[], platform: Platform): Digest {
  const found = listed.find((one) => one.platform !== undefined && samePlatform(one.platform, platform))
  if (found === undefined) throw new Error(`it is not there for ${formatPlatform(platform)}`)
  return found.digest
}

async function digestOfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch {
    return undefined
  }
  return `sha256:${hash.digest('hex')}`
}
