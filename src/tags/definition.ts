import type { RuleResult, TagContext } from './context.ts'

export type RuleType = 'semver' | 'ref' | 'raw' | 'sha'

/** One kind of rule. */
export interface RuleDefinition {
  readonly type: RuleType
  /** Higher ones come first; the first tag is the version. */
  readonly priority: number
  /** Attributes beside `type`, `enable`, `priority`, `prefix` and `suffix`. */
  readonly attributes: readonly string[]
  /** What is wrong with the attributes, or nothing. */
  check(attributes: Readonly<Record<string, string>>): string | undefined
  apply(attributes: Readonly<Record<string, string>>, context: TagContext): RuleResult
}
