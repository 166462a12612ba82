import { type CommitOrder, type Commits, isCommit } from './commits.ts'
import type { GitHubApi, Octokit } from './github-api.ts'
import type { GitHubRepository } from './github-pull-requests.ts'
import { HostApiError } from './pull-requests.ts'

/** @see https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export function gitHubCommits(
  { octokit }: Pick<GitHubApi, 'octokit'>,
  repository: GitHubRepository,
): Commits {
  const { repos, pulls } = octokit.rest
  return {
    headOfBranch: async (branch) =>
      await known(async () => (await repos.getBranch({ ...repository, branch })).data.commit.sha),
    headOfPullRequest: async (number) =>
      await known(async () => (await pulls.get({ ...repository, pull_number: number })).data.head.sha),
    compare: async (base, commit) =>
      isCommit(base) && isCommit(commit)
        ? await known(async () => orderOf(await compareCommits(octokit, repository, base, commit)))
        : undefined,
    committed: async (commit) =>
      isCommit(commit)
        ? await known(async () => timeOf((await repos.getCommit({ ...repository, ref: commit })).data))
        : undefined,
  }
}

async function compareCommits(octokit: Octokit, repository: GitHubRepository, base: string, commit: string) {
  const basehead = `${base}...${commit}`
  // Only how they lie is wanted, not the commits between them.
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    ...repository,
    basehead,
    per_page: 1,
  })
  return data.status
}

const ORDERS = ['identical', 'ahead', 'behind', 'diverged'] as const satisfies readonly CommitOrder[]

function orderOf(status: string): CommitOrder | undefined {
  return ORDERS.find((order) => order === status)
}

function timeOf({ commit }: { readonly commit: { readonly committer: { readonly date?: string } | null } }) {
  const time = Date.parse(commit.committer?.date ?? '')
  return Number.isNaN(time) ? undefined : time
}

/** A branch that is gone, a commit that nobody has any more, a token that may not ask. */
async function known<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof HostApiError) return undefined
    throw error
  }
}
