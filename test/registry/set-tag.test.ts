import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/oci/digest.ts'
import { MEDIA_TYPE } from '../../src/oci/manifest.ts'
import { createRegistry } from '../../src/registry/client.ts'
import { anonymousKeychain } from '../../src/registry/credential.ts'
import { recheckTag } from '../../src/registry/recheck-tags.ts'
import type { Registry } from '../../src/registry/registry.ts'
import { setTag, type TaggedImage, type TagOrder } from '../../src/registry/set-tag.ts'
import type { Tag } from '../../src/tags/tag.ts'
import { json, refuse, type SeenRequest, serve, type TestServer, testClock } from './servers.ts'

const CONFIG = {
  mediaType: 'application/vnd.oci.image.config.v1+json',
  digest: parseDigest(`sha256:${'0'.repeat(64)}`),
  size: 2,
}

/** An image of a version, as a manifest alone. */
function imageOf(version: string): TaggedImage {
  const manifest = {
    ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config: CONFIG, layers: [] },
    annotations: { 'org.opencontainers.image.version': version },
  }
  const bytes = Buffer.from(JSON.stringify(manifest))
  const digest = parseDigest(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
  return { digest, mediaType: MEDIA_TYPE.ociManifest, bytes }
}

const [OLD, OURS, NEW] = ['1.0.0', '1.1.0', '1.2.0'].map(imageOf) as [TaggedImage, TaggedImage, TaggedImage]
const LATEST: Tag = {
  ...{ name: 'latest', rule: 'flavor latest=auto', moving: true },
  follows: { kind: 'version', version: '1.1.0', scheme: 'semver' },
}

let server: TestServer
let registry: Registry
/** What the tag points to. */
let there: TaggedImage | undefined
/** What goes before the registry's own answer; true answers in its place. */
let before: (request: SeenRequest) => number | undefined
/** Milliseconds, which pass only when somebody says so. */
let time: number

