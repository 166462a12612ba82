import type { Digest } from './digest.ts'
import type { Descriptor, ImageIndex, ImageManifest } from './manifest.ts'
import type { Platform } from './platform.ts'

/** What a tag points to, with everything below it but the blobs: an index and its manifests, or one manifest. */
export interface Image {
  readonly digest: Digest
  readonly mediaType: string
  /** As stored: a tag is set by putting exactly these. */
  readonly bytes: Uint8Array
  readonly index?: ImageIndex
  readonly platforms: readonly PlatformImage[]
  readonly attestations: readonly AttestationImage[]
}

export interface PlatformImage {
  readonly platform: Platform
  readonly descriptor: Descriptor
  readonly manifest: ImageManifest
}

/** The manifest that holds the attestations of another one. */
export interface AttestationImage {
  /** Digest of the manifest that it speaks of. */
  readonly subject: string
  readonly descriptor: Descriptor
  readonly manifest: ImageManifest
}

/** Configs, layers and attestations of all platforms; what is shared is there as often as it is listed. */
export function imageBlobs(image: Image): readonly Descriptor[] {
  return [...image.platforms, ...image.attestations].flatMap(({ manifest }) => [
    manifest.config,
    ...manifest.layers,
  ])
}

/** Bytes of all layers, compressed: one that is listed twice is stored once. */
export function layersSize({ layers }: ImageManifest): number {
  const sizes = new Map(layers.map(({ digest, size }) => [digest, size]))
  return [...sizes.values()].reduce((sum, size) => sum + size, 0)
}
