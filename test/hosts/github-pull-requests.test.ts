import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGitHubApi } from '../../src/hosts/github-api.ts'
import type { GitHubEvent, WorkflowRun } from '../../src/hosts/github-event.ts'
import { gitHubPullRequests } from '../../src/hosts/github-pull-requests.ts'
import { HostApiError, type PullRequests } from '../../src/hosts/pull-requests.ts'
import { placeComment } from '../../src/publish/pull-request/sticky-comment.ts'
import { everythingIn, failureOf, json, testClock, tunnel } from '../registry/servers.ts'
import { ACTIONS, type Fault, type GitHubApi, gitHubApi, refuse, type StoredPull } from './github-api.ts'

let api: GitHubApi

beforeEach(async () => {
  api = await gitHubApi({ pageSize: 3 })
})
afterEach(() => api[Symbol.asyncDispose]())

const MARKER = '<!-- layerwise: 0123 -->'

interface Client {
  readonly pulls: PullRequests
  readonly slept: readonly number[]
}

async function connect(
  token = 'job-token',
  event: Partial<GitHubEvent> = {},
  { url = api.url, signal = new AbortController().signal, environment = {} } = {},
): Promise<Client> {
  const clock = testClock()
  const octokit = await openGitHubApi({ url, token, environment, signal, clock })
  const pulls = gitHubPullRequests(
    octokit,
    { owner: 'Acme', repo: 'Hello' },
    { context: { event: 'pull_request' }, ...event },
  )
  return { pulls, slept: clock.slept }
}

const comment = (text: string, mayCreate = true) => ({
  pullRequest: 7,
  marker: MARKER,
  body: `${MARKER}\n${text}`,
  mayCreate,
})

const texts = () => api.comments.map(({ body }) => body.slice(MARKER.length + 1))

describe('a comment on a pull request', () => {
  it('is created once, and edited from then on', async () => {
    const { pulls } = await connect()
    expect(await placeComment(pulls, comment('one'))).toBe('created')
    expect(await placeComment(pulls, comment('two'))).toBe('edited')
    expect(await placeComment(pulls, comment('three', false))).toBe('edited')
    expect(texts()).toEqual(['three'])
  })

  it('is found on a later page, among others’', async () => {
    for (let count = 0; count < 7; count += 1) api.write(7, `comment ${count}`)
    api.write(8, MARKER, ACTIONS)
    const { pulls } = await connect()
    await placeComment(pulls, comment('one'))
    api.write(7, 'the last word')
    expect(await placeComment(pulls, comment('two'))).toBe('edited')
    expect(
      api.comments.filter(({ body }) => body.endsWith('two')).map(({ pullRequest }) => pullRequest),
    ).toEqual([7])
    expect(api.seen.filter(({ url }) => /[?&]page=3/.test(url))).not.toEqual([])
  })

  it('is not created where it is only to be kept true', async () => {
    const { pulls } = await connect()
    expect(await placeComment(pulls, comment('one', false))).toBe('none')
    expect(api.comments).toEqual([])
  })

  it('is never one that somebody else has written, whatever stands in it', async () => {
    api.write(7, `${MARKER}\nfake`)
    const { pulls } = await connect()
    expect(await placeComment(pulls, comment('one'))).toBe('created')
    expect(await placeComment(pulls, comment('two'))).toBe('edited')
    expect(texts()).toEqual(['fake', 'two'])
  })

  it('is a person’s own, where the token is a person’s', async () => {
    api.tokens.set('my-token', { login: 'mona', type: 'User', write: true })
    api.write(7, `${MARKER}\nfake`)
    const { pulls } = await connect('my-token')
    expect(await placeComment(pulls, comment('one'))).toBe('created')
    expect(await placeComment((await connect('my-token')).pulls, comment('two'))).toBe('edited')
    expect(texts()).toEqual(['fake', 'two'])
  })

  it('is one, also when two runs create it at the same time', async () => {
    for (let round = 0; round < 10; round += 1) {
      api.comments.length = 0
      const [one, two] = await Promise.all([connect(), connect()])
      await Promise.all([placeComment(one.pulls, comment('one')), placeComment(two.pulls, comment('two'))])
      expect(api.comments).toHaveLength(1)
    }
  })

  it('is one, also when the answer to its creation was lost', async () => {
    const lost: Fault = ({ method }, response) => {
      if (method !== 'POST') return false
      api.write(7, comment('one').body, ACTIONS)
      refuse(response, 502, 'Server Error')
      return true
    }
    api.faults.push(lost)
    const { pulls } = await connect()
    expect(await placeComment(pulls, comment('one'))).toBe('edited')
    expect(texts()).toEqual(['one'])
  })

  it('takes away what earlier races have left', async () => {
    for (const text of ['one', 'two', 'three']) api.write(7, `${MARKER}\n${text}`, ACTIONS)
    const { pulls } = await connect()
    expect(await placeComment(pulls, comment('four'))).toBe('edited')
    expect(texts()).toEqual(['four'])
    await pulls.removeComment(999)
  })
})

