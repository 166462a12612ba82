import type { Result } from '../inputs/result.ts'
import type { TagContext } from './context.ts'
import type { Follows } from './follows.ts'
import type { Dialect } from './vocabulary.ts'

export type RuleType = 'schedule' | 'semver' | 'pep440' | 'match' | 'edge' | 'ref' | 'raw' | 'sha'

export type RuleAttributes = Readonly<Record<string, string>>

/** One kind of rule. */
export interface RuleDefinition {
  readonly type: RuleType
  /** Higher ones come first; the first tag is the version. */
  readonly priority: number
  /** Attributes beside `type`, `enable`, `priority`, `prefix` and `suffix`. */
  readonly attributes: readonly string[]
  /** The prefix where none is given; without it the flavor's. */
  prefix?(attributes: RuleAttributes): string | undefined
  /** What the rule does, or what is wrong with its attributes. */
  compile(attributes: RuleAttributes, dialect: Dialect): Result<Rule, string>
}

export type Rule = (context: TagContext) => Outcome

/** What a rule gives here: a tag before prefix and suffix; nothing, with a word why where the user would wonder; or an error. */
export type Outcome =
  | {
      readonly kind: 'tag'
      readonly value: string
      /** Whether a later run is expected to point it elsewhere. */
      readonly moving: boolean
      /** What it is the newest of, if it moves, and `latest` with it. */
      readonly follows: Follows
      /** Whether `latest` goes along when this is the first tag. */
      readonly latest: boolean
      /** The commit that it is the name of. */
      readonly commit?: string
    }
  | { readonly kind: 'nothing'; readonly note?: string }
  | { readonly kind: 'wrong'; readonly why: string }

export const NOTHING: Outcome = { kind: 'nothing' }
