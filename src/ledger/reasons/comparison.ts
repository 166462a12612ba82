import type { ImageManifest } from '../../oci/manifest.ts'
import type { Provenance, Step } from '../provenance.ts'
import type { Change } from './reason.ts'

/** What is known of one platform of an image and of how it was made. */
export interface PlatformEvidence {
  readonly manifest: ImageManifest
  readonly provenance: Provenance | undefined
  /** From the image's config; empty where it was not read. */
  readonly history: readonly HistoryEntry[]
}

/** @see https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#properties */
export interface HistoryEntry {
  /** Holds expanded arguments: it is compared, and never shown. */
  readonly createdBy: string
  readonly emptyLayer: boolean
}

/** One build held against the one before it, as far as something written of both goes. */
export interface Comparison {
  /** The first thing that is written otherwise, among all that a step's result depends on. Undefined: nothing is. */
  firstChange(step: Step): Change | undefined
  /** The layer that the same step made before, where it is known. */
  previousLayer(step: Step): string | undefined
}

/** A step and all that its result depends on, inputs before what is made from them. */
export function closureOf({ steps }: Provenance, step: Step): readonly Step[] {
  const wanted = new Set<string>()
  const open = [step.id]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (wanted.has(id)) continue
    wanted.add(id)
    open.push(...(steps.get(id)?.inputs ?? []))
  }
  return [...steps.values()].filter(({ id }) => wanted.has(id))
}
