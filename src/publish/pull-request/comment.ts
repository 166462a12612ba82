import { type BuiltPullRequest, HostApiError, type PullRequests } from '../../hosts/pull-requests.ts'
import type { ParsedInputs } from '../../inputs/parsed.ts'
import type { PullRequest } from '../../plan/host-context.ts'
import type { Ports } from '../../ports.ts'
import { decideComment } from '../../report/decide-comment.ts'
import type { RunResult } from '../../report/result.ts'
import { type Placement, placeComment } from './sticky-comment.ts'

/** Longer than this nobody waits for what is only said beside the result. */
const LIMIT_MS = 10_000

/**
 * Tells the result beside the pull request. The run has ended as it has: whatever becomes of the comment is said, and
 * changes nothing; the job summary has the same.
 */
export async function commentOnPullRequest(
  ports: Ports,
  { comment, githubToken }: Pick<ParsedInputs, 'comment' | 'githubToken'>,
  result: RunResult,
): Promise<void> {
  const { host, signal } = ports
  const { pullRequest, runUrl } = await host.context('workflow', undefined)
  const decision = decideComment(comment, pullRequest, result)
  if (decision === 'nothing' || pullRequest === undefined || githubToken === undefined) return
  try {
    await withPullRequests(ports, githubToken, async (pulls) => {
      await tellResult(ports, pulls, { pullRequest, runUrl }, { decision, result })
    })
  } catch (error) {
    if (!signal.aborted) showFailure(ports, pullRequest, error)
  }
}

/**
 * Opens the host's API for as long as somebody may wait for it.
 * @throws {HostApiError} also when the time is up, and where there are no pull requests.
 */
export async function withPullRequests(
  { host, signal }: Ports,
  token: string,
  use: (pulls: PullRequests) => Promise<void>,
  limitMs: number = LIMIT_MS,
): Promise<void> {
  if (host.pullRequests === undefined) {
    throw new HostApiError('there are no pull requests here', {
      hint: 'this works in a job of GitHub Actions only',
    })
  }
  const limit = AbortSignal.timeout(limitMs)
  try {
    await using pulls = await host.pullRequests(token, AbortSignal.any([signal, limit]))
    await use(pulls)
  } catch (error) {
    if (error !== limit.reason) throw error
    throw new HostApiError(`no answer within ${limitMs / 1000} s`, { cause: error })
  }
}

interface Telling {
  readonly decision: 'post' | 'update'
  readonly result: RunResult
  /** Whoever opened the pull request could make the result say anything. */
  readonly isForeign?: boolean
}

/** @throws {HostApiError} */
export async function tellResult(
  { host }: Ports,
  pulls: PullRequests,
  { pullRequest, runUrl }: BuiltPullRequest,
  { decision, result, isForeign = false }: Telling,
): Promise<void> {
  const { commentMarker, renderComment } = await import('../../report/markdown/comment.ts')
  const { number, headSha } = pullRequest
  const placement = await placeComment(pulls, {
    pullRequest: number,
    marker: commentMarker(result),
    body: renderComment(result, { commit: headSha, runUrl, isForeign }),
    mayCreate: decision === 'post',
  })
  host.show({ kind: 'info', text: `${PLACEMENTS[placement]} pull request ${number}` })
}

const PLACEMENTS: Readonly<Record<Placement, string>> = {
  created: 'Commented on',
  edited: 'Edited the comment on',
  none: 'Nothing changed that is worth a comment on',
}

function showFailure({ host }: Ports, { number, fromFork }: PullRequest, error: unknown): void {
  const why = error instanceof Error ? error.message : String(error)
  const text = `no comment on pull request ${number}, but in the job summary: ${why}`
  if (error instanceof HostApiError && error.isForbidden) {
    const way = fromFork
      ? 'A pull request from a fork has a token that only reads; the README shows a workflow that comments for it.'
      : 'For comments give the job "permissions: pull-requests: write"; without them set "comment: never".'
    host.show({ kind: 'notice', text: `${text}. ${way}` })
    return
  }
  const hint = error instanceof HostApiError ? error.hint : undefined
  host.show({ kind: 'warning', text, ...(hint !== undefined && { hint }) })
}
