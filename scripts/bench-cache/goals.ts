import { median } from '../measurements.ts'
import type { Measured } from './measure.ts'
import type { Turns } from './turns.ts'

export interface Goal {
  readonly goal: string
  readonly met: boolean
  /** What was measured, in the goal's unit. */
  readonly found: string
}

// The smallest layer of the image's own has 2 MB.
const NO_LAYER_BYTES = 100_000

/** What the cache is to cost at most; medians, and ratios within a round. */
export function judge(measured: readonly Measured[], turns: readonly Turns[]): readonly Goal[] {
  const of = (setting: Measured['setting'], change: Measured['change']) => {
    const runs = measured.filter((one) => one.setting === setting && one.change === change)
    const ours = runs.filter(({ who }) => who === 'layerwise')
    const ratio = (time: (one: Measured) => number) =>
      median(
        ours.flatMap((one) => {
          const bare = runs.find(({ who, round }) => who === 'buildx, cache only read' && round === one.round)
          return bare === undefined ? [] : [time(one) / bare.allMs]
        }),
      )
    return { ours, ratio }
  }
  const goals: Goal[] = []
  const most = (goal: string, limit: number, value: number, unit = '') =>
    goals.push({ goal, met: value <= limit, found: `${value.toFixed(unit === ' B' ? 0 : 2)}${unit}` })

  for (const [setting, copies] of [
    ['registry', 0],
    ['far registry', 0],
    ['gha', 1],
  ] as const) {
    const changed = of(setting, '2 MB')
    const allowed = ({ newBytes, newLayerBytes }: Measured) => newBytes + copies * newLayerBytes
    const extra = copies === 0 ? '' : ' and a copy of the new layers'
    most(
      `${setting}, 2 MB: sent, by the image's new blobs${extra}, ≤ 1.05`,
      1.05,
      median(changed.ours.map((one) => one.sent / allowed(one))),
    )
    most(
      `${setting}, 2 MB: fetched, < 100 kB`,
      99_999,
      median(changed.ours.map(({ fetched }) => fetched)),
      ' B',
    )
    most(
      `${setting}, 2 MB: tags set, by buildx without an export, ≤ 1.2`,
      1.2,
      changed.ratio(({ readyMs }) => readyMs),
    )
    most(
      `${setting}, 2 MB: all of it, by buildx without an export, ≤ 1.5`,
      1.5,
      changed.ratio(({ allMs }) => allMs),
    )
    const unchanged = of(setting, 'none').ours
    most(
      `${setting}, no change: most sent or fetched, without a layer < 100 kB`,
      NO_LAYER_BYTES - 1,
      Math.max(...unchanged.map(({ sent, fetched }) => Math.max(sent, fetched))),
      ' B',
    )
  }
  for (const { name, who, cached, steps } of turns)
    if (who === 'layerwise') {
      const least = Math.min(...cached)
      goals.push({
        goal: `${name}: least cached steps in turns, all ${steps}`,
        met: least === steps,
        found: `${least}`,
      })
    }
  return goals
}
