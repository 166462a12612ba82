import { evaluateBudgets } from '../ledger/budget.ts'
import { formatPlatform } from '../oci/platform.ts'
import { Refusal } from '../report/failure.ts'
import { excessSentence, resultBudget, unknownSentence } from '../report/text/budgets.ts'
import type { Journal } from './journal.ts'
import type { Run } from './run.ts'

/**
 * Holds the budgets against what was pushed, before any tag moves.
 * @throws {Refusal} when one is exceeded that isn't for a warning only.
 */
export async function checkBudgets({ inputs, spell }: Run, journal: Journal): Promise<void> {
  const { plan } = journal
  if (plan === undefined || inputs.budget.length === 0) return
  if (!plan.push) {
    journal.warn('budget-unchecked', 'nothing is pushed, so no budget was checked')
    return
  }
  journal.phase = 'gate'
  await journal.observing
  const result = journal.result()
  const verdicts = evaluateBudgets(inputs.budget, result)
  journal.budgets = verdicts.map(resultBudget)
  const unknown = verdicts.filter(({ outcome }) => outcome === 'unknown')
  for (const message of new Set(unknown.map((verdict) => unknownSentence(verdict, result))))
    journal.warn('budget-unknown', message)
  const exceeded = verdicts.filter(({ outcome }) => outcome === 'exceeded')
  for (const verdict of exceeded.filter(({ budget }) => budget.level === 'warn'))
    journal.warn('budget-exceeded', `${excessSentence(verdict)} (${verdict.budget.text})`)
  const refused = exceeded.filter(({ budget }) => budget.level === 'fail')
  if (refused.length === 0) return
  // It measures words as terminals show them, which takes tens of milliseconds to load.
  const { refusalHint, refusalMessage } = await import('../report/text/refusal.ts')
  throw new Refusal({
    code: 'budget-exceeded',
    phase: 'gate',
    message: refusalMessage(refused, result),
    hint: refusalHint(refused, result, layersBefore(journal), spell('budget')),
  })
}

/** Digests of the layers that the baseline has, by platform. */
function layersBefore({ baselineImage }: Journal): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    baselineImage?.image.platforms.map(({ platform, manifest }) => [
      formatPlatform(platform),
      new Set(manifest.layers.map(({ digest }) => digest)),
    ]),
  )
}
