import { branchOf, componentTagOf, type TagContext } from './context.ts'

/** What a moving tag is the newest of; a tag that follows nothing stays where it was set. */
export type Follows =
  /** The highest version, within its major or minor one where the tag names it. */
  | FollowsVersion
  /** The head of a branch. */
  | { readonly kind: 'branch'; readonly branch: string }
  /** The head of a pull request. */
  | { readonly kind: 'pull-request'; readonly number: number }
  /** Whatever was published last. */
  | { readonly kind: 'run' }

export interface FollowsVersion {
  readonly kind: 'version'
  readonly version: string
  readonly scheme: VersionSchemeName
  /** What stands around the version where an image of these rules says its first tag in place of its version. */
  readonly affixes?: Affixes
}

export interface Affixes {
  readonly prefix: string
  readonly suffix: string
}

export type VersionSchemeName = 'semver' | 'pep440'

const PULL_REQUEST = /^refs\/pull\/(\d+)\//

/** What a tag without a meaning of its own follows: what was built. */
export function followsRef(context: TagContext): Follows {
  const version = context.version ?? componentTagOf(context)
  if (version !== undefined) return { kind: 'version', version, scheme: 'semver' }
  const branch = branchOf(context)
  if (branch !== undefined) return { kind: 'branch', branch }
  const number = PULL_REQUEST.exec(context.ref ?? '')?.[1]
  return number === undefined ? { kind: 'run' } : { kind: 'pull-request', number: Number(number) }
}

/**
 * What a tag follows that somebody spelled out: every run may set it, also to something older. Only `latest` of a branch
 * is the branch's, as that is how people say it.
 */
export function followsName(name: string, context: TagContext): Follows {
  const branch = branchOf(context)
  return name === 'latest' && branch !== undefined ? { kind: 'branch', branch } : { kind: 'run' }
}
