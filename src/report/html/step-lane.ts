import { formatDuration } from '../duration.ts'
import { instructionLine, shortInstruction } from '../instruction.ts'
import type { ResultLeg, ResultStep } from '../result.ts'
import { cutEnd } from '../text-width.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { percent } from './percent.ts'
import { radio } from './radio.ts'
import { packRows } from './rows.ts'
import { slivers } from './slivers.ts'

/** Steps with a bar that can be chosen. Of more, those that took least are drawn without their names. */
const MOST = 240
/** Characters of their names in all. */
const NAMES = 24_000
/** Characters of a name in a bar. */
const SHORT = 44
const MOST_ROWS = 16
/** The share of the whole time that is drawn for a cached step, which took none. */
const LEAST = 0.008

/** Those whose bars have a name, dearest first, and how many characters of it. */
export interface Choosable {
  readonly steps: ReadonlySet<ResultStep>
  readonly chosen: ResultStep | undefined
  readonly room: number
}

export function choosableSteps(steps: readonly ResultStep[]): Choosable {
  const dearest = steps.toSorted(
    (a, b) => Number(b.critical) - Number(a.critical) || b.end - b.start - (a.end - a.start),
  )
  const few = dearest.slice(0, MOST)
  const room = Math.min(500, Math.max(80, Math.floor(NAMES / Math.max(1, few.length))))
  return { steps: new Set(few), chosen: few[0], room }
}

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
    return html`<div class="lane"><h3>${title}</h3>${laneRows(lane, choosable, end)}</div>`
  })
}

/** In as few rows as show all of them; and one for what was cached. */
function laneRows(steps: readonly ResultStep[], choosable: Choosable, end: number): Markup {
  const named = steps.filter((step) => choosable.steps.has(step))
  const nameless = steps.filter((step) => !choosable.steps.has(step))
  const ran = packRows(
    named.filter(({ cached }) => !cached),
    MOST_ROWS,
  ).map(
    (row) => html`<ol>${row.map((step, index) => bar(step, row[index - 1]?.end ?? 0, end, choosable))}</ol>`,
  )
  const [cached = []] = packRows(
    named.filter((step) => step.cached),
    1,
  )
  const rest =
    nameless.length === 0
      ? NOTHING
      : html`${slivers(Map.groupBy(nameless, kind), end)}<p>and ${nameless.length} shorter steps</p>`
  return html`${ran}${cached.length === 0 ? NOTHING : cachedRow(cached, end, choosable)}${rest}`
}

/** They took no time, mostly: side by side, and not one behind the other. */
function cachedRow(steps: readonly ResultStep[], end: number, choosable: Choosable): Markup {
  let before = 0
  const bars = steps.map((step) => {
    const start = Math.max(before, step.start)
    const drawn = { ...step, start, end: Math.max(step.end, start + end * LEAST) }
    const item = bar(step, before, end, choosable, drawn)
    before = drawn.end
    return item
  })
  return html`<ol class="thin">${bars}</ol>`
}

/** @param before where the bar before it in its row ends */
function bar(
  step: ResultStep,
  before: number,
  end: number,
  { chosen, room }: Choosable,
  drawn: Pick<ResultStep, 'start' | 'end'> = step,
): Markup {
  const place = `margin-left:${percent(drawn.start - before, end)}%;width:${percent(drawn.end - drawn.start, end)}%`
  const name = cutEnd(instructionLine(step.name), room)
  const facts = [
    ...(step.platform === null ? [] : [step.platform]),
    ...(step.line === null ? [] : [`line ${step.line}`]),
    step.cached
      ? 'cached'
      : `${formatDuration(step.end - step.start)}, from ${formatDuration(step.start)} on`,
    ...(step.critical ? ['on the longest chain'] : []),
  ]
  return html`<li class="${kind(step)}" style="${place}"><label>${radio('step', step === chosen)}<code>${shortInstruction(step.name, SHORT)}</code></label><p class="detail" tabindex="0"><code>${name}</code> ${facts.join(' · ')}</p>`
}

function kind({ cached, critical }: ResultStep): 'critical' | 'cached' | 'ran' {
  return critical ? 'critical' : cached ? 'cached' : 'ran'
}
