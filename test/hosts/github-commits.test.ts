import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Commits } from '../../src/hosts/commits.ts'
import { openGitHubApi } from '../../src/hosts/github-api.ts'
import { gitHubCommits } from '../../src/hosts/github-commits.ts'
import { failureOf, testClock } from '../registry/servers.ts'
import { ACTIONS, type Fault, type GitHubApi, gitHubApi, refuse } from './github-api.ts'

const [FIRST, SECOND, THIRD, FORCED, UNKNOWN] = ['1', '2', '3', 'f', '0'].map((digit) =>
  digit.repeat(40),
) as [string, string, string, string, string]

let api: GitHubApi

beforeEach(async () => {
  api = await gitHubApi()
  const date = '2026-11-20T10:00:00Z'
  api.commits.push(
    { sha: FIRST, parents: [], date },
    { sha: SECOND, parents: [FIRST], date: '2026-11-21T11:30:00+01:00' },
    { sha: THIRD, parents: [SECOND], date },
    { sha: FORCED, parents: [FIRST], date },
  )
})
afterEach(() => api[Symbol.asyncDispose]())

interface Client {
  readonly commits: Commits
  readonly slept: readonly number[]
}

async function connect({ token = 'job-token', signal = new AbortController().signal } = {}): Promise<Client> {
  const clock = testClock()
  const client = await openGitHubApi({ url: api.url, token, environment: {}, signal, clock })
  return { commits: gitHubCommits(client, { owner: 'Acme', repo: 'Hello' }), slept: clock.slept }
}

describe('the head of a branch', () => {
  it.each(['main', 'feature/login', 'fix#7', '100%', '100%2F', 'ü/ö', 'a?b=c&d', 'a..b', 'a/../b'])(
    'is found by its name %s',
    async (name) => {
      api.branches.set(name, SECOND)
      expect(await (await connect()).commits.headOfBranch(name)).toBe(SECOND)
    },
  )

  it('is not known of one that is gone', async () => {
    const { commits, slept } = await connect()
    expect(await commits.headOfBranch('gone')).toBeUndefined()
    expect(slept).toEqual([])
  })
})

describe('the head of a pull request', () => {
  it('is its last commit', async () => {
    api.pulls.push({
      number: 7,
      state: 'open',
      user: { login: 'stranger', type: 'User' },
      head: { ref: 'greet', sha: SECOND, repo: { full_name: 'stranger/Hello' } },
      base: { ref: 'main', repo: { full_name: 'Acme/Hello' } },
    })
    const { commits } = await connect()
    expect(await commits.headOfPullRequest(7)).toBe(SECOND)
    expect(await commits.headOfPullRequest(8)).toBeUndefined()
  })
})

describe('two commits', () => {
  it.each([
    ['ahead', FIRST, THIRD],
    ['behind', THIRD, FIRST],
    ['identical', SECOND, SECOND],
    ['diverged', THIRD, FORCED],
    [undefined, THIRD, UNKNOWN],
    [undefined, UNKNOWN, THIRD],
  ])('are %s', async (order, base, commit) => {
    expect(await (await connect()).commits.compare(base, commit)).toBe(order)
  })

  it('are not compared where one is none', async () => {
    const { commits } = await connect()
    for (const text of ['', 'main', '../../user', FIRST.slice(0, 7)])
      expect([await commits.compare(text, FIRST), await commits.compare(FIRST, text)]).toEqual([
        undefined,
        undefined,
      ])
    expect(api.seen).toEqual([])
  })

  it('lie in no way that we haven’t heard of', async () => {
    const answer: Fault = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"status": "sideways"}')
      return true
    }
    api.faults.push(answer)
    expect(await (await connect()).commits.compare(FIRST, SECOND)).toBeUndefined()
  })
})

describe('the time of a commit', () => {
  it('is when it was committed', async () => {
    const { commits } = await connect()
    expect(await commits.committed(SECOND)).toBe(Date.parse('2026-11-21T10:30:00Z'))
  })

  it('is not known of a commit that isn’t there, nor of what is none', async () => {
    const { commits } = await connect()
    expect(await commits.committed(UNKNOWN)).toBeUndefined()
    expect(api.seen).toHaveLength(1)
    expect(await commits.committed('main')).toBeUndefined()
    expect(api.seen).toHaveLength(1)
  })
})

const QUESTIONS: readonly (readonly [string, (commits: Commits) => Promise<unknown>, unknown])[] = [
  ['the head of a branch', (commits) => commits.headOfBranch('main'), THIRD],
  ['two commits', (commits) => commits.compare(FIRST, SECOND), 'ahead'],
  ['a time', (commits) => commits.committed(FIRST), Date.parse('2026-11-20T10:00:00Z')],
]

describe.each(QUESTIONS)('a question for %s', (_, ask, answer) => {
  beforeEach(() => {
    api.branches.set('main', THIRD)
  })

  it.each([
    ['that is none', 'no-token'],
    ['that sees nothing', 'blind'],
  ])('has no answer for a token %s', async (_, token) => {
    api.tokens.set('blind', { ...ACTIONS, read: false })
    const { commits, slept } = await connect({ token })
    expect(await ask(commits)).toBeUndefined()
    expect(slept).toEqual([])
  })

  it('has none where the token may not ask', async () => {
    api.faults.push((_, response) => {
      refuse(response, 403, 'Resource not accessible by integration')
      return true
    })
    expect(await ask((await connect()).commits)).toBeUndefined()
  })

  it('is put again after what may pass', async () => {
    api.faults.push((_, response) => {
      refuse(response, 502, 'Server Error')
      return true
    })
    const { commits, slept } = await connect()
    expect(await ask(commits)).toBe(answer)
    expect(slept).toHaveLength(1)
  })

  it('has none where that goes on for ten seconds', async () => {
    for (let count = 0; count < 100; count += 1)
      api.faults.push((_, response) => {
        refuse(response, 503, 'Server Error')
        return true
      })
    const { commits, slept } = await connect()
    expect(await ask(commits)).toBeUndefined()
    expect(slept.reduce((sum, delay) => sum + delay, 0)).toBe(10_000)
  })

  it('ends with the signal where no answer comes', async () => {
    const controller = new AbortController()
    api.faults.push(() => {
      controller.abort(new Error('enough'))
      return true
    })
    const { commits } = await connect({ signal: controller.signal })
    expect(await failureOf(ask(commits))).toMatchObject({ message: 'enough' })
  })
})
