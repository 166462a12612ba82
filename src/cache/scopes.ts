import type { HostContext } from '../plan/host-context.ts'

/**
 * Who reads and writes which cache: every branch and pull request its own, reading the base's and the default
 * branch's as well; a tag build reads the default branch's and writes none; a fork writes none.
 */
export function cacheScopes(context: Pick<HostContext, 'ref' | 'repository' | 'pullRequest'>): {
  readonly writes?: string
  readonly reads: readonly string[]
} {
  const fallback = context.repository?.defaultBranch
  const branch = /^refs\/heads\/(.+)$/.exec(context.ref ?? '')?.[1]
  const { pullRequest } = context
  const own = pullRequest
    ? `pr-${pullRequest.number}`
    : (branch ?? (context.ref === undefined ? 'local' : undefined))
  const reads = [own, pullRequest?.baseRef, fallback].filter((scope) => scope !== undefined)
  return {
    ...(own !== undefined && !pullRequest?.fromFork && { writes: own }),
    reads: [...new Set(reads)],
  }
}
