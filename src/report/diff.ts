import { type ComparedLayer, diffImages, type PlatformDifference } from '../ledger/compare.ts'
import type { Image } from '../oci/image.ts'
import { formatBytes, formatShare } from './text/bytes.ts'
import { plainText } from './text/plain-text.ts'

/** What `layerwise diff --json` writes. A later release adds fields and changes none under the same `schema` number. */
export interface ImageDiff {
  readonly schema: 1
  readonly before: ComparedImage
  readonly after: ComparedImage
  /** The two references are of one and the same image. */
  readonly identical: boolean
  /** As `after` lists them, then those that only `before` has. Here "now" is `after`, "previous" is `before`. */
  readonly platforms: readonly PlatformDifference[]
}

export interface ComparedImage {
  /** As it was asked for, in full: `docker.io/library/busybox:1.37`. */
  readonly reference: string
  readonly digest: string
}

interface NamedImage {
  readonly reference: string
  readonly image: Image
}

export function makeDiff(before: NamedImage, after: NamedImage): ImageDiff {
  return {
    schema: 1,
    before: { reference: before.reference, digest: before.image.digest },
    after: { reference: after.reference, digest: after.image.digest },
    identical: before.image.digest === after.image.digest,
    platforms: diffImages(after.image, before.image),
  }
}

/** The difference in a sentence of plain text. */
export function diffHeadline({ before, after, identical, platforms }: ImageDiff): string {
  if (identical) {
    return `${plainText(before.reference)} and ${plainText(after.reference)} are the same image: ${before.digest}`
  }
  const both = platforms.filter(({ size, previousSize }) => size !== null && previousSize !== null)
  const [first, ...others] = both.toSorted((a, b) => a.downloadBytes - b.downloadBytes)
  const last = others.at(-1) ?? first
  if (first === undefined || last === undefined) return 'The two have no platform in common'
  if (last.downloadBytes === 0) {
    const where = both.length < platforms.length ? ' on the platforms that both have' : ''
    return `Nothing to download: layers and configs are the same${where}`
  }
  const shared = both.reduce((sum, { sharedBytes }) => sum + sharedBytes, 0)
  const size = both.reduce((sum, platform) => sum + (platform.size ?? 0), 0)
  const [least, most] = [formatBytes(first.downloadBytes), formatBytes(last.downloadBytes)]
  const share = formatShare(shared, size)
  return [
    `Who has A downloads ${least === most ? most : `${least} to ${most}, by platform,`} to get B`,
    ...(share === undefined ? [] : [`${share} of B is shared`]),
  ].join('; ')
}

/** `+2 -1 =4`: layers that are added, gone and shared. */
export function layerCounts(platform: PlatformDifference): string {
  const counts = [
    ['+', platform.addedLayers],
    ['-', platform.goneLayers],
    ['=', platform.sharedLayers],
  ] as const
  return counts.flatMap(([sign, count]) => (count === 0 ? [] : [`${sign}${count}`])).join(' ')
}

/** How a platform's size changed: `+103 kB`, `same`, `new`, `gone`. */
export function sizeChange({ size, previousSize }: PlatformDifference): string {
  if (previousSize === null) return 'new'
  if (size === null) return 'gone'
  if (size === previousSize) return 'same'
  return `${size > previousSize ? '+' : '-'}${formatBytes(Math.abs(size - previousSize))}`
}

/** A run of layers that are shared, or a single layer. */
export type LayerGroup =
  | { readonly kind: 'layer'; readonly layer: ComparedLayer }
  | { readonly kind: 'shared'; readonly count: number; readonly size: number }

/** Shared layers tell little, so that more than `most` of them in a row are told together. */
export function groupLayers(layers: readonly ComparedLayer[], most = 3): readonly LayerGroup[] {
  const runs: ComparedLayer[][] = []
  for (const layer of layers) {
    const last = runs.at(-1)
    if (layer.state === 'shared' && last?.[0]?.state === 'shared') last.push(layer)
    else runs.push([layer])
  }
  return runs.flatMap((run): readonly LayerGroup[] =>
    run.length > most
      ? [{ kind: 'shared', count: run.length, size: run.reduce((sum, { size }) => sum + size, 0) }]
      : run.map((layer) => ({ kind: 'layer', layer })),
  )
}
