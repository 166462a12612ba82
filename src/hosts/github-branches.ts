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
  const [{ data }, branches, pullRequests] = await Promise.all([
    repos.get({ ...repository }),
    untilNothingNew(() =>
      octokit.paginate(repos.listBranches, page, (got) => got.data.map(({ name }) => name)),
    ),
    untilNothingNew(() =>
      octokit.paginate(pulls.list, { ...page, state: 'open' }, (got) => got.data.map(({ number }) => number)),
    ).catch((error: unknown) => {
      if (error instanceof HostApiError && error.isForbidden) return undefined
      throw error
    }),
  ])
  return { branches, defaultBranch: data.default_branch, pullRequests }
}

/**
 * Pages are counted off: where something is removed while they are read, the first of a later page moves to the one before,
 * which is read already, and is in none. So a list is read until it tells nothing new, at least twice.
 */
async function untilNothingNew<T>(list: () => Promise<readonly T[]>): Promise<readonly T[]> {
  const found = new Set(await list())
  for (;;) {
    const known = found.size
    for (const item of await list()) found.add(item)
    if (found.size === known) return [...found]
  }
}
