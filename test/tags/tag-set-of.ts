import type { TagContext } from '../../src/tags/context.ts'
import { type RuleProblem, readRuleSet } from '../../src/tags/rule-set.ts'
import { makeTagSet, type TagSet } from '../../src/tags/tag-set.ts'

export const SHA = '0123456789abcdef0123456789abcdef01234567'

export interface Given {
  readonly tags?: readonly string[]
  readonly flavor?: readonly string[]
  readonly compat?: boolean
}

/** What rules give in a push, unless the context says otherwise. */
export function tagSetOf(given: Given, context: Partial<TagContext> = {}): TagSet {
  const set = tryTagSet(given, context)
  if (!set.ok) throw new Error(JSON.stringify(set.error))
  return set.value
}

export function problemsOf(given: Given, context: Partial<TagContext> = {}): readonly RuleProblem[] {
  const set = tryTagSet(given, context)
  return set.ok ? [] : set.error
}

export function namesOf(given: Given, context?: Partial<TagContext>): readonly string[] {
  return tagSetOf(given, context).tags.map(({ name }) => name)
}

function tryTagSet({ tags = [], flavor = [], compat = false }: Given, context: Partial<TagContext>) {
  const rules = readRuleSet({ tags, flavor }, { compat })
  if (!rules.ok) return rules
  return makeTagSet(rules.value, { event: 'push', sha: SHA, now: Date.UTC(2026, 10, 25), ...context })
}
