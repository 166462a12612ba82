import { median } from '../measurements.ts'
import { besideBare } from './beside-bare.ts'
import { BUILDERS, PLACES, type Setting, settingName } from './contenders.ts'
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

export const SETTINGS: readonly Setting[] = BUILDERS.flatMap((builder) =>
  PLACES.map((place) => ({ place, builder })),
)

/** Time has goals with a builder that is fresh and servers that are near. */
export function isTimed({ builder, place }: Setting): boolean {
  return builder === 'fresh' && place !== 'far registry'
}

/** What the cache is to cost at most. */
export function judge(measured: readonly Measured[], turns: readonly Turns[]): readonly Goal[] {
  return [
    ...SETTINGS.filter(isTimed).flatMap((setting) => timeGoals(measured, setting)),
    ...SETTINGS.flatMap((setting) => byteGoals(measured, setting)),
    ...turns.filter(({ who }) => who === 'layerwise').map(turnsGoal),
  ]
}

function timeGoals(measured: readonly Measured[], setting: Setting): readonly Goal[] {
  const most = (goal: string, limit: number, time: (one: Measured) => number): Goal => {
    const { ratio, differenceMs } = besideBare(measured, setting, '2 MB', time)
    return {
      goal: `${settingName(setting)}, 2 MB: ${goal}, by buildx without an export, ≤ ${limit}`,
      met: ratio <= limit,
      found: `${ratio.toFixed(2)} (${differenceMs.toFixed(0)} ms after it)`,
    }
  }
  return [most('tags set', 1.2, ({ readyMs }) => readyMs), most('all of it', 1.5, ({ allMs }) => allMs)]
}

function byteGoals(measured: readonly Measured[], setting: Setting): readonly Goal[] {
  const name = settingName(setting)
  const ours = measured.filter(
    ({ who, place, builder }) =>
      who === 'layerwise' && place === setting.place && builder === setting.builder,
  )
  const changed = ours.filter(({ change }) => change === '2 MB')
  const unchanged = ours.filter(({ change }) => change === 'none')
  // The runner's service has its own copy; a registry shares the image's blobs.
  const copies = setting.place === 'gha' ? 1 : 0
  const times = median(
    changed.map(({ sent, newBytes, newLayerBytes }) => sent / (newBytes + copies * newLayerBytes)),
  )
  const fetched = median(changed.map((one) => one.fetched))
  const most = Math.max(...unchanged.map((one) => Math.max(one.sent, one.fetched)))
  return [
    {
      goal: `${name}, 2 MB: sent, by the image's new blobs${copies === 0 ? '' : ' and a copy of the new layers'}, ≤ 1.05`,
      met: times <= 1.05,
      found: times.toFixed(2),
    },
    { goal: `${name}, 2 MB: fetched, < 100 kB`, met: fetched < 100_000, found: `${fetched.toFixed(0)} B` },
    {
      goal: `${name}, no change: most sent or fetched, without a layer < 100 kB`,
      met: most < NO_LAYER_BYTES,
      found: `${most} B`,
    },
  ]
}

function turnsGoal({ name, cached, steps }: Turns): Goal {
  const least = Math.min(...cached)
  return {
    goal: `${name}: least cached steps in turns, all ${steps}`,
    met: least === steps,
    found: `${least}`,
  }
}
