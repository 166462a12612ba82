import type { ResultComparison, RunResult } from '../result.ts'
import { formatBytes, formatShare, formatSignedBytes } from '../text/bytes.ts'
import { layersText } from '../text/comparison.ts'
import { plainText } from '../text/plain-text.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { type Column, table } from './table.ts'

const COLUMNS: readonly Column[] = [
  { title: 'Platform' },
  { title: 'Size then', isNumber: true },
  { title: 'Size now', isNumber: true },
  { title: 'Difference', isNumber: true },
  { title: 'To pull for who has it', isNumber: true },
  { title: 'Layers' },
]

/** What changed since the baseline, and what those who have it must fetch. */
export function comparisonSection({ baseline }: RunResult): Markup {
  if (baseline === null || baseline.platforms.length === 0) return NOTHING
  const name =
    baseline.tag === null
      ? plainText(baseline.reference)
      : `${plainText(baseline.tag)} (${plainText(baseline.reference)})`
  return html`<section class="wide" aria-labelledby="baseline-title"><h2 id="baseline-title">Since the baseline</h2>
<p class="lead">Compared with <code>${name}</code></p>
${table('Platforms', COLUMNS, baseline.platforms.map(row))}</section>`
}

function row(platform: ResultComparison): Markup {
  const { size, previousSize, downloadBytes } = platform
  const numbers = [
    previousSize === null ? '—' : formatBytes(previousSize),
    formatBytes(size),
    difference(size, previousSize),
    formatBytes(downloadBytes),
  ].map((number) => html`<td class="number">${number}`)
  return html`<tr><th scope="row"><code>${platform.platform}</code>${numbers}<td>${layersText(platform)}`
}

function difference(size: number, previous: number | null): string {
  if (previous === null) return 'new'
  if (size === previous) return 'none'
  const share = formatShare(Math.abs(size - previous), previous)
  return `${formatSignedBytes(size - previous)}${share === undefined ? '' : ` (${share})`}`
}
