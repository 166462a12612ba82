import type { LiveBranches } from '../cache/scopes.ts'
import type { GitHubApi } from './github-api.ts'
import type { GitHubRepository } from './github-pull-requests.ts'
import { HostApiError } from './pull-requests.ts'

/**
 * @see https://docs.github.com/en/rest/branches/branches#list-branches
 * @throws {HostApiError} when the branches can't be listed. A token that may not see pull requests leaves these unknown.
 */
export async function gitHubBranches(
  { octokit }: Pick<GitHubApi, 'octokit'>,
  repository: GitHubRepository,
): Promise<LiveBranches> {
  const { repos, pulls } = octokit.rest
  const page = { ...repository, per_page: 100 }
  const [{ data }, branches, open] = await Promise.all([
    repos.get({ ...repository }),
    octokit.paginate(repos.listBranches, page),
    octokit.paginate(pulls.list, { ...page, state: 'open' }).catch((error: unknown) => {
      if (error instanceof HostApiError && error.isForbidden) return undefined
      throw error
    }),
  ])
  return {
    branches: branches.map(({ name }) => name),
    defaultBranch: data.default_branch,
    pullRequests: open?.map(({ number }) => number),
  }
}
