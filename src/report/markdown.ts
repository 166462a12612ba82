import { type LedgerRow, ledgerByPlatform, ledgerRepositories, type PlatformLedger } from './ledger-rows.ts'
import { budgetParts } from './markdown/budgets.ts'
import { comparisonParts } from './markdown/comparison.ts'
import { details, joinParts, leftOut, type MarkdownPart } from './markdown/parts.ts'
import { codeCell, codeSpan, htmlCode, prose, proseCell, table } from './markdown/text.ts'
import type { ResultImage, ResultTransfer, RunResult } from './result.ts'
import { advicePlace, savingText } from './text/advice.ts'
import { formatBytes } from './text/bytes.ts'
import { digestText } from './text/digest.ts'
import { formatDuration } from './text/duration.ts'
import { headline } from './text/headline.ts'
import { instructionLine } from './text/instruction.ts'
import { plainText } from './text/plain-text.ts'
import { statusWord } from './text/status.ts'
import { tagNote } from './text/tag.ts'
import { transferText } from './text/transfer.ts'

export interface MarkdownOptions {
  /** Bytes of the whole text. GitHub takes 1 MiB a step as job summary, in which others may have written too. */
  readonly limit?: number
}

const LIMIT = 1_000_000
/** Tables with more rows than this in all are folded, so that the summary can be looked over. */
const OPEN_ROWS = 40

/** The whole result for a job summary: what to deploy first, then the cost of every layer. */
export function renderMarkdown(result: RunResult, { limit = LIMIT }: MarkdownOptions = {}): string {
  return joinParts(
    [
      { markdown: title(result) },
      { markdown: prose(`${headline(result, { why: false })}.`) },
      ...errorParts(result),
      ...pinnedParts(result),
      ...tagParts(result),
      ...warningParts(result),
      ...budgetParts(result),
      ...comparisonParts(result),
      ...adviceParts(result),
      ...ledgerParts(result),
      ...checkParts(result),
      ...legParts(result),
    ],
    limit,
  )
}

const MARKS: Readonly<Record<RunResult['status'], string>> = {
  published: '✅',
  unchanged: '✅',
  built: '✅',
  skipped: '⏭️',
  refused: '⛔',
  failed: '❌',
  cancelled: '⏹️',
}

export function title({ status, exitCode, images, version }: RunResult): string {
  const mark = exitCode !== 0 && status === 'published' ? '⚠️' : MARKS[status]
  const [first] = images
  const name = first === undefined ? '' : ` ${codeSpan(first.name)}`
  return `### ${mark} ${statusWord({ status, exitCode })}${name}${version === null ? '' : ` ${codeSpan(version)}`}`
}

/** An error's words hold instructions, paths and addresses: they stay as they are. A refusal's are ours, and many. */
export function errorParts({ error, status }: RunResult): readonly MarkdownPart[] {
  if (error === null) return []
  return [
    { markdown: status === 'refused' ? prose(error.message) : codeBlock([plainText(error.message)]) },
    ...(error.hint === null ? [] : [{ markdown: prose(error.hint) }]),
  ]
}

/** No reference can hold a back-tick; in other words one more or less says the same. */
function codeBlock(lines: readonly string[]): string {
  return `\`\`\`text\n${lines.map((line) => line.replaceAll('`', "'")).join('\n')}\n\`\`\``
}

/** In a block of code GitHub shows a button that copies. */
export function pinnedParts({ images, status }: RunResult): readonly MarkdownPart[] {
  const pinned = images.flatMap((image) => (image.pinned === null ? [] : [plainText(image.pinned)]))
  if (pinned.length === 0) return []
  const title = status === 'refused' ? [{ markdown: 'Pushed, and left without a tag:' }] : []
  return [...title, { markdown: codeBlock(pinned), note: leftOut('the digests to deploy') }]
}

/** Images whose tags say the same share a table. */
export function tagParts({ images }: RunResult): readonly MarkdownPart[] {
  const tagged = images.filter(({ tags }) => tags.length > 0)
  return [...Map.groupBy(tagged, tagTable)].map(([markdown, same]) => {
    const names = same.map(({ name }) => codeSpan(name)).join(', ')
    return { markdown: `Tags of ${names}:\n\n${markdown}`, note: leftOut(`the tags of ${names}`) }
  })
}

function tagTable({ tags }: ResultImage): string {
  const rows = tags.map((tag) => [
    codeCell(tag.tag),
    `${tag.state}${tag.moving ? '' : ', fixed'}`,
    proseCell(tagNote(tag)),
    codeCell(tag.rule),
  ])
  return table(['Tag', 'State', 'Note', 'Rule'], rows)
}

export function warningParts({ warnings }: RunResult): readonly MarkdownPart[] {
  if (warnings.length === 0) return []
  const lines = warnings.map(({ code, message, hint }) => {
    return `- ⚠️ ${prose(message) || codeSpan(code)}${hint === null ? '' : `  \n  ${prose(hint)}`}`
  })
  return [{ markdown: lines.join('\n'), note: leftOut(`${warnings.length} warnings`) }]
}

export function adviceParts({ advice }: RunResult): readonly MarkdownPart[] {
  if (advice.length === 0) return []
  const lines = advice.map((one) => {
    const place = advicePlace(one)
    const where = place === '' ? '' : `, ${prose(place)}`
    return `- 💡 ${savingText(one)}${where} (${codeSpan(one.rule)}): ${prose(one.message)}`
  })
  return [{ markdown: `Could have been saved:\n\n${lines.join('\n')}`, note: leftOut('advice') }]
}

