import type { LedgerRow, PlatformLedger } from '../ledger-rows.ts'
import { formatBytes } from '../text/bytes.ts'
import { digestText } from '../text/digest.ts'
import { instructionLine, shortInstruction } from '../text/instruction.ts'
import { largest } from '../text/largest.ts'
import { plainText } from '../text/plain-text.ts'
import { cutEnd, padEnd, padStart, textWidth, wrap } from '../text/text-width.ts'
import { dearestState } from '../text/transfer.ts'
import { GAP, SIZE_WIDTH } from './cells.ts'
import { type TransferColumns, transferColumns } from './columns.ts'
import { transferNotes } from './notes.ts'
import { bar, type Paint } from './paint.ts'

/** Widths that all platforms' tables have in common, so that they line up. */
export interface TableLayout {
  readonly width: number
  readonly number: number
  readonly text: number
  readonly bar: number
  readonly largest: number
  readonly columns: TransferColumns
}

const WIDEST = Number.MAX_SAFE_INTEGER

export function tableLayout(
  ledgers: readonly PlatformLedger[],
  repositories: readonly string[],
  width: number,
  colour: boolean,
): TableLayout {
  const rows = ledgers.flatMap((ledger) => ledger.rows)
  const number = largest(
    rows.map((row) => String(row.number ?? 0).length),
    2,
  )
  const barWidth = !colour || width < 72 ? 0 : width < 100 ? 4 : 10
  const fixed = 2 + number + 2 + 2 + SIZE_WIDTH + (barWidth === 0 ? 0 : barWidth + 2)
  const room = width - fixed
  const least = Math.min(width < 72 ? 18 : 24, room)
  const titles = ledgers.map((ledger) => textWidth(tableTitle(ledger)) - 2 - number)
  const wanted = largest([...titles, ...rows.map((row) => textWidth(rowText(row, WIDEST)))], least)
  const columns = transferColumns(repositories, ledgers, { room: room - least - 2, wish: room - wanted - 2 })
  const transfers = columns.columns.reduce((sum, column) => sum + column.width + 2, 0)
  const pointers = ledgers.flatMap((ledger) => ledger.rows.map((row) => textWidth(sameAsText(row, ledger))))
  const rest = Math.max(transfers, Math.min(24, largest(pointers)) + 2)
  return {
    ...{ width, number, columns },
    text: Math.min(wanted, room - rest),
    bar: barWidth,
    largest: largest(rows.map(({ size }) => size)),
  }
}

/** One platform: its name, digest and size as the head of the table, then a line a layer. */
export function renderTable(ledger: PlatformLedger, layout: TableLayout, paint: Paint): readonly string[] {
  return [
    head(ledger, layout, paint),
    ...ledger.rows.flatMap((row) => [
      ...lines(row, ledger, layout, paint),
      ...(row.reason === null || dearestState(row.transfers) !== 'uploaded' || row.sameAs !== null
        ? []
        : [reasonLine(row.reason, layout, paint)]),
    ]),
    ...noteLines(ledger, layout, paint),
  ]
}

function tableTitle({ platform, digest }: PlatformLedger): string {
  if (platform === null) return 'attestations of no platform above'
  return `${plainText(platform)}${GAP}${digest === null ? '' : digestText(digest)}`
}

function head(ledger: PlatformLedger, layout: TableLayout, paint: Paint): string {
  const width = 2 + layout.number + layout.text
  const title = cutEnd(tableTitle(ledger), width)
  const name = ledger.platform === null ? title : plainText(ledger.platform)
  const painted = title.startsWith(name)
    ? paint.strong(name) + paint.faint(title.slice(name.length))
    : paint.strong(title)
  const size = padStart(ledger.size === null ? '' : formatBytes(ledger.size), SIZE_WIDTH)
  const columns = layout.columns.columns.map(({ title, width }) =>
    padEnd(paint.faint(cutEnd(title, width)), width),
  )
  const barGap = layout.bar === 0 ? [] : [' '.repeat(layout.bar)]
  return [padEnd(painted, width), paint.strong(size), ...barGap, ...columns].join(GAP).trimEnd()
}

