import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { wrapBuildx } from './buildx-wrapper.ts'
import { freshPath, NODE, project, publish, sharedBed, unique } from './layerwise.ts'
import { statesOf } from './transfers.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const WHY = /^what was sent is not known: the builder's history can't be read: \S/

const dial = (commands: string) => `if [ "$1" = dial-stdio ]; then ${commands}; fi`

describe('a trace that tells nothing', () => {
  const upload = 'http://HOST/v2/PATH/blobs/uploads/id?digest='
  const cases: readonly [string, string][] = [
    ['is empty', ''],
    ['is no trace', 'nothing of the kind {"Name":"HTTP PUT","Attributes":"none"}'],
    [
      'is of requests elsewhere',
      `{"Name":"HTTP PUT","Attributes":[${attributes('PUT', 'https://elsewhere.example/v2/')}]}`,
    ],
    ['is cut off', `{"Name":"HTTP PUT","Attributes":[${attributes('PUT', upload)}`],
    ['has no times', `{"Name":"HTTP PUT","Attributes":[${attributes('PUT', upload)}]}`],
  ]

  it.each(cases)('because it %s: published all the same', async (_, trace) => {
    await using app = await project({
      Dockerfile: 'FROM busybox:1.37\nCOPY app.txt /',
      'app.txt': unique(),
      '.dockerignore': 'trace',
    })
    const path = freshPath()
    await app.write({ trace: trace.replace('HOST', bed.registry.host).replace('PATH', path) })
    const fake = join(import.meta.dirname, 'fake-buildkit.ts')
    await using buildx = await wrapBuildx(bed, dial(`exec ${NODE} ${fake} ${app.folder}/trace`))
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', `${bed.registry.host}/${path}`, '--tags', 'v1'],
      env: { PATH: buildx.path },
    })
    expect(run.exitCode, run.stderr).toBe(0)
    const result = resultSchema.parse(run.result)
    expect(result).toMatchObject({ status: 'published', images: [{ tags: [{ state: 'created' }] }] })
    expect(Object.keys(statesOf(result))).toEqual(['unknown'])
    expect(result.transfer).toMatchObject({ uploadedBytes: 0, reusedRatio: null })
    expect(result.warnings).toMatchObject([{ code: 'trace-missing' }])
  })

  function attributes(method: string, url: string): string {
    const given = { 'http.request.method': method, 'url.full': url, 'http.response.status_code': 201 }
    return Object.entries(given)
      .map(([Key, Value]) => JSON.stringify({ Key, Value: { Value } }))
      .join(',')
  }
})

describe('a build that cannot be observed is published all the same', () => {
  const cases: readonly { name: string; commands: string }[] = [
    {
      name: 'because buildx has no dial-stdio',
      commands: dial('echo "unknown command: docker buildx dial-stdio" >&2; exit 1'),
    },
    {
      name: 'because what answers is no BuildKit',
      commands: dial('echo "220 mail ready"; exit 0'),
    },
    {
      name: 'because it sends bytes of no meaning',
      commands: dial('head -c 65536 /dev/urandom; exit 0'),
    },
    { name: 'because it ends at once', commands: dial('exit 0') },
  ]

  it.each(cases)('$name', async ({ commands }) => {
    await using app = await project({ Dockerfile: 'FROM busybox:1.37\nCOPY app.txt /', 'app.txt': unique() })
    await using buildx = await wrapBuildx(bed, commands)
    const path = freshPath()
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', `${bed.registry.host}/${path}`, '--tags', 'v1'],
      env: { PATH: buildx.path },
    })
    expect(run.exitCode, run.stderr).toBe(0)
    const result = resultSchema.parse(run.result)
    expect(result).toMatchObject({
      status: 'published',
      pushed: true,
      images: [{ tags: [{ tag: 'v1', state: 'created' }] }],
      warnings: [{ code: 'trace-missing', message: expect.stringMatching(WHY) }],
    })
    expect(result.warnings[0]?.hint).toBeNull()
    expect(Object.keys(statesOf(result))).toEqual(['unknown'])
    expect(result.transfer).toMatchObject({
      existsBytes: 0,
      mountedBytes: 0,
      uploadedBytes: 0,
      reusedRatio: null,
    })
    expect(result.transfer.unknownBytes).toBeGreaterThan(0)
    expect(run.stderr).toMatch(/^warning: what was sent is not known/m)
    expect(run.stdout).toMatch(/unknown/)
  })

  it('when the build fails too, the failure is what is told', async () => {
    await using app = await project({ Dockerfile: 'FROM busybox:1.37\nRUN echo last words >&2 && exit 3' })
    await using buildx = await wrapBuildx(bed, dial('exit 1'))
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
      env: { PATH: buildx.path },
    })
    expect(run.exitCode).toBe(1)
    expect(run.result?.error).toMatchObject({ code: 'build-failed', phase: 'build' })
    expect(run.result?.error?.message).toMatch(/exit code: 3/)
  })
})
