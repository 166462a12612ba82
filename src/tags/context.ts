/** What a rule may know of the run. */
export interface TagContext {
  /** `push`, `pull_request`, `schedule`, … */
  readonly event: string
  /** `refs/heads/…`, `refs/tags/…`, `refs/pull/N/merge`. */
  readonly ref?: string
  /** The commit that `type=sha` names. */
  readonly sha?: string
  /** How many characters of it are a short one. */
  readonly shortShaLength?: number
  readonly defaultBranch?: string
  /** The branch that a pull request is for, or that a tag was pushed from where the host says so. */
  readonly baseRef?: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** When the commit was made, in milliseconds since 1970. */
  readonly commitTime?: number
  /** The version where it isn't the git tag that tells. */
  readonly version?: string
  /** What the git tags of this component start with. */
  readonly tagPrefix?: string
  /** The host's release says that it is one before the real one. */
  readonly prerelease?: boolean
}

const DEFAULT_SHORT_SHA_LENGTH = 7

export function shortSha({ sha = '', shortShaLength = DEFAULT_SHORT_SHA_LENGTH }: TagContext): string {
  return sha.slice(0, shortShaLength)
}

export function branchOf({ ref }: Pick<TagContext, 'ref'>): string | undefined {
  return behind(ref, 'refs/heads/')
}

/** The whole name of the git tag. */
export function tagOf({ ref }: Pick<TagContext, 'ref'>): string | undefined {
  return behind(ref, 'refs/tags/')
}

/** The git tag without what says which component it is of; undefined for a tag of another one. */
export function componentTagOf({ tagPrefix = '', ...context }: TagContext): string | undefined {
  const tag = tagOf(context)
  return tag === undefined ? undefined : componentOf(tag, tagPrefix)
}

/**
 * `api` is the prefix of `api/v1.2.3` and of `api@1.2.3`, which both are what is behind. Of `api-gateway/v1.2.3` it is not: that
 * is another component, so behind `-` and `_` a version has to come. `api-` and `api-v` are prefixes as they stand.
 */
export function componentOf(tag: string, tagPrefix: string): string | undefined {
  const rest = behind(tag, tagPrefix)
  if (tagPrefix === '' || rest === undefined) return rest
  if (/(?:^|[/@_-])v?$/i.test(tagPrefix)) return rest.replace(/^[/@_-]/, '')
  return /^(?:[/@]|[_-](?=v?\d))(.*)$/is.exec(rest)?.[1]
}

function behind(text: string | undefined, prefix: string): string | undefined {
  return text?.startsWith(prefix) ? text.slice(prefix.length) : undefined
}
