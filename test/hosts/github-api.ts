import type { ServerResponse } from 'node:http'
import { json, type SeenRequest, serve, type TestServer } from '../registry/servers.ts'

/** A comment as GitHub keeps it. */
export interface StoredComment {
  readonly id: number
  readonly pullRequest: number
  readonly user: { readonly login: string; readonly type: string }
  body: string
}

export interface StoredPull {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly user: { readonly login: string; readonly type: string }
  readonly head: {
    readonly ref: string
    readonly sha: string
    readonly repo: { readonly full_name: string } | null
  }
  readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } }
}

export interface StoredCommit {
  readonly sha: string
  readonly parents: readonly string[]
  /** When it was committed, in ISO 8601. */
  readonly date: string
}

/** Whose token it is, and what it may do. */
export interface Access {
  readonly login: string
  /** An app's token, such as a job's own, may not ask who it is. */
  readonly type: 'Bot' | 'User'
  readonly write: boolean
  /** False for a private repository that it knows nothing of. */
  readonly read?: boolean
}

export const ACTIONS: Access = { login: 'github-actions[bot]', type: 'Bot', write: true }

/** Answers a request in GitHub's place; false leaves it to GitHub. */
export type Fault = (request: SeenRequest, response: ServerResponse) => boolean

export interface GitHubApi extends AsyncDisposable {
  readonly url: string
  readonly seen: TestServer['seen']
  readonly comments: StoredComment[]
  readonly pulls: StoredPull[]
  /** The history of the repository; what isn't there was never pushed. */
  readonly commits: StoredCommit[]
  /** The head of each. */
  readonly branches: Map<string, string>
  readonly tokens: Map<string, Access>
  /** Each is asked until it has answered. */
  readonly faults: Fault[]
  /** What somebody writes on the page. */
  write(pullRequest: number, body: string, user?: StoredComment['user']): StoredComment
}

export interface GitHubApiOptions {
  readonly repository?: string
  /** GitHub gives 100 at most. */
  readonly pageSize?: number
}

const LONGEST = 65_536

