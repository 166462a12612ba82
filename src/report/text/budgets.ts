import type { BudgetVerdict } from '../../ledger/budget.ts'
import type { ResultBudget, RunResult } from '../result.ts'
import { formatBytes, formatPercent, formatPoints, formatSignedBytes } from './bytes.ts'

/** A verdict as the result has it. */
export function resultBudget({ budget, ...verdict }: BudgetVerdict): ResultBudget {
  const { value: limit, unit } = budget.limit
  return { rule: budget.text, level: budget.level, ...verdict, limit, unit }
}

type Numbers = Pick<ResultBudget, 'limit' | 'actual' | 'unit'>

export function limitText({ limit, unit }: Numbers): string {
  return unit === 'bytes' ? formatBytes(limit) : `${limit} %`
}

/** What it came to; a dash where that is not known. */
export function actualText({ limit, actual, unit }: Numbers): string {
  if (actual === null) return '—'
  if (unit === 'percent') return formatPercent(actual, limit)
  return actual < 0 ? formatSignedBytes(actual) : formatBytes(actual)
}

/** `kept`, `unknown`, `exceeded by 3.4 MB`. */
export function outcomeText(budget: ResultBudget): string {
  return budget.outcome === 'exceeded' ? `exceeded by ${excessText(budget)}` : budget.outcome
}

function excessText({ limit, actual, unit }: Numbers): string {
  const known = actual ?? limit
  return unit === 'bytes' ? formatBytes(Math.abs(known - limit)) : formatPoints(known, limit)
}

/** What is too much or too little, and by how much: `linux/amd64 grew by 12 %, 7 points more than 5 %`. */
export function excessSentence(verdict: BudgetVerdict): string {
  const { budget, platform } = verdict
  const numbers = resultBudget(verdict)
  const actual = actualText(numbers)
  const than = `${excessText(numbers)} ${budget.type === 'reused' ? 'less' : 'more'} than ${limitText(numbers)}`
  const ofPlatform = platform === null ? '' : ` of ${platform}`
  switch (budget.type) {
    case 'uploaded':
      return `${actual}${ofPlatform} uploaded, ${than}`
    case 'reused':
      return `${actual}${ofPlatform} reused, ${than}`
    case 'size':
      return `${platform} has ${actual}, ${than}`
    case 'growth':
      return `${platform} grew by ${actual}, ${than}`
    default:
      return budget.type satisfies never
  }
}

/** Why a budget could not be held against a run. */
export function unknownSentence(
  { budget, platform }: BudgetVerdict,
  { platforms, baseline }: Pick<RunResult, 'platforms' | 'baseline'>,
): string {
  const why = () => {
    if (platform !== null && !platforms.some((each) => each.platform === platform))
      return `the image has nothing for ${platform}`
    if (budget.type !== 'growth') return 'what was sent is not known'
    return baseline === null
      ? 'there is nothing to compare with'
      : `${baseline.reference} has nothing for ${platform}`
  }
  return `${budget.text} was not checked: ${why()}`
}
