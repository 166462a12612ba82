import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Image } from '../../src/oci/image.ts'
import { parseRepository, type Repository } from '../../src/oci/reference.ts'
import { createRegistry } from '../../src/registry/client.ts'
import type { PresentImage } from '../../src/registry/present-image.ts'
import { readImage } from '../../src/registry/read-image.ts'
import { type Race, recheckTag } from '../../src/registry/recheck-tags.ts'
import type { Registry } from '../../src/registry/registry.ts'
import { setTags } from '../../src/registry/set-tags.ts'
import { type MoveQuestion, mayMove, mustTakeBack } from '../../src/tags/may-move.ts'
import type { Tag } from '../../src/tags/tag.ts'
import type { Bed } from '../bed/bed.ts'
import { pushImage } from '../bed/push-image.ts'
import { freshPath, sharedBed, unique } from './layerwise.ts'

const PAIRS = 100
const [START, OLDER, NEWER] = ['0'.repeat(40), 'a'.repeat(40), 'b'.repeat(40)]
const HISTORY = [START, OLDER, NEWER]
const MAIN: Tag = {
  ...{ name: 'main', rule: 'type=ref,event=branch', moving: true },
  follows: { kind: 'branch', branch: 'main' },
}

let bed: Bed
let registry: Registry

beforeAll(async () => {
  bed = await sharedBed()
  registry = createRegistry({
    version: 'test',
    environment: {},
    keychain: { find: async () => undefined },
    httpRegistries: new Set([bed.registry.host]),
  })
})

afterAll(async () => {
  await registry[Symbol.asyncDispose]()
})

/** An image of a commit, with the annotations that ours have. */
async function imageOf(repository: Repository, revision: string): Promise<Image> {
  const target = { url: bed.registry.url, path: repository.path, tag: `sha-${revision.slice(0, 7)}` }
  const plain = await readImage(registry, repository, await pushed(target))
  const annotations = { 'org.opencontainers.image.revision': revision }
  const bytes = new TextEncoder().encode(JSON.stringify({ ...plain.index, annotations }))
  const digest = await registry.putManifest(repository, 'temporary', bytes, plain.mediaType)
  return await readImage(registry, repository, digest)
}

async function pushed(target: { url: string; path: string; tag: string }) {
  const digest = await pushImage(target, { 'linux/amd64': [unique()] })
  const head = await registry.headManifest(repositoryOf(target.path), digest)
  if (head === undefined) throw new Error('not pushed')
  return head.digest
}

function repositoryOf(path: string): Repository {
  const parsed = parseRepository(`${bed.registry.host}/${path}`)
  if (!parsed.ok) throw new Error(parsed.why)
  return parsed.value
}

function question(ours: string, present: PresentImage): MoveQuestion {
  const [before, after] = [HISTORY.indexOf(present.revision ?? ''), HISTORY.indexOf(ours)]
  const order = after === before ? 'identical' : after > before ? 'ahead' : 'behind'
  return {
    ...{ follows: MAIN.follows ?? { kind: 'run' }, present, policy: 'monotonic' },
    ...{ ours: { revision: ours }, relation: { ours: order } },
  }
}

/** A second look comes 250 ms after a put: what it is to find may take so long, from the first look on. */
const PROMPT_MS = 150

/** One run's part of the race: puts the tag, and looks at it again. */
async function publish(
  repository: Repository,
  image: Image,
  revision: string,
  delayMs: number,
): Promise<{ readonly races: readonly Race[]; readonly isPrompt: boolean }> {
  await sleep(delayMs)
  let looked = 0
  const put = await setTags({
    ...{ registry, image, images: [{ repository, tags: [MAIN] }], ifExists: 'overwrite', options: {} },
    mayMove: async (_, present) => {
      // As long as a host takes to answer.
      await sleep(Math.random() * 30)
      looked = performance.now()
      return mayMove(question(revision, present))
    },
    clock: () => performance.now(),
    onTag: () => {},
  })
  const races = await Promise.all(
    put.map((each) => recheckTag(each, async (present) => mustTakeBack(question(revision, present)))),
  )
  return {
    races: races.filter((race) => race !== undefined),
    isPrompt: put.every(({ putAt }) => putAt - looked < PROMPT_MS),
  }
}

describe('two runs that publish a branch at once', () => {
  it(`leave the newer commit on its tag, in ${PAIRS} pairs`, async () => {
    const repository = repositoryOf(freshPath('race'))
    const start = await imageOf(repository, START)
    const [older, newer] = [await imageOf(repository, OLDER), await imageOf(repository, NEWER)]
    const held: string[] = []
    const races: Race[] = []
    for (let pair = 0; pair < PAIRS; pair += 1) {
      await registry.putManifest(repository, 'main', start.bytes, start.mediaType)
      const [late, early] = await Promise.all([
        publish(repository, older, OLDER, Math.random() * 20),
        publish(repository, newer, NEWER, Math.random() * 20),
      ])
      races.push(...late.races, ...early.races)
      const now = await registry.headManifest(repository, 'main')
      // What a disk holds up for longer comes too late for anybody's look.
      if (late.isPrompt) held.push(now?.digest ?? 'nothing')
    }
    expect(held).toEqual(Array(held.length).fill(newer.digest))
    expect(held.length).toBeGreaterThan(PAIRS / 2)
    // The race is a real one: it was lost at first, and mended.
    expect(races.filter(({ result }) => result.reason?.code === 'tag-raced').length).toBeGreaterThan(0)
  })
})
