import { beforeAll, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { wrapBuildx } from './buildx-wrapper.ts'
import { project, publish, sharedBed } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const CLEAN = 'FROM scratch\nCOPY app.txt /'
// A name in upper case is what the linter warns of.
const UNTIDY = 'FROM scratch AS Untidy\nCOPY app.txt /'
const FAILED = { code: 'call-failed', phase: 'build' }

describe('a question about a Dockerfile', () => {
  const cases: readonly [string, string, number, object | null, RegExp][] = [
    ['a clean one', CLEAN, 0, null, /no warnings found/],
    ['an untidy one', UNTIDY, 1, FAILED, /StageNameCasing/],
    ['an untidy one that may not be', `# check=error=true\n${UNTIDY}`, 1, FAILED, /StageNameCasing/],
    [
      'one whose untidiness is nobody’s business',
      `# check=skip=all\n${UNTIDY}`,
      0,
      null,
      /no warnings found/,
    ],
  ]
  it.each(cases)('has a result: %s', async (_, dockerfile, exitCode, error, says) => {
    await using app = await project({ Dockerfile: dockerfile, 'app.txt': 'text' })
    const run = await publish(bed, { folder: app.folder, args: ['--call', 'check'] })
    expect(run.exitCode, run.stderr).toBe(exitCode)
    expect(run.stdout).toMatch(says)
    const result = resultSchema.parse(run.result)
    expect(result).toMatchObject({ exitCode, pushed: false, image: null, legs: [], images: [] })
    expect(result).toMatchObject({ status: exitCode === 0 ? 'built' : 'failed' })
    if (error === null) expect(result.error).toBeNull()
    else expect(result.error).toMatchObject(error)
    expect(run.leftovers).toEqual([])
  })

  it('ends as buildx ends, whatever its exit code means', async () => {
    await using app = await project({ Dockerfile: CLEAN, 'app.txt': 'text' })
    await using buildx = await wrapBuildx(bed, 'if [ "$1" = build ]; then echo "an answer"; exit 37; fi')
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--call', 'outline'],
      env: { PATH: buildx.path },
    })
    expect(run.exitCode).toBe(37)
    expect(run.stdout).toContain('an answer')
    expect(resultSchema.parse(run.result)).toMatchObject({
      status: 'failed',
      exitCode: 37,
      error: { ...FAILED, message: expect.stringContaining('37') },
    })
  })

  it('is answered on standard error where the result is on standard output', async () => {
    await using app = await project({ Dockerfile: UNTIDY, 'app.txt': 'text' })
    const run = await publish(bed, { folder: app.folder, args: ['--call', 'check'], jsonToStdout: true })
    expect(run.exitCode, run.stderr).toBe(1)
    expect(run.result).toMatchObject({ exitCode: 1, error: FAILED })
    expect(run.stderr).toMatch(/StageNameCasing/)
  })
})
