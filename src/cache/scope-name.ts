import { createHash } from 'node:crypto'
import { formatPlatform } from '../oci/platform.ts'
import { formatRepository, type Repository } from '../oci/reference.ts'
import type { CacheContext } from './cache.ts'

const PREFIX = 'buildcache-'
const SEPARATOR = '_'

/** With four parts, the separators and the prefix: 126 of the 128 characters that a tag may have. */
const LONGEST_PART = 28
const HASH_LENGTH = 8

/** What stands for itself: two dashes are the mark of what doesn't, an underline parts. */
const LITERAL = /^[A-Za-z0-9.]+(?:-[A-Za-z0-9.]+)*$/

/**
 * The name of a scope, which is a tag: `buildcache-main`, `buildcache-fix-it--9ec0f3a1_release_linux-arm64`. What differs in
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
    PREFIX +
    parts
      .slice(0, last + 1)
      .map(namePart)
      .join(SEPARATOR)
  )
}

/** Those of `tags` that are caches of branches and pull requests other than these. */
export function staleScopes(tags: readonly string[], branches: readonly string[]): readonly string[] {
  const living = new Set(branches.map(namePart))
  return tags.filter((tag) => {
    const [branch] = tag.slice(PREFIX.length).split(SEPARATOR)
    return tag.startsWith(PREFIX) && branch !== undefined && !living.has(branch)
  })
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
