import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { RunResult } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { pushImage } from '../bed/push-image.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'
import { type Intervention, proxyRegistry, type RegistryProxy } from './registry-proxy.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

/** How a registry says that a tag of a repository stays where it is. */
type Refusal = (path: string, tag: string) => NonNullable<Intervention['answer']>

const refusal = (status: number, code: string, message: string) => ({
  ...{ status, headers: { 'content-type': 'application/json' } },
  body: JSON.stringify({ errors: [{ code, message }] }),
})

const REFUSALS: readonly (readonly [string, Refusal])[] = [
  [
    // https://github.com/moby/buildkit/issues/3776, https://github.com/osscontainertools/kaniko/pull/204
    'ECR',
    (path, tag) =>
      refusal(
        400,
        'TAG_INVALID',
        `The image tag '${tag}' already exists in the '${path}' repository and cannot be overwritten because the tag is immutable.`,
      ),
  ],
  [
    // https://github.com/goharbor/harbor/blob/fcc80099c231a69aa73261753a970f1dae41d3c4/src/server/middleware/immutable/error.go
    'Harbor',
    (path, tag) =>
      refusal(
        412,
        'PRECONDITION',
        `Failed to process request due to '${path}:${tag}' configured as immutable.`,
      ),
  ],
]

const ACCEPT = ['index', 'manifest'].map((kind) => `application/vnd.oci.image.${kind}.v1+json`).join(', ')

const manifestUrl = (path: string, reference: string) =>
  `${bed.registry.url}/v2/${path}/manifests/${reference}`

interface Other {
  readonly path: string
  readonly tag: string
  /** The manifest that was sent last before the tag. */
  readonly digest: string | undefined
}

/** The bed's registry, as one in which no tag goes to another image. */
async function immutable(
  refuse: Refusal,
  otherRun: (other: Other) => Promise<void> = async () => {},
): Promise<RegistryProxy> {
  let digest: string | undefined
  return await proxyRegistry(bed.registry, async ({ method, path: url }) => {
    const [, path = '', reference = ''] = /^\/v2\/(.+)\/manifests\/([^/]+)$/.exec(url) ?? []
    if (method !== 'PUT' || path === '') return undefined
    if (reference.startsWith('sha256:')) {
      digest = reference
      return undefined
    }
    await otherRun({ path, tag: reference, digest })
    const there = await fetch(manifestUrl(path, reference), { method: 'HEAD', headers: { accept: ACCEPT } })
    return there.ok ? { answer: refuse(path, reference) } : undefined
  })
}

interface Given {
  readonly tags?: readonly string[]
  readonly args?: readonly string[]
  readonly text?: string
}

async function published(
  image: string,
  { tags = ['1.0.0', 'stable'], args: more = [], text = unique() }: Given = {},
) {
  await using app = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': text })
  const args = [
    '--images',
    image,
    '--tags',
    tags.join('\n'),
    '--provenance=false',
    '--labels',
    'a=b',
    ...more,
  ]
  const run = await publish(bed, { folder: app.folder, args })
  if (run.result === undefined) throw new Error(`${run.stdout}\n${run.stderr}`)
  return { ...run, result: run.result }
}

const tagsOf = ({ images }: RunResult) =>
  images.flatMap(({ tags }) =>
    tags.map(({ tag, state, reason }) => `${tag} ${state}${reason ? `: ${reason.code}` : ''}`),
  )

