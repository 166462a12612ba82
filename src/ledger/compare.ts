import { type Image, layersSize, type PlatformImage } from '../oci/image.ts'
import type { Descriptor } from '../oci/manifest.ts'
import { formatPlatform } from '../oci/platform.ts'

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

/** The same, layer by layer; the platform may be one that only the other image has. */
export interface PlatformDifference extends Omit<PlatformComparison, 'size'> {
  /** Null where the image lacks the platform. */
  readonly size: number | null
  /** The platform's manifest. */
  readonly digest: string | null
  readonly previousDigest: string | null
  /** As they lie on each other now; those that are gone where they lay before. */
  readonly layers: readonly ComparedLayer[]
}

export interface ComparedLayer {
  readonly state: 'added' | 'gone' | 'shared'
  readonly digest: string
  /** Bytes, compressed. */
  readonly size: number
  readonly mediaType: string
}

/** Each platform of `now` beside that of `before`. A layer that is listed twice is stored, fetched and counted once. */
export function compareImages(now: Image, before: Image): readonly PlatformComparison[] {
  return diffImages(now, before).flatMap(({ digest, previousDigest, layers, ...comparison }) => {
    const { size } = comparison
    return size === null ? [] : [{ ...comparison, size }]
  })
}

/** The same with each layer, and with the platforms that only `before` has, which come last. */
export function diffImages(now: Image, before: Image): readonly PlatformDifference[] {
  const [has, had] = [platformsByName(now), platformsByName(before)]
  return [...new Set([...has.keys(), ...had.keys()])].map((name) =>
    comparePlatform(name, has.get(name), had.get(name)),
  )
}

/** An index may list a platform more than once (for versions of Windows): those after the first are numbered. */
function platformsByName({ platforms }: Image): ReadonlyMap<string, PlatformImage> {
  const counts = new Map<string, number>()
  return new Map(
    platforms.map((image) => {
      const name = formatPlatform(image.platform)
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return [count === 1 ? name : `${name} (${count})`, image]
    }),
  )
}

function comparePlatform(
  platform: string,
  now: PlatformImage | undefined,
  before: PlatformImage | undefined,
): PlatformDifference {
  const layers = compareLayers(now?.manifest.layers ?? [], before?.manifest.layers ?? [])
  const of = (state: ComparedLayer['state']) => layers.filter((layer) => layer.state === state)
  const [added, gone, shared] = [of('added'), of('gone'), of('shared')]
  const config = now?.manifest.config
  const isNewConfig = config !== undefined && config.digest !== before?.manifest.config.digest
  return {
    platform,
    size: now === undefined ? null : layersSize(now.manifest),
    previousSize: before === undefined ? null : layersSize(before.manifest),
    downloadBytes: sizeOf(added) + (isNewConfig ? config.size : 0),
    sharedBytes: sizeOf(shared),
    addedLayers: added.length,
    goneLayers: gone.length,
    sharedLayers: shared.length,
    digest: now?.descriptor.digest ?? null,
    previousDigest: before?.descriptor.digest ?? null,
    layers,
  }
}

function compareLayers(now: readonly Descriptor[], before: readonly Descriptor[]): readonly ComparedLayer[] {
  const [has, had] = [byDigest(now), byDigest(before)]
  // A layer that is gone belongs behind the one that it lay on and that is still there.
  const gone = Map.groupBy(
    goneWithBase([...had.values()], (digest) => has.has(digest)),
    ({ base }) => base,
  )
  const goneFrom = (base: string | undefined) =>
    (gone.get(base) ?? []).map(({ layer }) => compared('gone', layer))
  return [
    ...goneFrom(undefined),
    ...[...has.values()].flatMap((layer) => [
      compared(had.has(layer.digest) ? 'shared' : 'added', layer),
      ...goneFrom(layer.digest),
    ]),
  ]
}

function goneWithBase(before: readonly Descriptor[], isThere: (digest: string) => boolean) {
  let base: string | undefined
  return before.flatMap((layer) => {
    if (!isThere(layer.digest)) return [{ base, layer }]
    base = layer.digest
    return []
  })
}

function compared(state: ComparedLayer['state'], { digest, size, mediaType }: Descriptor): ComparedLayer {
  return { state, digest, size, mediaType }
}

function byDigest(layers: readonly Descriptor[]): ReadonlyMap<string, Descriptor> {
  return new Map(layers.map((layer) => [layer.digest, layer]))
}

function sizeOf(layers: readonly ComparedLayer[]): number {
  return layers.reduce((sum, { size }) => sum + size, 0)
}
