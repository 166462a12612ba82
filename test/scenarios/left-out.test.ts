import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { prepareRegistry, type Registry } from '../bed/registry.ts'
import { wrapBuildx } from './buildx-wrapper.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed
let folder: string
let down: Registry

beforeAll(async () => {
  bed = await sharedBed()
  folder = await mkdtemp(join(tmpdir(), 'left-out-'))
  down = await prepareRegistry({ folder: join(folder, 'down') })
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('an image that is left out', () => {
  const cases: readonly (readonly string[])[] = [['--no-cache', '--pull'], []]
  it.each(cases.map((args) => [args] as const))('costs no second build: %j', async (args) => {
    await using app = await project({
      Dockerfile: 'FROM busybox:1.37\nCOPY app.txt /\nRUN echo "it-$((1+1))-works" && cp app.txt copy.txt',
      'app.txt': unique(),
    })
    await using buildx = await wrapBuildx(bed)
    const [good, bad] = [`${bed.registry.host}/${freshPath()}`, `${down.host}/${freshPath()}`]
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', `${bad}\n${good}`, '--tags', '1.2.3', '--push-timeout', '3s', ...args],
      env: { PATH: buildx.path },
    })
    expect(run.exitCode, run.stderr).toBe(1)
    const result = resultSchema.parse(run.result)
    expect(result).toMatchObject({
      status: 'failed',
      exitCode: 1,
      version: '1.2.3',
      error: { code: 'push-unreachable', repository: bad },
      images: [
        { name: good, tags: [{ tag: '1.2.3', state: 'created' }] },
        {
          name: bad,
          digest: null,
          tags: [{ tag: '1.2.3', state: 'failed', reason: { code: 'unreachable' } }],
        },
      ],
    })
    // The step ran once, in however many builds.
    expect(run.stderr.match(/^#\d+ [\d.]+ it-2-works$/gm)).toHaveLength(1)
    const builds = (await buildx.calls()).split('\nbuild\n').slice(1)
    expect(builds.length).toBeGreaterThanOrEqual(3)
    for (const flag of args) {
      expect(builds[0]?.split('\n')).toContain(flag)
      for (const later of builds.slice(1)) expect(later.split('\n')).not.toContain(flag)
    }
    const [leg] = result.legs
    expect(leg?.cached).toBeGreaterThan(0)
    expect(leg?.digest).toBe(result.images[0]?.digest)
    // All of them, of both rounds.
    expect(leg?.attempts).toBe(builds.length)
  })
})
