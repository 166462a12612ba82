import type { ResultStep } from '../result.ts'
import { formatDuration } from '../text/duration.ts'
import { instructionLine, shortInstruction } from '../text/instruction.ts'
import { cutEnd } from '../text/text-width.ts'
import { html, type Markup } from './markup.ts'
import { percent } from './percent.ts'
import { radio } from './radio.ts'
import type { Span } from './rows.ts'

/** Steps with a bar that can be chosen. Of more, those that took least are drawn without their names. */
const MOST = 200
/** Characters of their names in all. */
const NAMES = 20_000
/** Characters of a name in a bar. */
const SHORT = 44

/** The steps that can be chosen, the one that is chosen, and how many characters of a name are told. */
export interface Choosable {
  readonly steps: ReadonlySet<ResultStep>
  readonly chosen: ResultStep | undefined
  readonly room: number
}

/** First those that the build waited for, then those that took longest. */
export function choosableSteps(steps: readonly ResultStep[]): Choosable {
  const time = ({ start, end }: ResultStep) => end - start
  const dearest = steps.toSorted((a, b) => Number(b.critical) - Number(a.critical) || time(b) - time(a))
  const few = dearest.slice(0, MOST)
  const room = Math.min(500, Math.max(80, Math.floor(NAMES / Math.max(1, few.length))))
  return { steps: new Set(few), chosen: few[0], room }
}

export interface Place {
  /** Where the bar is drawn, from `before` on, where the one before it in its row ends. */
  readonly span: Span
  readonly before: number
  /** Of the whole timeline. */
  readonly end: number
}

export function stepBar(step: ResultStep, { span, before, end }: Place, { chosen, room }: Choosable): Markup {
  const left = percent(span.start - before, end)
  const width = percent(span.end - span.start, end)
  const short = html`<code>${shortInstruction(step.name, SHORT)}</code>`
  const name = html`<code>${cutEnd(instructionLine(step.name), room)}</code>`
  const facts = [
    ...(step.platform === null ? [] : [step.platform]),
    ...(step.line === null ? [] : [`line ${step.line}`]),
    step.cached
      ? 'cached'
      : `${formatDuration(step.end - step.start)}, from ${formatDuration(step.start)} on`,
    ...(step.critical ? ['on the longest chain'] : []),
  ]
  const label = html`<label>${radio('step', step === chosen)}${short}</label>`
  const detail = html`<p class="detail" tabindex="0">${name} ${facts.join(' · ')}</p>`
  return html`<li class="${stepKind(step)}" style="margin-left:${left}%;width:${width}%">${label}${detail}`
}

export function stepKind({ cached, critical }: ResultStep): 'critical' | 'cached' | 'ran' {
  return critical ? 'critical' : cached ? 'cached' : 'ran'
}
