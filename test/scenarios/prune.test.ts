import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { scopeName } from '../../src/cache/scope-name.ts'
import type { PruneReport } from '../../src/report/pruning.ts'
import type { Bed } from '../bed/bed.ts'
import { type PushTarget, pushBlob, pushImage, pushManifest } from '../bed/push-image.ts'
import { type GitHubApi, gitHubApi, type StoredPull } from '../hosts/github-api.ts'
import { runEntry } from './entry.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'
import { proxyRegistry } from './registry-proxy.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'

let bed: Bed
let place: string

beforeAll(async () => {
  bed = await sharedBed()
  // No checkout anywhere above it.
  place = await mkdtemp(join(tmpdir(), 'prune-'))
})

afterAll(async () => {
  await rm(place, { recursive: true, force: true })
})

async function prune(
  args: readonly string[],
  { cwd = place, env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
) {
  const { exitCode, stdout, stderr } = await runEntry(['prune', ...args], {
    cwd,
    env: { ...bed.env, ...env },
  })
  return { exitCode, stdout: stdout.toString(), stderr }
}

async function pruned(args: readonly string[], options: Parameters<typeof prune>[1] = {}) {
  const { stdout, ...run } = await prune([...args, '--json', '-'], options)
  if (stdout === '') throw new Error(run.stderr)
  return { ...run, report: JSON.parse(stdout) as PruneReport }
}

/** `buildcache-gone removed` */
function fates({ repositories }: PruneReport): readonly string[] {
  return repositories.flatMap(({ tags }) =>
    tags.map(({ tag, state, reason }) => `${tag} ${state}${reason === null ? '' : `: ${reason.code}`}`),
  )
}

const tag = (branch: string, image?: string) =>
  scopeName(
    { platforms: [{ os: 'linux', architecture: 'amd64' }] },
    branch,
    image === undefined ? undefined : { registry: 'ghcr.io', path: image },
  )

/** A cache as BuildKit writes it with `image-manifest=true`, all of whose tags point to the same. */
async function caches(tags: readonly string[], path = freshPath()) {
  const target: PushTarget = { url: bed.registry.url, path, tag: '' }
  const config = await pushBlob(target, unique(), 'application/vnd.buildkit.cacheconfig.v0')
  const manifest = { schemaVersion: 2, mediaType: MANIFEST, config, layers: [] }
  for (const each of tags) await pushManifest(target, each, manifest)
  return { path, name: `${bed.registry.host}/${path}` }
}

async function tagsOf(path: string): Promise<readonly string[]> {
  const response = await fetch(`${bed.registry.url}/v2/${path}/tags/list`)
  const { tags } = (await response.json()) as { readonly tags: readonly string[] | null }
  return (tags ?? []).toSorted()
}

const pull = (number: number, state: StoredPull['state']): StoredPull => ({
  ...{ number, state, user: { login: 'octocat', type: 'User' } },
  head: { ref: 'feature', sha: '0'.repeat(40), repo: { full_name: 'Acme/Hello' } },
  base: { ref: 'main', repo: { full_name: 'Acme/Hello' } },
})

/** A job on GitHub, whose API this is. */
const job = (api: GitHubApi) => ({
  ...{ GITHUB_ACTIONS: 'true', GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'Acme/Hello' },
  RUNNER_TEMP: place,
})

describe('layerwise prune', () => {
  it('removes by their names the tags of what GitHub has no more, and nothing that they point to', async () => {
    await using api = await gitHubApi({ pageSize: 2 })
    for (const branch of ['main', 'fix/it', 'one', 'two', 'three']) api.branches.set(branch, '0'.repeat(40))
    api.pulls.push(pull(7, 'open'), pull(8, 'closed'))
    const living = ['main', 'fix/it', 'three', 'pr-7', 'local'].map((branch) => tag(branch))
    const gone = ['fix-it', 'pr-8', 'old'].map((branch) => tag(branch))
    const cache = await caches([...living, ...gone, 'also-this', 'buildcache'])
    const token = ['--github-token', 'job-token']
    const dry = await pruned([cache.name, ...token, '--dry-run'], { env: job(api) })
    expect(dry.report).toMatchObject({ status: 'planned', exitCode: 0 })
    expect(fates(dry.report).filter((fate) => fate.endsWith('planned'))).toHaveLength(3)
    expect(await tagsOf(cache.path)).toHaveLength(10)

    const { exitCode, report, stderr } = await pruned([cache.name, ...token], { env: job(api) })
    expect(exitCode, stderr).toBe(0)
    expect(report).toMatchObject({
      ...{ schema: 1, status: 'pruned', exitCode: 0, source: 'github', defaultBranch: 'main' },
      ...{ branches: ['main', 'fix/it', 'one', 'two', 'three'], pullRequests: [7] },
    })
    expect(fates(report)).toEqual(
      [...living.map((each) => `${each} kept`), ...gone.map((each) => `${each} removed`)].toSorted(),
    )
    // All of them were tags of the same manifest.
    expect(await tagsOf(cache.path)).toEqual([...living, 'also-this', 'buildcache'].toSorted())
    expect(api.seen.map(({ method }) => method)).not.toContain('POST')
  })

  it('keeps what a page of GitHub’s lists has moved away from, while it read them', async () => {
    await using api = await gitHubApi({ pageSize: 2 })
    for (const branch of ['done', 'main', 'moved']) api.branches.set(branch, '0'.repeat(40))
    api.pulls.push(pull(5, 'open'), pull(6, 'open'), pull(7, 'open'))
    // Somebody removes the first one when its page has been read.
    const whenSecondPage = (list: string, change: () => void) =>
      api.faults.push(({ url }) => {
        if (!new RegExp(`/${list}\\?.*\\bpage=2`).test(url)) return false
        change()
        return false
      })
    whenSecondPage('branches', () => api.branches.delete('done'))
    whenSecondPage('pulls', () => {
      if (api.pulls[0]?.number === 5) api.pulls.shift()
    })
    const [living, gone] = [[tag('main'), tag('moved'), tag('pr-6'), tag('pr-7')], tag('pr-8')]
    const cache = await caches([...living, gone])
    const { exitCode, stderr } = await pruned([cache.name, '--github-token', 'job-token'], { env: job(api) })
    expect(exitCode, stderr).toBe(0)
    expect(await tagsOf(cache.path)).toEqual(living.toSorted())
  })

  it('keeps what is no cache, and what is of other images', async () => {
    const [mine, other] = [tag('gone', 'acme/app'), tag('gone', 'acme/other')]
    const byHand = ['buildcache-amd64', 'buildcache-latest', 'buildcache-linux-arm64']
    const cache = await caches([mine, other, tag('main'), ...byHand])
    await pushImage({ url: bed.registry.url, path: cache.path, tag: tag('app') }, { 'linux/amd64': [''] })
    const args = [cache.name, '--branches', 'main', '--pull-requests', 'none']
    const first = await pruned(args)
    expect(fates(first.report)).toEqual([
      `${tag('app')} kept: not-a-cache`,
      ...[`${mine} kept: other-image`, `${other} kept: other-image`].toSorted(),
      `${tag('main')} kept`,
    ])
    const { report } = await pruned([...args, '--images', 'ghcr.io/acme/app'])
    expect(fates(report).filter((fate) => fate.includes('removed'))).toEqual([`${mine} removed`])
    expect(await tagsOf(cache.path)).toEqual([...byHand, tag('app'), other, tag('main')].toSorted())
  })

  it('knows the branches of a checkout’s origin, and not its pull requests', async () => {
    await using origin = await project({ 'app.txt': unique() })
    await using clone = await project({})
    const git = (cwd: string, ...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        ...{ cwd, stdio: 'ignore' },
      })
    git(origin.folder, 'init', '--initial-branch=trunk')
    git(origin.folder, 'add', '--all')
    git(origin.folder, 'commit', '--message', 'first')
    git(origin.folder, 'branch', 'gone')
    git(clone.folder, 'clone', origin.folder, '.')
    // The clone remembers it.
    git(origin.folder, 'branch', '--delete', '--force', 'gone')
    const cache = await caches([tag('trunk'), tag('gone'), tag('pr-7')])
    const { exitCode, stdout } = await prune([cache.name], { cwd: clone.folder, env: { COLUMNS: '80' } })
    expect(exitCode).toBe(0)
    expect(stdout).toBe(
      [
        cache.name,
        '  3 caches: 1 removed, 2 kept',
        '  buildcache-gone__linux-amd64  removed',
        '  buildcache-pr-7__linux-amd64  kept     nobody said whether its pull request is',
        `${' '.repeat(41)}open`,
        '',
      ].join('\n'),
    )
    const { report } = await pruned([cache.name, '--pull-requests', '8,9'], { cwd: clone.folder })
    expect(report).toMatchObject({ source: 'git', defaultBranch: 'trunk', pullRequests: [8, 9] })
    expect(await tagsOf(cache.path)).toEqual([tag('trunk')])
  })

  it('finds the caches that a publish writes', async () => {
    await using app = await project({ Dockerfile: 'FROM busybox:1.37\nRUN echo hello', 'app.txt': unique() })
    const image = `${bed.registry.host}/${freshPath()}`
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        ...{ cwd: app.folder, stdio: 'ignore' },
      })
    git('init', '--initial-branch=feature/x')
    git('add', '--all')
    git('commit', '--message', 'first')
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', image, '--tags', 'type=sha', '--cache', 'registry'],
    })
    expect(run.exitCode, run.stderr).toBe(0)
    const kept = await pruned([image, '--branches', 'main,feature/x'])
    expect(fates(kept.report)).toEqual([expect.stringMatching(/^buildcache-feature-x--\w{8}\S* kept$/)])
    const { report } = await pruned([image, '--branches', 'main'])
    expect(fates(report)).toEqual([expect.stringMatching(/^buildcache-feature-x--\w{8}\S* removed$/)])
    const path = image.slice(bed.registry.host.length + 1)
    expect(await tagsOf(path)).toEqual([expect.stringMatching(/^sha-/)])
  })
})

