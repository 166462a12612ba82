import type { Instruction } from './dockerfile.ts'
import type { Provenance, Step } from './provenance.ts'

/** Where a layer comes from. */
export interface LayerSource {
  /** The instruction as it stands in the Dockerfile, on one line. */
  readonly instruction: string
  readonly line: number
  /** It came with a base image. */
  readonly base: boolean
}

/** Maps the makers of an image's layers to lines of the Dockerfile; undefined for those that the provenance doesn't speak of. */
export function layerSources(
  provenance: Provenance,
  makers: readonly (Step | undefined)[],
): readonly (LayerSource | undefined)[] {
  const counts = new Map<Step, number>()
  return makers.map((step) => {
    if (step === undefined) return undefined
    const count = counts.get(step) ?? 0
    counts.set(step, count + 1)
    const base = step.kind === 'image'
    // Two instructions that do the same are one step, which makes a layer for each of them.
    const place = base ? basePlace(provenance, step) : (step.places[count] ?? step.places[0])
    return place === undefined ? undefined : { instruction: place.text, line: place.line, base }
  })
}

/** An image that a named context gives has no place of its own. */
export function basePlace({ base }: Provenance, { places }: Step): Instruction | undefined {
  return base ?? places[0]
}
