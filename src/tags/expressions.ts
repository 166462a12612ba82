import { branchOf, shortSha, type TagContext, tagOf } from './context.ts'
import type { Vocabulary } from './vocabulary.ts'

const DATES: NonNullable<Vocabulary<TagContext>['dates']> = {
  date: ({ now }) => now,
  commit_date: ({ now, commitTime }) => commitTime ?? now,
}

/**
 * The expressions of `value`, `prefix`, `suffix`, `enable`, labels and annotations.
 * @see https://github.com/docker/metadata-action#global-expressions
 */
export const GLOBAL_EXPRESSIONS: Vocabulary<TagContext> = {
  words: {
    branch: (context) => branchOf(context) ?? '',
    tag: (context) => tagOf(context) ?? '',
    sha: shortSha,
    base_ref: ({ ref, baseRef }) => (/^refs\/(?:tags|pull)\//.test(ref ?? '') ? (baseRef ?? '') : ''),
    is_default_branch: (context) => `${isDefaultBranch(context)}`,
    is_not_default_branch: (context) => `${!isDefaultBranch(context)}`,
  },
  dates: DATES,
}

/** The expressions of `type=schedule`'s pattern. */
export const DATE_EXPRESSIONS: Vocabulary<TagContext> = { words: {}, dates: DATES }

// Events that stand on the last commit of the default branch, whatever reference comes with them.
const OF_DEFAULT_BRANCH = /create|discussion|issues|schedule/

function isDefaultBranch(context: TagContext): boolean {
  if (context.ref === undefined || context.ref === 'refs/heads/') return false
  const branch = branchOf(context)
  return (branch !== undefined && branch === context.defaultBranch) || OF_DEFAULT_BRANCH.test(context.event)
}
