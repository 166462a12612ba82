import type { ResultBaseline, ResultComparison, RunResult } from '../result.ts'
import { formatBytes, formatChange, formatSignedBytes } from './bytes.ts'

/** `main` where it is in a repository of this run, `ghcr.io/acme/app:main` elsewhere; without a tag the repository. */
export function baselineName({ reference, tag }: ResultBaseline, { images }: RunResult): string {
  const [name = ''] = reference.split('@')
  if (tag === null) return name
  return images.some((image) => image.name === name) ? tag : `${name}:${tag}`
}

export function baselineDigest({ reference }: ResultBaseline): string {
  return reference.slice(reference.indexOf('@') + 1)
}

/** `62.1 MB → 63.4 MB`. */
export function sizesText({ size, previousSize }: ResultComparison): string {
  const now = formatBytes(size)
  return previousSize === null ? now : `${formatBytes(previousSize)} → ${now}`
}

/** `+2.0 %`, in full `+1.2 MB, +2.0 %`; `new` for a platform that the baseline lacks. */
export function changeText({ size, previousSize }: ResultComparison, inFull: boolean): string {
  if (previousSize === null) return 'new'
  const change = formatChange(size, previousSize)
  return inFull && change.endsWith('%') ? `${formatSignedBytes(size - previousSize)}, ${change}` : change
}

/** `1 added, 1 gone, 3 shared`. */
export function layersText({ addedLayers, goneLayers, sharedLayers }: ResultComparison): string {
  return [`${addedLayers} added`, `${goneLayers} gone`, `${sharedLayers} shared`].join(', ')
}
