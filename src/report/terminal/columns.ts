import type { LedgerRow, PlatformLedger } from '../ledger-rows.ts'
import { plainText } from '../text/plain-text.ts'
import { textWidth } from '../text/text-width.ts'
import { dearestState, type TransferState, transferText, transferWord } from '../text/transfer.ts'

/** What a row says about the repositories: one cell, or one a repository. */
export interface TransferColumn {
  readonly title: string
  readonly width: number
  cell(row: LedgerRow): { readonly text: string; readonly state: TransferState | undefined }
}

export interface TransferColumns {
  readonly columns: readonly TransferColumn[]
  /** What the titles stand for, where they aren't names. */
  readonly legend: readonly LegendEntry[]
  /** The repositories' names in notes below a table, where the cells leave out mounts' sources and attempts. */
  readonly noted: ReadonlyMap<string, string> | undefined
}

export interface LegendEntry {
  readonly letter: string
  readonly repository: string
}

const LONGEST_TITLE = 16

/**
 * The columns for the repositories in at most `room` cells: words for one repository; a column of single words for
 * each of a few; one column in which letters stand for the repositories where there are more than fit. Up to `wish`
 * cells nothing is lost to the row's other cells.
 */
export function transferColumns(
  repositories: readonly string[],
  ledgers: readonly PlatformLedger[],
  { room, wish }: { readonly room: number; readonly wish: number },
): TransferColumns {
  const rows = ledgers.flatMap((ledger) => ledger.rows)
  const [only] = repositories
  if (only === undefined) return { columns: [], legend: [], noted: undefined }
  if (repositories.length === 1) {
    const details = (['time', 'normal', 'short'] as const).map((detail) => ({
      detail,
      column: fitted(plainText(only), rows, (row) => ({
        text: transferText(of(row, only), detail),
        state: state(row),
      })),
    }))
    const { detail, column } = details.find(({ column }) => column.width <= wish) ?? details[2] ?? {}
    if (column === undefined) throw new TypeError('no detail')
    const noted = detail === 'short' ? new Map([[only, '']]) : undefined
    return { columns: [{ ...column, width: Math.min(column.width, room) }], legend: [], noted }
  }
  const named = titles(repositories)
  const columns = repositories.map((repository, index) =>
    fitted(named.titles[index] ?? '', rows, (row) => ({
      text: transferWord(of(row, repository)),
      state: dearestState(of(row, repository)),
    })),
  )
  const width = columns.reduce((sum, column) => sum + column.width + 2, -2)
  if (width <= room) return { columns, legend: named.legend, noted: notedBy(repositories, named.titles) }
  const letters = repositories.map(letter)
  const grouped = fitted('', rows, (row) => ({ text: groupedText(row, repositories), state: state(row) }))
  return {
    columns: [{ ...grouped, title: `${letters[0]}–${letters.at(-1)}`, width: Math.min(room, grouped.width) }],
    legend: legendOf(repositories),
    noted: notedBy(repositories, letters),
  }
}

function notedBy(repositories: readonly string[], names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(repositories.map((repository, index) => [repository, names[index] ?? '']))
}

function of(row: LedgerRow, repository: string) {
  return row.transfers.filter((transfer) => transfer.repository === repository)
}

function state(row: LedgerRow): TransferState | undefined {
  return dearestState(row.transfers)
}

function fitted(
  title: string,
  rows: readonly LedgerRow[],
  cell: TransferColumn['cell'],
): TransferColumn & { readonly width: number } {
  const told = rows.filter((row) => row.sameAs === null)
  const width = told.reduce((most, row) => Math.max(most, textWidth(cell(row).text)), textWidth(title))
  return { title, width, cell }
}

/** Registries where they tell the repositories apart and are short, letters otherwise. */
function titles(repositories: readonly string[]): {
  readonly titles: readonly string[]
  readonly legend: readonly LegendEntry[]
} {
  const hosts = repositories.map((repository) => plainText(repository.split('/')[0] ?? ''))
  const areDistinct = new Set(hosts).size === hosts.length
  if (areDistinct && hosts.every((host) => textWidth(host) <= LONGEST_TITLE)) {
    return { titles: hosts, legend: [] }
  }
  return { titles: repositories.map(letter), legend: legendOf(repositories) }
}

function legendOf(repositories: readonly string[]): readonly LegendEntry[] {
  return repositories.map((repository, index) => ({
    letter: letter(repository, index),
    repository: plainText(repository),
  }))
}

function letter(_: string, index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `R${index + 1}`
}

/** `A B exists, C uploaded`. */
function groupedText(row: LedgerRow, repositories: readonly string[]): string {
  const byWord = new Map<string, string[]>()
  for (const [index, repository] of repositories.entries()) {
    const word = transferWord(of(row, repository))
    byWord.set(word, [...(byWord.get(word) ?? []), letter(repository, index)])
  }
  const [all] = byWord.keys()
  if (byWord.size === 1 && all !== undefined) return all === '—' ? all : `${all} in all`
  return [...byWord].map(([word, letters]) => `${letters.join(' ')} ${word}`).join(', ')
}