beforeEach(async () => {
  ;[there, time, before] = [undefined, 10_000, () => undefined]
  server = await serve((request, response) => {
    if (request.url === '/v2/') return json(response, 200, {})
    const status = before(request)
    if (status !== undefined) return refuse(response, status, 'FAULT')
    if (request.method === 'PUT') {
      there = [OLD, OURS, NEW].find(({ bytes }) => Buffer.from(bytes).toString() === request.body)
      response.writeHead(201, { 'docker-content-digest': there?.digest }).end()
      return
    }
    if (there === undefined) return refuse(response, 404, 'MANIFEST_UNKNOWN')
    response.writeHead(200, {
      'content-type': there.mediaType,
      'content-length': there.bytes.byteLength,
      'docker-content-digest': there.digest,
    })
    response.end(request.method === 'HEAD' ? undefined : there.bytes)
  })
  registry = createRegistry({
    ...{ version: '1.2.3', environment: {}, keychain: anonymousKeychain, clock: testClock() },
  })
})
afterEach(async () => {
  await registry[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

const done = (method: string) => server.seen.filter((request) => request.method === method).length

function order(more: Partial<TagOrder> = {}): TagOrder {
  return {
    ...{ registry, repository: { registry: server.host, path: 'acme/app' }, image: OURS, tag: LATEST },
    ...{ ifExists: 'overwrite', clock: () => time, options: {}, mayMove: async () => ({ move: true }) },
    ...more,
  }
}

const refused = { move: false, reason: { code: 'older-version', message: 'older' } } as const

describe('a moving tag', () => {
  it.each([
    ['once where finding out took 100 ms', 100, 1],
    ['anew where it took longer, up to five times', 101, 5],
  ])('is looked at %s', async (_, took, reads) => {
    there = OLD
    const mayMove = async () => {
      time += took
      return { move: true } as const
    }
    const { result } = await setTag(order({ mayMove }))
    expect(result).toMatchObject({ state: 'moved', previous: OLD.digest, digest: OURS.digest })
    expect(done('GET') - 1).toBe(reads)
  })

  it('stays where another run put a newer one while it was found out', async () => {
    there = OLD
    const mayMove: TagOrder['mayMove'] = async ({ digest }) => {
      if (digest === NEW.digest) return refused
      ;[there, time] = [NEW, time + 1_000]
      return { move: true }
    }
    expect((await setTag(order({ mayMove }))).result).toMatchObject({
      ...{ state: 'skipped', digest: NEW.digest, reason: { code: 'older-version' } },
    })
    expect(done('PUT')).toBe(0)
  })

  it('is decided anew after a put that failed for now', async () => {
    there = OLD
    before = ({ method }) => {
      if (method !== 'PUT') return undefined
      there = NEW
      return 503
    }
    const mayMove: TagOrder['mayMove'] = async ({ digest }) =>
      digest === NEW.digest ? refused : { move: true }
    expect((await setTag(order({ mayMove }))).result).toMatchObject({ state: 'skipped', digest: NEW.digest })
    expect(done('PUT')).toBe(1)
  })

  it('is moved by a put of which the answer was lost', async () => {
    there = OLD
    before = ({ method }) => {
      if (method !== 'PUT') return undefined
      there = OURS
      return 502
    }
    const { result, putAt } = await setTag(order())
    expect(result).toMatchObject({ state: 'moved', previous: OLD.digest, digest: OURS.digest })
    expect(putAt).toBe(time)
    expect(done('PUT')).toBe(1)
  })

  it('fails with a registry that fails for as long as one waits', async () => {
    before = ({ method }) => (method === 'PUT' ? 503 : undefined)
    expect((await setTag(order())).result).toMatchObject({
      state: 'failed',
      reason: { code: 'unavailable' },
    })
    expect(done('PUT')).toBeGreaterThan(2)
  })

  it('that every run may set is another run’s where that was later', async () => {
    before = ({ method }) => {
      if (method === 'HEAD') there = NEW
      return undefined
    }
    const tag: Tag = { ...LATEST, name: 'stable', follows: { kind: 'run' } }
    expect((await setTag(order({ tag }))).result).toMatchObject({
      ...{ state: 'skipped', digest: NEW.digest, reason: { code: 'overtaken' } },
    })
  })
})

describe('a second look', () => {
  const look = async (mustTakeBack: Parameters<typeof recheckTag>[1]) => {
    const result = {
      ...{ tag: 'latest', rule: LATEST.rule, moving: true, state: 'moved' as const },
      ...{ digest: OURS.digest, previous: OLD.digest, reason: null },
    }
    return await recheckTag({ order: order(), result, putAt: time - 250 }, mustTakeBack)
  }

  it('asks nothing where all is as it was put', async () => {
    there = OURS
    expect(await look(() => Promise.reject(new Error('asked')))).toBeUndefined()
  })

  it('puts nothing over what came while it was found out', async () => {
    there = OLD
    const race = await look(async ({ digest }) => {
      if (digest === NEW.digest) return false
      ;[there, time] = [NEW, time + 10_000]
      return true
    })
    expect(race?.result).toMatchObject({
      state: 'skipped',
      digest: NEW.digest,
      reason: { code: 'overtaken' },
    })
    expect(done('PUT')).toBe(0)
  })

  it('replaces what is older by a put of which the answer was lost', async () => {
    there = OLD
    before = ({ method }) => {
      if (method !== 'PUT') return undefined
      there = OURS
      return 502
    }
    expect((await look(async () => true))?.result).toMatchObject({
      ...{ state: 'moved', digest: OURS.digest, reason: { code: 'tag-raced' } },
    })
    expect(done('PUT')).toBe(1)
  })

  it('replaces what is older', async () => {
    there = OLD
    const race = await look(async () => {
      time += 250
      return true
    })
    expect(race?.result).toMatchObject({ state: 'moved', digest: OURS.digest, reason: { code: 'tag-raced' } })
    expect(there).toBe(OURS)
  })
})

it('a tag that stays is kept where the only platform of ours is there by itself', async () => {
  there = OURS
  const platform = { os: 'linux', architecture: 'amd64' }
  const descriptor = { mediaType: OURS.mediaType, digest: OURS.digest, size: OURS.bytes.byteLength }
  const manifest = { schemaVersion: 2 as const, mediaType: OURS.mediaType, config: CONFIG, layers: [] }
  const image: TaggedImage = { ...NEW, platforms: [{ platform, descriptor, manifest }] }
  const tag: Tag = { name: '1.1.0', rule: 'type=raw', moving: false }
  expect((await setTag(order({ tag, image }))).result).toMatchObject({ state: 'kept', digest: OURS.digest })
})
