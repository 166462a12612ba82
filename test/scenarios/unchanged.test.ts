import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type RunResult, resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { run } from '../bed/command.ts'
import { startFreshBuilder } from '../bed/fresh-builder.ts'
import { freshPath, nextSecond, type Project, project, publish, sharedBed, unique } from './layerwise.ts'
import { proxyRegistry } from './registry-proxy.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const BOTH = ['--platforms', 'linux/amd64,linux/arm64']
const KEEP = ['--on-unchanged', 'keep']
const DOCKERFILE = 'FROM busybox:1.37\nENV GREETING=hello\nCOPY app.txt /\n'

interface Repository extends Project {
  git(...words: readonly string[]): Promise<string>
  /** A commit more, in which no file that the image has is another one. */
  commit(): Promise<string>
}

/** A checkout, on the branch main. */
async function sample(): Promise<Repository> {
  const app = await project({
    Dockerfile: DOCKERFILE,
    'app.txt': unique(),
    '.dockerignore': '.git\nREADME.md\n',
  })
  const git = async (...words: readonly string[]) => {
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com']
    return (await run('git', [...who, ...words], { cwd: app.folder })).stdout.trim()
  }
  await git('init', '--quiet', '--initial-branch=main')
  const commit = async () => {
    await app.write({ 'README.md': unique() })
    await git('add', '--all')
    await git('commit', '--quiet', '--message', 'change')
    return await git('rev-parse', 'HEAD')
  }
  await commit()
  return { ...app, git, commit }
}

interface Published {
  readonly result: RunResult
  readonly stdout: string
}

async function published(
  { folder }: Project,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Published> {
  const { exitCode, result, stdout, stderr } = await publish(bed, { folder, args, env })
  expect(exitCode, `${stdout}\n${stderr}`).toBe(0)
  return { result: resultSchema.parse(result), stdout: stdout.replace(/\s+/g, ' ') }
}

const name = (path = freshPath('same')) => `${bed.registry.host}/${path}`
const main = (images: string) => ['--images', images, '--tags', 'type=ref,event=branch\ntype=sha']

/** What a tag points to, asked by a client that isn't ours. */
async function pointsTo(reference: string): Promise<string> {
  return (await run(bed.tools.crane, ['digest', '--insecure', reference])).stdout.trim()
}

/** `main kept`, `sha-0a1b2c3 created`. */
function fates({ images }: RunResult): readonly string[] {
  return images.flatMap(({ tags }) =>
    tags.map(({ tag, state }) => `${tag.replace(/^(sha-).*/, '$1…')} ${state}`),
  )
}

describe('that nothing changed', () => {
  it('is noticed, whatever commit it is, and published all the same', async () => {
    await using app = await sample()
    const args = [...main(name()), ...BOTH]
    const first = await published(app, args)
    expect(first.result.unchanged).toBeNull()
    await app.commit()
    await nextSecond()
    const begin = (await bed.registry.accessLog()).length
    const { result, stdout } = await published(app, args)
    expect(result).toMatchObject({ status: 'published', unchanged: true, warnings: [] })
    expect(result.digest).not.toBe(first.result.digest)
    expect(result.platforms.map(({ config }) => config.digest)).not.toEqual(
      first.result.platforms.map(({ config }) => config.digest),
    )
    expect(fates(result)).toEqual(['main moved', 'sha-… created'])
    expect(stdout).toMatch(/unchanged since main, [\d.]+ kB to pull for whoever has it/)
    // The configs of both, and each once.
    const configs = (await bed.registry.accessLog(begin)).filter(
      ({ method, path, userAgent }) =>
        method === 'GET' && path.includes('/blobs/') && userAgent.startsWith('layerwise/'),
    )
    expect(new Set(configs.map(({ path }) => path)).size).toBe(4)
    expect(configs).toHaveLength(4)
  })

  it('is noticed where a Dockerfile’s own label names the commit', async () => {
    await using app = await sample()
    const label = 'ARG REVISION\nLABEL org.opencontainers.image.revision=$REVISION\n'
    await app.write({ Dockerfile: `${DOCKERFILE}${label}` })
    const args = ['--tags', `${name()}:main`, '--build-args']
    await published(app, [...args, 'REVISION=1'])
    const { result } = await published(app, [...args, 'REVISION=2'])
    expect(result.unchanged).toBe(true)
  })

  it('is noticed with a bare manifest, whose config is read once', async () => {
    await using app = await sample()
    const args = [...main(name()), '--provenance=false']
    await published(app, args)
    await app.commit()
    const begin = (await bed.registry.accessLog()).length
    const { result } = await published(app, args)
    expect(result.unchanged).toBe(true)
    const configs = (await bed.registry.accessLog(begin)).filter(
      ({ method, path, userAgent }) =>
        method === 'GET' && path.includes('/blobs/') && userAgent.startsWith('layerwise/'),
    )
    expect(configs).toHaveLength(2)
  })

  it.each([true, false])(
    'is noticed between empty builders where layers are reproducible: %s',
    async (is) => {
      await using app = await sample()
      await using builder = await startFreshBuilder(bed)
      await app.write({ Dockerfile: `${DOCKERFILE}RUN mkdir /made && echo ${unique()} >/made/file\n` })
      const args = [...main(name()), ...BOTH, '--builder', builder.name, `--reproducible=${is}`]
      await published(app, args)
      await builder.empty()
      await app.commit()
      await nextSecond()
      expect((await published(app, args)).result.unchanged).toBe(is)
    },
  )
})

describe('a change is noticed', () => {
  const ENV = DOCKERFILE.replace('hello', 'goodbye')
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['of a file', { 'app.txt': 'other' }, []],
    ['of an environment variable', { Dockerfile: ENV }, []],
    ['of the entrypoint', { Dockerfile: `${DOCKERFILE}ENTRYPOINT ["/bin/true"]\n` }, []],
    ['of a label', {}, ['--labels', 'team=web']],
    ['of an annotation', {}, ['--annotations', 'index:team=web']],
    ['of the platforms', {}, BOTH],
  ])('%s, with on-unchanged: keep', async (_, files, more) => {
    await using app = await sample()
    const args = [...main(name()), ...KEEP]
    const first = await published(app, args)
    await app.write(files)
    await app.commit()
    const { result, stdout } = await published(app, [...args, ...more])
    expect(result).toMatchObject({ status: 'published', unchanged: false })
    expect(result.digest).not.toBe(first.result.digest)
    expect(fates(result)).toEqual(['main moved', 'sha-… created'])
    expect(stdout).not.toMatch(/unchanged since/i)
  })
})

