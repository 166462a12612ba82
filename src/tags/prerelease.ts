import { explain } from '@renovatebot/pep440'
import parse from 'semver/functions/parse.js'
import type { TagContext } from './context.ts'

/** A version at the end of a name: `app-1.2.3-rc.1`. */
const VERSION_BEHIND = /(?:^|[^0-9.])(\d+\.\d+\.\d+[-+.0-9A-Za-z]*)$/

/** Whether a git tag, or the host's release of it, is one before the real one: `v2.0.8-beta.67`, `1.2.3rc2`, `app-1.2.3-rc.1`. */
export function isPrerelease(tag: string, { prerelease }: Pick<TagContext, 'prerelease'>): boolean {
  if (prerelease === true) return true
  const version = parse(tag)
  if (version !== null) return version.prerelease.length > 0
  const python = explain(tag)
  if (python !== null) return python.is_prerelease
  return (parse(VERSION_BEHIND.exec(tag)?.[1])?.prerelease.length ?? 0) > 0
}
