import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type RunResult, resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { type Registry, startRegistry } from '../bed/registry.ts'
import { freshPath, type Project, project, publish, sharedBed, unique } from './layerwise.ts'
import { compare, removeBlob, statesOf, sumsOf } from './transfers.ts'
import { startTwoNodes, type TwoNodes } from './two-nodes.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed
let folder: string

beforeAll(async () => {
  bed = await sharedBed()
  folder = await mkdtemp(join(tmpdir(), 'ledger-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const BOTH = 'linux/amd64,linux/arm64'

/** A base, a layer that all platforms share, one for each platform, and one that changes. */
async function sample(): Promise<Project> {
  return await project({
    Dockerfile: [
      'FROM busybox:1.37',
      'COPY --link dependencies.txt /srv/dependencies.txt',
      'RUN uname -m >/srv/machine && cat /srv/dependencies.txt >>/srv/machine',
      'COPY app.txt /srv/app.txt',
    ].join('\n'),
    'dependencies.txt': `${unique().repeat(400)}\n`,
    'app.txt': `first ${unique()}\n`,
  })
}

interface Push {
  readonly paths: readonly string[]
  readonly args?: readonly string[]
  readonly registry?: Registry
  readonly env?: Readonly<Record<string, string>>
}

/** Publishes, and holds the ledger against the access log. */
async function pushed(
  from: Project,
  { paths, args = [], registry = bed.registry, env }: Push,
): Promise<RunResult> {
  const begin = (await registry.accessLog()).length
  const { exitCode, result, stdout, stderr } = await publish(bed, {
    folder: from.folder,
    args: ['--images', paths.map((path) => `${registry.host}/${path}`).join('\n'), '--tags', 'v1', ...args],
    ...(env && { env }),
  })
  expect(exitCode, `${stdout}\n${stderr}`).toBe(0)
  const checked = resultSchema.parse(result)
  const entries = await registry.accessLog(begin)
  const { ledger, log } = await compare(checked, registry, entries, paths)
  expect(ledger).toEqual(log)
  expect(checked.transfer).toEqual({ ...sumsOf(checked), cacheBytes: 0 })
  expect(checked.warnings).toEqual([])
  return checked
}

describe('the ledger is what the access log says', () => {
  it('of a first push', async () => {
    await using app = await sample()
    const result = await pushed(app, { paths: [freshPath()], args: ['--platforms', BOTH] })
    expect(result.platforms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64'])
    const states = result.platforms.flatMap(({ layers }) =>
      layers.map(({ base, transfers }) => `${base ? 'base' : 'own'} ${transfers[0]?.state}`),
    )
    expect([...new Set(states)]).toEqual(['base mounted', 'own uploaded'])
    expect(result.attestations.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64'])
  })

  it('of a push of the same again', async () => {
    await using app = await sample()
    const paths = [freshPath()]
    await pushed(app, { paths, args: ['--platforms', BOTH] })
    const again = await pushed(app, { paths, args: ['--platforms', BOTH] })
    expect(
      again.platforms.flatMap(({ layers }) => layers.map(({ transfers }) => transfers[0]?.state)),
    ).toEqual(Array(12).fill('exists'))
    // The statements tell when the build was; all the rest is as it was.
    expect(statesOf(again).uploaded).toBeLessThanOrEqual(6)
  })

  it('of a change of one line', async () => {
    await using app = await sample()
    const paths = [freshPath()]
    await pushed(app, { paths, args: ['--platforms', BOTH] })
    await app.write({ 'app.txt': `second ${unique()}\n` })
    const changed = await pushed(app, { paths, args: ['--platforms', BOTH] })
    for (const { layers } of changed.platforms) {
      const states = layers.map(({ transfers }) => transfers[0]?.state)
      expect(states).toEqual([...Array(layers.length - 1).fill('exists'), 'uploaded'])
    }
  })

  it('of a second repository, which mounts from the first', async () => {
    await using app = await sample()
    const first = freshPath()
    await pushed(app, { paths: [first] })
    const result = await pushed(app, { paths: [freshPath()] })
    const own = result.platforms.flatMap(({ layers }) => layers.filter(({ base }) => base === false))
    expect(own).toHaveLength(3)
    for (const { transfers } of own) {
      expect(transfers).toMatchObject([{ state: 'mounted', from: `${bed.registry.host}/${first}`, bytes: 0 }])
    }
  })

  it('of two repositories at once', async () => {
    await using app = await sample()
    const paths = [freshPath('a'), freshPath('b')]
    const result = await pushed(app, { paths, args: ['--platforms', BOTH] })
    const names = paths.map((path) => `${bed.registry.host}/${path}`)
    expect(result.images.map(({ name }) => name)).toEqual(names)
    const last = result.platforms[0]?.layers.at(-1)
    expect(last?.transfers).toMatchObject([
      { repository: names[0], state: 'uploaded' },
      { repository: names[1], state: 'mounted', from: names[0] },
    ])
  })

  it('of one platform without attestations, whose tag points to a manifest', async () => {
    await using app = await sample()
    const result = await pushed(app, { paths: [freshPath()], args: ['--provenance=false'] })
    expect(result.attestations).toEqual([])
    expect(result.platforms).toMatchObject([{ platform: 'linux/amd64', digest: result.digest }])
    expect(statesOf(result)).toEqual({ mounted: 3, uploaded: 4 })
  })

  it('of one platform with attestations', async () => {
    await using app = await sample()
    const result = await pushed(app, { paths: [freshPath()], args: ['--provenance', 'mode=max'] })
    expect(result.attestations).toMatchObject([{ platform: 'linux/amd64' }])
    expect(result.platforms[0]?.digest).not.toBe(result.digest)
  })

  it('of a layer that two platforms share, which is sent once', async () => {
    await using app = await sample()
    const result = await pushed(app, { paths: [freshPath()], args: ['--platforms', BOTH] })
    const shared = result.platforms.map(({ layers }) =>
      layers.find(({ instruction }) => instruction?.startsWith('COPY --link')),
    )
    expect(shared[0]).toBeDefined()
    expect(shared[1]?.digest).toBe(shared[0]?.digest)
    expect(shared[1]?.transfers).toEqual(shared[0]?.transfers)
  })

  it('of an image that lists a layer twice', async () => {
    await using app = await project({
      Dockerfile: [
        'FROM scratch',
        'COPY --link same.txt /same.txt',
        'COPY --link other.txt /other.txt',
        'COPY --link same.txt /same.txt',
      ].join('\n'),
      'same.txt': unique(),
      'other.txt': unique(),
    })
    const result = await pushed(app, {
      paths: [freshPath()],
      args: [
        '--outputs',
        'type=image,push=true,rewrite-timestamp=true',
        '--build-args',
        'SOURCE_DATE_EPOCH=0',
      ],
    })
    const [first, , third] = result.platforms[0]?.layers ?? []
    expect(third?.digest).toBe(first?.digest)
    expect(third?.transfers).toEqual(first?.transfers)
    expect(first?.transfers).toMatchObject([{ state: 'uploaded' }])
  })
})

describe('in a registry of the test', () => {
  it('a layer that was removed is uploaded again', async () => {
    const registry = await startRegistry({ folder: join(folder, 'removed') })
    try {
      const base = freshPath('base')
      await using below = await project({
        Dockerfile: 'FROM scratch\nCOPY base.txt /',
        'base.txt': unique().repeat(50),
      })
      await pushed(below, { paths: [base], registry })
      await using app = await project({
        Dockerfile: `FROM ${registry.host}/${base}:v1\nCOPY app.txt /`,
        'app.txt': unique(),
      })
      const paths = [freshPath()]
      const before = await pushed(app, { paths, registry })
      const layer = before.platforms[0]?.layers[0]
      expect(layer).toMatchObject({
        base: true,
        transfers: [{ state: 'mounted', from: `${registry.host}/${base}` }],
      })
      await removeBlob(registry, layer?.digest ?? '')
      const after = await pushed(app, { paths, registry })
      expect(after.platforms[0]?.layers[0]).toMatchObject({
        digest: layer?.digest,
        base: true,
        transfers: [{ state: 'uploaded', from: null, bytes: layer?.size }],
      })
      expect(after.platforms[0]?.layers[1]).toMatchObject({ transfers: [{ state: 'exists' }] })
    } finally {
      await registry.stop()
    }
  })

  it('with TLS and a password', async () => {
    await using app = await sample()
    const { secure } = bed
    const login = ['--registry', secure.host, '--username', secure.username, '--password', secure.password]
    const result = await pushed(app, {
      paths: [freshPath('a'), freshPath('b')],
      registry: secure,
      args: login,
    })
    expect(statesOf(result)).toMatchObject({ uploaded: expect.any(Number), mounted: expect.any(Number) })
  })
})

describe('on a builder of two nodes', () => {
  let nodes: TwoNodes

  beforeAll(async () => {
    nodes = await startTwoNodes(bed, join(folder, 'arm64'))
  })

  afterAll(async () => {
    await nodes?.[Symbol.asyncDispose]()
  })

  const args = () => ['--platforms', BOTH, '--builder', nodes.name]

  it('holds for all legs together', async () => {
    await using app = await sample()
    const result = await pushed(app, { paths: [freshPath()], args: args() })
    expect(result.legs.map(({ platforms, node }) => ({ platforms, node }))).toEqual([
      { platforms: ['linux/amd64'], node: `${nodes.name}0` },
      { platforms: ['linux/arm64'], node: `${nodes.name}1` },
    ])
    expect(result.platforms.map(({ platform, leg }) => ({ platform, leg }))).toEqual([
      { platform: 'linux/amd64', leg: 0 },
      { platform: 'linux/arm64', leg: 1 },
    ])
    const again = await pushed(app, {
      paths: [result.images[0]?.name.slice(bed.registry.host.length + 1) ?? ''],
      args: args(),
    })
    expect(
      again.platforms.flatMap(({ layers }) => layers.map(({ transfers }) => transfers[0]?.state)),
    ).toEqual(Array(12).fill('exists'))
  })

  it('holds without attestations, and for two repositories', async () => {
    await using app = await sample()
    const result = await pushed(app, {
      paths: [freshPath('a'), freshPath('b')],
      args: [...args(), '--provenance=false'],
    })
    expect(result.attestations).toEqual([])
    expect(result.images.map(({ digest }) => digest)).toEqual([result.digest, result.digest])
  })
})
