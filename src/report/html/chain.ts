import type { ResultStep } from '../result.ts'
import { formatDuration } from '../text/duration.ts'
import { instructionLine } from '../text/instruction.ts'
import { largest } from '../text/largest.ts'
import { cutEnd } from '../text/text-width.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { percent } from './percent.ts'

const MOST = 12
const LONGEST_NAME = 160

/** The steps that the build waited for: to make another one faster makes nothing faster. */
export function chainSection(steps: readonly ResultStep[], end: number): Markup {
  const chain = steps.filter(({ critical }) => critical).toSorted((a, b) => a.start - b.start)
  if (chain.length === 0) return NOTHING
  const time = (step: ResultStep) => step.end - step.start
  const all = chain.reduce((sum, step) => sum + time(step), 0)
  const longest = largest(chain.map(time), 1)
  const dearest = new Set(chain.toSorted((a, b) => time(b) - time(a)).slice(0, MOST))
  const items = chain
    .filter((step) => dearest.has(step))
    .map((step) => {
      const bar = html`<i style="width:${percent(time(step), longest)}%"></i>`
      const name = html`<code>${cutEnd(instructionLine(step.name), LONGEST_NAME)}</code>`
      return html`<li><b>${formatDuration(time(step))}</b> ${bar}<span>${name}${place(step)}</span>`
    })
  const rest = chain.length - dearest.size
  const more = rest === 0 ? NOTHING : html`<p>and ${rest} shorter ones</p>`
  return html`<h3>The longest chain: ${formatDuration(all)} of ${formatDuration(end)}</h3>
<p class="lead">The build waited for these steps, one after the other; only a change to them makes it faster.</p>
<ol class="chain">${items}</ol>${more}`
}

function place({ platform, line }: ResultStep): Markup {
  const words = [platform ?? undefined, line === null ? undefined : `line ${line}`]
  const text = words.filter((word) => word !== undefined).join(', ')
  return text === '' ? NOTHING : html` <small>${text}</small>`
}
