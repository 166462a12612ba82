import type { ResultTimeline, RunResult } from '../result.ts'
import { formatDuration } from '../text/duration.ts'
import { chainSection } from './chain.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { movementLane } from './movement-lane.ts'
import { percent } from './percent.ts'
import { ticks } from './scale.ts'
import { choosableSteps } from './step-bar.ts'
import { stepLanes } from './step-lane.ts'
import { scrollBox } from './table.ts'

const TICKS = 8

/** When each step ran and each blob was sent, and the chain of steps that the build waited for. */
export function timelineSection({ timeline, legs }: RunResult): Markup {
  if (timeline === null) return NOTHING
  const { steps, movements } = timeline
  const end = lastEnd(timeline)
  if (end <= 0) return NOTHING
  const marks = ticks(end, TICKS).map(
    (tick) => html`<li style="left:${percent(tick, end)}%">${tick === 0 ? '0' : formatDuration(tick)}`,
  )
  const byRepository = Map.groupBy(movements, ({ repository, kind }) => `${kind === 'fetched'} ${repository}`)
  const traffic = [...byRepository.values()].map((lane) => movementLane(lane, end))
  const chart = html`<div class="track"><ol class="axis" aria-hidden="true">${marks}</ol><div class="lanes">
${stepLanes(steps, legs, choosableSteps(steps), end)}${traffic}</div></div>`
  return html`<section class="time wide" aria-labelledby="time-title">
<h2 id="time-title">Timeline</h2>
<p class="lead">${formatDuration(end)} from the first step to the last request</p>
<div class="board">${scrollBox('Steps and requests', chart)}</div>
${chainSection(steps, end)}
</section>`
}

function lastEnd({ milliseconds, steps, movements }: ResultTimeline): number {
  return [...steps, ...movements].reduce((last, { end }) => Math.max(last, end), milliseconds)
}
