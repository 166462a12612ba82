import type { RunResult } from '../result.ts'
import { actualText, limitText, outcomeText } from '../text/budgets.ts'
import { details, leftOut, type MarkdownPart } from './parts.ts'
import { codeCell, table } from './text.ts'

/** With more rows than this it is folded. */
const OPEN_ROWS = 10

const OUTCOMES = ['exceeded', 'unknown', 'kept'] as const
const MARKS = { exceeded: '❌', unknown: '❔', kept: '✅' } as const

/** Every budget, and how it came out. */
export function budgetParts({ budgets }: RunResult, mayBeOpen = true): readonly MarkdownPart[] {
  if (budgets.length === 0) return []
  const rows = budgets.map((budget) => [
    codeCell(budget.rule),
    budget.platform === null ? '' : codeCell(budget.platform),
    limitText(budget),
    actualText(budget),
    `${budget.outcome === 'exceeded' && budget.level === 'warn' ? '⚠️' : MARKS[budget.outcome]} ${outcomeText(budget)}`,
  ])
  const counts = OUTCOMES.flatMap((outcome) => {
    const count = budgets.filter((budget) => budget.outcome === outcome).length
    return count === 0 ? [] : [`${count} ${outcome}`]
  })
  return [
    {
      markdown: details(
        `Budgets: ${counts.join(', ')}`,
        table(['Budget', 'Platform', 'Limit', 'Actual', 'Outcome'], rows),
        mayBeOpen && rows.length <= OPEN_ROWS,
      ),
      note: leftOut(`${budgets.length} budgets (${counts.join(', ')})`),
    },
  ]
}
