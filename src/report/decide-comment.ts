import type { PullRequest } from '../plan/host-context.ts'
import type { RunResult } from './result.ts'

/** A comment; a change to one that is there, which would tell what is no longer so; or nothing. */
export type CommentDecision = 'post' | 'update' | 'nothing'

/**
 * What a run has to say beside its pull request. Few people read a bot's, and a run that was cancelled mostly was for
 * one that comes after it.
 */
export function decideComment(
  wanted: 'on-change' | 'always' | 'never',
  pullRequest: Pick<PullRequest, 'byBot'> | undefined,
  result: RunResult,
): CommentDecision {
  // Without an image there is nothing that the comment is about, nor found again by.
  if (wanted === 'never' || pullRequest === undefined || result.images.length === 0) return 'nothing'
  if (result.status === 'cancelled') return 'nothing'
  if (wanted === 'always') return 'post'
  if (pullRequest.byBot) return 'nothing'
  return isWorthReading(result) ? 'post' : 'update'
}

/** Configs and attestations are new with every build: they alone are no change. */
function isWorthReading({ exitCode, platforms, budgets, baseline }: RunResult): boolean {
  if (exitCode !== 0) return true
  if (budgets.some(({ outcome }) => outcome === 'exceeded')) return true
  if (baseline?.platforms.some(({ size, previousSize }) => size !== previousSize)) return true
  return platforms.some(({ layers }) =>
    layers.some(({ transfers }) => transfers.some(({ bytes }) => bytes > 0)),
  )
}
