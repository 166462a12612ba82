import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type RunResult, resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { ensureTools } from '../bed/tools.ts'
import { type BuildxWrapper, wrapBuildx } from './buildx-wrapper.ts'
import { freshPath, type Project, project, publish, sharedBed, unique } from './layerwise.ts'
import { blobsOf, compare } from './transfers.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed
/** A `docker` with a buildx of before 0.13. */
let old: BuildxWrapper

beforeAll(async () => {
  bed = await sharedBed()
  const tools = await ensureTools(['old-buildx'], (line) => console.error(line))
  old = await wrapBuildx(bed, `exec ${tools['old-buildx']} "$@"`)
})

afterAll(async () => {
  await old?.[Symbol.asyncDispose]()
})

const WARNED = [{ code: 'ledger-probed', hint: expect.stringMatching(/^buildx is older than 0\.13;/) }]

/** Publishes with a buildx that can't tell what was sent, and holds the ledger against the access log. */
async function probed(
  app: Project,
  paths: readonly string[],
  args: readonly string[] = [],
): Promise<RunResult> {
  const { registry } = bed
  const begin = (await registry.accessLog()).length
  const run = await publish(bed, {
    folder: app.folder,
    args: ['--images', paths.map((path) => `${registry.host}/${path}`).join('\n'), '--tags', 'v1', ...args],
    env: { PATH: old.path },
  })
  expect(run.exitCode, run.stderr).toBe(0)
  expect(run.leftovers).toEqual([])
  const result = resultSchema.parse(run.result)
  expect(result.warnings).toMatchObject(WARNED)
  for (const { transfers } of blobsOf(result))
    for (const { evidence } of transfers) expect(evidence).toBe('probe')
  await expectTrue(result, begin, paths)
  return result
}

/** What is told is what the registry logged; our own questions stand there too. */
async function expectTrue(result: RunResult, begin: number, paths: readonly string[]): Promise<void> {
  const { registry } = bed
  const { ledger, log } = await compare(result, registry, await registry.accessLog(begin), paths)
  expect(log).toEqual(expect.arrayContaining(ledger.filter((line) => !line.includes(' unknown,'))))
}

const layerStates = (result: RunResult) =>
  result.platforms.flatMap(({ layers }) =>
    layers.map(({ transfers }) => transfers.map(({ state }) => state).join(' ')),
  )

const SAMPLE = {
  Dockerfile: 'FROM scratch\nCOPY dependencies.txt /\nCOPY app.txt /\n',
  'dependencies.txt': 'dependencies',
}

describe('with a buildx that is too old to be observed', () => {
  it('the registry is asked what it has before the push, and what is new was uploaded', async () => {
    await using app = await project({ ...SAMPLE, 'dependencies.txt': unique(), 'app.txt': unique() })
    const path = freshPath()
    const first = await probed(app, [path])
    expect(layerStates(first)).toEqual(['uploaded', 'uploaded'])
    expect(first.transfer.uploadedBytes).toBe(blobsOf(first).reduce((sum, { size }) => sum + size, 0))
    expect(layerStates(await probed(app, [path]))).toEqual(['exists', 'exists'])
    await app.write({ 'app.txt': unique() })
    const changed = await probed(app, [path], ['--no-cache-filters', 'nothing'])
    expect(layerStates(changed)).toEqual(['exists', 'uploaded'])
  })

  it('nobody can tell a mount from an upload', async () => {
    await using below = await project({ Dockerfile: 'FROM scratch\nCOPY base.txt /', 'base.txt': unique() })
    const base = freshPath('base')
    await probed(below, [base])
    await using app = await project({
      Dockerfile: `FROM ${bed.registry.host}/${base}:v1\nCOPY app.txt /`,
      'app.txt': unique(),
    })
    const result = await probed(app, [freshPath('a'), freshPath('b')], ['--platforms', 'linux/amd64'])
    expect(layerStates(result)).toEqual(['unknown unknown', 'uploaded unknown'])
    expect(result.transfer.reusedRatio).toBeNull()
  })

  it('a build that fails is told as ever', async () => {
    await using app = await project({ Dockerfile: 'FROM busybox:1.37\nRUN echo last words && exit 3' })
    const args = ['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1']
    const run = await publish(bed, { folder: app.folder, args, env: { PATH: old.path } })
    expect(run.exitCode).toBe(1)
    expect(run.result?.error).toMatchObject({
      code: 'build-failed',
      message: expect.stringMatching(/exit code: 3/),
    })
    expect(run.leftovers).toEqual([])
  })
})
