import { describe, expect, it } from 'vitest'
import { parseGitHubEvent } from '../../src/hosts/github-event.ts'

const env = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'Acme/App',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_RUN_ID: '7',
}

const parse = (payload: unknown, more: NodeJS.ProcessEnv = {}) =>
  parseGitHubEvent({ ...env, ...more }, JSON.stringify(payload), '/event.json').context

const pull = (head: string | null, base: string | null = 'Acme/App') => ({
  pull_request: {
    number: 7,
    head: { sha: 'b'.repeat(40), repo: head === null ? null : { full_name: head } },
    base: { ref: 'main', repo: base === null ? null : { full_name: base } },
  },
})

describe('what an event says', () => {
  it('is read from a push', () => {
    const repository = {
      private: true,
      default_branch: 'main',
      html_url: 'https://github.com/Acme/App',
      description: null,
      license: { spdx_id: 'MIT' },
    }
    expect(parse({ repository })).toEqual({
      event: 'push',
      ref: 'refs/heads/main',
      sha: 'a'.repeat(40),
      repository: {
        owner: 'Acme',
        name: 'App',
        url: 'https://github.com/Acme/App',
        private: true,
        defaultBranch: 'main',
        license: 'MIT',
      },
      gitContext: `https://github.com/Acme/App.git#${'a'.repeat(40)}`,
      runUrl: 'https://github.com/Acme/App/actions/runs/7',
    })
  })

  it('is when the commit was made, and where a tag or a release comes from', () => {
    const commits = [
      { id: 'c'.repeat(40), timestamp: '2026-11-24T10:00:00Z' },
      { id: 'a'.repeat(40), timestamp: '2026-11-25T09:30:00+01:00' },
    ]
    const commitTime = Date.UTC(2026, 10, 25, 8, 30)
    expect(parse({ commits })).toMatchObject({ commitTime })
    expect(parse({ commits: null, head_commit: commits[1] })).toMatchObject({ commitTime })
    expect(parse({ head_commit: commits[0] })).not.toHaveProperty('commitTime')
    expect(parse({ head_commit: { ...commits[1], timestamp: 'today' } })).not.toHaveProperty('commitTime')
    expect(parse({ base_ref: 'refs/heads/release/1.x' })).toMatchObject({ baseRef: 'release/1.x' })
    expect(parse({ base_ref: null })).not.toHaveProperty('baseRef')
    const release = { tag_name: 'v1.2.3', prerelease: true }
    expect(parse({ release })).toMatchObject({ release: { tag: 'v1.2.3', prerelease: true } })
  })

  it('may be next to nothing', () => {
    expect(parse({}, { GITHUB_REPOSITORY: '', GITHUB_SHA: '', GITHUB_REF: '' })).toEqual({ event: 'push' })
  })

  it('names another server where there is one', () => {
    expect(parse({}, { GITHUB_SERVER_URL: 'https://git.acme.dev' }).gitContext).toMatch(
      /^https:\/\/git\.acme\.dev\/Acme\/App\.git#/,
    )
  })

  it('takes the pull request’s own tags where the run stands on its base', () => {
    expect(parse(pull('Acme/App'), { GITHUB_EVENT_NAME: 'pull_request_target' }).ref).toBe(
      'refs/pull/7/merge',
    )
  })

  it.each([
    ['its own repository', pull('Acme/App'), false],
    ['a fork', pull('evil/App'), true],
    ['a fork that was deleted', pull(null), true],
    ['repositories that are all unknown', pull(null, null), true],
  ])('knows a pull request from %s', (_, payload, fromFork) => {
    expect(parse(payload, { GITHUB_REPOSITORY: 'Acme/App' }).pullRequest).toMatchObject({
      number: 7,
      fromFork,
    })
  })

  it.each([
    ['a person', { login: 'octocat', type: 'User' }, false],
    ['a bot', { login: 'dependabot[bot]', type: 'Bot' }, true],
    ['a bot of Gitea, which knows no types', { login: 'renovate[bot]' }, true],
    ['an account that was deleted', null, false],
  ])('knows who has opened it: %s', (_, user, byBot) => {
    const { pull_request } = pull('Acme/App')
    expect(parse({ pull_request: { ...pull_request, user } }).pullRequest).toMatchObject({ byBot })
  })

  it('names the run of another workflow that has ended', () => {
    const run = { id: 9, event: 'pull_request', head_sha: 'c'.repeat(40) }
    const read = (more: object) =>
      parseGitHubEvent(env, JSON.stringify({ workflow_run: { ...run, ...more } }), '/event.json').workflowRun
    expect(read({ head_branch: 'greet', head_repository: { full_name: 'stranger/App' } })).toEqual({
      event: 'pull_request',
      url: 'https://github.com/Acme/App/actions/runs/9',
      headSha: 'c'.repeat(40),
      headRepository: 'stranger/App',
      headBranch: 'greet',
    })
    expect(read({ head_branch: null, head_repository: null })).toMatchObject({ headSha: 'c'.repeat(40) })
    expect(parse({}).pullRequest).toBeUndefined()
  })

  it.each([
    ['no JSON', '{'],
    ['another shape', '{"pull_request": {"number": "seven"}}'],
    ['no object', '[]'],
  ])('names the file when it is %s', (_, payload) => {
    expect(() => parseGitHubEvent(env, payload, '/event.json')).toThrow(
      /^the event in \/event\.json can't be read/,
    )
  })
})
