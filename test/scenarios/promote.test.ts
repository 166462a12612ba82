import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PromotionReport } from '../../src/report/promotion.ts'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { run } from '../bed/command.ts'
import { type PushTarget, pushBlob, pushImage, pushManifest } from '../bed/push-image.ts'
import { LOGIN, prepareRegistry, type Registry, startRegistry } from '../bed/registry.ts'
import { runEntry } from './entry.ts'
import { freshPath, layerwise, project, publish, sharedBed, unique } from './layerwise.ts'
import { type Before, proxyRegistry } from './registry-proxy.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

const INDEX = 'application/vnd.oci.image.index.v1+json'
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'

let bed: Bed
let place: string
/** Another registry than the bed's. */
let other: Registry

beforeAll(async () => {
  bed = await sharedBed()
  place = await mkdtemp(join(tmpdir(), 'promote-'))
  other = await startRegistry({ folder: join(place, 'other') })
})

afterAll(async () => {
  await other.stop()
  await rm(place, { recursive: true, force: true })
})

async function promote(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { exitCode, stdout, stderr } = await runEntry(['promote', ...args], {
    cwd: place,
    env: { ...bed.env, ...env },
  })
  return { exitCode, stdout: stdout.toString(), stderr }
}

/** The same with `--json -`. */
async function promoted(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { stdout, ...run } = await promote([...args, '--json', '-'], env)
  if (stdout === '') throw new Error(run.stderr)
  return { ...run, report: JSON.parse(stdout) as PromotionReport }
}

/** `latest skipped: older-version` */
function fates({ images }: PromotionReport): readonly (readonly string[])[] {
  return images.map(({ tags }) =>
    tags.map(({ tag, state, reason }) => `${tag} ${state}${reason === null ? '' : `: ${reason.code}`}`),
  )
}

interface Sample {
  readonly host: string
  readonly path: string
  readonly name: string
  readonly digest: string
  readonly target: PushTarget
}

/** An image for two platforms that share a layer, under `tag`, which says that it is of this version. */
async function sample(version: string, tag = version, path = freshPath()): Promise<Sample> {
  const target = { url: bed.registry.url, path, tag: `plain-${version}` }
  const shared = unique().repeat(500)
  await pushImage(target, { 'linux/amd64': [shared, unique()], 'linux/arm64': [shared, unique()] })
  const plain = JSON.parse(await readManifest(bed.registry, path, target.tag))
  const annotations = {
    'org.opencontainers.image.version': version,
    'org.opencontainers.image.revision': unique().padEnd(40, '0'),
  }
  const { digest } = await pushManifest(target, tag, { ...plain, annotations })
  const { host } = bed.registry
  return { host, path, name: `${host}/${path}`, digest, target }
}

async function readManifest(
  { url }: Pick<Registry, 'url'>,
  path: string,
  reference: string,
): Promise<string> {
  const response = await fetch(`${url}/v2/${path}/manifests/${reference}`, {
    headers: { accept: `${INDEX}, ${MANIFEST}` },
  })
  if (!response.ok) throw new Error(`${path} ${reference}: HTTP ${response.status}`)
  return await response.text()
}

const digestOf = async (reference: string) =>
  (await run(bed.tools.crane, ['digest', '--insecure', reference])).stdout.trim()

/** Without those that stand in for the API of referrers. */
async function tagsOf(path: string): Promise<readonly string[]> {
  const response = await fetch(`${other.url}/v2/${path}/tags/list`)
  if (response.status === 404) return []
  const { tags } = (await response.json()) as { readonly tags: readonly string[] | null }
  return (tags ?? []).filter((tag) => !tag.startsWith('sha256-'))
}

/** Digests of those blobs that a repository of the other registry lacks. */
async function lacking(path: string, { blobs }: PromotionReport): Promise<readonly string[]> {
  const looks = blobs.map(async ({ digest }) => {
    const { ok } = await fetch(`${other.url}/v2/${path}/blobs/${digest}`, { method: 'HEAD' })
    return ok ? [] : [digest]
  })
  return (await Promise.all(looks)).flat()
}

