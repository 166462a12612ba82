import type { ResultBudget, RunResult } from '../result.ts'
import { actualText, limitText, outcomeText } from '../text/budgets.ts'
import { plainText } from '../text/plain-text.ts'
import { type GridCell, type GridColumn, type GridRow, renderGrid } from './grid.ts'
import type { Paint } from './paint.ts'

const COLUMNS: readonly GridColumn[] = [
  { title: 'limit', align: 'right' },
  { title: 'actual', align: 'right' },
  { title: '', align: 'left' },
]

/** A line a budget; one that is about several platforms has a line for each. */
export function budgetSection({ budgets }: RunResult, width: number, paint: Paint): readonly string[] {
  if (budgets.length === 0) return []
  const rows = [...Map.groupBy(budgets, ({ rule }) => rule)].flatMap(([rule, group]): GridRow[] => {
    const [first] = group
    const name = plainText(rule)
    if (group.length === 1 && first !== undefined) return [{ name, indent: 2, cells: cells(first, paint) }]
    return [
      { name, indent: 2, cells: [] },
      ...group.map((budget) => ({
        name: plainText(budget.platform ?? ''),
        indent: 4,
        cells: cells(budget, paint),
      })),
    ]
  })
  return renderGrid('Budgets', COLUMNS, rows, width, paint)
}

function cells(budget: ResultBudget, paint: Paint): readonly GridCell[] {
  return [
    { text: limitText(budget), paint: paint.faint },
    { text: actualText(budget) },
    { text: outcomeText(budget), paint: outcomePaint(budget, paint) },
  ]
}

function outcomePaint({ outcome, level }: ResultBudget, paint: Paint): (text: string) => string {
  switch (outcome) {
    case 'kept':
      return paint.good
    case 'exceeded':
      return level === 'fail' ? paint.bad : paint.note
    case 'unknown':
      return paint.note
    default:
      return outcome satisfies never
  }
}
