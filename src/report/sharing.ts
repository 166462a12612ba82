import type { SharedLayer, Sharing, SharingImage } from '../ledger/sharing.ts'
import { formatBytes, formatShare } from './text/bytes.ts'

/** What `layerwise shared --json` writes. A later release adds fields and changes none under the same `schema` number. */
export interface SharingReport extends Sharing {
  readonly schema: 1
  /** Images that could not be read, and why. */
  readonly failures: readonly {
    readonly reference: string
    readonly message: string
    readonly hint: string | null
  }[]
}

/** Bytes stored and saved in one sentence. */
export function sharingHeadline({ images, storedBytes, savedBytes }: Sharing): string {
  const saved = formatShare(savedBytes, storedBytes + savedBytes)
  const saving =
    savedBytes === 0 || saved === undefined
      ? 'no layer is shared'
      : `${formatBytes(savedBytes)} saved by sharing, ${saved} of the whole`
  return `${count(images.length, 'image')}: ${formatBytes(storedBytes)} stored, ${saving}`
}

/** `203 references; 401 layers, 5 of them shared, 3 by all images; 1 image could not be read`. */
export function sharingFacts({ images, layers, failures }: SharingReport): string {
  const references = images.reduce((sum, image) => sum + image.references.length, 0)
  const shared = layers.filter(isShared)
  const everywhere = shared.filter((layer) => layer.images === images.length).length
  const byAll =
    everywhere === 0 ? '' : `${everywhere === shared.length ? '' : `, ${everywhere}`} by all images`
  return [
    ...(references > images.length ? [count(references, 'reference')] : []),
    `${count(layers.length, 'layer')}, ${shared.length} of them shared${byAll}`,
    ...(failures.length > 0 ? [`${count(failures.length, 'image')} could not be read`] : []),
  ].join('; ')
}

function isShared(layer: SharedLayer): boolean {
  return layer.images > 1
}

/** The layers that save most, and how many more save what together. */
export function topLayers(layers: readonly SharedLayer[], top: number) {
  const shared = layers.filter(isShared)
  return { shown: shared.slice(0, top), rest: restOf(shared.slice(top).map(({ savedBytes }) => savedBytes)) }
}

/** The images with most of their own, and how many more have what together. */
export function topImages(images: readonly SharingImage[], top: number) {
  const sorted = images.toSorted((a, b) => b.aloneBytes - a.aloneBytes)
  return { shown: sorted.slice(0, top), rest: restOf(sorted.slice(top).map(({ aloneBytes }) => aloneBytes)) }
}

export interface Rest {
  readonly count: number
  readonly bytes: number
}

function restOf(bytes: readonly number[]): Rest {
  return { count: bytes.length, bytes: bytes.reduce((sum, each) => sum + each, 0) }
}

/** All names of an image in one line. */
export function imageName({ references }: SharingImage): string {
  const [first = '', ...others] = references
  return others.length === 0 ? first : `${first} and ${count(others.length, 'other')}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
