import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type RunResult, resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { type FreshBuilder, startFreshBuilder } from '../bed/fresh-builder.ts'
import { startRegistry } from '../bed/registry.ts'
import { serve } from '../registry/servers.ts'
import { freshPath, nextSecond, type Project, project, publish, sharedBed, unique } from './layerwise.ts'
import { removeBlob } from './transfers.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed
let folder: string
let fresh: FreshBuilder
const BOTH = 'linux/amd64,linux/arm64'

beforeAll(async () => {
  bed = await sharedBed()
  folder = await mkdtemp(join(tmpdir(), 'explained-'))
  fresh = await startFreshBuilder(bed)
})

afterAll(async () => {
  await fresh[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function push(from: Project, images: string, args: readonly string[]): Promise<RunResult> {
  const run = await publish(bed, { folder: from.folder, args: ['--images', images, ...args] })
  expect(run.exitCode, `${run.stdout}\n${run.stderr}`).toBe(0)
  await nextSecond()
  return resultSchema.parse(run.result)
}

/** A Dockerfile, the files beside it, and options of the publish. */
interface Version {
  readonly dockerfile?: string
  readonly files?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

type Mode = 'max' | 'min'

/** Publishes one version after the other to a repository of its own, and gives what is said of the second one. */
async function republish(mode: Mode, first: Version & { readonly dockerfile: string }, then: Version) {
  await using app = await project({ Dockerfile: first.dockerfile, ...first.files })
  const image = `${bed.registry.host}/${freshPath()}`
  const recorded = mode === 'max' ? ['--provenance', 'mode=max'] : []
  await push(app, image, ['--tags', 'v1', ...recorded, ...(first.args ?? [])])
  await app.write({ Dockerfile: then.dockerfile ?? first.dockerfile, ...then.files })
  const args = then.args ?? first.args ?? []
  return await push(app, image, ['--tags', 'v2', '--baseline', `${image}:v1`, ...recorded, ...args])
}

/** By instruction: the reason's code and message; layers of the baseline have none. */
function reasonsOf(result: RunResult, platform = 'linux/amd64'): Readonly<Record<string, string>> {
  const layers = result.platforms.find((each) => each.platform === platform)?.layers ?? []
  return Object.fromEntries(
    layers.flatMap(({ instruction, reason }) =>
      reason === null ? [] : [[instruction ?? '', `${reason.code}: ${reason.message}`]],
    ),
  )
}

/** A base image of the test's own, under one tag. */
async function baseImage(files: Readonly<Record<string, string>>, tag: string, dockerfile: string) {
  await using below = await project({ Dockerfile: dockerfile, ...files })
  const [image = ''] = tag.split(':v')
  return (await push(below, image, ['--tags', 'v1', '--provenance=false'])).digest ?? ''
}

const MOVED =
  /^base-moved: the image of (?:this line|line 1) moved from sha256:[0-9a-f]{12} to sha256:[0-9a-f]{12}/
const SECRET = 'ghp_x7Kq=hunter2 PASSWORD=tok3n'

describe.each<Mode>(['max', 'min'])('with a baseline of provenance mode=%s', (mode) => {
  const isWhole = mode === 'max'
  const how = isWhole ? '' : ', or how it copies it'

  it('an instruction that is written otherwise', async () => {
    const dockerfile = (text: string) => `FROM busybox:1.37\nCOPY a /a\nRUN echo ${text} >/b\nCOPY a /srv/a`
    const [one, two] = [unique(), unique()]
    const result = await republish(
      mode,
      { dockerfile: dockerfile(one), files: { a: one } },
      { dockerfile: dockerfile(two) },
    )
    expect(reasonsOf(result)).toEqual({
      [`RUN echo ${two} >/b`]: 'instruction-changed: this line is new or changed',
      'COPY a /srv/a': `instruction-changed: line 3 is new or changed: RUN echo ${two} >/b`,
    })
  })

  it('an instruction that is gone, and a setting before a RUN', async () => {
    const text = unique()
    const gone = await republish(
      mode,
      { dockerfile: `FROM busybox:1.37\nRUN echo ${text} >/a\nRUN echo ${text} >/b` },
      { dockerfile: `FROM busybox:1.37\nRUN echo ${text} >/b` },
    )
    expect(reasonsOf(gone)).toEqual({
      [`RUN echo ${text} >/b`]: 'instruction-changed: this line was moved, or one before it is gone',
    })
    const set = await republish(
      mode,
      { dockerfile: `FROM busybox:1.37\nENV A=1\nRUN echo ${text} >/c` },
      { dockerfile: `FROM busybox:1.37\nENV A=2\nRUN echo ${text} >/c` },
    )
    expect(reasonsOf(set)).toEqual({
      [`RUN echo ${text} >/c`]: isWhole
        ? 'instruction-changed: line 2 is new or changed: ENV A=2'
        : 'instruction-changed: ENV before this line, or a value in it, is new or changed',
    })
  })

  it('the value of a build argument, for two platforms, and nowhere the value itself', async () => {
    const dockerfile =
      'FROM busybox:1.37\nARG SALT\nARG TOKEN\nRUN echo $TOKEN $SALT | wc -c >/srv-size\nCOPY a /srv/a'
    const [salt, files] = [unique(), { a: unique() }]
    const args = (token: string) => ['--platforms', BOTH, '--build-args', `SALT=${salt}\nTOKEN=${token}`]
    const result = await republish(mode, { dockerfile, files, args: args('1') }, { args: args(SECRET) })
    for (const platform of BOTH.split(',')) {
      expect(reasonsOf(result, platform)).toEqual({
        'RUN echo $TOKEN $SALT | wc -c >/srv-size':
          'argument-changed: the build argument TOKEN of this line changed',
        'COPY a /srv/a':
          'argument-changed: the build argument TOKEN of line 4 changed: RUN echo $TOKEN $SALT | wc -c >/srv-size',
      })
    }
    for (const part of SECRET.split(/[ =]/)) expect(JSON.stringify(result)).not.toContain(part)
  })

  it('a base image whose tag moved, and one that is pinned and never moves', async () => {
    const base = `${bed.registry.host}/${freshPath('base')}`
    const make = (text: string) =>
      baseImage({}, `${base}:v1`, `FROM busybox:1.37\nRUN echo ${text} >/base\nCMD ["sh"]`)
    const text = unique()
    const before = await make(unique())
    await using app = await project({
      Dockerfile: `FROM ${base}:v1\nRUN echo ${text} >/a\nCOPY --link Dockerfile /b`,
    })
    const image = `${bed.registry.host}/${freshPath()}`
    const recorded = isWhole ? ['--provenance', 'mode=max'] : []
    await push(app, image, ['--tags', 'v1', ...recorded])
    const now = await make(unique())
    const result = await push(app, image, ['--tags', 'v2', '--baseline', `${image}:v1`, ...recorded])
    expect(reasonsOf(result)).toEqual({
      [`FROM ${base}:v1`]: `base-moved: the image of this line moved from ${before.slice(0, 19)} to ${now.slice(0, 19)}`,
      [`RUN echo ${text} >/a`]: `base-moved: the image of line 1 moved from ${before.slice(0, 19)} to ${now.slice(0, 19)}: FROM ${base}:v1`,
    })
    await app.write({
      Dockerfile: `FROM ${base}:v1@${before}\nRUN echo ${text} >/a\nCOPY --link Dockerfile /b`,
    })
    const pinned = await push(app, image, ['--tags', 'v3', '--baseline', `${image}:v2`, ...recorded])
    expect(reasonsOf(pinned)[`FROM ${base}:v1@${before}`]).toBe(
      isWhole
        ? 'instruction-changed: this line is new or changed'
        : "base-changed: the image of this line is another one than the baseline's",
    )
  })

  it('files that are copied, from the context and from another stage', async () => {
    const dockerfile =
      'FROM busybox:1.37 AS build\nCOPY a /a\nRUN cat /a /a >/b\nFROM busybox:1.37\nCOPY --from=build /b /b\nCOPY a /a\nRUN cat /a >/c'
    const result = await republish(
      mode,
      { dockerfile, files: { a: `one ${unique()}` } },
      { files: { a: `two ${unique()}` } },
    )
    expect(reasonsOf(result)).toEqual({
      'COPY --from=build /b /b': `content-changed: what this line copies changed${how}`,
      'COPY a /a': `content-changed: what this line copies changed${how}`,
      'RUN cat /a >/c': `content-changed: what line 5 copies changed${how}: COPY --from=build /b /b`,
    })
  })

  it('files that are too many to be looked into: content or times', async () => {
    const result = await republish(
      mode,
      { dockerfile: 'FROM busybox:1.37\nCOPY a /a', files: { a: unique().repeat(1000) } },
      { files: { a: Array.from({ length: 3000 }, unique).join('') } },
    )
    expect(reasonsOf(result)).toEqual({
      'COPY a /a': `copied-again: what this line copies changed${how}, or only times did`,
    })
  })

  it('what is at an address', async () => {
    let content = unique()
    await using server = await serve((_, response) => void response.writeHead(200).end(content))
    const dockerfile = `FROM busybox:1.37\nADD ${server.origin}/x /x`
    await using app = await project({ Dockerfile: dockerfile })
    const image = `${bed.registry.host}/${freshPath()}`
    const recorded = isWhole ? ['--provenance', 'mode=max'] : []
    await push(app, image, ['--tags', 'v1', ...recorded])
    content = unique()
    const result = await push(app, image, ['--tags', 'v2', '--baseline', `${image}:v1`, ...recorded])
    expect(reasonsOf(result)).toEqual({
      [`ADD ${server.origin}/x /x`]: `content-changed: what this line copies changed${how}`,
    })
  })

  it('a RUN that mounts the context', async () => {
    const dockerfile = 'FROM busybox:1.37\nRUN --mount=type=bind,target=/context cat /context/a >/b'
    const result = await republish(mode, { dockerfile, files: { a: unique() } }, { files: { a: unique() } })
    expect(Object.values(reasonsOf(result))).toEqual([
      `ran-again: this line ran again: the cache had no result for it, or ${isWhole ? 'files that it works on changed' : 'something changed that is not recorded'}`,
    ])
  })

  it('the cache of a builder that had none: what can be the same, and what can’t', async () => {
    const dockerfile = `FROM busybox:1.37\nRUN echo ${unique()} >/a\nRUN head -c 2000 /dev/urandom >/b\nRUN cat /b >/c\nWORKDIR /w`
    await fresh.empty()
    const result = await republish(mode, { dockerfile }, { args: ['--builder', fresh.name] })
    const { [`${dockerfile.split('\n')[1]}`]: same, ...others } = reasonsOf(result)
    expect(same).toBe('same-content: the same files as before, with other times')
    const ran = isWhole
      ? 'ran again though only times before it changed: the cache had no result for it'
      : 'ran again: the cache had no result for it, or something changed that is not recorded'
    const code = isWhole ? 'cache-missed' : 'ran-again'
    const line = 'RUN head -c 2000 /dev/urandom >/b'
    expect(others).toEqual({
      [line]: `${code}: this line ${ran}`,
      'RUN cat /b >/c': `${code}: line 3 ${ran}: ${line}`,
      'WORKDIR /w': 'same-content: the same files as before, with other times',
    })
    expect(result.platforms[0]?.layers.slice(3).map(({ cached }) => cached)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('a cache that was not to be used', async () => {
    const dockerfile = `FROM busybox:1.37 AS random\nRUN head -c 2000 /dev/urandom >/a && echo ${unique()}`
    for (const args of [['--no-cache'], ['--no-cache-filters', 'random']]) {
      const result = await republish(mode, { dockerfile }, { args })
      expect(Object.values(reasonsOf(result))).toEqual([
        'no-cache: this line ran again: the cache was not to be used',
      ])
    }
  })

  it('another compression', async () => {
    const dockerfile = `FROM busybox:1.37\nRUN echo ${unique()} >/a`
    const args = ['--outputs', 'type=image,push=true,compression=zstd,force-compression=true']
    const result = await republish(mode, { dockerfile }, { args })
    expect(new Set(Object.values(reasonsOf(result)))).toEqual(
      new Set(['compressed-otherwise: the same content as before, compressed otherwise']),
    )
    expect(result.platforms[0]?.layers.map(({ line }) => line)).toEqual([1, 1, 1, 2])
  })
})

describe('with a baseline of provenance mode=max', () => {
  it('another target', async () => {
    const dockerfile = `FROM busybox:1.37 AS one\nRUN echo ${unique()} >/a\nFROM busybox:1.37 AS two\nRUN echo ${unique()} >/b`
    const result = await republish(
      'max',
      { dockerfile, args: ['--target', 'one'] },
      { args: ['--target', 'two'] },
    )
    expect(Object.values(reasonsOf(result))).toEqual([
      'target-changed: another target is published, and the baseline has no layer of this line',
    ])
  })

  it('a base image of a named context, which has no place in the Dockerfile', async () => {
    const base = `${bed.registry.host}/${freshPath('base')}`
    const make = (text: string) => baseImage({}, `${base}:v1`, `FROM busybox:1.37\nRUN echo ${text} >/base`)
    const before = await make(unique())
    await using app = await project({ Dockerfile: `FROM base\nRUN echo ${unique()} >/a` })
    const image = `${bed.registry.host}/${freshPath()}`
    const args = ['--provenance', 'mode=max', '--build-contexts', `base=docker-image://${base}:v1`]
    await push(app, image, ['--tags', 'v1', ...args])
    const now = await make(unique())
    const result = await push(app, image, ['--tags', 'v2', '--baseline', `${image}:v1`, ...args])
    expect(reasonsOf(result)['FROM base']).toBe(
      `base-moved: the image of this line moved from ${before.slice(0, 19)} to ${now.slice(0, 19)}`,
    )
    expect(Object.values(reasonsOf(result)).every((reason) => MOVED.test(reason))).toBe(true)
  })

  it('what ONBUILD of the base image does', async () => {
    const base = `${bed.registry.host}/${freshPath('base')}`
    const before = `${base}:v1`
    await baseImage({}, before, 'FROM busybox:1.37\nONBUILD COPY a /onbuild\nONBUILD RUN cat /onbuild >/b')
    const result = await republish(
      'max',
      { dockerfile: `FROM ${before}\nRUN echo ${unique()} >/c`, files: { a: unique() } },
      { files: { a: unique() } },
    )
    const layers = result.platforms[0]?.layers.slice(3) ?? []
    expect(layers.map(({ line, base, reason }) => [line, base, reason?.message])).toEqual([
      [1, false, 'what this line copies changed'],
      [1, false, 'what this line copies changed'],
      [2, false, 'the same files as before, with other times'],
    ])
  })

  it('as an older form of it has it', async () => {
    const [one, two] = [unique(), unique()]
    await using app = await project({
      Dockerfile: `FROM busybox:1.37\nRUN echo ${one} >/a\nRUN echo ${one} >/b`,
    })
    const image = `${bed.registry.host}/${freshPath()}`
    await push(app, image, ['--tags', 'v1', '--attests', 'type=provenance,mode=max,version=v0.2'])
    await app.write({ Dockerfile: `FROM busybox:1.37\nRUN echo ${one} >/a\nRUN echo ${two} >/b` })
    const result = await push(app, image, ['--tags', 'v2', '--baseline', `${image}:v1`])
    expect(reasonsOf(result)).toEqual({
      [`RUN echo ${two} >/b`]: 'instruction-changed: this line is new or changed',
    })
  })
})

describe('without provenance of the baseline', () => {
  it('what both histories tell, and of base images that they are others', async () => {
    const base = `${bed.registry.host}/${freshPath('base')}`
    const text = unique()
    await baseImage({}, `${base}:v1`, `FROM busybox:1.37\nRUN echo ${text} >/base`)
    const args = ['--provenance=false']
    const dockerfile = (run: string) => `FROM busybox:1.37\nRUN echo ${text} >/a\nRUN echo ${run} >/b`
    const written = await republish(
      'min',
      { dockerfile: dockerfile('1'), args },
      { dockerfile: dockerfile('2') },
    )
    expect(reasonsOf(written)).toEqual({
      'RUN echo 2 >/b': 'instruction-changed: this line is new or changed',
    })
    const moved = await republish(
      'min',
      { dockerfile: dockerfile('1'), args },
      { dockerfile: dockerfile('1').replace('busybox:1.37', `${base}:v1`) },
    )
    expect(reasonsOf(moved)[`FROM ${base}:v1`]).toBe(
      "base-changed: the image of this line is another one than the baseline's",
    )
  })
})

describe('layers that the baseline has too', () => {
  it('and another registry, which is new, has not', async () => {
    await using app = await project({ Dockerfile: `FROM busybox:1.37\nRUN echo ${unique()} >/a` })
    const path = freshPath()
    const [image, copy] = [`${bed.registry.host}/${path}`, `${bed.secure.host}/${path}`]
    await push(app, image, ['--tags', 'v1'])
    const { secure } = bed
    const login = ['--registry', secure.host, '--username', secure.username, '--password', secure.password]
    const result = await push(app, `${image}\n${copy}`, [
      '--tags',
      'v2',
      '--baseline',
      `${image}:v1`,
      ...login,
    ])
    expect(new Set(Object.values(reasonsOf(result)))).toEqual(
      new Set([`new-repository: the baseline has this layer, but ${copy} did not have it yet`]),
    )
  })

  it('and their registry lost', async () => {
    const registry = await startRegistry({ folder: join(folder, 'registry') })
    try {
      await using app = await project({
        Dockerfile: `FROM scratch\nCOPY a /a\nCOPY b /b`,
        a: unique(),
        b: unique(),
      })
      const image = `${registry.host}/${freshPath()}`
      const before = await push(app, image, ['--tags', 'v1'])
      await removeBlob(registry, before.platforms[0]?.layers[0]?.digest ?? '')
      const result = await push(app, image, ['--tags', 'v2', '--baseline', `${image}:v1`])
      expect(reasonsOf(result)).toEqual({
        'COPY a /a': `gone-from-registry: the baseline has this layer, but ${image} had it no more`,
      })
    } finally {
      await registry.stop()
    }
  })
})

describe('what explaining asks of the registry', () => {
  /** Blobs that Layerwise itself read, by path and digest. */
  const reads = async (begin: number) =>
    (await bed.registry.accessLog(begin))
      .filter(
        ({ method, path, userAgent }) =>
          method === 'GET' && path.includes('/blobs/') && userAgent.startsWith('layerwise/'),
      )
      .map(({ path }) => path.replace(/^\/v2\/(.*)\/blobs\/.*/, '$1'))

  it('is nothing for a first publish, two configs where nothing changed, and a provenance more where a layer did', async () => {
    const dockerfile = 'FROM busybox:1.37\nCOPY --link a /a\nRUN cat /a >/b'
    await using app = await project({
      Dockerfile: dockerfile,
      a: Array.from({ length: 3000 }, unique).join(''),
    })
    const path = freshPath()
    const image = `${bed.registry.host}/${path}`
    const publishing = async (args: readonly string[]) => {
      const begin = (await bed.registry.accessLog()).length
      await push(app, image, ['--platforms', BOTH, ...args])
      return await reads(begin)
    }
    expect(await publishing(['--tags', 'latest'])).toEqual([])
    // That nothing changed is seen in the configs of each platform, which say when they were made.
    expect(await publishing(['--tags', 'latest'])).toEqual(Array(4).fill(path))
    await app.write({ a: unique() })
    // Two configs and a provenance of each platform; the layers are too different to be looked into.
    expect(await publishing(['--tags', 'latest'])).toEqual(Array(6).fill(path))
  })
})