describe('nothing is removed', () => {
  const cases: readonly [string, (api: GitHubApi) => void, RegExp][] = [
    ['where there is no branch', () => {}, /no branch could be/],
    [
      'where the default branch is not among them',
      (api) => void api.branches.set('develop', '0'.repeat(40)),
      /^::error::the default branch, main, is not among/m,
    ],
    [
      'where GitHub refuses to tell',
      (api) => void api.tokens.clear(),
      /^::error::127\.0\.0\.1:\d+ answers 401/m,
    ],
  ]
  it.each(cases)('%s', async (_, change, says) => {
    await using api = await gitHubApi()
    change(api)
    const cache = await caches([tag('main'), tag('gone')])
    const run = await prune([cache.name, '--github-token', 'job-token'], { env: job(api) })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(says)
    expect(await tagsOf(cache.path)).toHaveLength(2)
  })

  it('where the default branch is not among those that are named', async () => {
    await using event = await project({
      'event.json': JSON.stringify({ repository: { default_branch: 'main' } }),
    })
    await using api = await gitHubApi()
    const cache = await caches([tag('main'), tag('develop')])
    const env = { ...job(api), GITHUB_EVENT_PATH: join(event.folder, 'event.json') }
    const run = await prune([cache.name, '--branches', 'develop'], { env })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/^::error::the default branch, main, is not among the branches/m)
    expect(await tagsOf(cache.path)).toHaveLength(2)
  })

  it('outside of a checkout, where no branch is named', async () => {
    const cache = await caches([tag('main')])
    const { exitCode, stderr } = await prune([cache.name])
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^error: no branch could be found.*nothing was removed\n {2}run it in a checkout/m)
    expect(await tagsOf(cache.path)).toEqual([tag('main')])
  })
})