const when = (method: string, answer: (response: Parameters<Fault>[1]) => void): Fault => {
  return (request, response) => {
    if (request.method !== method) return false
    answer(response)
    return true
  }
}

describe('GitHub’s API', () => {
  it.each([
    ['502', (response) => refuse(response, 502, 'Server Error')],
    ['503 in HTML', (response) => response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>')],
    ['a connection that is cut', (response) => response.socket?.destroy()],
  ] as [string, (response: Parameters<Fault>[1]) => void][])('is asked again after %s', async (_, answer) => {
    api.faults.push(when('GET', answer), when('POST', answer))
    const { pulls, slept } = await connect()
    await placeComment(pulls, comment('one'))
    expect(texts()).toEqual(['one'])
    expect(slept).toHaveLength(2)
  })

  it.each([
    ['429', 429, { 'retry-after': '2' }],
    ['a secondary rate limit', 403, { 'retry-after': '2' }],
    ['a used up rate limit', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225602' }],
  ])('is given the time that it asks for after %s', async (_, status, headers) => {
    api.faults.push(when('POST', (response) => refuse(response, status, 'API rate limit exceeded', headers)))
    const { pulls, slept } = await connect()
    await placeComment(pulls, comment('one'))
    expect(texts()).toEqual(['one'])
    expect(slept).toEqual([2000])
  })

  it.each([
    ['an hour', { 'retry-after': '3600' }],
    ['nobody knows how long', {}],
  ])('is not waited for where a rate limit lasts %s', async (_, headers) => {
    api.faults.push(
      when('POST', (response) => refuse(response, 403, 'You have exceeded a secondary rate limit', headers)),
    )
    const { pulls, slept } = await connect()
    const error = await failureOf(placeComment(pulls, comment('one')))
    expect(error).toMatchObject({
      status: 403,
      isForbidden: false,
      message: expect.stringMatching(
        /^127\.0\.0\.1:\d+ answers 403: You have exceeded a secondary rate limit/,
      ),
      hint: expect.stringContaining('rate limit'),
    })
    expect(slept).toEqual([])
  })

  it('is given up when it fails for ten seconds', async () => {
    for (let count = 0; count < 100; count += 1) {
      api.faults.push(when('GET', (response) => refuse(response, 500, 'Server Error')))
    }
    const { pulls, slept } = await connect()
    expect(await failureOf(placeComment(pulls, comment('one')))).toMatchObject({
      status: 500,
      isForbidden: false,
    })
    expect(slept.reduce((sum, delay) => sum + delay, 0)).toBe(10_000)
  })

  it.each([
    ['a token that is none', 'no-token', 401, false, /Bad credentials/, /github-token/],
    ['a token that may only read', 'reader', 403, true, /Resource not accessible/, /pull-requests: write/],
    ['a token that sees nothing', 'blind', 404, true, /Not Found/, /pull-requests: write/],
  ])('says what is wrong with %s', async (_, token, status, isForbidden, message, hint) => {
    api.tokens.set('reader', { ...ACTIONS, write: false })
    api.tokens.set('blind', { ...ACTIONS, read: false })
    const { pulls, slept } = await connect(token)
    const error = await failureOf(placeComment(pulls, comment('one')))
    expect(error).toBeInstanceOf(HostApiError)
    expect(error).toMatchObject({
      ...{ status, isForbidden },
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    })
    expect(slept).toEqual([])
    expect(everythingIn(error)).not.toContain(token)
  })

  it('says itself why a conversation can’t be joined', async () => {
    api.faults.push(
      when('POST', (response) => refuse(response, 403, 'Unable to create comment because issue is locked.')),
    )
    const { pulls } = await connect()
    expect(await failureOf(placeComment(pulls, comment('one')))).toMatchObject({
      ...{ status: 403, isForbidden: false, hint: undefined },
      message: expect.stringContaining('issue is locked'),
    })
  })

  it('says so when a comment is too long for it', async () => {
    const { pulls } = await connect()
    expect(await failureOf(placeComment(pulls, comment('x'.repeat(65_536))))).toMatchObject({
      status: 422,
      message: expect.stringContaining('Body is too long'),
    })
    await placeComment(pulls, comment('🌈'.repeat(65_536 - MARKER.length - 1)))
  })

  it('says so when it can’t be reached', async () => {
    const { url } = api
    await api[Symbol.asyncDispose]()
    const { pulls } = await connect('job-token', {}, { url })
    expect(await failureOf(placeComment(pulls, comment('one')))).toMatchObject({
      status: undefined,
      message: expect.stringMatching(/^127\.0\.0\.1:\d+ can't be reached: connection refused$/),
    })
  })

  it('is reached by the proxy of the environment', async () => {
    await using proxy = await tunnel(() => new URL(api.url).host)
    const environment = { HTTP_PROXY: proxy.host }
    const { pulls } = await connect('job-token', {}, { url: 'http://github.acme.example', environment })
    await placeComment(pulls, comment('one'))
    expect(texts()).toEqual(['one'])
    expect(proxy.seen.map(({ url }) => url)).toContain('github.acme.example:80')
  })

  it('is left when the time is up, with the reason that was given', async () => {
    const controller = new AbortController()
    api.faults.push(when('GET', () => controller.abort(new Error('enough'))))
    const { pulls } = await connect('job-token', {}, { signal: controller.signal })
    expect(await failureOf(placeComment(pulls, comment('one')))).toMatchObject({ message: 'enough' })
  })

  it('is never asked about another repository', async () => {
    const { pulls } = await connect()
    await placeComment(pulls, comment('one'))
    await placeComment(pulls, comment('two'))
    for (const { url } of api.seen) expect(url).toMatch(/^\/repos\/Acme\/Hello\/issues\//)
  })
})

const SHA = 'a'.repeat(40)

const pull = (
  number: number,
  given: Partial<StoredPull> & { readonly repository?: string | null } = {},
): StoredPull => {
  const { repository = 'stranger/Hello' } = given
  return {
    number,
    state: 'open',
    user: { login: 'stranger', type: 'User' },
    head: { ref: 'greet', sha: SHA, repo: repository === null ? null : { full_name: repository } },
    base: { ref: 'main', repo: { full_name: 'Acme/Hello' } },
    ...given,
  }
}

const workflowRun: WorkflowRun = {
  event: 'pull_request',
  url: 'https://github.com/Acme/Hello/actions/runs/9',
  headSha: SHA,
  headRepository: 'stranger/Hello',
  headBranch: 'greet',
}

describe('the pull request that a run is about', () => {
  const current = async (run: WorkflowRun | undefined = workflowRun) => {
    const { pulls } = await connect('job-token', { context: { event: 'workflow_run' }, workflowRun: run })
    return await pulls.current()
  }

  it('is the event’s own, and nobody is asked', async () => {
    const pullRequest = { number: 7, headSha: SHA, baseRef: 'main', fromFork: false, byBot: false }
    const context = { event: 'pull_request', pullRequest, runUrl: 'https://github.com/run' }
    const { pulls } = await connect('job-token', { context })
    expect(await pulls.current()).toEqual({ pullRequest, runUrl: 'https://github.com/run' })
    expect(api.seen).toEqual([])
  })

  it('is, after another workflow, the one whose head that ran for', async () => {
    const other = { ref: 'other', sha: SHA, repo: { full_name: 'stranger/Hello' } }
    api.pulls.push(pull(6, { head: other }), pull(7), pull(8, { repository: 'evil/Hello' }))
    expect(await current()).toEqual({
      pullRequest: { number: 7, headSha: SHA, baseRef: 'main', fromFork: true, byBot: false },
      runUrl: 'https://github.com/Acme/Hello/actions/runs/9',
    })
  })

  it('may be one of the repository’s own, and a bot’s', async () => {
    const user = { login: 'renovate[bot]', type: 'Bot' }
    api.pulls.push(pull(7, { repository: 'Acme/Hello', user }))
    expect(await current({ ...workflowRun, headRepository: 'Acme/Hello' })).toMatchObject({
      pullRequest: { number: 7, fromFork: false, byBot: true },
    })
  })

  const nobodys: [string, StoredPull[], WorkflowRun?][] = [
    ['has a newer commit by now', [pull(7, { head: { ...pull(7).head, sha: 'b'.repeat(40) } })]],
    ['is closed', [pull(7, { state: 'closed' })]],
    ['is another repository’s with a branch of that name', [pull(7, { repository: 'stranger/Other' })]],
    ['lost its repository', [pull(7, { repository: null })]],
    ['is one of two with that head', [pull(7), pull(8)]],
    ['was not what that workflow ran for', [pull(7)], { ...workflowRun, event: 'push' }],
    ['came from a repository that is gone', [pull(7)], { ...workflowRun, headRepository: undefined }],
    ['came from a branch that is gone', [pull(7)], { ...workflowRun, headBranch: undefined }],
  ]
  it.each(nobodys)('is none when it %s', async (_, pulls, run) => {
    api.pulls.push(...pulls)
    expect(await current(run)).toBeUndefined()
  })

  it('is looked for where the API knows no filter', async () => {
    const ignores: Fault = (request, response) => {
      if (!request.url.includes('/pulls')) return false
      json(response, 200, [pull(5, { repository: 'evil/Hello' }), pull(7)])
      return true
    }
    api.faults.push(ignores)
    expect(await current()).toMatchObject({ pullRequest: { number: 7 } })
  })
})
