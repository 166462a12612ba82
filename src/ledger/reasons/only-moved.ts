import { closureOf, type KnownBuild, type PlatformEvidence, sameLayer } from './comparison.ts'

/**
 * Whether files that a layer depends on are those of the baseline, where all that is written is: every step that reads a
 * context or an address must have made a layer that the baseline has. What other stages read is not known.
 */
export function onlyMoved(
  index: number,
  { layers, provenance, makers }: KnownBuild,
  before: PlatformEvidence,
): boolean {
  const maker = makers[index]
  if (maker === undefined) return false
  const isOutside = (id: string) => ['context', 'source'].includes(provenance.steps.get(id)?.kind ?? '')
  return closureOf(provenance, maker)
    .filter(({ inputs }) => inputs.some(isOutside))
    .every((reader) => {
      const layer = layers[makers.indexOf(reader)]
      return layer !== undefined && before.layers.some((other) => sameLayer(layer, other))
    })
}
