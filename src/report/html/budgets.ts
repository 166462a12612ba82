import type { ResultBudget } from '../result.ts'
import { actualText, limitText } from '../text/budgets.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { percent } from './percent.ts'

const OUTCOMES = { kept: 'kept', exceeded: 'exceeded', unknown: 'not known' } as const

/** A rule, whether it was kept, and how near to its limit the image is. */
export function budgetItem(budget: ResultBudget): Markup {
  const { rule, level, platform, outcome, actual } = budget
  const state = outcome === 'exceeded' && level === 'warn' ? 'warned' : outcome
  const facts = [
    ...(actual === null ? [] : [actualText(budget)]),
    `limit ${limitText(budget)}`,
    ...(platform === null ? [] : [platform]),
  ].join(', ')
  return html`<li class="${state}"><b>${OUTCOMES[outcome]}</b> <code>${rule}</code> ${facts}${meter(budget)}`
}

function meter({ actual, limit }: ResultBudget): Markup {
  if (actual === null || limit <= 0) return NOTHING
  const share = Math.min(100, Math.max(0, percent(actual, limit)))
  return html`<span class="meter"><i style="width:${share}%"></i></span>`
}
