import { ledgerByPlatform, ledgerRepositories } from './ledger-rows.ts'
import type { ResultLeg, RunResult } from './result.ts'
import { budgetSection } from './terminal/budgets.ts'
import { tableWidth } from './terminal/cells.ts'
import type { LegendEntry } from './terminal/columns.ts'
import { comparisonSection } from './terminal/comparison.ts'
import { type Paint, paintWith } from './terminal/paint.ts'
import { renderTable, tableLayout } from './terminal/table.ts'
import { tagLines } from './terminal/tags.ts'
import { advicePlace, savingText } from './text/advice.ts'
import { formatBytes } from './text/bytes.ts'
import { formatDuration } from './text/duration.ts'
import { headline } from './text/headline.ts'
import { plainText } from './text/plain-text.ts'
import { wrap } from './text/text-width.ts'

export interface TerminalOptions {
  /** Cells of a line: less than 60 are taken as 60, more than 120 as 120. */
  readonly width: number
  readonly colour: boolean
}

/**
 * The whole result for a terminal or a CI log. No line is wider than the width but the references by digest, which
 * are for copying and stay in one piece.
 */
export function renderTerminal(result: RunResult, options: TerminalOptions): string {
  const width = tableWidth(options.width)
  const paint = paintWith(options.colour)
  const ledgers = ledgerByPlatform(result)
  const repositories = ledgerRepositories(ledgers, result)
  const layout = tableLayout(ledgers, repositories, width, options.colour)
  const sections = [
    headSection(result, width, paint),
    layout.columns.legend.flatMap((entry) => legendLines(entry, width, paint)),
    ...ledgers.map((ledger) => renderTable(ledger, layout, paint)),
    adviceSection(result, width, paint),
    legSection(result.legs, width, paint),
    comparisonSection(result, width, paint),
    budgetSection(result, width, paint),
    tagSection(result, width, paint),
    pinnedSection(result, paint),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function headSection(result: RunResult, width: number, paint: Paint): readonly string[] {
  const isBad = result.exitCode !== 0
  const sentence = wrap(headline(result, { why: false }), width).map((part) =>
    paint.strong(isBad ? paint.bad(part) : part),
  )
  return [...sentence, ...sumLine(result, paint)]
}

/** `existed 4.2 MB · mounted 60.0 MB · uploaded 412 B`: every repository counted. */
function sumLine({ transfer }: RunResult, paint: Paint): readonly string[] {
  const sums = [
    ['exists', 'existed', transfer.existsBytes],
    ['mounted', 'mounted', transfer.mountedBytes],
    ['uploaded', 'uploaded', transfer.uploadedBytes],
    ['unknown', 'unknown', transfer.unknownBytes],
  ] as const
  const parts = sums.flatMap(([state, word, bytes]) =>
    bytes === 0 ? [] : [paint.transfer(state, `${word} ${formatBytes(bytes)}`)],
  )
  return parts.length === 0 ? [] : [parts.join(paint.faint(' · '))]
}

function legendLines({ letter, repository }: LegendEntry, width: number, paint: Paint): readonly string[] {
  const indent = 2 + letter.length + 2
  return wrap(repository, width - indent).map(
    (part, index) => `  ${index === 0 ? letter : ' '.repeat(letter.length)}  ${paint.faint(part)}`,
  )
}

/** What would have cost less: the saving first, then why. */
function adviceSection({ advice }: RunResult, width: number, paint: Paint): readonly string[] {
  if (advice.length === 0) return []
  return [
    paint.strong('Could have been saved'),
    ...advice.flatMap((one) => {
      const place = advicePlace(one)
      const head = `${savingText(one)}${place === '' ? '' : `, ${plainText(place)}`} (${plainText(one.rule)})`
      return [
        ...wrap(head, width - 2).map((part) => `  ${paint.note(part)}`),
        ...wrap(plainText(one.message), width - 4).map((part) => `    ${paint.faint(part)}`),
      ]
    }),
  ]
}

/** Where and how long, where that isn't all the same. */
function legSection(legs: readonly ResultLeg[], width: number, paint: Paint): readonly string[] {
  if (legs.length < 2 && legs.every(({ attempts }) => attempts < 2)) return []
  return legs.flatMap((leg) => {
    const ran =
      leg.steps === null || leg.cached === null ? [] : [`${leg.steps - leg.cached} of ${leg.steps} steps ran`]
    const attempts = leg.attempts > 1 ? [`${leg.attempts} attempts`] : []
    const facts = [`built in ${formatDuration(leg.milliseconds)}`, ...ran, ...attempts].join(', ')
    const place = leg.node === null ? '' : ` on ${plainText(leg.node)}`
    // Without --platforms it is the builder's own, which nobody has named.
    const which = leg.platforms.length === 0 ? 'the image' : leg.platforms.map(plainText).join(', ')
    const text = `${which}${place}: ${facts}`
    return wrap(text, width).map((part) => paint.faint(part))
  })
}

/** Repositories whose tags say the same are told together. */
function tagSection({ images }: RunResult, width: number, paint: Paint): readonly string[] {
  const blocks = new Map<string, string[]>()
  for (const { name, tags } of images) {
    if (tags.length === 0) continue
    const block = tagLines(tags, width, paint).join('\n')
    blocks.set(block, [...(blocks.get(block) ?? []), plainText(name)])
  }
  return [...blocks].flatMap(([block, names]) => [
    ...wrap(`Tags of ${names.join(', ')}`, width).map((part) => paint.strong(part)),
    block,
  ])
}

function pinnedSection({ images, status }: RunResult, paint: Paint): readonly string[] {
  const pinned = images.flatMap((image) => (image.pinned === null ? [] : [plainText(image.pinned)]))
  if (status !== 'refused' || pinned.length === 0) return pinned.map(paint.strong)
  return [paint.strong('Pushed, and left without a tag'), ...pinned]
}