/** Warnings of BuildKit's build checks, by line. */
export function checkParts({ checks }: RunResult): readonly MarkdownPart[] {
  if (checks.length === 0) return []
  const count = checks.length === 1 ? '1 build check' : `${checks.length} build checks`
  const lines = checks.map(({ message, line }) => {
    return `- ${line === null ? '' : `line ${line}: `}${prose(message)}`
  })
  return [
    {
      markdown: details(count, lines.join('\n'), false),
      note: leftOut(count),
    },
  ]
}

/** A table a platform, folded where it is too much to be looked over, or `mayBeOpen` is false. */
export function ledgerParts(result: RunResult, mayBeOpen = true): readonly MarkdownPart[] {
  const ledgers = ledgerByPlatform(result)
  const repositories = ledgerRepositories(ledgers, result)
  const count = ledgers.reduce((sum, { rows }) => sum + rows.length, 0)
  return ledgers.map((ledger) => platformPart(ledger, repositories, mayBeOpen && count <= OPEN_ROWS))
}

function platformPart(
  ledger: PlatformLedger,
  repositories: readonly string[],
  isOpen: boolean,
): MarkdownPart {
  const name = ledger.platform === null ? 'Other attestations' : htmlCode(ledger.platform)
  const size = ledger.size === null ? '' : `, ${formatBytes(ledger.size)}`
  const layers = ledger.layers === 0 ? '' : `, ${ledger.layers} ${ledger.layers === 1 ? 'layer' : 'layers'}`
  const digest = ledger.digest === null ? '' : `, ${htmlCode(digestText(ledger.digest))}`
  const summary = `${name}${size}${layers}${uploads(ledger)}${digest}`
  const rows = ledger.rows.map((row) => [
    row.number === null ? '' : String(row.number),
    what(row),
    formatBytes(row.size),
    ...(row.sameAs === null
      ? repositories.map((repository) => transferCell(row, repository))
      : repositories.map((_, index) => (index === 0 ? sameAs(row, ledger) : ''))),
  ])
  const heads = repositories.map((repository) => codeCell(repository))
  return {
    markdown: details(summary, table(['#', 'Layer', 'Size', ...heads], rows), isOpen),
    note: leftOut(`${ledger.rows.length} rows of ${codeSpan(ledger.platform ?? 'attestations')}`),
  }
}

function uploads({ rows }: PlatformLedger): string {
  const told = rows.filter(({ sameAs }) => sameAs === null).flatMap(({ transfers }) => transfers)
  if (told.length === 0) return ''
  const bytes = told.reduce((sum, transfer) => sum + transfer.bytes, 0)
  const isUnknown = told.some(({ state }) => state === 'unknown')
  return bytes === 0 && isUnknown ? '' : `, ${bytes === 0 ? 'nothing' : formatBytes(bytes)} uploaded`
}

function what(row: LedgerRow): string {
  if (row.kind === 'config') return 'config'
  if (row.kind === 'attestations') return `attestations, ${row.blobs} ${row.blobs === 1 ? 'blob' : 'blobs'}`
  const instruction = row.instruction === null ? '' : instructionLine(row.instruction)
  const name = instruction === '' ? (row.base ? '— of the base image' : '—') : codeCell(instruction)
  const line = instruction === '' || row.line === null ? '' : ` line ${row.line}`
  const isUploaded = row.sameAs === null && row.transfers.some(({ state }) => state === 'uploaded')
  const reason = isUploaded && row.reason !== null ? proseCell(row.reason) : ''
  return `${name}${line}${reason === '' ? '' : `<br>${reason}`}`
}

function transferCell(row: LedgerRow, repository: string): string {
  const transfers = row.transfers.filter((transfer) => transfer.repository === repository)
  const [first] = transfers
  if (first === undefined) return '—'
  const text = transfers.length === 1 ? mountCell(first) : undefined
  return text ?? transferText(transfers.map(withoutSource), 'time')
}

function mountCell(transfer: ResultTransfer): string | undefined {
  if (transfer.state !== 'mounted' || transfer.from === null) return undefined
  return `mounted from ${codeCell(transfer.from)}`
}

function withoutSource(transfer: ResultTransfer): ResultTransfer {
  return { ...transfer, from: null }
}

function sameAs({ sameAs }: LedgerRow, ledger: PlatformLedger): string {
  if (sameAs === null) return ''
  if (sameAs.platform !== ledger.platform) return `as in ${codeCell(sameAs.platform)}`
  return sameAs.number === null ? 'as config' : `as layer ${sameAs.number}`
}

export function legParts({ legs }: RunResult): readonly MarkdownPart[] {
  if (legs.length === 0) return []
  const rows = legs.map((leg) => [
    leg.platforms.map((platform) => codeCell(platform)).join(', '),
    leg.node === null ? codeCell(leg.builder) : codeCell(leg.node),
    formatDuration(leg.milliseconds),
    leg.steps === null || leg.cached === null ? '—' : `${leg.steps - leg.cached} of ${leg.steps}`,
    String(leg.attempts),
  ])
  const head = ['Platforms', 'Built on', 'Time', 'Steps that ran', 'Attempts']
  return [
    {
      markdown: details('Builds', table(head, rows), false),
      note: leftOut(`${legs.length} builds`),
    },
  ]
}