describe('with on-unchanged: keep', () => {
  it('the tags go to the image that is there, and what was sent is told all the same', async () => {
    await using app = await sample()
    const image = name()
    const args = [...main(image), ...BOTH, ...KEEP]
    const first = await published(app, args)
    await app.commit()
    await nextSecond()
    const { result, stdout } = await published(app, args)
    const { digest } = first.result
    expect(result).toMatchObject({
      ...{ status: 'unchanged', exitCode: 0, pushed: true, unchanged: true, digest, error: null },
      image: `${image}@${digest}`,
      images: [{ digest, pinned: `${image}@${digest}`, reference: `${image}:main@${digest}` }],
    })
    expect(fates(result)).toEqual(['main kept', 'sha-… created'])
    const tags = result.images[0]?.tags.map(({ tag }) => tag) ?? []
    for (const tag of tags) expect(await pointsTo(`${image}:${tag}`)).toBe(digest)
    const digests = ({ platforms }: RunResult) => platforms.map((platform) => platform.digest)
    expect(digests(result)).toEqual(digests(first.result))
    const compared = result.baseline?.platforms.map(({ downloadBytes, addedLayers }) => [
      downloadBytes,
      addedLayers,
    ])
    expect(compared).toEqual([
      [0, 0],
      [0, 0],
    ])
    // Two configs, and attestations: they were sent, and lie there by a digest of their own.
    expect(result.legs[0]?.digest).not.toBe(digest)
    expect(result.transfer.uploadedBytes).toBeGreaterThan(0)
    expect(result.platforms[0]?.config.transfers).toMatchObject([{ state: 'uploaded' }])
    expect(result.attestations.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64'])
    expect(stdout).toContain('Unchanged since main: the image that is there is kept')

    await app.write({ 'app.txt': unique() })
    await app.commit()
    const changed = await published(app, args)
    expect(changed.result).toMatchObject({ status: 'published', unchanged: false })
    expect(fates(changed.result)).toEqual(['main moved', 'sha-… created'])
  })

  it('a later job gets what is kept', async () => {
    await using app = await sample()
    const image = name()
    const args = [...main(image), ...KEEP, '--provenance=false']
    const { result } = await published(app, args)
    await app.commit()
    const place = await mkdtemp(join(tmpdir(), 'outputs-'))
    try {
      const file = join(place, 'outputs')
      await writeFile(file, '')
      const env = { GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: file, RUNNER_TEMP: place }
      const again = await published(app, [...args, '--tags-context', 'git'], env)
      const text = await readFile(file, 'utf8')
      const output = (key: string) => new RegExp(`^${key}<<(\\S+)\\n([\\s\\S]*?)\\n\\1$`, 'm').exec(text)?.[2]
      expect(output('digest')).toBe(result.digest)
      expect(output('image')).toBe(`${image}@${result.digest}`)
      expect(output('images')).toBe(`${image}@${result.digest}`)
      expect(output('digests')).toBe(JSON.stringify({ 'linux/amd64': result.digest }))
      expect(output('imageid')).toBe(result.platforms[0]?.config.digest)
      expect(output('unchanged')).toBe('true')
      expect(output('tags')?.split('\n')).toEqual(
        again.result.images[0]?.tags.map(({ tag }) => `${image}:${tag}`),
      )
    } finally {
      await rm(place, { recursive: true })
    }
  })

  it('a repository that lacks it gets a copy', async () => {
    await using app = await sample()
    await using elsewhere = await proxyRegistry(bed.registry)
    const [one, other] = [name(), `${elsewhere.host}/${freshPath('same')}`]
    const first = await published(app, [...main(one), ...KEEP])
    await app.commit()
    const { result } = await published(app, [...main(`${one}\n${other}`), ...KEEP])
    const { digest } = first.result
    expect(result).toMatchObject({ status: 'unchanged', images: [{ digest }, { digest }] })
    expect(fates(result)).toEqual(['main kept', 'sha-… created', 'main created', 'sha-… created'])
    expect(await pointsTo(`${other}:main`)).toBe(digest)
    expect(result.transfer.unknownBytes).toBe(0)
  })

  it('is published anew where it can’t be copied', async () => {
    await using app = await sample()
    const one = name()
    const first = await published(app, [...main(one), ...KEEP])
    const { digest } = first.result
    // The copy alone is refused: BuildKit pushes to the same repository.
    await using proxy = await proxyRegistry(bed.registry, ({ method, path }) =>
      method === 'PUT' && path.endsWith(`/manifests/${digest}`) ? { answer: { status: 403 } } : undefined,
    )
    await app.commit()
    const { result } = await published(app, [...main(`${one}\n${proxy.host}/${freshPath('same')}`), ...KEEP])
    expect(result).toMatchObject({ status: 'published', unchanged: true, warnings: [{ code: 'not-kept' }] })
    expect(result.digest).not.toBe(digest)
    expect(fates(result)).toEqual(['main moved', 'sha-… created', 'main created', 'sha-… created'])
  })

  it('is published anew where nobody can tell, and it is said', async () => {
    await using app = await sample()
    const path = freshPath('same')
    const { result: first } = await published(app, [...main(name(path)), ...KEEP])
    const config = first.platforms[0]?.config.digest
    await using proxy = await proxyRegistry(bed.registry, ({ method, path }) =>
      method === 'GET' && path.endsWith(`/blobs/${config}`) ? { answer: { status: 403 } } : undefined,
    )
    await app.commit()
    const { result } = await published(app, [...main(`${proxy.host}/${path}`), ...KEEP])
    expect(result).toMatchObject({ status: 'published', unchanged: null })
    expect(result.warnings).toMatchObject([{ code: 'unchanged-unknown' }])
    expect(fates(result)).toEqual(['main moved', 'sha-… created'])
  })

  it('a version is published as itself, so that no older one takes its tags', async () => {
    await using app = await sample()
    const args = (version: string) => [
      ...['--images', name(path), ...KEEP, '--tags'],
      ['{{version}}', '{{major}}'].map((p) => `type=semver,pattern=${p},value=${version}`).join('\n'),
    ]
    const path = freshPath('same')
    const old = await published(app, args('1.9.0'))
    const again = await published(app, args('1.9.0'))
    expect(again.result).toMatchObject({ status: 'unchanged', digest: old.result.digest })
    const always = await published(app, [...args('1.9.1'), '--floating-tags', 'always'])
    expect(always.result).toMatchObject({ status: 'unchanged', digest: old.result.digest })
    const next = await published(app, args('2.0.0'))
    expect(next.result).toMatchObject({ status: 'published', unchanged: true })
    expect(next.stdout).toContain('published all the same: --on-unchanged keeps no image of another version')
    await app.write({ 'app.txt': unique() })
    const backport = await published(app, args('1.9.2'))
    expect(fates(backport.result)).toEqual(['1.9.2 created', '1 moved', 'latest skipped'])
  })

  it('an older commit that finishes late does not take the branch’s tag', async () => {
    await using app = await sample()
    await using origin = await project({})
    await app.git('clone', '--quiet', '--bare', app.folder, origin.folder)
    await app.git('remote', 'add', 'origin', origin.folder)
    const image = name()
    const args = [...main(image), ...KEEP]
    const { result: first } = await published(app, args)
    const before = await readFile(join(app.folder, 'app.txt'), 'utf8')
    await app.write({ 'app.txt': unique() })
    const changed = await app.commit()
    await app.write({ 'app.txt': before })
    const reverted = await app.commit()
    await app.git('push', '--quiet', 'origin', 'main')
    const kept = await published(app, args)
    expect(kept.result).toMatchObject({ status: 'unchanged', digest: first.digest })

    await app.git('reset', '--quiet', '--hard', changed)
    const late = await published(app, args)
    expect(late.result.images[0]?.tags[0]).toMatchObject({
      ...{ tag: 'main', state: 'skipped', digest: first.digest, reason: { code: 'not-head' } },
    })

    await app.git('reset', '--quiet', '--hard', reverted)
    await app.write({ 'app.txt': unique() })
    await app.commit()
    await app.git('push', '--quiet', 'origin', 'main')
    expect(fates((await published(app, args)).result)).toEqual(['main moved', 'sha-… created'])
  })

  it('a pull request that changes nothing gets the image of its base branch', async () => {
    await using app = await sample()
    await using place = await project({})
    const image = name()
    // What GitHub tells of a repository is in labels: both are of the same one.
    const event = async (name: string, ref: string, more: object) => {
      const file = join(place.folder, 'event.json')
      await writeFile(file, JSON.stringify(more))
      return {
        ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_REF: ref },
        ...{ GITHUB_REPOSITORY: 'acme/app', GITHUB_SHA: await app.git('rev-parse', 'HEAD') },
      }
    }
    const args = ['--images', image, ...KEEP]
    const { result: base } = await published(app, args, await event('push', 'refs/heads/main', {}))
    const repo = { full_name: 'acme/app' }
    const pull = { number: 7, head: { sha: await app.commit(), repo }, base: { ref: 'main', repo } }
    const pullRequest = await event('pull_request', 'refs/pull/7/merge', { pull_request: pull })
    const { result } = await published(app, args, pullRequest)
    expect(result).toMatchObject({ status: 'unchanged', digest: base.digest })
    expect(fates(result)).toEqual(['pr-7 created', 'sha-… created'])
  })

  it('a budget is held against what was built', async () => {
    await using app = await sample()
    const args = [...main(name()), ...KEEP]
    const { result: first } = await published(app, args)
    await app.commit()
    const { exitCode, result } = await publish(bed, {
      folder: app.folder,
      args: [...args, '--budget', 'type=size,max=1kB'],
    })
    expect(exitCode).toBe(3)
    expect(result).toMatchObject({ status: 'refused', unchanged: true })
    expect(await pointsTo(first.images[0]?.name.concat(':main') ?? '')).toBe(first.digest)
  })
})
