import type { HostContext } from '../plan/host-context.ts'

/**
 * Who reads and writes which cache: every branch and pull request its own, reading the base's and the default
 * branch's as well; a tag build reads the default branch's and writes none; a fork writes none.
 */
export function cacheScopes(context: Pick<HostContext, 'ref' | 'repository' | 'pullRequest'>): {
  readonly writes?: string
  readonly reads: readonly string[]
} {
  const { pullRequest, repository, ref } = context
  const own = pullRequest ? pullRequestScope(pullRequest.number) : ref === undefined ? LOCAL : ofRef(ref)
  const base = [pullRequest?.baseRef, repository?.defaultBranch].flatMap((branch) =>
    branch === undefined ? [] : [branchScope(branch)],
  )
  return {
    ...(own !== undefined && !pullRequest?.fromFork && { writes: own }),
    reads: [...new Set([...(own === undefined ? [] : [own]), ...base])],
  }
}

const LOCAL = 'local'

/** What a git repository has now. */
export interface LiveBranches {
  readonly branches: readonly string[]
  readonly defaultBranch: string | undefined
  /** Numbers of those that are open; undefined where nobody knows. */
  readonly pullRequests: readonly number[] | undefined
}

/** The scopes that somebody may still read; that of machines without a branch always is one. */
export function livingScopes({ branches, pullRequests = [] }: LiveBranches): readonly string[] {
  return [LOCAL, ...branches.map(branchScope), ...pullRequests.map(pullRequestScope)]
}

export function pullRequestScope(number: number): string {
  return `pr-${number}`
}

/** A branch by its name; by its whole reference where the name alone is that of another scope. */
export function branchScope(branch: string): string {
  return branch === LOCAL || /^pr-\d+$/.test(branch) ? `refs/heads/${branch}` : branch
}

function ofRef(ref: string): string | undefined {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  return branch === undefined ? undefined : branchScope(branch)
}