describe('layerwise promote', () => {
  it('sends each blob once to another registry, mounts it where it can, and has the same digest everywhere', async () => {
    const image = await sample('1.2.3')
    const path = freshPath('prod')
    const [prod, second, near] = [
      `${other.host}/${path}`,
      `${other.host}/${freshPath('second')}`,
      `${image.host}/${freshPath('near')}`,
    ]
    const { exitCode, report, stderr } = await promoted([
      ...[`${image.name}:1.2.3`, '--to', `${prod}:1.2.3,${second}`, '--to', `${near}:stable`],
      ...['--to', `${prod}:stable`],
    ])
    expect(exitCode, stderr).toBe(0)
    expect(report).toMatchObject({
      ...{ schema: 1, status: 'promoted', exitCode: 0, error: null, notes: [] },
      source: { reference: `${image.name}:1.2.3`, digest: image.digest, version: '1.2.3' },
      images: [
        { name: prod, digest: image.digest, pinned: `${prod}@${image.digest}`, error: null },
        { name: second, digest: image.digest },
        { name: near, digest: image.digest },
      ],
    })
    expect(fates(report)).toEqual([
      ['1.2.3 created', 'stable created'],
      ['1.2.3 created'],
      ['stable created'],
    ])
    // Two configs, a layer of both platforms, and one of each.
    expect(report.blobs).toHaveLength(5)
    const stateIn = (name: string) =>
      new Set(report.blobs.map(({ transfers }) => transfers.find((each) => each.repository === name)?.state))
    expect(stateIn(prod)).toEqual(new Set(['uploaded']))
    expect(stateIn(second)).toEqual(new Set(['mounted']))
    expect(stateIn(near)).toEqual(new Set(['mounted']))
    const size = report.blobs.reduce((sum, blob) => sum + blob.size, 0)
    expect(report.transfer).toEqual({
      ...{ existsBytes: 0, mountedBytes: 2 * size, uploadedBytes: size, reusedRatio: 0.6667 },
    })
    for (const reference of [`${prod}:1.2.3`, `${prod}:stable`, `${second}:1.2.3`, `${near}:stable`])
      expect(await digestOf(reference)).toBe(image.digest)
    expect(await lacking(path, report)).toEqual([])

    const again = await promoted([`${image.name}:1.2.3`, '--to', `${prod},${second}`])
    expect(again.report.transfer).toMatchObject({ uploadedBytes: 0, existsBytes: 2 * size, reusedRatio: 1 })
    expect(fates(again.report)).toEqual([['1.2.3 kept'], ['1.2.3 kept']])
  })

  it('takes along what refers to the image and to its platforms', async () => {
    const image = await sample('1.0.0')
    const { manifests } = JSON.parse(await readManifest(bed.registry, image.path, '1.0.0'))
    const referTo = async (subject: unknown, content: string) => {
      const empty = await pushBlob(image.target, '{}', 'application/vnd.oci.empty.v1+json')
      const layer = await pushBlob(image.target, content, 'text/plain')
      return await pushManifest(image.target, undefined, {
        ...{ schemaVersion: 2, mediaType: MANIFEST, artifactType: 'text/plain', config: empty },
        ...{ layers: [layer], subject },
      } as { mediaType: string })
    }
    const subject = { mediaType: INDEX, digest: image.digest, size: 1 }
    const signature = await referTo(subject, 'signed')
    const bill = await referTo(manifests[0], 'materials')
    // What distribution does not keep itself, whoever pushes a referrer keeps under a tag.
    for (const [of, one] of [
      [image.digest, signature],
      [manifests[0].digest, bill],
    ])
      await pushManifest(image.target, of.replace(':', '-'), {
        ...{ schemaVersion: 2, mediaType: INDEX, manifests: [one] },
      } as { mediaType: string })
    const to = `${other.host}/${freshPath()}`
    const { exitCode, stderr } = await promoted([`${image.name}@${image.digest}`, '--to', `${to}:1.0.0`])
    expect(exitCode, stderr).toBe(0)
    for (const { digest } of [signature, bill]) expect(await digestOf(`${to}@${digest}`)).toBe(digest)
    for (const digest of [image.digest, manifests[0].digest]) {
      const list = await readManifest(other, to.slice(other.host.length + 1), digest.replace(':', '-'))
      expect(JSON.parse(list).manifests).toHaveLength(1)
    }
  })

  it('takes no harm from an index that refers to its own child, and leaves what only a list says', async () => {
    const image = await sample('1.0.0')
    const { manifests } = JSON.parse(await readManifest(bed.registry, image.path, '1.0.0'))
    const [child] = manifests
    const circle = { schemaVersion: 2, mediaType: INDEX, manifests: [child], subject: child }
    const referrer = await pushManifest(image.target, undefined, circle)
    const stranger = await sample('6.6.6', undefined, image.path)
    const gone = await pushManifest(image.target, undefined, { ...circle, manifests: [] } as typeof circle)
    // Anybody with the right to push can write it.
    await pushManifest(image.target, child.digest.replace(':', '-'), {
      ...{ schemaVersion: 2, mediaType: INDEX },
      ...{ manifests: [referrer, { mediaType: INDEX, digest: stranger.digest, size: 1 }, gone] },
    } as { mediaType: string })
    await fetch(`${bed.registry.url}/v2/${image.path}/manifests/${gone.digest}`, { method: 'DELETE' })
    const path = freshPath()
    const { exitCode, stderr } = await promoted([`${image.name}:1.0.0`, ...['--to', `${other.host}/${path}`]])
    expect(exitCode, stderr).toBe(0)
    const list = JSON.parse(await readManifest(other, path, child.digest.replace(':', '-')))
    expect(list.manifests).toEqual([referrer])
    expect(await digestOf(`${other.host}/${path}@${referrer.digest}`)).toBe(referrer.digest)
    await expect(readManifest(other, path, stranger.digest)).rejects.toThrow('404')
  })

  it('tags by rules of the version that the image says', async () => {
    const to = `${other.host}/${freshPath()}`
    const rules = ['{{version}}', '{{major}}.{{minor}}', '{{major}}']
      .map((pattern) => `type=semver,pattern=${pattern}`)
      .join('\n')
    const of = async (version: string, ...more: string[]) => {
      const image = await sample(version)
      const args = [`${image.name}:${version}`, '--to', to, '--tags', `${rules}\ntype=raw,value=stable`]
      const { report } = await promoted([...args, ...more])
      return fates(report).flat()
    }
    expect(await of('1.1.0')).toEqual([
      ...['1.1.0 created', '1.1 created', '1 created', 'stable created', 'latest created'],
    ])
    expect(await of('1.0.1')).toEqual([
      ...['1.0.1 created', '1.0 created', '1 skipped: older-version', 'stable moved'],
      'latest skipped: older-version',
    ])
    expect(await of('1.0.2', '--floating-tags', 'always', '--flavor', 'latest=false')).toEqual([
      ...['1.0.2 created', '1.0 moved', '1 moved', 'stable moved'],
    ])
  })

  it('lets typed-in tags of versions follow them, and others go where they are sent', async () => {
    const to = `${other.host}/${freshPath()}`
    const destinations = ['latest', '1', 'stable'].flatMap((tag) => ['--to', `${to}:${tag}`])
    const [newer, older] = [await sample('1.1.0'), await sample('1.0.1')]
    await promoted([`${newer.name}:1.1.0`, ...destinations])
    const { exitCode, report } = await promoted([`${older.name}:1.0.1`, ...destinations])
    expect(exitCode).toBe(0)
    expect(fates(report)).toEqual([
      ['latest skipped: older-version', '1 skipped: older-version', 'stable moved'],
    ])
    expect(await digestOf(`${to}:latest`)).toBe(newer.digest)
    expect(await digestOf(`${to}:stable`)).toBe(older.digest)
    // The image is there all the same.
    expect(await digestOf(`${to}@${older.digest}`)).toBe(older.digest)
  })

  it('sets no tag where none is named', async () => {
    const image = await sample('1.0.0')
    const path = freshPath()
    const to = `${other.host}/${path}`
    const { exitCode, report } = await promoted([`${image.name}@${image.digest}`, '--to', to])
    expect(exitCode).toBe(0)
    expect(report.images).toMatchObject([{ tags: [], reference: `${to}@${image.digest}` }])
    expect(report.notes).toEqual([`no tag is named for ${to}: the image is there by its digest only`])
    expect(await tagsOf(path)).toEqual([])
  })

  it('sets tags within a repository', async () => {
    const image = await sample('1.0.0')
    const { report } = await promoted([`${image.name}:1.0.0`, '--to', `${image.name}:stable`])
    expect(report).toMatchObject({ status: 'promoted', transfer: { uploadedBytes: 0, reusedRatio: 1 } })
    expect(await digestOf(`${image.name}:stable`)).toBe(image.digest)
  })

  it('takes what is no image, too', async () => {
    const target = { url: bed.registry.url, path: freshPath('chart'), tag: '0.1.0' }
    const config = await pushBlob(target, '{"name":"chart"}', 'application/vnd.cncf.helm.config.v1+json')
    const chart = await pushBlob(target, unique(), 'application/vnd.cncf.helm.chart.content.v1.tar+gzip')
    const manifest = { schemaVersion: 2, mediaType: MANIFEST, config, layers: [chart] }
    const { digest } = await pushManifest(target, '0.1.0', manifest)
    const to = `${other.host}/${freshPath('chart')}`
    const { exitCode, stderr } = await promoted([`${bed.registry.host}/${target.path}:0.1.0`, '--to', to])
    expect(exitCode, stderr).toBe(0)
    expect(await digestOf(`${to}:0.1.0`)).toBe(digest)
  })

  it('logs in to two registries from the docker configuration', async () => {
    await using app = await project({})
    const guarded = await startRegistry({ folder: join(place, 'guarded'), password: true })
    try {
      const image = await sample('1.0.0')
      const [there, back] = [`${guarded.host}/${freshPath()}`, `${bed.secure.host}/${freshPath()}`]
      const auth = (login: { username: string; password: string }) => ({
        auth: Buffer.from(`${login.username}:${login.password}`).toString('base64'),
      })
      await app.write({
        'config.json': JSON.stringify({
          auths: { [guarded.host]: auth(LOGIN), [bed.secure.host]: auth(bed.secure) },
        }),
      })
      const env = { DOCKER_CONFIG: app.folder }
      const first = await promoted([`${image.name}:1.0.0`, '--to', there], env)
      expect(first.exitCode, first.stderr).toBe(0)
      const second = await promoted([`${there}:1.0.0`, '--to', back], env)
      expect(second.exitCode, second.stderr).toBe(0)
      expect(second.report.images).toMatchObject([{ name: back, digest: image.digest }])
      const without = await promoted([`${image.name}:1.0.0`, '--to', there])
      expect(without.exitCode).toBe(1)
      expect(without.stderr).toMatch(/^error: .*could not get access to push: HTTP 401.*\n {2}there are no/m)
    } finally {
      await guarded.stop()
    }
  })

  it('shows what was done, in 80 columns, and as Markdown', async () => {
    const image = await sample('1.2.3')
    const to = `${other.host}/${freshPath()}`
    const shown = await promote([`${image.name}:1.2.3`, '--to', `${to}:1.2.3,${to}:stable`], {
      COLUMNS: '80',
    })
    expect(shown).toMatchObject({ exitCode: 0, stderr: '' })
    expect(shown.stdout).toMatch(/^Copying \S+:1\.2\.3@sha256:\w{64} to \S+$/m)
    expect(shown.stdout).toMatch(/^Promoted \S+:1\.2\.3 to 1\nrepository; 12\.\d kB uploaded, 0 % reused$/m)
    expect(shown.stdout).toMatch(/^ {2}sha256:\w{12} {2}12\.0 kB {2}uploaded 12\.0 kB( in [\d.]+ m?s)?$/m)
    expect(shown.stdout).toMatch(/^ {2}stable {2}created$/m)
    expect(shown.stdout.trimEnd().split('\n').at(-1)).toBe(`${to}@${image.digest}`)
    const again = await promote([`${image.name}:1.2.3`, '--to', to, '--format', 'markdown'])
    expect(again.stdout).toMatch(
      /^\*\*Promoted `\S+:1\.2\.3` to 1 repository; 0 B uploaded, 100 % reused\.\*\*$/m,
    )
    expect(again.stdout).toMatch(/^\| `1\.2\.3` \| kept \| {2}\|$/m)
  })

  it('writes nothing with --dry-run', async () => {
    const [image, older] = [await sample('1.2.3'), await sample('1.0.0')]
    const to = `${other.host}/${freshPath()}`
    await promoted([`${image.name}:1.2.3`, '--to', `${to}:latest`])
    const begin = (await other.accessLog()).length
    const { exitCode, report } = await promoted([
      ...[`${older.name}:1.0.0`, '--to', `${to}:1.0.0,${to}:latest,${to}:stable`, '--dry-run'],
    ])
    expect(exitCode).toBe(0)
    expect(report).toMatchObject({ status: 'planned', blobs: [], images: [{ digest: null }] })
    expect(fates(report)).toEqual([['1.0.0 planned', 'latest skipped: older-version', 'stable planned']])
    const log = await other.accessLog(begin)
    expect(log.filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([])
  })
})

describe('a tag that stays and is another image’s', () => {
  it('is overwritten, by default', async () => {
    const [one, another] = [await sample('1.0.0'), await sample('1.0.0')]
    const to = `${other.host}/${freshPath()}`
    await promoted([`${one.name}:1.0.0`, '--to', to])
    const { report } = await promoted([`${another.name}:1.0.0`, '--to', to])
    expect(fates(report)).toEqual([['1.0.0 moved']])
    expect(await digestOf(`${to}:1.0.0`)).toBe(another.digest)
  })

  it('ends it before anything is copied with --if-exists fail', async () => {
    const [one, another] = [await sample('1.0.0'), await sample('1.0.0')]
    const [to, free] = [`${other.host}/${freshPath()}`, `${other.host}/${freshPath()}`]
    const args = ['--to', `${to}:1.0.0,${free}:1.0.0`, '--if-exists', 'fail']
    await promoted([`${one.name}:1.0.0`, '--to', to, '--if-exists', 'fail'])
    const begin = (await other.accessLog()).length
    const { exitCode, report, stderr } = await promoted([`${another.name}:1.0.0`, ...args])
    expect(exitCode).toBe(3)
    expect(report).toMatchObject({ status: 'refused', exitCode: 3, error: { code: 'tag-exists' } })
    expect(stderr).toMatch(
      /^error: \S+:1\.0\.0 \(sha256:\w+\) is another image already; nothing was copied$/m,
    )
    expect(
      (await other.accessLog(begin)).filter(({ method }) => method !== 'HEAD' && method !== 'GET'),
    ).toEqual([])
    // The same image is no other one.
    expect((await promoted([`${one.name}:1.0.0`, ...args])).exitCode).toBe(0)
  })

  it('has its repository left alone with --if-exists skip', async () => {
    const [one, another] = [await sample('1.0.0'), await sample('1.0.0')]
    const path = freshPath()
    const [to, free] = [`${other.host}/${path}`, `${other.host}/${freshPath()}`]
    await promoted([`${one.name}:1.0.0`, '--to', to])
    const { exitCode, report } = await promoted([
      ...[`${another.name}:1.0.0`, '--to', `${to}:1.0.0,${to}:stable,${free}:1.0.0`, '--if-exists', 'skip'],
    ])
    expect(exitCode).toBe(0)
    expect(fates(report)).toEqual([
      ['1.0.0 skipped: tag-exists', 'stable skipped: tag-exists'],
      ['1.0.0 created'],
    ])
    expect(await tagsOf(path)).toEqual(['1.0.0'])
  })

  it('is told with --if-exists skip, each of several with its own digest', async () => {
    const [one, two, another] = [await sample('1.0.0'), await sample('1.0.1'), await sample('1.0.0')]
    const to = `${other.host}/${freshPath()}`
    await promoted([`${one.name}:1.0.0`, '--to', `${to}:1.0.0`])
    await promoted([`${two.name}:1.0.1`, '--to', `${to}:1.0.1`])
    const { report } = await promoted([
      ...[`${another.name}:1.0.0`, '--to', `${to}:1.0.0,${to}:1.0.1,${to}:stable`, '--if-exists', 'skip'],
    ])
    const message = (name: string) =>
      expect.stringContaining(`${to}:${name} is another image already, and its repository is left alone`)
    expect(report.images).toMatchObject([
      {
        tags: [
          { tag: '1.0.0', state: 'skipped', digest: one.digest, reason: { message: message('1.0.0') } },
          { tag: '1.0.1', state: 'skipped', digest: two.digest, reason: { message: message('1.0.1') } },
          { tag: 'stable', state: 'skipped', digest: null, reason: { message: message('1.0.0') } },
        ],
      },
    ])
  })
})

describe('what goes wrong', () => {
  it('is a list of referrers that cannot be had', async () => {
    const image = await sample('1.0.0')
    await using proxy = await proxyRegistry(bed.registry, ({ path }) =>
      path.includes('/referrers/') ? { answer: { status: 200, body: 'no list' } } : undefined,
    )
    const source = `${proxy.host}/${image.path}:1.0.0`
    const to = `${other.host}/${freshPath()}`
    const { exitCode, report, stderr } = await promoted([source, '--to', to])
    expect(exitCode).toBe(1)
    expect(report.images).toMatchObject([{ digest: null, error: { code: 'invalid' } }])
    expect(stderr).toMatch(/could not list what refers to sha256:\w+/)
  })

  it('at one destination is no matter to the others', async () => {
    const image = await sample('1.0.0')
    const [bad, good] = [`${bed.secure.host}/${freshPath()}`, `${other.host}/${freshPath()}`]
    const { exitCode, report, stderr } = await promoted([
      `${image.name}:1.0.0`,
      ...['--to', `${bad}:stable`, '--to', good, '--to', `nowhere.invalid/${freshPath()}`],
    ])
    expect(exitCode).toBe(1)
    expect(report).toMatchObject({
      ...{ status: 'failed', exitCode: 1 },
      images: [
        { name: bad, digest: null, error: { code: 'unauthorized' }, tags: [{ state: 'failed' }] },
        { name: good, digest: image.digest, error: null, tags: [{ state: 'created' }] },
        { digest: null, error: { code: 'unreachable' } },
      ],
    })
    expect(stderr).toMatch(/^Promoted \S+ to 1 of 3\nrepositories/m)
    expect(await digestOf(`${good}:1.0.0`)).toBe(image.digest)
  })

  it('is a source that is not there', async () => {
    const missing = `${bed.registry.host}/${freshPath()}:1`
    const { exitCode, report, stderr } = await promoted([missing, '--to', `${other.host}/${freshPath()}`])
    expect(exitCode).toBe(1)
    expect(report).toMatchObject({
      ...{ status: 'failed', source: { reference: missing, digest: null }, images: [] },
      error: { code: 'not-found' },
    })
    expect(stderr).toMatch(/^error: .*could not read manifest 1: HTTP 404/m)
  })

  const isUpload = (method: string, path: string) => method === 'PUT' && path.includes('/blobs/uploads/')
  const once = (intervention: Awaited<ReturnType<Before>>): Before => {
    let times = 0
    return ({ method, path }) => {
      if (!isUpload(method, path)) return undefined
      times += 1
      return times === 1 ? intervention : undefined
    }
  }
  it.each<[string, Awaited<ReturnType<Before>>]>([
    ['cut off', { cut: 'request' }],
    ['cut off when all of it was there', { cut: 'answer' }],
    ['refused for now', { answer: { status: 503 } }],
    ['limited', { answer: { status: 429 } }],
  ])('passes when an upload is %s', async (_, intervention) => {
    await using proxy = await proxyRegistry(other, once(intervention))
    const image = await sample('1.0.0')
    const to = `${proxy.host}/${freshPath()}`
    const { exitCode, report, stderr } = await promoted([`${image.name}:1.0.0`, '--to', to])
    expect(exitCode, stderr).toBe(0)
    const attempts = report.blobs.flatMap(({ transfers }) => transfers.map((each) => each.attempts))
    expect(attempts.toSorted()).toEqual([1, 1, 1, 1, 2])
    // A place of its own each time.
    expect(proxy.seen.filter((line) => line.startsWith('POST ')).length).toBe(report.blobs.length + 1)
    expect(stderr).toMatch(/^warning: \S+: .*; attempt 2 in/m)
  })

  it('passes when the source breaks off in a blob', async () => {
    let broken = 0
    await using proxy = await proxyRegistry(bed.registry, ({ method, path }) => {
      if (method !== 'GET' || !path.includes('/blobs/')) return undefined
      broken += 1
      return broken === 1 ? { cut: 'answer' } : undefined
    })
    const image = await sample('1.0.0')
    const to = `${other.host}/${freshPath()}`
    const { exitCode, stderr } = await promoted([`${proxy.host}/${image.path}:1.0.0`, '--to', to])
    expect(exitCode, stderr).toBe(0)
    expect(await digestOf(`${to}:1.0.0`)).toBe(image.digest)
  })

  it('is a blob that is another than its digest says', async () => {
    const image = await sample('1.0.0')
    await using proxy = await proxyRegistry(bed.registry, ({ method, path }) =>
      method === 'GET' && path.includes('/blobs/')
        ? { answer: { status: 200, body: 'x'.repeat(24) } }
        : undefined,
    )
    const to = `${other.host}/${freshPath()}`
    const { exitCode, report, stderr } = await promoted([`${proxy.host}/${image.path}:1.0.0`, '--to', to])
    expect(exitCode, stderr).toBe(1)
    expect(report.images).toMatchObject([{ digest: null, tags: [{ state: 'failed' }] }])
    expect(stderr).toMatch(/could not read blob sha256:\w+: (?:expected sha256:|it has more than)/)
    const writes = (await other.accessLog()).filter(({ method, path }) => {
      return method === 'PUT' && path.includes(`${to.slice(other.host.length + 1)}/manifests/`)
    })
    expect(writes).toEqual([])
  })

  it('ends at once with 130 when somebody presses Ctrl-C', async () => {
    // It never answers an upload.
    await using proxy = await proxyRegistry(other, ({ method, path }) =>
      isUpload(method, path) ? new Promise(() => {}) : undefined,
    )
    const image = await sample('1.0.0')
    const json = join(place, 'cancelled.json')
    let asked = 0
    const { exitCode, stderr } = await layerwise(
      ['promote', `${image.name}:1.0.0`, '--to', `${proxy.host}/${freshPath()}`, '--json', json],
      {
        env: bed.env,
        onOutput: (text, kill) => {
          if (asked > 0 || !text.includes('Copying')) return
          asked = Date.now()
          setTimeout(() => kill('SIGINT'), 300)
        },
      },
    )
    expect(exitCode).toBe(130)
    expect(stderr).toMatch(/^error: the run was interrupted$/m)
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({ status: 'cancelled', exitCode: 130 })
  })
})

describe('a publish that left a repository out', () => {
  it('is completed by a promotion once the registry is back', async () => {
    const away = await prepareRegistry({ folder: join(place, 'away') })
    await using app = await project({ Dockerfile: 'FROM busybox:1.37\nCOPY app.txt /', 'app.txt': unique() })
    const [good, bad] = [`${bed.registry.host}/${freshPath()}`, `${away.host}/${freshPath()}`]
    const args = ['--tags', 'type=semver,pattern={{version}},value=1.2.3\ntype=raw,value=stable']
    const first = await publish(bed, {
      folder: app.folder,
      args: ['--images', `${good}\n${bad}`, ...args, '--push-timeout', '3s', '--provenance', 'mode=max'],
    })
    expect(first.exitCode).toBe(1)
    const published = resultSchema.parse(first.result)
    await away.start()
    try {
      const { exitCode, report, stderr } = await promoted([
        ...[`${good}@${published.digest}`, '--to', bad, '--tags', 'type=semver,pattern={{version}}'],
        ...['--to', `${bad}:stable`],
      ])
      expect(exitCode, stderr).toBe(0)
      expect(report.source.version).toBe('1.2.3')
      expect(fates(report)[0]?.toSorted()).toEqual(['1.2.3 created', 'latest created', 'stable created'])
      expect(await digestOf(`${bad}:1.2.3`)).toBe(published.digest)
      const copied = new Set(report.blobs.map(({ digest }) => digest))
      const attested = published.attestations.flatMap(({ blobs }) => blobs.map(({ digest }) => digest))
      expect(attested.length).toBeGreaterThan(0)
      for (const digest of attested) expect(copied).toContain(digest)
    } finally {
      await away.stop()
    }
  })
})

describe('wrong options of a promotion', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no destination', ['acme/app:1'], /^error: --to: is missing/m],
    ['no source', ['--to', 'acme/app'], /^error: SRC: is missing/m],
    [
      'a destination by digest',
      ['acme/app:1', '--to', `acme/prod@sha256:${'0'.repeat(64)}`],
      /^error: --to: .*has a digest, which is always that of SRC/m,
    ],
    [
      'a rule that is none',
      ['acme/app:1', '--to', 'acme/prod', '--tags', 'type=semverr'],
      /^error: --tags: /m,
    ],
    ['one source too many', ['acme/app:1', 'acme/prod:1', '--to', 'a/b'], /is one word too many/m],
  ])('are refused: %s', async (_, args, says) => {
    const { exitCode, stderr } = await promote(args)
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(says)
  })
})