function lines(row: LedgerRow, ledger: PlatformLedger, layout: TableLayout, paint: Paint): readonly string[] {
  const number = padStart(row.number === null ? '' : String(row.number), layout.number)
  const text = padEnd(rowText(row, layout.text), layout.text)
  const isNamed = row.kind === 'layer' && row.instruction !== null
  const bars = layout.bar === 0 ? [] : [rowBar(row, layout, paint)]
  const [cells = [], ...more] = transferCells(row, ledger, layout, paint)
  const start = [`  ${paint.faint(number)}`, isNamed ? text : paint.faint(text)]
  const indent = ' '.repeat(layout.width - transferRoom(layout) - GAP.length)
  return [
    [...start, padStart(formatBytes(row.size), SIZE_WIDTH), ...bars, ...cells].join(GAP).trimEnd(),
    ...more.map((rest) => [indent, ...rest].join(GAP).trimEnd()),
  ]
}

function rowBar(row: LedgerRow, layout: TableLayout, paint: Paint): string {
  // What another row told is not drawn twice.
  const share = row.sameAs !== null || layout.largest === 0 ? 0 : row.size / layout.largest
  return paint.transfer(dearestState(row.transfers), padEnd(bar(share, layout.bar), layout.bar))
}

/** The cells of a row, and of further lines where one is too long for its column. */
function transferCells(
  row: LedgerRow,
  ledger: PlatformLedger,
  layout: TableLayout,
  paint: Paint,
): readonly (readonly string[])[] {
  const { columns } = layout.columns
  if (row.sameAs !== null) return [[paint.faint(cutEnd(sameAsText(row, ledger), transferRoom(layout)))]]
  const [only] = columns
  if (columns.length === 1 && only !== undefined) {
    const cell = only.cell(row)
    return wrap(cell.text, only.width).map((part) => [paint.transfer(cell.state, part)])
  }
  return [
    columns.map((column, index) => {
      const cell = column.cell(row)
      const text = cutEnd(cell.text, column.width)
      return paint.transfer(cell.state, index === columns.length - 1 ? text : padEnd(text, column.width))
    }),
  ]
}

function rowText(row: LedgerRow, width: number): string {
  if (row.kind === 'config') return cutEnd('config', width)
  if (row.kind === 'attestations')
    return cutEnd(`attestations, ${row.blobs} ${row.blobs === 1 ? 'blob' : 'blobs'}`, width)
  if (row.instruction === null || instructionLine(row.instruction) === '')
    return cutEnd(row.base ? '— of the base image' : '—', width)
  return shortInstruction(row.instruction, width)
}

function sameAsText({ sameAs }: LedgerRow, ledger: PlatformLedger): string {
  if (sameAs === null) return ''
  if (sameAs.platform !== ledger.platform) return `as in ${plainText(sameAs.platform)}`
  return `as ${sameAs.number === null ? 'config' : `#${sameAs.number}`}`
}

function transferRoom({ width, number, text, bar }: TableLayout): number {
  return width - (2 + number + 2 + text + 2 + SIZE_WIDTH + (bar === 0 ? 0 : bar + 2)) - 2
}

function reasonLine(reason: string, layout: TableLayout, paint: Paint): string {
  const indent = ' '.repeat(2 + layout.number + 2)
  return indent + paint.faint(cutEnd(`└ ${plainText(reason)}`, layout.width - indent.length))
}

function noteLines(ledger: PlatformLedger, layout: TableLayout, paint: Paint): readonly string[] {
  const indent = ' '.repeat(2 + layout.number + 2)
  return transferNotes(ledger, layout.columns.noted ?? new Map()).flatMap((note) =>
    wrap(note, layout.width - indent.length).map((part) => indent + paint.faint(part)),
  )
}
