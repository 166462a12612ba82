import { imageOf } from '../operation.ts'
import type { Step } from '../provenance.ts'
import { closureOf, hasContent, type KnownBuild, type PlatformEvidence } from './comparison.ts'
import { movedTag } from './moved-tag.ts'

/**
 * Whether one image is all that changed for a layer, where nothing is written otherwise: no other tag moved, and every step
 * that reads a context or an address made a layer that the baseline has. What other stages read is not known.
 */
export function onlyMoved(
  index: number,
  { layers, provenance, makers }: KnownBuild,
  before: PlatformEvidence,
): boolean {
  const maker = makers[index]
  const closure = maker === undefined ? [] : closureOf(provenance, maker)
  const materials = before.provenance?.materials ?? []
  const moved = closure.filter(
    (step) => step.kind === 'image' && movedTag(step, undefined, provenance, { materials }),
  )
  const isOutside = (id: string) => ['context', 'source'].includes(provenance.steps.get(id)?.kind ?? '')
  const isKept = (reader: Step) => {
    const layer = layers[makers.indexOf(reader)]
    return layer !== undefined && hasContent(before.layers, layer)
  }
  return (
    new Set(moved.map((step) => imageOf(step, provenance).name)).size === 1 &&
    closure.filter(({ inputs }) => inputs.some(isOutside)).every(isKept)
  )
}
