import { isVersion } from './compare-versions.ts'
import { branchOf, componentTagOf, type TagContext } from './context.ts'
import { NOTHING, type Outcome, type RuleDefinition } from './definition.ts'
import { isImmutableName } from './immutable-name.ts'
import { isPrerelease } from './prerelease.ts'
import type { Dialect } from './vocabulary.ts'

/** A tag named after the branch, the git tag or the pull request. */
export const ref: RuleDefinition = {
  type: 'ref',
  priority: 600,
  attributes: ['event'],
  prefix: ({ event }) => (event === 'pr' ? 'pr-' : undefined),
  compile: ({ event = '' }, dialect) => {
    if (!isEvent(event)) return { ok: false, error: `type=ref needs event=${Object.keys(EVENTS).join('|')}` }
    return { ok: true, value: (context) => EVENTS[event](context, dialect) }
  },
}

const WHOLE_VERSION = /(?<![\d.])\d+\.\d+\.\d+/

const EVENTS = { branch: ofBranch, tag: ofTag, pr: ofPullRequest }

function isEvent(text: string): text is keyof typeof EVENTS {
  return Object.hasOwn(EVENTS, text)
}

function ofBranch(context: TagContext): Outcome {
  const branch = branchOf(context)
  return branch === undefined
    ? NOTHING
    : { kind: 'tag', value: branch, moving: true, follows: { kind: 'branch', branch }, latest: false }
}

function ofTag(context: TagContext, { compat }: Dialect): Outcome {
  const tag = componentTagOf(context)
  if (tag === undefined) return NOTHING
  return {
    kind: 'tag',
    value: tag,
    // A git tag may move as well: `v1`, `nightly`; not one of a whole version, whatever stands around it.
    moving: !isImmutableName(tag) && !WHOLE_VERSION.test(tag),
    follows: isVersion(tag) ? { kind: 'version', version: tag, scheme: 'semver' } : { kind: 'run' },
    latest: compat || !isPrerelease(tag, context),
  }
}

function ofPullRequest({ ref = '' }: TagContext, { compat }: Dialect): Outcome {
  const named = /^refs\/pull\/(.*)$/s.exec(ref)?.[1]
  if (named === undefined) return NOTHING
  // Some hosts have a pull request's run stand on its head rather than on its merge.
  const value = named.replace(compat ? /\/merge$/ : /\/(?:merge|head)$/, '')
  const number = Number.parseInt(value, 10)
  return {
    kind: 'tag',
    value,
    moving: true,
    follows: Number.isNaN(number) ? { kind: 'run' } : { kind: 'pull-request', number },
    latest: false,
  }
}
