import type { Image } from '../oci/image.ts'
import { formatPlatform } from '../oci/platform.ts'

/** An image as somebody named it. */
export interface StoredImage {
  readonly reference: string
  /** The host that stores it: layers are shared within a registry, and not between two. */
  readonly registry: string
  readonly image: Image
}

/** What images have in common. Sizes are bytes of layers, compressed; an image counts a layer once for all its platforms. */
export interface Sharing {
  /** What the layers take in the registries, each stored once. */
  readonly storedBytes: number
  /** What they would take more if every image had its own. */
  readonly savedBytes: number
  /** Those that save most first. */
  readonly layers: readonly SharedLayer[]
  /** As they were named first. */
  readonly images: readonly SharingImage[]
}

export interface SharedLayer {
  readonly registry: string
  readonly digest: string
  readonly size: number
  readonly mediaType: string
  /** Platforms that have it, in any of the images. */
  readonly platforms: readonly string[]
  /** Images that have it. */
  readonly images: number
  /** `size` for each of these images but the first. */
  readonly savedBytes: number
}

export interface SharingImage {
  /** All that were named and point to it. */
  readonly references: readonly string[]
  readonly registry: string
  readonly digest: string
  readonly platforms: readonly string[]
  /** Of all its layers. */
  readonly size: number
  /** Of the layers that no other of the images in its registry has. */
  readonly aloneBytes: number
}

/** What is shared among images, of which several names may mean the same one. */
export function findSharing(named: readonly StoredImage[]): Sharing {
  const images = distinctImages(named)
  const layers = new Map<string, LayerUse>()
  for (const { registry, image } of images) {
    for (const { platform, manifest } of image.platforms) {
      for (const { digest, size, mediaType } of manifest.layers) {
        const key = keyOf(registry, digest)
        const use = layers.get(key) ?? {
          ...{ registry, digest, size, mediaType },
          by: new Set(),
          on: new Set(),
        }
        layers.set(key, use)
        use.by.add(image.digest)
        use.on.add(formatPlatform(platform))
      }
    }
  }
  const shared = [...layers.values()].map(sharedLayer)
  return {
    storedBytes: sum(shared.map(({ size }) => size)),
    savedBytes: sum(shared.map(({ savedBytes }) => savedBytes)),
    layers: shared.toSorted((a, b) => b.savedBytes - a.savedBytes || b.size - a.size),
    images: images.map((each) => sharingImage(each, (digest) => layers.get(keyOf(each.registry, digest)))),
  }
}

interface DistinctImage {
  readonly references: string[]
  readonly registry: string
  readonly image: Image
}

interface LayerUse extends Pick<SharedLayer, 'registry' | 'digest' | 'size' | 'mediaType'> {
  /** Digests of images. */
  readonly by: Set<string>
  /** Platforms. */
  readonly on: Set<string>
}

function distinctImages(named: readonly StoredImage[]): readonly DistinctImage[] {
  const images = new Map<string, DistinctImage>()
  for (const { reference, registry, image } of named) {
    const key = keyOf(registry, image.digest)
    const known = images.get(key)
    if (known === undefined) images.set(key, { references: [reference], registry, image })
    else if (!known.references.includes(reference)) known.references.push(reference)
  }
  return [...images.values()]
}

function sharedLayer({ by, on, ...layer }: LayerUse): SharedLayer {
  return { ...layer, platforms: [...on], images: by.size, savedBytes: (by.size - 1) * layer.size }
}

function sharingImage(
  { references, registry, image }: DistinctImage,
  find: (digest: string) => LayerUse | undefined,
): SharingImage {
  const digests = new Set(
    image.platforms.flatMap(({ manifest }) => manifest.layers.map(({ digest }) => digest)),
  )
  const uses = [...digests].map(find).filter((use) => use !== undefined)
  return {
    ...{ references, registry },
    digest: image.digest,
    platforms: image.platforms.map(({ platform }) => formatPlatform(platform)),
    size: sum(uses.map(({ size }) => size)),
    aloneBytes: sum(uses.flatMap(({ by, size }) => (by.size === 1 ? [size] : []))),
  }
}

function keyOf(registry: string, digest: string): string {
  return `${registry} ${digest}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
