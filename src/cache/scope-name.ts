import { createHash } from 'node:crypto'
import { formatPlatform } from '../oci/platform.ts'
import { formatRepository, type Repository } from '../oci/reference.ts'
import type { CacheContext } from './cache.ts'

export const SCOPE_PREFIX = 'buildcache-'
const SEPARATOR = '_'

/** With four parts, the separators and the prefix: 126 of the 128 characters that a tag may have. */
const LONGEST_PART = 28
const HASH_LENGTH = 8

/** What stands for itself: two dashes are the mark of what doesn't, an underline parts. */
const LITERAL = /^[A-Za-z0-9.]+(?:-[A-Za-z0-9.]+)*$/

/** The operating system and architecture that one begins with. */
const PLATFORMS = /^[a-z0-9]+-[a-z0-9]/

/**
 * The name of a scope, which is a tag: `buildcache-main__linux-amd64`, `buildcache-fix-it--9ec0f3a1_release_linux-arm64`. What differs in
 * branch, target, platforms or image has another name, and the branch can be told from the name.
 */
export function scopeName(
  { target, platforms }: Pick<CacheContext, 'target' | 'platforms'>,
  branch: string,
  image?: Repository,
): string {
  const parts = [
    branch,
    target ?? '',
    platforms.map((platform) => formatPlatform(platform).replaceAll('/', '-')).join('.'),
    image === undefined ? '' : formatRepository(image),
  ]
  const last = parts.findLastIndex((part) => part !== '')
  return (
    SCOPE_PREFIX +
    parts
      .slice(0, last + 1)
      .map(namePart)
      .join(SEPARATOR)
  )
}

/** What caches are still of use for. */
export interface LivingScopes {
  readonly scopes: readonly string[]
  /** Whether a pull request that is not among them is known to be closed. */
  readonly knowsPullRequests: boolean
  /** Images whose caches in a repository of their own are meant; beside its image a cache has no image in its name. */
  readonly images: readonly Repository[]
}

export type ScopeState = 'stale' | 'in-use' | 'pull-request-unknown' | 'other-image'

/**
 * Whether the cache that a tag is of is still of use; undefined for a tag that is no cache's of ours, which has platforms in
 * its name: `buildcache-amd64` somebody has chosen by hand. A name is only compared.
 */
export function stateOfScope(tag: string, living: LivingScopes): ScopeState | undefined {
  if (!tag.startsWith(SCOPE_PREFIX)) return undefined
  const [branch = '', , platforms = '', image = '', ...more] = tag.slice(SCOPE_PREFIX.length).split(SEPARATOR)
  if (branch === '' || !PLATFORMS.test(platforms) || more.length > 0) return undefined
  const images = living.images.map((each) => namePart(formatRepository(each)))
  if (image !== '' && !images.includes(image)) return 'other-image'
  if (living.scopes.map(namePart).includes(branch)) return 'in-use'
  return !living.knowsPullRequests && /^pr-\d+$/.test(branch) ? 'pull-request-unknown' : 'stale'
}

/** Text as it can stand in a tag, with its hash where it can't stand as it is. */
function namePart(text: string): string {
  if (text === '' || (text.length <= LONGEST_PART && LITERAL.test(text))) return text
  const readable = text
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .slice(0, LONGEST_PART - HASH_LENGTH - 2)
    .replace(/^-|-$/g, '')
  return `${readable}--${createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)}`
}
