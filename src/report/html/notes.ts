import { formatBytes } from '../bytes.ts'
import { formatDuration } from '../duration.ts'
import type { ResultAdvice, ResultBudget, ResultCheck, ResultWarning, RunResult } from '../result.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { percent } from './percent.ts'

/** What there is to do or to know, besides the numbers: advice, budgets, warnings, and the build's own checks. */
export function noteSections({ advice, budgets, warnings, checks }: RunResult): Markup {
  return html`${list('Warnings', 'warnings', warnings.map(warningItem))}${list('Advice', 'advice', advice.map(adviceItem))}${list('Budgets', 'budgets', budgets.map(budgetItem))}${list('Build checks', 'checks', checks.map(checkItem))}`
}

function list(title: string, name: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return NOTHING
  return html`<section class="notes ${name}" aria-labelledby="${name}-title"><h2 id="${name}-title">${title}</h2><ul>${items}</ul></section>\n`
}

function warningItem({ code, message, hint }: ResultWarning): Markup {
  return html`<li>${message === '' ? code : message}${hint === null ? NOTHING : html`<p>${hint}</p>`}`
}

function adviceItem({ message, rule, platform, line, savedBytes, savedMilliseconds }: ResultAdvice): Markup {
  const saved = [
    ...(savedBytes > 0 ? [formatBytes(savedBytes)] : []),
    ...(savedMilliseconds > 0 ? [formatDuration(savedMilliseconds)] : []),
  ]
  const saves = saved.length === 0 ? NOTHING : html`<b>saves ${saved.join(' and ')}</b> `
  const place = [rule, ...(platform === null ? [] : [platform]), ...(line === null ? [] : [`line ${line}`])]
  return html`<li>${saves}${message} <small>${place.join(', ')}</small>`
}

const OUTCOMES = { kept: 'kept', exceeded: 'exceeded', unknown: 'not known' } as const

function budgetItem({ rule, level, platform, outcome, limit, actual, unit }: ResultBudget): Markup {
  const amount = (value: number) =>
    unit === 'bytes' ? formatBytes(value) : `${Math.round(value * 10) / 10} %`
  const numbers = actual === null ? `limit ${amount(limit)}` : `${amount(actual)}, limit ${amount(limit)}`
  const share = actual === null || limit <= 0 ? undefined : Math.min(100, percent(Math.abs(actual), limit))
  const meter =
    share === undefined ? NOTHING : html`<span class="meter"><i style="width:${share}%"></i></span>`
  const state = outcome === 'exceeded' && level === 'warn' ? 'warned' : outcome
  return html`<li class="${state}"><b>${OUTCOMES[outcome]}</b> <code>${rule}</code> ${numbers}${platform === null ? '' : `, ${platform}`}${meter}`
}

function checkItem({ message, url, line }: ResultCheck): Markup {
  const place = line === null ? NOTHING : html` <small>line ${line}</small>`
  const link =
    url === null || !isWeb(url) ? NOTHING : html` <a href="${url}" rel="noreferrer">about this check</a>`
  return html`<li>${message}${place}${link}`
}

/** Anything else could be a script. */
function isWeb(url: string): boolean {
  return /^https:\/\/[!-~]+$/.test(url)
}