const putTags = ({ seen }: RegistryProxy) =>
  seen.filter((line) => /^PUT .*\/manifests\/(?!sha256:)/.test(line)).map((line) => line.replace(/.*\//, ''))

describe.each(REFUSALS)('a registry that lets no tag move, as %s can', (_, refuse) => {
  it('keeps what is the same, and fails on what isn’t, for a reason that helps', async () => {
    await using proxy = await immutable(refuse)
    const image = `${proxy.host}/${freshPath()}`
    const args = ['--build-args', 'SOURCE_DATE_EPOCH=0', '--reproducible']
    const text = unique()
    const first = await published(image, { args, text })
    expect(tagsOf(first.result)).toEqual(['1.0.0 created', 'stable created'])
    const same = await published(image, { args, text })
    expect(same.exitCode, same.stderr).toBe(0)
    expect(tagsOf(same.result)).toEqual(['1.0.0 kept', 'stable kept'])
    expect(putTags(proxy)).toEqual(['1.0.0', 'stable'])
    const another = await published(image, { args })
    expect(another.exitCode).toBe(1)
    expect(tagsOf(another.result)).toEqual([
      '1.0.0 failed: immutable-tag',
      'stable skipped: earlier-tag-failed',
    ])
    expect(another.result.images[0]?.tags[0]).toMatchObject({ digest: first.result.digest })
    expect(another.result.error).toMatchObject({
      ...{ code: 'immutable-tag', phase: 'tag' },
      message: expect.stringMatching(/1\.0\.0 could not be set: .*immutable\. \(rule: 1\.0\.0\)$/),
      hint: expect.stringMatching(/publish under another version, or set --if-exists to skip/),
    })
  })

  it('is asked before the build with if-exists', async () => {
    await using proxy = await immutable(refuse)
    const image = `${proxy.host}/${freshPath()}`
    const first = await published(image)
    const skipped = await published(image, { args: ['--if-exists', 'skip'] })
    expect(skipped.exitCode, skipped.stderr).toBe(0)
    expect(skipped.result).toMatchObject({ status: 'skipped', digest: first.result.digest, legs: [] })
    expect(tagsOf(skipped.result)).toEqual(['1.0.0 kept', 'stable kept'])
    const failed = await published(image, { args: ['--if-exists', 'fail'] })
    expect(failed.exitCode).toBe(3)
    expect(putTags(proxy)).toEqual(['1.0.0', 'stable'])
  })

  it('leaves the tag to another run that was faster, with if-exists: skip', async () => {
    let theirs: string | undefined
    await using proxy = await immutable(refuse, async ({ path, tag }) => {
      theirs ??= await pushImage({ url: bed.registry.url, path, tag }, { 'linux/amd64': [unique()] })
    })
    const image = `${proxy.host}/${freshPath()}`
    const run = await published(image, { args: ['--if-exists', 'skip'] })
    expect(run.exitCode, run.stderr).toBe(0)
    expect(tagsOf(run.result)).toEqual([
      '1.0.0 skipped: immutable-tag',
      'stable skipped: earlier-tag-skipped',
    ])
    expect(run.result.images[0]?.tags).toMatchObject([{ digest: theirs }, { digest: null }])
  })

  it('keeps the tag of another run that was faster with the same image', async () => {
    await using proxy = await immutable(refuse, async ({ path, tag, digest = '' }) => {
      if (tag !== '1.0.0') return
      const made = await fetch(manifestUrl(path, digest), { headers: { accept: ACCEPT } })
      const headers = { 'content-type': made.headers.get('content-type') ?? '' }
      await fetch(manifestUrl(path, tag), { method: 'PUT', headers, body: await made.arrayBuffer() })
    })
    const run = await published(`${proxy.host}/${freshPath()}`)
    expect(run.exitCode, run.stderr).toBe(0)
    expect(tagsOf(run.result)).toEqual(['1.0.0 kept', 'stable created'])
  })
})

it.each(REFUSALS)('a tag that is meant to move is to be left out where %s forbids it', async (_, refuse) => {
  await using proxy = await immutable(refuse)
  const image = `${proxy.host}/${freshPath()}`
  await published(image, { tags: ['1.0.0', 'stable'] })
  const run = await published(image, { tags: ['2.0.0', 'stable'] })
  expect(run.exitCode).toBe(1)
  expect(tagsOf(run.result)).toEqual(['2.0.0 created', 'stable failed: immutable-tag'])
  expect(run.result.error?.hint).toMatch(/leave this tag out, or except it from the rule of the repository/)
})
