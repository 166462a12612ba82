import { largest } from '../text/largest.ts'
import { cutEnd, padEnd, padStart, textWidth, wrap } from '../text/text-width.ts'
import { GAP, row } from './cells.ts'
import type { Paint } from './paint.ts'

export interface GridColumn {
  readonly title: string
  readonly align: 'left' | 'right'
}

export interface GridRow {
  readonly name: string
  /** Cells that the name stands before, 2 or more. */
  readonly indent: number
  /** In the order of the columns; none for a name that stands above further rows. */
  readonly cells: readonly GridCell[]
}

export interface GridCell {
  readonly text: string
  readonly paint?: (text: string) => string
}

const LEAST = 12

/**
 * Rows in columns of their own width, below the columns' titles. A name that has no room beside its cells stands on a
 * line of its own; the last column is cut where all that is not enough.
 */
export function renderGrid(
  title: string,
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  width: number,
  paint: Paint,
): readonly string[] {
  const widths = columns.map((column, index) =>
    largest(
      rows.map(({ cells }) => textWidth(cells[index]?.text ?? '')),
      textWidth(column.title),
    ),
  )
  const taken = widths.reduce((sum, each) => sum + GAP.length + each, 0)
  const named = rows.filter(({ cells }) => cells.length > 0)
  const wanted = largest(
    named.map(({ name, indent }) => indent + textWidth(name)),
    LEAST,
  )
  const first = Math.min(wanted, Math.max(LEAST, width - taken))
  const last = Math.max(0, width - first - taken + (widths.at(-1) ?? 0))
  const line = (start: string, cells: readonly GridCell[]) => {
    const padded = columns.map(({ align }, index) => {
      const { text, paint: painted = (plain: string) => plain } = cells[index] ?? { text: '' }
      if (index === columns.length - 1) return painted(cutEnd(text, last))
      return painted((align === 'left' ? padEnd : padStart)(text, widths[index] ?? 0))
    })
    return row([padEnd(start, first), ...padded])
  }
  const block = (
    name: string,
    indent: number,
    cells: readonly GridCell[],
    named: (text: string) => string,
  ) => {
    const start = ' '.repeat(indent)
    if (cells.length > 0 && indent + textWidth(name) <= first) return [line(start + named(name), cells)]
    const lines = wrap(name, width - indent).map((part) => start + named(part))
    return cells.length === 0 ? lines : [...lines, line('', cells)]
  }
  const titles = columns.map((column) => ({ text: column.title, paint: paint.faint }))
  return [
    ...block(title, 0, titles, paint.strong),
    ...rows.flatMap(({ name, indent, cells }) => block(name, indent, cells, (text) => text)),
  ]
}
