import type { ResultAdvice, ResultCheck, ResultWarning, RunResult } from '../result.ts'
import { savingText } from '../text/advice.ts'
import { budgetItem } from './budgets.ts'
import { html, type Markup, NOTHING } from './markup.ts'

/** What there is to do or to know, besides the numbers: advice, budgets, warnings, and the build's own checks. */
export function noteSections({ advice, budgets, warnings, checks }: RunResult): readonly Markup[] {
  return [
    list('Warnings', 'warnings', warnings.map(warningItem)),
    list('Advice', 'advice', advice.map(adviceItem)),
    list('Budgets', 'budgets', budgets.map(budgetItem)),
    list('Build checks', 'checks', checks.map(checkItem)),
  ]
}

function list(title: string, name: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return NOTHING
  return html`<section class="notes ${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${title}</h2><ul>${items}</ul></section>\n`
}

function warningItem({ code, message, hint }: ResultWarning): Markup {
  return html`<li>${message === '' ? code : message}${hint === null ? NOTHING : html`<p>${hint}</p>`}`
}

function adviceItem(advice: ResultAdvice): Markup {
  const { message, rule, platform, line } = advice
  const saved = savingText(advice)
  const saves = saved === '' ? NOTHING : html`<b>saves ${saved}</b> `
  const place = [rule, ...(platform === null ? [] : [platform]), ...(line === null ? [] : [`line ${line}`])]
  return html`<li>${saves}${message} <small>${place.join(', ')}</small>`
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
