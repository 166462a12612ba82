import type { RunResult } from '../result.ts'
import { formatBytes } from '../text/bytes.ts'
import { headline } from '../text/headline.ts'
import { statusWord } from '../text/status.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { percent } from './percent.ts'
import { stateSums } from './states.ts'
import { switchOf } from './switch.ts'

const THEMES = [
  { id: 'auto', label: 'Auto' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
]

/** What was done, in one sentence; what to deploy; and where the bytes went. */
export function summarySection(result: RunResult): Markup {
  const { status, exitCode, images, version } = result
  const kind = exitCode === 0 ? 'good' : status === 'published' ? 'partly' : 'bad'
  const [first, ...more] = images
  const name =
    first === undefined
      ? NOTHING
      : html` <strong>${first.name}</strong> ${more.length === 0 ? '' : `and ${more.length} more`}`
  const word = html`<span class="status ${kind}">${statusWord(result)}</span>`
  return html`<header>
<div class="toolbar"><p class="what">${word}${name} <strong>${version ?? ''}</strong></p>
${switchOf('Colours', 'theme', THEMES)}</div>
<h1>${headline(result, { why: false })}</h1>
${errorBox(result)}${pinned(result)}${shares(result)}
</header>`
}

function errorBox({ error }: RunResult): Markup {
  if (error === null) return NOTHING
  const hint = error.hint === null ? NOTHING : html`<p>${error.hint}</p>`
  return html`<div class="error"><p><code>${error.message}</code></p>${hint}</div>\n`
}

/** A click selects all of a reference. */
function pinned({ images, exitCode }: RunResult): Markup {
  const references = images.flatMap(({ pinned }) =>
    pinned === null ? [] : [html`<li><code>${pinned}</code>`],
  )
  if (references.length === 0) return NOTHING
  const title = exitCode === 0 ? 'Deploy by digest' : 'By digest'
  return html`<div class="pinned"><h2>${title}</h2><ul>${references}</ul></div>\n`
}

function shares(result: RunResult): Markup {
  const sums = stateSums(result).filter(({ bytes }) => bytes > 0)
  const all = sums.reduce((sum, { bytes }) => sum + bytes, 0)
  if (all === 0) return NOTHING
  const bars = sums.map(
    ({ state, bytes }) => html`<i class="${state}" style="width:${percent(bytes, all)}%"></i>`,
  )
  const words = sums.map(
    ({ state, word, bytes }) => html`<li><i class="${state}"></i><b>${formatBytes(bytes)}</b> ${word}`,
  )
  return html`<div class="shares"><div class="share" aria-hidden="true">${bars}</div>
<ul class="legend">${words}</ul></div>`
}
