import type { RunResult } from '../result.ts'
import { formatBytes } from '../text/bytes.ts'
import { baselineDigest, baselineName, changeText, layersText } from '../text/comparison.ts'
import { digestText } from '../text/digest.ts'
import { details, leftOut, type MarkdownPart } from './parts.ts'
import { codeCell, codeSpan, htmlCode, table } from './text.ts'

/** With more platforms than this it is folded. */
const OPEN_ROWS = 6

/** Then and now, a row a platform, and what a machine that has the baseline must fetch. */
export function comparisonParts(result: RunResult, mayBeOpen = true): readonly MarkdownPart[] {
  const { baseline } = result
  if (baseline === null) return []
  const name = baselineName(baseline, result)
  const rows = baseline.platforms.map((platform) => [
    codeCell(platform.platform),
    platform.previousSize === null ? '—' : formatBytes(platform.previousSize),
    formatBytes(platform.size),
    changeText(platform, true),
    formatBytes(platform.downloadBytes),
    layersText(platform),
  ])
  const summary = `Compared with ${htmlCode(name)}, ${htmlCode(digestText(baselineDigest(baseline)))}`
  const content = table(['Platform', 'Then', 'Now', 'Change', 'To pull', 'Layers'], rows)
  return [
    {
      markdown: details(summary, content, mayBeOpen && rows.length <= OPEN_ROWS),
      note: leftOut(`the comparison with ${codeSpan(name)}`),
    },
  ]
}
