import { compare as comparePep440, valid } from '@renovatebot/pep440'
import compareSemver from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'
import type { VersionSchemeName } from './follows.ts'

/**
 * The order of two versions: negative when `a` is before `b`; undefined when they can't be compared. Where one is none
 * in the scheme that is asked for, the other scheme is tried.
 */
export function compareVersions(scheme: VersionSchemeName, a: string, b: string): number | undefined {
  const orders = scheme === 'semver' ? [bySemver, byPep440] : [byPep440, bySemver]
  for (const order of orders) {
    const result = order(a, b)
    if (result !== undefined) return result
  }
  return undefined
}

/** Whether a text can be compared as a version at all. */
export function isVersion(text: string): boolean {
  return parse(text) !== null || valid(text) !== null
}

/** @see https://semver.org/#spec-item-11 */
function bySemver(a: string, b: string): number | undefined {
  return parse(a) === null || parse(b) === null ? undefined : compareSemver(a, b)
}

/** @see https://peps.python.org/pep-0440/#summary-of-permitted-suffixes-and-relative-ordering */
function byPep440(a: string, b: string): number | undefined {
  return valid(a) === null || valid(b) === null ? undefined : comparePep440(a, b)
}