/** GitHub's REST API, as far as comments on pull requests, the order of commits and the pruning of caches need it, with a memory. */
export async function gitHubApi(options: GitHubApiOptions = {}): Promise<GitHubApi> {
  const { repository = 'Acme/Hello', pageSize = 100 } = options
  const comments: StoredComment[] = []
  const pulls: StoredPull[] = []
  const commits: StoredCommit[] = []
  const branches = new Map<string, string>()
  const tokens = new Map([['job-token', ACTIONS]])
  const faults: Fault[] = []
  let last = 100

  const write: GitHubApi['write'] = (pullRequest, body, user = { login: 'octocat', type: 'User' }) => {
    last += 1
    const comment = { id: last, pullRequest, body, user }
    comments.push(comment)
    return comment
  }

  const server = await serve((request, response) => {
    const fault = faults.findIndex((answers) => answers(request, response))
    if (fault >= 0) {
      faults.splice(fault, 1)
      return
    }
    const url = new URL(request.url, 'http://api')
    const access = tokens.get(/^token (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '')
    if (access === undefined) return refuse(response, 401, 'Bad credentials')
    if (url.pathname === '/user') {
      if (access.type === 'Bot') return refuse(response, 403, 'Resource not accessible by integration')
      return json(response, 200, { login: access.login, type: access.type })
    }
    const prefix = `/repos/${repository}/`
    if (url.pathname === `/repos/${repository}` && access.read !== false)
      return json(response, 200, { full_name: repository, default_branch: 'main' })
    if (!url.pathname.startsWith(prefix) || access.read === false) return refuse(response, 404, 'Not Found')
    const isRead = request.method === 'GET'
    if (!isRead && !access.write) return refuse(response, 403, 'Resource not accessible by integration')
    const rest = url.pathname.slice(prefix.length)
    const asked = rest.split('/').map(decodeURIComponent)
    if (isRead && answerCommits(response, asked, { commits, branches, pulls })) return
    const ofPull = /^issues\/(\d+)\/comments$/.exec(rest)?.[1]
    const one = /^issues\/comments\/(\d+)$/.exec(rest)?.[1]

    if (rest === 'branches' && isRead) {
      const all = [...branches].map(([name, sha]) => ({ name, commit: { sha }, protected: false }))
      return page(response, url, all, pageSize)
    }
    if (rest === 'pulls' && isRead) {
      const [owner, branch] = url.searchParams.get('head')?.split(':') ?? []
      const found = pulls.filter(
        ({ state, head }) =>
          state === url.searchParams.get('state') &&
          (owner === undefined || (head.ref === branch && head.repo?.full_name.split('/')[0] === owner)),
      )
      return page(response, url, found, pageSize)
    }
    if (ofPull !== undefined && isRead) {
      const found = comments.filter(({ pullRequest }) => pullRequest === Number(ofPull))
      return page(response, url, found, pageSize)
    }
    if (ofPull !== undefined && request.method === 'POST') {
      const body = bodyOf(request)
      if ([...body].length > LONGEST) return tooLong(response)
      return json(response, 201, write(Number(ofPull), body, { login: access.login, type: access.type }))
    }
    const index = comments.findIndex(({ id }) => id === Number(one))
    const comment = comments[index]
    if (comment === undefined) return refuse(response, 404, 'Not Found')
    if (request.method === 'DELETE') {
      comments.splice(index, 1)
      response.writeHead(204).end()
      return
    }
    const body = bodyOf(request)
    if ([...body].length > LONGEST) return tooLong(response)
    comment.body = body
    json(response, 200, comment)
  })
  return {
    ...{ url: server.origin, seen: server.seen, comments, pulls, commits, branches, tokens, faults, write },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

interface History {
  readonly commits: readonly StoredCommit[]
  readonly branches: ReadonlyMap<string, string>
  readonly pulls: readonly StoredPull[]
}

/** @returns whether it was a question about commits. */
function answerCommits(
  response: ServerResponse,
  [kind, name = '', ...more]: readonly string[],
  { commits, branches, pulls }: History,
): boolean {
  // A slash in a name is %2F.
  if (kind === undefined || name === '' || more.length > 0) return false
  const commit = (wanted: string | undefined) => commits.find(({ sha }) => sha === wanted)
  switch (kind) {
    case 'branches': {
      const sha = branches.get(name)
      if (sha === undefined) refuse(response, 404, 'Branch not found')
      else json(response, 200, { name, commit: { sha } })
      return true
    }
    case 'pulls': {
      const pull = pulls.find(({ number }) => number === Number(name))
      if (pull === undefined) refuse(response, 404, 'Not Found')
      else json(response, 200, pull)
      return true
    }
    case 'commits': {
      const found = commit(name)
      if (found === undefined) refuse(response, 422, `No commit found for SHA: ${name}`)
      else json(response, 200, { sha: found.sha, commit: { committer: { date: found.date } } })
      return true
    }
    case 'compare': {
      const [base, head] = name.split('...').map(commit)
      if (base === undefined || head === undefined) refuse(response, 404, 'Not Found')
      else json(response, 200, { status: statusOf(commits, base.sha, head.sha), commits: [], files: [] })
      return true
    }
    default:
      return false
  }
}

/** @see https://docs.github.com/en/rest/commits/commits#compare-two-commits */
function statusOf(commits: readonly StoredCommit[], base: string, head: string): string {
  if (base === head) return 'identical'
  const behind = (sha: string): readonly string[] => {
    const parents = commits.find((commit) => commit.sha === sha)?.parents ?? []
    return [...parents, ...parents.flatMap(behind)]
  }
  if (behind(head).includes(base)) return 'ahead'
  return behind(base).includes(head) ? 'behind' : 'diverged'
}

export function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  json(
    response,
    status,
    { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    headers,
  )
}

function tooLong(response: ServerResponse): void {
  const error = {
    resource: 'IssueComment',
    code: 'unprocessable',
    field: 'data',
    message: 'Body is too long (maximum is 65536 characters)',
  }
  json(response, 422, { message: 'Validation Failed', errors: [error] })
}

function bodyOf({ body }: SeenRequest): string {
  return (JSON.parse(body) as { body: string }).body
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function page(response: ServerResponse, url: URL, all: readonly unknown[], most: number): void {
  const size = Math.min(most, Number(url.searchParams.get('per_page') ?? 30))
  const number = Number(url.searchParams.get('page') ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(number + 1))
  const host = response.req.headers.host
  const link = `<http://${host}${next.pathname}${next.search}>; rel="next"`
  json(
    response,
    200,
    all.slice((number - 1) * size, number * size),
    number * size < all.length ? { link } : {},
  )
}
