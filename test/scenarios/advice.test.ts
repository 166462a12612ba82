import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type RunResult, resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { type FreshBuilder, startFreshBuilder } from '../bed/fresh-builder.ts'
import { freshPath, nextSecond, type Project, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed
let fresh: FreshBuilder

beforeAll(async () => {
  bed = await sharedBed()
  fresh = await startFreshBuilder(bed)
})

afterAll(async () => {
  await fresh[Symbol.asyncDispose]()
})

async function push(from: Project, image: string, args: readonly string[]): Promise<RunResult> {
  const run = await publish(bed, { folder: from.folder, args: ['--images', image, ...args] })
  expect(run.exitCode, `${run.stdout}\n${run.stderr}`).toBe(0)
  return resultSchema.parse(run.result)
}

/** The same on a builder that has nothing yet. */
async function pushAfresh(from: Project, image: string, args: readonly string[]): Promise<RunResult> {
  await fresh.empty()
  return await push(from, image, ['--builder', fresh.name, ...args])
}

const rules = ({ advice }: RunResult) => advice.map(({ rule }) => rule)

/** Text of so many bytes that hardly packs, and that no builder has seen. */
function large(bytes: number): string {
  return randomBytes(bytes).toString('base64')
}

const image = () => `${bed.registry.host}/${freshPath()}`

/** Bytes that a layer's instruction had sent. */
function sentBy(result: RunResult, instruction: RegExp): number {
  return result.platforms
    .flatMap(({ layers }) => layers)
    .filter((layer) => instruction.test(layer.instruction ?? ''))
    .flatMap(({ transfers }) => transfers)
    .reduce((sum, { bytes }) => sum + bytes, 0)
}

describe('copy-link', () => {
  /** Bytes of blobs that builders fetched of the base image. */
  async function fetchedDuring<T>(
    work: () => Promise<T>,
  ): Promise<{ readonly result: T; readonly bytes: number }> {
    const begin = (await bed.registry.accessLog()).length
    const result = await work()
    const bytes = (await bed.registry.accessLog(begin))
      .filter(({ method, path, userAgent }) => {
        return (
          method === 'GET' &&
          path.startsWith('/v2/library/busybox/blobs/') &&
          userAgent.startsWith('buildkit/')
        )
      })
      .reduce((sum, entry) => sum + entry.bytes, 0)
    return { result, bytes }
  }

  it('saves fetching the base image', async () => {
    const dockerfile = (flag: string) => `FROM busybox:1.37\nLABEL a=b\nCOPY ${flag}a /srv/a`
    await using app = await project({ Dockerfile: dockerfile(''), a: unique() })
    const name = image()
    // What has to be sent has to be fetched: the repository has the base image's layers already.
    await push(app, name, ['--tags', 'v0'])
    await app.write({ a: unique() })
    const before = await fetchedDuring(() => pushAfresh(app, name, ['--tags', 'v1']))
    expect(before.result.advice).toMatchObject([
      {
        rule: 'copy-link',
        message: '3 layers had to be fetched only because line 3 copies without --link: COPY a /srv/a',
        line: 3,
      },
    ])
    const [advice] = before.result.advice
    expect(advice?.savedBytes).toBeGreaterThan(1_000_000)
    expect(advice?.savedMilliseconds).toBeGreaterThan(0)

    await app.write({ a: unique() })
    expect(rules(await pushAfresh(app, name, ['--tags', 'v2', '--skip-advice', 'copy-link']))).toEqual([])

    await app.write({ Dockerfile: dockerfile('--link '), a: unique() })
    const after = await fetchedDuring(() => pushAfresh(app, name, ['--tags', 'v3']))
    expect(rules(after.result)).toEqual([])
    // What is left is the image's config.
    expect(after.bytes).toBeLessThan(5_000)
    expect(before.bytes - after.bytes).toBe(advice?.savedBytes)
  })

  it('is not given where a RUN needed the base image as well', async () => {
    await using app = await project({
      Dockerfile: `FROM busybox:1.37\nCOPY a /srv/a\nRUN echo ${unique()} >/b`,
      a: unique(),
    })
    const name = image()
    await push(app, name, ['--tags', 'v0'])
    await app.write({ a: unique() })
    expect(rules(await pushAfresh(app, name, ['--tags', 'v1']))).toEqual([])
  })
})

describe('same-content', () => {
  it('saves sending files again for their times', async () => {
    await using app = await project({ Dockerfile: 'FROM busybox:1.37\nCOPY a /srv/a', a: large(1_500_000) })
    const name = image()
    const compared = (tag: string) => ['--baseline', `${name}:${tag}`, '--skip-advice', 'copy-link']
    await pushAfresh(app, name, ['--tags', 'v1'])
    await nextSecond()
    const before = await pushAfresh(app, name, ['--tags', 'v2', ...compared('v1')])
    const sent = sentBy(before, /^COPY/)
    expect(sent).toBeGreaterThan(1_000_000)
    expect(before.advice).toMatchObject([
      {
        rule: 'same-content',
        message: expect.stringMatching(
          /^the files of line 2 are what they were, only their times are others: /,
        ),
        line: 2,
        savedBytes: sent,
      },
    ])
    const skipped = [...compared('v2'), '--skip-advice', 'same-content']
    expect(rules(await pushAfresh(app, name, ['--tags', 'v3', ...skipped]))).toEqual([])

    const advised = [
      ...['--build-args', 'SOURCE_DATE_EPOCH=0'],
      ...['--outputs', 'type=image,push=true,rewrite-timestamp=true'],
    ]
    await pushAfresh(app, name, ['--tags', 'v4', ...advised])
    const after = await pushAfresh(app, name, ['--tags', 'v5', ...compared('v4'), ...advised])
    expect(sentBy(after, /^COPY/)).toBe(0)
    expect(rules(after)).toEqual([])
    expect(after.platforms[0]?.layers.map(({ instruction, reason }) => [instruction, reason])).toEqual([
      ...Array(3).fill(['FROM busybox:1.37', null]),
      ['COPY a /srv/a', null],
    ])
  })
})

describe('base-moved', () => {
  it('saves building on an image again and sending it', async () => {
    const base = image()
    const move = async () => {
      await using below = await project({ Dockerfile: `FROM busybox:1.37\nRUN echo ${unique()} >/base` })
      return (await push(below, base, ['--tags', 'v1', '--provenance=false'])).digest ?? ''
    }
    const from = (reference: string) =>
      `FROM ${reference}\nRUN head -c 1500000 /dev/urandom >/a\nCOPY --link a /srv/a`
    const name = image()
    const compared = (tag: string) => ['--baseline', `${name}:${tag}`]

    await move()
    await using app = await project({ Dockerfile: from(`${base}:v1`), a: unique() })
    await push(app, name, ['--tags', 'v1'])
    const now = await move()
    const before = await push(app, name, ['--tags', 'v2', ...compared('v1')])
    const sent = sentBy(before, /^RUN/)
    expect(sent).toBeGreaterThan(1_400_000)
    expect(before.advice).toMatchObject([{ rule: 'base-moved', line: 1, savedBytes: sent }])
    expect(before.advice[0]?.message).toBe(
      `the tag in line 1 moved, and what stands on it was built and sent again; with its digest behind the tag it moves when you say so: FROM ${base}:v1; now, it is @${now}`,
    )
    await move()
    const skipped = await push(app, name, ['--tags', 'v3', ...compared('v2'), '--skip-advice', 'base-moved'])
    expect(sentBy(skipped, /^RUN/)).toBeGreaterThan(1_400_000)
    expect(rules(skipped)).toEqual([])

    await app.write({ Dockerfile: from(`${base}:v1@${now}`) })
    await push(app, name, ['--tags', 'v4'])
    await move()
    const after = await push(app, name, ['--tags', 'v5', ...compared('v4')])
    expect(
      after.platforms[0]?.layers.flatMap(({ transfers }) => transfers.map(({ state }) => state)),
    ).not.toContain('uploaded')
    expect(rules(after)).toEqual([])
  })
})

describe('context', () => {
  it('saves sending what Git ignores', async () => {
    await using app = await project({
      Dockerfile: 'FROM busybox:1.37\nCOPY --link . /srv',
      'src/app.js': unique(),
      '.gitignore': 'node_modules\n',
    })
    const git = (...args: readonly string[]) => execFileSync('git', ['-C', app.folder, ...args])
    git('init', '--quiet')
    git('add', '--all')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'One')
    await app.write({ 'node_modules/lib/index.js': large(2_000_000) })
    const name = image()

    const before = await pushAfresh(app, name, ['--tags', 'v1'])
    expect(before.advice).toMatchObject([
      {
        rule: 'context',
        message: expect.stringMatching(/belongs in \.dockerignore: node_modules, \.git$/),
        line: 2,
      },
    ])
    const saved = before.advice[0]?.savedBytes ?? 0
    expect(saved).toBeGreaterThan(2_600_000)
    expect(rules(await pushAfresh(app, name, ['--tags', 'v2', '--skip-advice', 'context']))).toEqual([])
    expect(rules(await pushAfresh(app, name, ['--tags', 'v3', '--skip-advice', 'all']))).toEqual([])

    await app.write({ '.dockerignore': 'node_modules\n.git\n' })
    const after = await pushAfresh(app, name, ['--tags', 'v4'])
    expect(rules(after)).toEqual([])
    expect(sentBy(before, /^COPY/)).toBeGreaterThan(1_900_000)
    expect(sentBy(after, /^COPY/)).toBeLessThan(10_000)
  })
})
