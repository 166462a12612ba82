import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gitBranches } from '../../src/hosts/git-branches.ts'
import { gitCommits } from '../../src/hosts/git-commits.ts'

let folder: string
const { signal } = new AbortController()

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: folder,
    stdio: 'pipe',
  })
    .toString()
    .trim()

function commit(): string {
  git('commit', '--quiet', '--allow-empty', '--message', 'change')
  return git('rev-parse', 'HEAD')
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'git-commits-'))
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', folder)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** An ssh that runs on this machine what it is to run on the other one. */
async function fakeSsh(): Promise<string> {
  const file = join(folder, 'ssh.sh')
  await writeFile(file, '#!/bin/sh\nfor last; do :; done\neval "$last"\n')
  await chmod(file, 0o755)
  return file
}

describe('the head of a branch at the origin', () => {
  it('is that of the branch of this very name', async () => {
    const first = commit()
    git('update-ref', 'refs/heads/a/refs/heads/main', first)
    const second = commit()
    const commits = gitCommits(folder, process.env, signal)
    expect(await commits.headOfBranch('main')).toBe(second)
    expect(await commits.headOfBranch('a/refs/heads/main')).toBe(first)
    expect(await commits.headOfBranch('heads/main')).toBeUndefined()
  })

  it.each(['core.sshCommand', 'GIT_SSH_COMMAND'])('is asked for by the ssh of %s', async (place) => {
    const head = commit()
    const ssh = await fakeSsh()
    git('remote', 'set-url', 'origin', `ssh://git@nowhere.invalid${folder}`)
    const env = { ...process.env, ...(place === 'GIT_SSH_COMMAND' && { GIT_SSH_COMMAND: ssh }) }
    if (place === 'core.sshCommand') git('config', 'core.sshCommand', ssh)
    expect(await gitCommits(folder, env, signal).headOfBranch('main')).toBe(head)
    expect(await gitBranches(folder, env, signal)).toMatchObject({ branches: ['main'] })
  })
})
