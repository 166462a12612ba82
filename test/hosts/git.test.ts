import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commitTime, gitContext, parseRemote } from '../../src/hosts/git.ts'
import { gitCommits } from '../../src/hosts/git-commits.ts'

it.each([
  ['git@github.com:acme/app.git', 'acme', 'app', 'https://github.com/acme/app'],
  ['https://github.com/acme/app', 'acme', 'app', 'https://github.com/acme/app'],
  ['https://user:hunter2@github.com/acme/app.git', 'acme', 'app', 'https://github.com/acme/app'],
  [
    'ssh://git@git.acme.dev:2222/team/group/app.git',
    'team/group',
    'app',
    'https://git.acme.dev/team/group/app',
  ],
])('reads %s', (remote, owner, name, url) => {
  expect(parseRemote(remote)).toEqual({ owner, name, url })
})

it.each(['', '/srv/git/app.git', '../app', 'app'])('makes nothing of %j', (remote) => {
  expect(parseRemote(remote)).toBeUndefined()
})

it('never tells what stands before an @', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{8,20}$/), (token) => {
      expect(JSON.stringify(parseRemote(`https://x:${token}@github.com/acme/app.git`))).not.toContain(token)
    }),
  )
})

describe('the time of a commit', () => {
  let folder: string
  const git = (...args: string[]) => {
    const date = '2026-11-20T10:00:00Z'
    const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z' }
    const who = ['-c', 'user.name=Acme', '-c', 'user.email=acme@example.com']
    return execFileSync('git', [...who, ...args], { cwd: folder, env })
      .toString()
      .trim()
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'git-'))
    git('init', '--quiet')
    git('commit', '--quiet', '--allow-empty', '--message', 'First')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const commits = () => gitCommits(folder, process.env, new AbortController().signal)

  it('is the committer’s, whichever way it is asked for', async () => {
    const time = Date.parse('2026-11-20T10:00:00Z')
    expect(await commitTime(folder, process.env)).toBe(time)
    expect(await gitContext(folder, process.env)).toMatchObject({ commitTime: time })
    expect(await commits().committed(git('rev-parse', 'HEAD'))).toBe(time)
  })

  it('is not known of a commit that isn’t there, nor of what is none', async () => {
    expect(await commits().committed('0'.repeat(40))).toBeUndefined()
    for (const text of ['HEAD', '--all', '']) expect(await commits().committed(text)).toBeUndefined()
    expect(await commitTime(tmpdir(), process.env)).toBeUndefined()
  })
})

describe('the branch and the tags of a checkout', () => {
  let folder: string
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=Acme', '-c', 'user.email=acme@example.com']
    execFileSync('git', [...who, ...args], { cwd: folder })
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'git-'))
    git('init', '--quiet', '--initial-branch', 'main')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('are none before the first commit', async () => {
    expect(await gitContext(folder, process.env)).toEqual({})
  })

  it('are those of the commit, whatever they are called', async () => {
    git('commit', '--quiet', '--allow-empty', '--message', 'First')
    git('tag', 'v0.9')
    git('commit', '--quiet', '--allow-empty', '--message', 'Second')
    git('tag', 'v1.0')
    git('tag', '--annotate', '--message', 'x', 'a,b')
    git('branch', 'tags/other')
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    git('config', 'log.showSignature', 'true')
    expect(await gitContext(folder, process.env)).toMatchObject({
      gitBranch: 'refs/heads/main',
      gitTags: ['a,b', 'v1.0'],
      ref: 'refs/tags/v1.0',
    })
    git('checkout', '--quiet', '-b', 'odd->one')
    expect(await gitContext(folder, process.env)).toMatchObject({ gitBranch: 'refs/heads/odd->one' })
  })

  it('are the tags alone where no branch is checked out', async () => {
    git('checkout', '--quiet', '--detach', 'HEAD~')
    const context = await gitContext(folder, process.env)
    expect(context).toMatchObject({ gitTags: ['v0.9'], ref: 'refs/tags/v0.9' })
    expect(context).not.toHaveProperty('gitBranch')
    git('checkout', '--quiet', '--orphan', 'fresh')
    expect(await gitContext(folder, process.env)).toEqual({})
  })
})
