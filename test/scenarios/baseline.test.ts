import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type RunResult, resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { run } from '../bed/command.ts'
import { serve } from '../registry/servers.ts'
import { freshPath, type Project, project, publish, sharedBed, unique } from './layerwise.ts'
import { proxyRegistry } from './registry-proxy.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const sample = (): Promise<Project> =>
  project({
    Dockerfile: 'FROM busybox:1.37\nCOPY steady.txt /\nCOPY app.txt /\n',
    'steady.txt': unique(),
    'app.txt': unique(),
  })

interface Run {
  readonly result: RunResult
  readonly stdout: string
  readonly stderr: string
}

async function published(
  app: Project,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const { exitCode, result, stdout, stderr } = await publish(bed, { folder: app.folder, args, env })
  expect(exitCode, `${stdout}\n${stderr}`).toBe(0)
  return { result: resultSchema.parse(result), stdout, stderr }
}

const name = (path = freshPath('baseline')) => `${bed.registry.host}/${path}`
const BOTH = ['--platforms', 'linux/amd64,linux/arm64']

interface Manifest {
  readonly config: { readonly digest: string; readonly size: number }
  readonly layers: readonly { readonly digest: string; readonly size: number }[]
}

/** The manifest of a platform, read by a client that isn't ours. */
async function manifest(image: string | undefined, platform: string): Promise<Manifest> {
  const args = ['manifest', '--insecure', '--platform', platform, image ?? '']
  return JSON.parse((await run(bed.tools.crane, args)).stdout)
}

/** What `compareImages` should have found, counted anew from the manifests. */
async function counted(now: string | undefined, before: string | undefined, platform: string) {
  const [is, was] = [await manifest(now, platform), await manifest(before, platform)]
  const sum = (layers: Manifest['layers']) => layers.reduce((total, { size }) => total + size, 0)
  const added = is.layers.filter(({ digest }) => !was.layers.some((layer) => layer.digest === digest))
  const shared = is.layers.filter((layer) => !added.includes(layer))
  const gone = was.layers.filter(({ digest }) => !is.layers.some((layer) => layer.digest === digest))
  return {
    platform,
    size: sum(is.layers),
    previousSize: sum(was.layers),
    downloadBytes: sum(added) + (is.config.digest === was.config.digest ? 0 : is.config.size),
    sharedBytes: sum(shared),
    addedLayers: added.length,
    goneLayers: gone.length,
    sharedLayers: shared.length,
  }
}