describe('a registry', () => {
  it.each([400, 405])('that deletes no tags (%i) is asked once, and it is said', async (status) => {
    await using proxy = await proxyRegistry(bed.registry, ({ method }) =>
      method === 'DELETE'
        ? { answer: { status, body: '{"errors":[{"code":"UNSUPPORTED","message":"unsupported"}]}' } }
        : undefined,
    )
    const cache = await caches([tag('main'), tag('gone'), tag('old')])
    const { exitCode, report, stderr } = await pruned([
      ...[`${proxy.host}/${cache.path}`, '--branches', 'main'],
    ])
    expect(exitCode).toBe(1)
    expect(report.status).toBe('failed')
    expect(fates(report)).toEqual([
      'buildcache-gone__linux-amd64 failed: unsupported',
      'buildcache-main__linux-amd64 kept',
      'buildcache-old__linux-amd64 failed: unsupported',
    ])
    expect(proxy.seen.filter((line) => line.startsWith('DELETE '))).toHaveLength(1)
    expect(stderr).toMatch(
      /^error: .*could not delete tag gone|HTTP \d+: it deletes no tag by its name\n {2}have/m,
    )
  })

  it('that lost a tag meanwhile has it gone', async () => {
    await using proxy = await proxyRegistry(bed.registry, ({ method }) =>
      method === 'DELETE' ? { answer: { status: 404 } } : undefined,
    )
    const cache = await caches([tag('main'), tag('gone')])
    const { exitCode, report } = await pruned([`${proxy.host}/${cache.path}`, '--branches', 'main'])
    expect(exitCode).toBe(0)
    expect(fates(report)).toEqual(['buildcache-gone__linux-amd64 gone', 'buildcache-main__linux-amd64 kept'])
  })

  it('that can’t be asked is no matter to the others', async () => {
    const cache = await caches([tag('main'), tag('gone')])
    const missing = `${bed.registry.host}/${freshPath()}`
    const { exitCode, report, stderr } = await pruned([missing, cache.name, '--branches', 'main'])
    expect(exitCode).toBe(1)
    expect(report.repositories).toMatchObject([
      { name: cache.name, error: null },
      { name: missing, tags: [], error: { code: 'unlisted' } },
    ])
    expect(stderr).toMatch(/^error: .*could not list tags: HTTP 404/m)
    expect(await tagsOf(cache.path)).toEqual([tag('main')])
  })
})

describe('wrong options of pruning', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no repository', [], /^error: REPOSITORY: is missing/m],
    ['a tag', ['acme/app:1'], /^error: REPOSITORY: .*has a tag/m],
    ['no number', ['acme/app', '--pull-requests', 'x'], /^error: --pull-requests: "x" has the wrong form/m],
  ])('are refused: %s', async (_, args, says) => {
    const { exitCode, stderr } = await prune(args)
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(says)
  })
})
