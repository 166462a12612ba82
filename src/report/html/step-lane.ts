import type { ResultLeg, ResultStep } from '../result.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { packRows } from './rows.ts'
import { slivers } from './slivers.ts'
import { type Choosable, stepBar, stepKind } from './step-bar.ts'

const MOST_ROWS = 16
/** The share of the whole time that is drawn for a cached step, which took none. */
const LEAST = 0.008

/** What every leg did for every platform. */
export function stepLanes(
  steps: readonly ResultStep[],
  legs: readonly ResultLeg[],
  choosable: Choosable,
  end: number,
): readonly Markup[] {
  // What a leg does for no platform in particular it does for its only one, where it has only one.
  const platformOf = ({ leg, platform }: ResultStep) => {
    const { platforms = [] } = legs[leg] ?? {}
    return platform ?? (platforms.length === 1 ? platforms[0] : undefined)
  }
  const lanes = Map.groupBy(steps, (step) => `${step.leg} ${platformOf(step) ?? ''}`)
  return [...lanes.values()].map((lane) => {
    const [first] = lane
    const name = (first && platformOf(first)) ?? 'all platforms'
    const node = legs.length > 1 && first !== undefined ? legs[first.leg]?.node : undefined
    const title = node == null ? name : `${name} on ${node}`
    return html`<div class="lane"><h3>${title}</h3>${laneRows(lane, choosable, end)}</div>\n`
  })
}

/** In as few rows as show all of them; then one for what was cached, and one for what can't be chosen. */
function laneRows(steps: readonly ResultStep[], choosable: Choosable, end: number): readonly Markup[] {
  const {
    ran = [],
    cached = [],
    nameless = [],
  } = Object.groupBy(steps, (step) =>
    choosable.steps.has(step) ? (step.cached ? 'cached' : 'ran') : 'nameless',
  )
  const rows = packRows(ran, MOST_ROWS).map((row) => {
    const bars = row.map((step, index) =>
      stepBar(step, { span: step, before: row[index - 1]?.end ?? 0, end }, choosable),
    )
    return html`<ol>${bars}</ol>`
  })
  return [...rows, cachedRow(cached, choosable, end), namelessRow(nameless, end)]
}

/** They took no time, mostly: side by side, and not one behind the other. */
function cachedRow(steps: readonly ResultStep[], choosable: Choosable, end: number): Markup {
  if (steps.length === 0) return NOTHING
  let before = 0
  const bars = steps
    .toSorted((a, b) => a.start - b.start)
    .map((step) => {
      const start = Math.max(before, step.start)
      const span = { start, end: Math.max(step.end, start + end * LEAST) }
      const bar = stepBar(step, { span, before, end }, choosable)
      before = span.end
      return bar
    })
  return html`<ol class="thin">${bars}</ol>`
}

function namelessRow(steps: readonly ResultStep[], end: number): Markup {
  if (steps.length === 0) return NOTHING
  return html`${slivers(Map.groupBy(steps, stepKind), end)}<p>and ${steps.length} shorter steps</p>`
}