describe('a publish is compared', () => {
  it('with nothing, the first time', async () => {
    await using app = await sample()
    const { result, stdout } = await published(app, ['--images', name(), '--tags', 'edge'])
    expect(result).toMatchObject({ baseline: null, warnings: [], budgets: [] })
    expect(stdout).not.toMatch(/Compared with|to pull/)
  })

  it('with what its moving tag pointed to before', async () => {
    await using app = await sample()
    const image = name()
    const args = ['--images', image, '--tags', 'edge\ntype=raw,value=latest', ...BOTH]
    const first = await published(app, args)
    await app.write({ 'app.txt': `${unique()} ${unique()}` })
    const begin = (await bed.registry.accessLog()).length
    const second = await published(app, args)

    expect(second.result.baseline).toEqual({
      reference: first.result.image,
      tag: 'edge',
      platforms: [
        await counted(`${image}:edge`, first.result.image ?? '', 'linux/amd64'),
        await counted(`${image}:edge`, first.result.image ?? '', 'linux/arm64'),
      ],
    })
    expect(second.result.baseline?.platforms[0]).toMatchObject({
      addedLayers: 1,
      goneLayers: 1,
      sharedLayers: 4,
    })
    expect(second.stdout).toMatch(/to pull for whoever has edge/)
    expect(second.stdout).toMatch(/^Compared with edge, sha256:/m)

    // Index and manifests, and once more where a tag is about to move. What explains a changed layer is small.
    const asked = (await bed.registry.accessLog(begin)).filter(
      ({ method, userAgent }) => method === 'GET' && userAgent.startsWith('layerwise/'),
    )
    const blobs = asked.filter(({ path }) => path.includes('/blobs/'))
    expect(blobs.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(20_000)
    const reads = (tag: string) => asked.filter(({ path }) => path.endsWith(`/manifests/${tag}`)).length
    expect({ edge: reads('edge'), latest: reads('latest') }).toEqual({ edge: 2, latest: 1 })
  })

  it('while it is built: nobody waits for it', async () => {
    await using app = await sample()
    let firstIsThere = false
    const pushed = Promise.withResolvers<void>()
    // The baseline is held back until BuildKit pushes, which would never be if the build came after it.
    await using proxy = await proxyRegistry(bed.registry, async ({ method, path }) => {
      if (!firstIsThere) return
      if (method === 'PUT' && path.includes('/manifests/sha256:')) pushed.resolve()
      if (method === 'GET' && path.endsWith('/manifests/edge')) await pushed.promise
    })
    const args = ['--images', `${proxy.host}/${freshPath('baseline')}`, '--tags', 'edge']
    const first = await published(app, args)
    firstIsThere = true
    const { result } = await published(app, args)
    expect(result).toMatchObject({ baseline: { reference: first.result.image }, warnings: [] })
  })

  it('by the most telling of its tags', async () => {
    await using app = await sample()
    const image = name()
    const version = (value: string) => [
      ...['--images', image, '--tags'],
      ['{{version}}', '{{major}}', '{{major}}.{{minor}}']
        .map((p) => `type=semver,pattern=${p},value=${value}`)
        .join('\n'),
    ]
    const old = await published(app, version('1.0.0'))
    await app.write({ 'app.txt': unique() })
    const next = await published(app, version('1.1.0'))
    expect(next.result.baseline).toMatchObject({ tag: '1', reference: old.result.image })
    await app.write({ 'app.txt': unique() })
    const fix = await published(app, version('1.0.1'))
    expect(fix.result.baseline).toMatchObject({ tag: '1.0', reference: old.result.image })
    // 1.0.1 is a fix of an older line: latest stayed at 1.1.0.
    const major = await published(app, version('2.0.0'))
    expect(major.result.baseline).toMatchObject({ tag: 'latest', reference: next.result.image })
  })

  it('with one of other platforms, where it says what is new', async () => {
    await using app = await sample()
    // Full references: the config then tells no time, and stays the same.
    const args = ['--tags', `${name()}:edge`, '--provenance=false', '--platforms']
    await published(app, [...args, 'linux/amd64'])
    const { result, stdout } = await published(app, [...args, 'linux/amd64,linux/arm64'])
    expect(result.baseline?.platforms).toMatchObject([
      { platform: 'linux/amd64', addedLayers: 0, goneLayers: 0, downloadBytes: 0 },
      { platform: 'linux/arm64', previousSize: null, sharedLayers: 0 },
    ])
    expect(stdout).toMatch(/nothing to pull for whoever has edge/)
    expect(stdout).toMatch(/linux\/arm64 .* new /)
  })
})

describe('a pull request is compared', () => {
  const COMMIT = '0123456789abcdef0123456789abcdef01234567'

  /** The environment of a step that GitHub starts. */
  async function event(
    place: Project,
    of: 'push' | 'pull_request',
    base = 'main',
  ): Promise<Record<string, string>> {
    const file = join(place.folder, 'event.json')
    const repository = { full_name: 'acme/app' }
    const pull = { number: 7, head: { sha: COMMIT, repo: repository }, base: { ref: base, repo: repository } }
    await writeFile(file, JSON.stringify(of === 'push' ? {} : { pull_request: pull }))
    return {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: of,
      GITHUB_EVENT_PATH: file,
      GITHUB_REF: of === 'push' ? `refs/heads/${base}` : 'refs/pull/7/merge',
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_SHA: COMMIT,
    }
  }

  it('with the image of its base branch, whatever it pushed itself', async () => {
    await using app = await sample()
    await using place = await project({})
    const args = ['--images', name(), '--provenance=false']
    const base = await published(app, args, await event(place, 'push', 'release/1.x'))
    expect(base.result.baseline).toBeNull()
    for (const _ of ['first', 'second']) {
      await app.write({ 'app.txt': unique() })
      const { result, stdout } = await published(app, args, await event(place, 'pull_request', 'release/1.x'))
      expect(result.images[0]?.tags[0]).toMatchObject({ tag: 'pr-7' })
      expect(result.baseline).toMatchObject({ tag: 'release-1.x', reference: base.result.image })
      expect(stdout).toMatch(/to pull for whoever has release-1\.x/)
    }
  })

  it('with nothing, where the base branch has no image', async () => {
    await using app = await sample()
    await using place = await project({})
    const args = ['--images', name(), '--tags', 'type=ref,event=pr\ntype=ref,event=branch\nlatest']
    const env = await event(place, 'pull_request')
    await published(app, args, env)
    const { result } = await published(app, args, env)
    expect(result).toMatchObject({ baseline: null, warnings: [] })
  })
})

describe('a baseline that is named', () => {
  it('may be anywhere, by its tag or its digest', async () => {
    await using app = await sample()
    const [elsewhere, image] = [name(), name()]
    const { result: other } = await published(app, ['--images', elsewhere, '--tags', 'stable'])
    const args = ['--images', image, '--tags', 'edge', '--baseline']
    const byTag = await published(app, [...args, `${elsewhere}:stable`])
    expect(byTag.result.baseline).toMatchObject({ tag: 'stable', reference: other.image })
    expect(byTag.stdout.replace(/\s+/g, ' ')).toContain(`unchanged since ${elsewhere}:stable, `)
    const byDigest = await published(app, [...args, other.image ?? ''])
    expect(byDigest.result.baseline).toMatchObject({ tag: null, reference: other.image })
    expect(byDigest.stdout).toContain('unchanged since the baseline, ')
  })

  it.each([
    ['isn’t there', () => `${name()}:none`, /nothing is compared: .*could not read manifest none/],
    ['is in no registry', () => '127.0.0.1:1/a/b:c', /nothing is compared: 127\.0\.0\.1:1\/a\/b: .*refused/],
  ])('and %s fails nothing, and is said', async (_, baseline, message) => {
    await using app = await sample()
    const image = name()
    const args = ['--images', image, '--tags', 'edge']
    await published(app, args)
    const { result, stderr } = await published(app, [...args, '--baseline', baseline()])
    expect(result.baseline).toBeNull()
    expect(result.warnings).toMatchObject([
      { code: 'baseline-unreadable', message: expect.stringMatching(message) },
    ])
    expect(stderr).toMatch(message)
    expect(result.images[0]?.tags).toMatchObject([{ tag: 'edge', state: 'moved', digest: result.digest }])
  })

  it('in a registry that never answers is not waited for for ever', async () => {
    await using app = await sample()
    await using silent = await serve(() => {})
    const { result } = await published(app, [
      '--images',
      name(),
      '--tags',
      'edge',
      '--baseline',
      `${silent.host}/a/b:c`,
    ])
    expect(silent.seen.length).toBeGreaterThan(0)
    const message = `nothing is compared: ${silent.host}/a/b:c was not read within 10 s`
    expect(result).toMatchObject({ baseline: null, warnings: [{ code: 'baseline-unreadable', message }] })
  })
})
