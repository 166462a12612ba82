import { beforeAll, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { wrapBuildx } from './buildx-wrapper.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'
import { statesOf } from './transfers.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const WHY = /^what was sent is not known: the builder's history can't be read: \S/

const dial = (commands: string) => `if [ "$1" = dial-stdio ]; then ${commands}; fi`

describe('a build that cannot be observed is published all the same', () => {
  const cases: readonly { name: string; commands: string; hint?: RegExp }[] = [
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
    {
      name: 'because buildx is too old, and says so',
      commands: [
        'if [ "$1" = version ]; then echo "github.com/docker/buildx v0.20.1 abcdef"; exit 0; fi',
        dial('exit 1'),
      ].join('\n'),
      hint: /buildx is 0\.20\.1: the ledger needs buildx 0\.21.*publishing.*work without/,
    },
  ]

  it.each(cases)('$name', async ({ commands, hint }) => {
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
    if (hint !== undefined) expect(result.warnings[0]?.hint).toMatch(hint)
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
