import type { Result } from '../inputs/result.ts'
import { DEFAULT_FLAVOR, type Flavor, readFlavorLine } from './flavor.ts'
import { parseRule, type TagRule } from './rule.ts'
import type { Dialect } from './vocabulary.ts'

/** The inputs `tags` and `flavor`, ready to be applied. */
export interface RuleSet extends Dialect {
  /** None: the default ones. */
  readonly rules: readonly TagRule[]
  readonly flavor: Flavor
}

export interface RuleLines {
  readonly tags: readonly string[]
  readonly flavor: readonly string[]
}

/** A line that is wrong. */
export interface RuleProblem {
  readonly input: keyof RuleLines
  readonly line: string
  readonly why: string
}

/** Reads all lines and reports every one that is wrong. */
export function readRuleSet(lines: RuleLines, dialect: Dialect): Result<RuleSet, readonly RuleProblem[]> {
  const rules: TagRule[] = []
  const problems: RuleProblem[] = []
  for (const line of lines.tags) {
    const rule = parseRule(line, dialect)
    if (rule.ok) rules.push(rule.value)
    else problems.push({ input: 'tags', line, why: rule.error })
  }
  let flavor = DEFAULT_FLAVOR
  for (const line of lines.flavor) {
    const changed = readFlavorLine(flavor, line, dialect)
    if (changed.ok) flavor = changed.value
    else problems.push({ input: 'flavor', line, why: changed.error })
  }
  if (problems.length > 0) return { ok: false, error: problems }
  return { ok: true, value: { rules, flavor, compat: dialect.compat } }
}
