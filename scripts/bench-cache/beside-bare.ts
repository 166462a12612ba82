import { median } from '../measurements.ts'
import type { Setting } from './contenders.ts'
import type { Measured } from './measure.ts'

export interface Beside {
  readonly ratio: number
  readonly differenceMs: number
}

/**
 * Layerwise beside bare buildx that writes no cache. Medians over what was measured within a round: what else the machine does
 * then, both have to bear.
 */
export function besideBare(
  measured: readonly Measured[],
  { place, builder }: Setting,
  change: Measured['change'],
  time: (one: Measured) => number,
): Beside {
  const runs = measured.filter(
    (one) => one.place === place && one.builder === builder && one.change === change,
  )
  const pairs = runs
    .filter(({ who }) => who === 'layerwise')
    .flatMap((ours) => {
      const bare = runs.find(({ who, round }) => who === 'buildx, cache only read' && round === ours.round)
      return bare === undefined ? [] : [{ ours: time(ours), bare: bare.allMs }]
    })
  return {
    ratio: median(pairs.map(({ ours, bare }) => ours / bare)),
    differenceMs: median(pairs.map(({ ours, bare }) => ours - bare)),
  }
}
