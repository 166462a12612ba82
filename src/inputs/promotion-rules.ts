import { formatReference } from '../oci/reference.ts'
import type { RuleSet } from '../tags/rule-set.ts'
import type { PROMOTE } from './commands/promote.ts'
import { contradiction, type Given, type Rule, spelling } from './given.ts'
import type { ParsedOptions } from './parsed.ts'
import { type Problem, quote } from './problem.ts'
import { halfCredentials } from './registry-options.ts'
import type { Result } from './result.ts'
import { readTagRules } from './tag-rules.ts'

type Definition = (typeof PROMOTE)['options'][number]

/** What is wrong with the options of a promotion together. */
export const PROMOTION_RULES: readonly Rule<Definition>[] = [
  halfCredentials,
  destinationsByDigest,
  (facts) => {
    const rules = promotionRules(facts.inputs, (name) => spelling(facts, name))
    return rules.ok ? [] : rules.error
  },
]

/** The rules that destinations are tagged by. */
export function promotionRules(
  { tags, flavor }: Pick<ParsedOptions<Definition>, 'tags' | 'flavor'>,
  spell: (name: 'tags' | 'flavor') => string,
): Result<RuleSet, readonly Problem[]> {
  const rules = tags.map((text) => ({ kind: 'rule', text }) as const)
  return readTagRules({ tags: rules, flavor, tagsCompat: false }, spell)
}

function destinationsByDigest(facts: Given<Definition>): readonly Problem[] {
  const allowed = 'name:tag, or name'
  const wrong = facts.inputs.to.filter(({ digest }) => digest !== undefined)
  if (facts.inputs.to.length === 0 && facts.given.has('to')) {
    return [contradiction(facts, 'to', { given: 'nothing', allowed, why: 'names no destination' })]
  }
  return wrong.map(({ repository, tag }) => {
    const given = formatReference({ repository, ...(tag !== undefined && { tag }) })
    return contradiction(facts, 'to', {
      given: quote(given),
      allowed,
      nearest: given,
      why: `${quote(given)} has a digest, which is always that of SRC`,
    })
  })
}
