import type { RunResult } from '../result.ts'
import { formatBytes } from '../text/bytes.ts'
import { baselineDigest, baselineName, changeText, layersText, sizesText } from '../text/comparison.ts'
import { digestText } from '../text/digest.ts'
import { plainText } from '../text/plain-text.ts'
import { type GridColumn, renderGrid } from './grid.ts'
import type { Paint } from './paint.ts'

const COLUMNS: readonly GridColumn[] = [
  { title: 'size', align: 'right' },
  { title: 'change', align: 'right' },
  { title: 'to pull', align: 'right' },
  { title: 'layers', align: 'left' },
]
const NARROW = 72
const WIDE = 100

/** Then and now, a line a platform, and what a machine that has the baseline must fetch. */
export function comparisonSection(result: RunResult, width: number, paint: Paint): readonly string[] {
  const { baseline } = result
  if (baseline === null) return []
  const name = plainText(baselineName(baseline, result))
  const title = `Compared with ${name}, ${digestText(plainText(baselineDigest(baseline)))}`
  const rows = baseline.platforms.map((platform) => ({
    name: plainText(platform.platform),
    indent: 2,
    cells: [
      { text: sizesText(platform) },
      { text: changeText(platform, width >= WIDE) },
      { text: formatBytes(platform.downloadBytes) },
      {
        text: width < NARROW ? `+${platform.addedLayers} −${platform.goneLayers}` : layersText(platform),
        paint: paint.faint,
      },
    ],
  }))
  return renderGrid(title, COLUMNS, rows, width, paint)
}
