import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { comment } from '../../src/commands/comment.ts'
import { github } from '../../src/hosts/github.ts'
import { local } from '../../src/hosts/local.ts'
import type { Ports } from '../../src/ports.ts'
import { commentOnPullRequest, withPullRequests } from '../../src/publish/pull-request/comment.ts'
import { Cancelled } from '../../src/report/failure.ts'
import type { RunResult } from '../../src/report/result.ts'
import { ACTIONS, type GitHubApi, gitHubApi, refuse } from '../hosts/github-api.ts'
import { failureOf } from '../registry/servers.ts'
import { built, failedPush, releaseToOne } from '../report/samples.ts'

let api: GitHubApi
let folder: string

beforeEach(async () => {
  api = await gitHubApi()
  folder = await mkdtemp(join(tmpdir(), 'comment-'))
})
afterEach(async () => {
  await api[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

const SHA = 'a'.repeat(40)
const TOKEN = 'job-token'

interface Job {
  readonly ports: Ports
  /** What was shown. */
  readonly text: () => string
}

async function job(event: string, payload: object, signal = new AbortController().signal): Promise<Job> {
  let text = ''
  const write = (more: string) => {
    text += more
  }
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: api.url,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'Acme/Hello',
    GITHUB_RUN_ID: '7',
  }
  await writeFile(env.GITHUB_EVENT_PATH, JSON.stringify(payload))
  const host = await github.create({ env, out: write, err: write })
  const ports: Ports = {
    ...{ host, env, folder, signal, write },
    now: () => 0,
    terminal: { width: 80, colour: false, interactive: false },
    version: '0.0.0',
    input: () => Readable.from([]),
  }
  return { ports, text: () => text }
}

const pull = (head = 'Acme/Hello', user: object = { login: 'octocat', type: 'User' }) => ({
  pull_request: {
    number: 7,
    user,
    head: { sha: SHA, repo: { full_name: head } },
    base: { ref: 'main', repo: { full_name: 'Acme/Hello' } },
  },
})

describe('a run for a pull request', () => {
  const report = async (
    result: RunResult,
    wanted: 'on-change' | 'always' | 'never' = 'on-change',
    payload = pull(),
  ) => {
    const { ports, text } = await job('pull_request', payload)
    await commentOnPullRequest(ports, { comment: wanted, githubToken: TOKEN }, result)
    expect(text().replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN)
    return text()
  }

  it('comments once for the images that are published together, and edits that comment', async () => {
    expect(await report(releaseToOne())).toBe('Commented on pull request 7\n')
    expect(await report(failedPush())).toBe('Commented on pull request 7\n')
    expect(await report(releaseToOne())).toBe('Edited the comment on pull request 7\n')
    expect(api.comments).toHaveLength(2)
    const [first] = api.comments
    expect(first).toMatchObject({ pullRequest: 7, user: { login: 'github-actions[bot]' } })
    expect(first?.body).toContain('98 % reused, 1.2 MB uploaded')
    expect(first?.body.trimEnd()).toMatch(
      /Commit `aaaaaaa` · \[run\]\(https:\/\/github\.com\/Acme\/Hello\/actions\/runs\/7\)$/,
    )
  })

  it('leaves no comment standing that tells what is no longer so', async () => {
    expect(await report(built())).toBe('Nothing changed that is worth a comment on pull request 7\n')
    expect(api.comments).toEqual([])
    await report(built(), 'always')
    const [comment] = api.comments
    if (comment !== undefined) comment.body = `${comment.body.split('\n')[0]}\nearlier`
    expect(await report(built())).toBe('Edited the comment on pull request 7\n')
    expect(api.comments.map(({ body }) => body)).toEqual([expect.stringContaining('pushed nowhere')])
  })

  it.each([
    ['nobody wants it', releaseToOne(), 'never', pull()],
    [
      'a bot has opened it',
      releaseToOne(),
      'on-change',
      pull('Acme/Hello', { login: 'x[bot]', type: 'Bot' }),
    ],
    ['the run was cancelled', { ...releaseToOne(), status: 'cancelled' }, 'always', pull()],
  ] as const)('asks nothing of anybody when %s', async (_, result, wanted, payload) => {
    expect(await report(result, wanted, payload)).toBe('')
    expect(api.seen).toEqual([])
  })

  it('asks nothing of anybody when there is no pull request, or no token', async () => {
    const push = await job('push', {})
    await commentOnPullRequest(push.ports, { comment: 'always', githubToken: TOKEN }, releaseToOne())
    const pulled = await job('pull_request', pull())
    await commentOnPullRequest(pulled.ports, { comment: 'always', githubToken: undefined }, releaseToOne())
    expect(push.text() + pulled.text()).toBe('')
    expect(api.seen).toEqual([])
  })

  it.each([
    ['its own repository', 'Acme/Hello', /permissions: pull-requests: write.*comment: never/],
    ['a fork', 'stranger/Hello', /token that only reads; the README/],
  ])(
    'falls back to the summary where the token only reads, in a pull request from %s',
    async (_, head, way) => {
      api.tokens.set(TOKEN, { ...ACTIONS, write: false })
      const text = await report(releaseToOne(), 'on-change', pull(head))
      expect(text).toMatch(
        /^::notice::no comment on pull request 7, but in the job summary: .*403: Resource not accessible/,
      )
      expect(text).toMatch(way)
      expect(text.split('\n')).toHaveLength(2)
    },
  )

  it('says so when the token is none, and goes on', async () => {
    api.tokens.clear()
    expect(await report(releaseToOne())).toMatch(
      /^::warning::no comment on pull request 7, but in the job summary: .*401: Bad credentials.*%0A {2}github-token is not valid/,
    )
  })

  it('says so when GitHub has no answer in time, and goes on', async () => {
    api.faults.push(() => true)
    const { ports } = await job('pull_request', pull())
    const opened = withPullRequests(
      ports,
      TOKEN,
      async (pulls) => void (await pulls.findComments(7, 'x')),
      20,
    )
    expect(await failureOf(opened)).toMatchObject({
      name: 'HostApiError',
      message: 'no answer within 0.02 s',
    })
  })

  it('is silent when it is cancelled while it comments', async () => {
    const controller = new AbortController()
    api.faults.push(() => {
      controller.abort(new Cancelled('SIGINT'))
      return true
    })
    const { ports, text } = await job('pull_request', pull(), controller.signal)
    await commentOnPullRequest(ports, { comment: 'always', githubToken: TOKEN }, releaseToOne())
    expect(text()).toBe('')
  })
})

describe('a saved result', () => {
  const workflowRun = {
    workflow_run: {
      ...{ id: 9, event: 'pull_request', head_sha: SHA, head_branch: 'greet' },
      head_repository: { full_name: 'stranger/Hello' },
    },
  }

  beforeEach(() => {
    api.pulls.push({
      ...{ number: 7, state: 'open', user: { login: 'stranger', type: 'User' } },
      head: { ref: 'greet', sha: SHA, repo: { full_name: 'stranger/Hello' } },
      base: { ref: 'main', repo: { full_name: 'Acme/Hello' } },
    })
  })

  const tell = async (
    saved: unknown,
    { wanted = 'always', event = 'workflow_run', payload = workflowRun as object } = {},
  ) => {
    const text = typeof saved === 'string' ? saved : JSON.stringify(saved)
    const { ports, text: shown } = await job(event, payload)
    await writeFile(join(folder, 'result.json'), text)
    const given = { result: 'result.json', comment: wanted, 'github-token': TOKEN }
    const inputs = Object.entries(given).map(([name, value]) => ({
      name,
      spelling: `with: ${name}`,
      values: [value],
    }))
    const exitCode = await comment(ports, { source: 'with', given: inputs, problems: [] })
    return { exitCode, shown: shown().replace(`::add-mask::${TOKEN}\n`, '') }
  }

  it('is told beside the pull request whose head was built, as what nobody has checked', async () => {
    expect(await tell(built())).toEqual({ exitCode: 0, shown: 'Commented on pull request 7\n' })
    expect(await tell(built())).toEqual({ exitCode: 0, shown: 'Edited the comment on pull request 7\n' })
    const [{ body = '' } = {}] = api.comments
    expect(body).toContain('nobody has checked it')
    expect(body).toContain('actions/runs/9')
  })

  it('may be told in a job of the same workflow', async () => {
    const own = { event: 'pull_request', payload: pull() }
    expect(await tell(releaseToOne(), own)).toMatchObject({ exitCode: 0 })
    expect(api.comments.map(({ body }) => body)).toEqual([expect.not.stringContaining('nobody has checked')])
  })

  it('can’t choose the pull request', async () => {
    const chosen = { ...built(), pullRequest: 8, number: 8, pull_request: { number: 8 } }
    await tell(chosen)
    expect(api.comments.map(({ pullRequest }) => pullRequest)).toEqual([7])
  })

  it('can’t say that a fork’s image was published', async () => {
    const { exitCode, shown } = await tell(releaseToOne())
    expect(exitCode).toBe(1)
    expect(shown).toMatch(/^::error::the result says that a pull request from a fork was published/)
    expect(api.comments).toEqual([])
  })

  it.each([
    ['is no JSON', '{', /is not JSON/],
    ['is something else', '{"schema": 1, "status": "published"}', /is no result of a run/],
    ['is too large', ' '.repeat(16_000_001), /is larger than 16\.0 MB/],
  ])('is refused when it %s', async (_, saved, why) => {
    const { exitCode, shown } = await tell(saved)
    expect(exitCode).toBe(2)
    expect(shown).toMatch(why)
    expect(api.seen).toEqual([])
  })

  it('is not told where it no longer holds, and that is no failure', async () => {
    api.pulls.length = 0
    const { exitCode, shown } = await tell(built())
    expect(exitCode).toBe(0)
    expect(shown).toMatch(/^No open pull request has what was built as its head/)
  })

  it('is not told where it is not worth it', async () => {
    expect(await tell(built(), { wanted: 'on-change' })).toMatchObject({ exitCode: 0 })
    expect(api.comments).toEqual([])
  })

  it('fails where it can’t be told', async () => {
    api.faults.push((_, response) => {
      refuse(response, 403, 'Resource not accessible by integration')
      return true
    })
    const { exitCode, shown } = await tell(built())
    expect(exitCode).toBe(1)
    expect(shown).toMatch(
      /^::error::.*403: Resource not accessible.*%0A {2}give the job "permissions: pull-requests: write"/,
    )
  })

  it('can’t be told by a person at a terminal', async () => {
    const { ports } = await job('local', {})
    const said: string[] = []
    const host = await local.create({ env: {}, out: () => {}, err: (text) => void said.push(text) })
    await writeFile(join(folder, 'result.json'), JSON.stringify(built()))
    const given = [
      { name: 'result', spelling: 'RESULT', values: ['result.json'] },
      { name: 'github-token', spelling: '--github-token', values: [TOKEN] },
    ]
    expect(await comment({ ...ports, host }, { source: 'option', given, problems: [] })).toBe(1)
    expect(said.join('')).toMatch(/^error: there are no pull requests here/)
  })
})
