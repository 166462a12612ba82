import type { PullRequest } from '../plan/host-context.ts'
import type { GitHubApi, Octokit } from './github-api.ts'
import { type GitHubEvent, isBot, isFork, type WorkflowRun } from './github-event.ts'
import { type Comment, HostApiError, type PullRequests } from './pull-requests.ts'

export interface GitHubRepository {
  readonly owner: string
  readonly repo: string
}

/** @see https://docs.github.com/en/rest/issues/comments */
export function gitHubPullRequests(
  api: GitHubApi,
  repository: GitHubRepository,
  { context, workflowRun }: GitHubEvent,
): PullRequests {
  const { octokit } = api
  let login: Promise<string | undefined> | undefined
  // Anybody can write our marker into a comment of their own.
  const isOurs = async (user: { readonly login: string; readonly type: string } | null) => {
    if (user === null) return false
    // An app's token, which a job's own is, may not ask who it is; and no person can be of this type.
    if (user.type === 'Bot') return true
    login ??= ownLogin(octokit)
    return user.login === (await login)
  }
  return {
    async current() {
      const { pullRequest, runUrl } = context
      if (pullRequest !== undefined) return { pullRequest, runUrl }
      if (workflowRun === undefined) return undefined
      const found = await findByHead(octokit, repository, workflowRun)
      return found && { pullRequest: found, runUrl: workflowRun.url }
    },
    async findComments(number, marker) {
      const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        ...repository,
        issue_number: number,
        per_page: 100,
      })
      const found: Comment[] = []
      for await (const { data } of pages) {
        for (const { id, body, user } of data) {
          if (body?.startsWith(marker) && (await isOurs(user))) found.push({ id })
        }
      }
      return found.sort((a, b) => a.id - b.id)
    },
    async createComment(number, body) {
      const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: number, body })
      return { id: data.id }
    },
    async editComment(id, body) {
      await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body })
    },
    async removeComment(id) {
      await octokit.rest.issues.deleteComment({ ...repository, comment_id: id }).catch((error: unknown) => {
        if (!(error instanceof HostApiError && error.status === 404)) throw error
      })
    },
    [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
  }
}

/** Undefined for the token of an app, which a job's own is. */
async function ownLogin(octokit: Octokit): Promise<string | undefined> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login
  } catch (error) {
    if (error instanceof HostApiError && error.status === 403) return undefined
    throw error
  }
}

/**
 * An event of another workflow's end names no pull request of a fork, and what that workflow has left behind may name
 * any: only the head that it ran for tells, and the API knows whose that is.
 */
async function findByHead(
  octokit: Octokit,
  repository: GitHubRepository,
  run: WorkflowRun,
): Promise<PullRequest | undefined> {
  const [owner] = run.headRepository?.split('/') ?? []
  if (run.event !== 'pull_request' || owner === undefined || run.headBranch === undefined) return undefined
  const pulls = await octokit.paginate(octokit.rest.pulls.list, {
    ...repository,
    state: 'open',
    head: `${owner}:${run.headBranch}`,
    per_page: 100,
  })
  const [pull, ...others] = pulls.filter(
    ({ head }) => head.sha === run.headSha && head.repo?.full_name === run.headRepository,
  )
  if (pull === undefined || others.length > 0) return undefined
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    fromFork: isFork(pull.head.repo?.full_name, pull.base.repo.full_name),
    byBot: isBot(pull.user),
  }
}
