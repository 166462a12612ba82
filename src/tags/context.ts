/** What a rule may know of the run. */
export interface TagContext {
  readonly event: string
  /** `refs/heads/…`, `refs/tags/…`, `refs/pull/N/merge`. */
  readonly ref?: string
  /** The commit that `type=sha` names. */
  readonly sha?: string
}

/** One tag of a rule set, and why it is there. */
export interface Tag {
  readonly name: string
  /** The rule as the user could have written it. */
  readonly rule: string
  /** True when a later run is expected to point it elsewhere: `latest`, `1`, `1.2`, branches, pull requests. */
  readonly moving: boolean
  /** Whether `latest` goes along when this is the first tag. */
  readonly latest: boolean
}

/** What a rule gives: a tag, or nothing, with a word why where the user would wonder. */
export type RuleResult = { readonly tag?: Omit<Tag, 'rule'>; readonly note?: string }

/** Docker's rule: what no tag may hold becomes a dash. */
export function sanitizeTag(text: string): string {
  return text.replace(/[^a-zA-Z0-9._-]+/g, '-')
}
