import type { Image, PlatformImage } from '../oci/image.ts'
import type { Descriptor } from '../oci/manifest.ts'
import { formatPlatform, samePlatform } from '../oci/platform.ts'

/** One platform of an image beside the same platform of another one. */
export interface PlatformComparison {
  readonly platform: string
  /** Bytes of all layers now, compressed. */
  readonly size: number
  /** The same of the other image; null where it lacks the platform. */
  readonly previousSize: number | null
  /** Bytes of layers and config that a machine which has the other image's platform must fetch. */
  readonly downloadBytes: number
  /** Bytes of layers that both have. */
  readonly sharedBytes: number
  readonly addedLayers: number
  readonly goneLayers: number
  readonly sharedLayers: number
}

/** Each platform of `now` beside that of `before`. A layer that is listed twice is stored, fetched and counted once. */
export function compareImages(now: Image, before: Image): readonly PlatformComparison[] {
  return now.platforms.map((image) =>
    comparePlatform(
      image,
      before.platforms.find(({ platform }) => samePlatform(platform, image.platform)),
    ),
  )
}

function comparePlatform(now: PlatformImage, before: PlatformImage | undefined): PlatformComparison {
  const had = byDigest(before?.manifest.layers ?? [])
  const has = byDigest(now.manifest.layers)
  const added = [...has.values()].filter(({ digest }) => !had.has(digest))
  const shared = [...has.values()].filter(({ digest }) => had.has(digest))
  const { config } = now.manifest
  const hadConfig = before?.manifest.config.digest === config.digest
  return {
    platform: formatPlatform(now.platform),
    size: sizeOf(now.manifest.layers),
    previousSize: before === undefined ? null : sizeOf(before.manifest.layers),
    downloadBytes: sizeOf(added) + (hadConfig ? 0 : config.size),
    sharedBytes: sizeOf(shared),
    addedLayers: added.length,
    goneLayers: [...had.keys()].filter((digest) => !has.has(digest)).length,
    sharedLayers: shared.length,
  }
}

function byDigest(layers: readonly Descriptor[]): ReadonlyMap<string, Descriptor> {
  return new Map(layers.map((layer) => [layer.digest, layer]))
}

function sizeOf(layers: readonly Descriptor[]): number {
  return layers.reduce((sum, { size }) => sum + size, 0)
}
