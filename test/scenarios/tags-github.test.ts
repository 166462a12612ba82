import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ResultTag } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { type GitHubApi, gitHubApi, refuse } from '../hosts/github-api.ts'
import { freshPath, type Project, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed
let api: GitHubApi

beforeAll(async () => {
  bed = await sharedBed()
})
beforeEach(async () => {
  api = await gitHubApi()
})
afterEach(() => api[Symbol.asyncDispose]())

/** A job of GitHub's, of an event that tells nothing but its commit. */
function job(sha: string, ref = 'refs/heads/main') {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: api.url,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: 'Acme/Hello',
    GITHUB_SHA: sha,
  }
}

/** Time runs backwards here: whoever goes by it takes the older commit for the newer one. */
const DATES = { first: '2026-11-20T12:00:00Z', second: '2026-11-20T11:00:00Z', third: '2026-11-20T10:00:00Z' }

interface Origin extends AsyncDisposable {
  /** A checkout as actions/checkout makes it, of nothing but one commit, unless all of them are asked for. */
  checkout(
    branch: keyof typeof DATES | 'forced',
    history?: 'one commit' | 'all',
  ): Promise<{ readonly folder: string; readonly sha: string }>
}

/** The branches `first`, `second` and `third`, each a commit on top of the one before, and `forced` on top of `first`. */
async function origin(): Promise<Origin> {
  const app: Project = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /' })
  const clones = await mkdtemp(join(tmpdir(), 'scenario-'))
  const git = (folder: string, date: string, ...args: string[]) => {
    const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date }
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com']
    return execFileSync('git', [...who, ...args], { cwd: folder, env, stdio: 'pipe' })
      .toString()
      .trim()
  }
  const commit = async (branch: string, date: string, parents: readonly string[]) => {
    await app.write({ 'app.txt': unique() })
    git(app.folder, date, 'add', '--all')
    git(app.folder, date, 'commit', '--quiet', '--message', branch)
    git(app.folder, date, 'branch', branch)
    const sha = git(app.folder, date, 'rev-parse', 'HEAD')
    api.commits.push({ sha, parents, date })
    return sha
  }
  git(app.folder, '', 'init', '--quiet', '--initial-branch=main')
  const first = await commit('first', DATES.first, [])
  const second = await commit('second', DATES.second, [first])
  api.branches.set('main', await commit('third', DATES.third, [second]))
  git(app.folder, '', 'checkout', '--quiet', '-B', 'main', 'first')
  await commit('forced', DATES.third, [first])
  return {
    async checkout(branch, history = 'one commit') {
      const folder = join(clones, `${branch}-${unique()}`)
      const from = pathToFileURL(app.folder).href
      git(
        clones,
        '',
        'clone',
        '--quiet',
        ...(history === 'all' ? [] : ['--depth', '1']),
        '--branch',
        branch,
        from,
        folder,
      )
      return { folder, sha: git(folder, '', 'rev-parse', 'HEAD') }
    },
    async [Symbol.asyncDispose]() {
      await app[Symbol.asyncDispose]()
      await rm(clones, { recursive: true, force: true })
    },
  }
}

describe('the tag of a branch, in jobs that have one commit each', () => {
  it('goes forward by the history that GitHub knows, and to the head after a push by force', async () => {
    await using repository = await origin()
    const image = `${bed.registry.host}/${freshPath()}`
    const run = async (branch: Parameters<Origin['checkout']>[0]): Promise<ResultTag | undefined> => {
      const { folder, sha } = await repository.checkout(branch)
      const args = ['--images', image, '--provenance=false', '--tags', 'type=ref,event=branch']
      const done = await publish(bed, {
        folder,
        args: [...args, '--github-token', 'job-token'],
        env: job(sha),
      })
      expect(done.exitCode, done.stderr).toBe(0)
      return done.result?.images[0]?.tags[0]
    }
    expect(await run('second')).toMatchObject({ tag: 'main', state: 'created' })
    expect(await run('first')).toMatchObject({
      state: 'skipped',
      reason: { code: 'older-commit', message: expect.stringMatching(/ is there, and .* is before it$/) },
    })
    expect(await run('third')).toMatchObject({ state: 'moved' })
    const forced = await repository.checkout('forced')
    api.branches.set('main', forced.sha)
    expect(await run('forced')).toMatchObject({ state: 'moved' })
    expect(await run('third')).toMatchObject({ state: 'skipped', reason: { code: 'older-commit' } })
    // Nothing was asked for that decides nothing.
    expect(api.seen.filter(({ url }) => url.includes('/commits/'))).toEqual([])
  })
})

describe('a host that never answers', () => {
  it('keeps nobody from going by the history of the checkout', async () => {
    await using repository = await origin()
    api.faults.push(...Array.from({ length: 100 }, () => () => true))
    const image = `${bed.registry.host}/${freshPath()}`
    const run = async (branch: Parameters<Origin['checkout']>[0]): Promise<readonly unknown[]> => {
      const { folder, sha } = await repository.checkout(branch, 'all')
      const done = await publish(bed, {
        folder,
        args: [
          ...['--images', image, '--provenance=false', '--github-token', 'job-token'],
          ...['--tags', 'type=ref,event=branch\ntype=raw,value=latest'],
        ],
        env: job(sha),
      })
      expect(done.exitCode, done.stderr).toBe(0)
      return done.result?.images[0]?.tags.map(({ state, reason }) => reason?.code ?? state) ?? []
    }
    expect(await run('third')).toEqual(['created', 'created'])
    expect(await run('second')).toEqual(['older-commit', 'older-commit'])
    expect(api.seen.length).toBeGreaterThan(0)
  })
})

describe('the time of a commit that no event tells', () => {
  const sha = 'c'.repeat(40)
  const plan = async (rule = "type=raw,value={{commit_date 'YYYYMMDD'}}") => {
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() })
    const args = ['--images', 'acme/app', '--tags', rule, '--dry-run', '--github-token', 'job-token']
    const done = await publish(bed, { folder: app.folder, args, env: job(sha, 'refs/tags/v1.0.0') })
    expect(done.exitCode, done.stderr).toBe(0)
    return done
  }

  it('is GitHub’s, and asked for where something needs it', async () => {
    api.commits.push({ sha, parents: [], date: '2026-11-20T23:30:00Z' })
    await plan('type=semver,pattern={{version}}')
    expect(api.seen).toEqual([])
    const { result } = await plan()
    expect(result).toMatchObject({ plan: { images: [{ tags: [{ tag: '20261120' }] }] } })
    expect(api.seen.map(({ url }) => url)).toEqual([`/repos/Acme/Hello/commits/${sha}`])
  })

  it('is said not to be known where GitHub doesn’t say it', async () => {
    api.faults.push((_, response) => {
      refuse(response, 403, 'Resource not accessible by integration')
      return true
    })
    expect((await plan()).stdout).toContain('{{commit_date}} is the time of this run')
  })
})
