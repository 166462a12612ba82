import { type RuleProblem, type RuleSet, readRuleSet } from '../tags/rule-set.ts'
import type { ParsedInputs } from './parsed.ts'
import { type Problem, quote } from './problem.ts'
import type { Result } from './result.ts'

type RuleInputs = Pick<ParsedInputs, 'tags' | 'flavor' | 'tagsCompat'>

/** The rules among `tags` with the `flavor` of all, or what is wrong with each of their lines. */
export function readTagRules(
  { tags, flavor, tagsCompat }: RuleInputs,
  spell: (name: RuleProblem['input']) => string,
): Result<RuleSet, readonly Problem[]> {
  const rules = tags.flatMap((item) => (item.kind === 'rule' ? [item.text] : []))
  const set = readRuleSet({ tags: rules, flavor }, { compat: tagsCompat })
  return set.ok ? set : { ok: false, error: ruleProblems(set.error, spell) }
}

/** Lines of `tags` or `flavor` that are wrong. */
export function ruleProblems(
  problems: readonly RuleProblem[],
  spell: (name: RuleProblem['input']) => string,
): readonly Problem[] {
  return problems.map(({ input, line, why }) => ({
    code: 'invalid-value',
    input: spell(input),
    given: quote(line),
    allowed: ALLOWED[input],
    message: `${spell(input)}: ${quote(line)}: ${why}${why.endsWith('?') ? '' : '.'}`,
  }))
}

const ALLOWED: Readonly<Record<RuleProblem['input'], string>> = {
  tags: 'a tag rule, such as type=semver,pattern={{version}}',
  flavor: 'latest=…, prefix=… or suffix=…',
}
