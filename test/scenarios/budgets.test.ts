import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type RunResult, resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { run } from '../bed/command.ts'
import { step } from './action/step.ts'
import { freshPath, type Project, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const FILES = () => ({ Dockerfile: 'FROM busybox:1.37\nCOPY app.txt /app.txt\n', 'app.txt': unique() })
/** Text that gzip makes little smaller. */
const large = () => Array.from({ length: 4000 }, unique).join('')

interface Publication {
  readonly exitCode: number
  readonly result: RunResult
  readonly stdout: string
  readonly stderr: string
}

async function attempt(
  app: Project,
  image: string,
  budgets: readonly string[],
  args: readonly string[] = [],
): Promise<Publication> {
  const { result, ...rest } = await publish(bed, {
    folder: app.folder,
    args: ['--images', image, '--tags', 'edge', ...budgets.flatMap((each) => ['--budget', each]), ...args],
    env: { COLUMNS: '120' },
  })
  return { ...rest, result: resultSchema.parse(result) }
}

/** What a tag or digest stands for, asked by a client that isn't ours. */
async function digestOf(reference: string): Promise<string> {
  return (await run(bed.tools.crane, ['digest', '--insecure', reference])).stdout.trim()
}

const image = () => `${bed.registry.host}/${freshPath('budget')}`
const BOTH = ['--platforms', 'linux/amd64,linux/arm64']

describe('a budget that is kept', () => {
  it('lets the tags move, at exactly its limit too', async () => {
    await using app = await project(FILES())
    const name = image()
    const first = await attempt(app, name, [], BOTH)
    const [amd64, arm64] = first.result.platforms.map(({ size }) => size)
    if (amd64 === undefined || arm64 === undefined) throw new Error('two platforms were built')
    const kept = [
      `type=size,max=${amd64}B,platform=linux/amd64`,
      'type=growth,max=0%',
      'type=growth,max=0B',
      'type=reused,min=90%',
      'type=uploaded,max=10kB',
    ]
    const second = await attempt(
      app,
      name,
      [...kept, `type=size,max=${arm64 - 1}B,level=warn,platform=linux/arm64`],
      BOTH,
    )
    expect(second.exitCode, second.stderr).toBe(0)
    const { uploadedBytes, existsBytes } = second.result.transfer
    const reused = {
      outcome: 'kept',
      actual: (existsBytes * 100) / (existsBytes + uploadedBytes),
      unit: 'percent',
    }
    expect(second.result.budgets).toMatchObject([
      { rule: kept[0], level: 'fail', platform: 'linux/amd64', outcome: 'kept', limit: amd64, actual: amd64 },
      { rule: kept[1], platform: 'linux/amd64', outcome: 'kept', limit: 0, actual: 0, unit: 'percent' },
      { rule: kept[1], platform: 'linux/arm64', outcome: 'kept', limit: 0, actual: 0, unit: 'percent' },
      { rule: kept[2], platform: 'linux/amd64', outcome: 'kept', limit: 0, actual: 0, unit: 'bytes' },
      { rule: kept[2], platform: 'linux/arm64', outcome: 'kept', limit: 0, actual: 0, unit: 'bytes' },
      { rule: kept[3], platform: null, limit: 90, ...reused },
      { rule: kept[4], platform: null, limit: 10_000, actual: uploadedBytes, outcome: 'kept' },
      { level: 'warn', platform: 'linux/arm64', outcome: 'exceeded', limit: arm64 - 1, actual: arm64 },
    ])
    expect(second.result.warnings).toMatchObject([{ code: 'budget-exceeded' }])
    expect(second.stderr).toMatch(/^warning: linux\/arm64 has .*, 1 B more than .*level=warn/m)
    expect(second.stdout).toMatch(/^ +type=uploaded,max=10kB +10\.0 kB .* kept$/m)
    expect(await digestOf(`${name}:edge`)).toBe(second.result.digest)
  })
})

describe('a budget that is exceeded', () => {
  it('leaves every tag where it was, and tells why, by how much, and which digest has none', async () => {
    await using app = await project(FILES())
    const name = image()
    const first = await attempt(app, name, [])
    await app.write({ 'app.txt': large() })
    const begin = (await bed.registry.accessLog()).length
    const second = await attempt(
      app,
      name,
      ['type=growth,max=10kB', 'type=growth,max=1%', 'type=size,max=1GB'],
      [
        ...[
          '--tags',
          'v1.2.3',
          '--push',
          '--outputs',
          `type=local,dest=${join(app.folder, 'out')}`,
          '--cache',
          'registry',
        ],
      ],
    )
    expect(second.exitCode).toBe(3)
    const { result } = second
    const { image: pinned, digest } = result
    const compared = result.baseline?.platforms[0]
    expect(result).toMatchObject({
      status: 'refused',
      exitCode: 3,
      pushed: true,
      error: { code: 'budget-exceeded', phase: 'gate' },
      budgets: [
        { outcome: 'exceeded', actual: (compared?.size ?? 0) - (compared?.previousSize ?? 0) },
        { outcome: 'exceeded', unit: 'percent' },
        { outcome: 'kept' },
      ],
    })
    expect(result.error?.message).toMatch(
      /grew by [\d.]+ kB, [\d.]+ kB more than 10\.0 kB \(type=growth,max=10kB\).*type=growth,max=1%/,
    )
    expect(result.error?.message).toContain(`left without a tag: ${pinned}`)
    expect(result.error?.hint).toMatch(
      /^raise the limit in --budget, or look at .* that edge lacks: [\d.]+ kB COPY app\.txt \/app.txt \(line 2\)$/,
    )
    expect(second.stderr).toContain(result.error?.message)
    expect(second.stdout).toMatch(/^Refused by a rule; no tag moved$/m)

    expect(result.images[0]?.tags.map(({ tag, state }) => [tag, state])).toEqual([
      ['edge', 'planned'],
      ['v1.2.3', 'planned'],
    ])
    const writes = (await bed.registry.accessLog(begin)).filter(({ method }) => method === 'PUT')
    expect(writes.filter(({ path }) => /\/manifests\/(?!sha256:)/.test(path))).toEqual([])
    expect(await digestOf(`${name}:edge`)).toBe(first.result.digest)
    expect(await digestOf(pinned ?? '')).toBe(digest)
    await expect(access(join(app.folder, 'out'))).rejects.toThrow('ENOENT')
    expect(result.cache.exports).toEqual([])
  })

  it('hands a later job nothing to deploy', async () => {
    await using one = await step({
      env: bed.env,
      inputs: { images: image(), context: '.', budget: 'type=size,max=1B' },
      files: FILES(),
    })
    const { exitCode, text } = await one.start().ended
    expect(exitCode, text).toBe(3)
    const outputs = await one.outputs()
    for (const name of ['digest', 'image', 'images', 'digests', 'tags', 'tag-names'])
      expect(outputs[name] ?? '', name).toBe('')
    expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ tags: [], 'tag-names': [] })
    const result = JSON.parse(outputs['result'] ?? '')
    expect(result).toMatchObject({ status: 'refused', exitCode: 3 })
    expect(text).toContain('::error::over budget: ')
    expect(await one.leftovers()).toEqual([])
  })
})

describe('a budget that can’t be checked', () => {
  it('fails nothing, and is said once, however many platforms it is about', async () => {
    await using app = await project(FILES())
    const { exitCode, result, stderr } = await attempt(app, image(), ['type=growth,max=5%'], BOTH)
    expect(exitCode).toBe(0)
    expect(result.budgets.map(({ platform, outcome, actual }) => [platform, outcome, actual])).toEqual([
      ['linux/amd64', 'unknown', null],
      ['linux/arm64', 'unknown', null],
    ])
    const message = 'type=growth,max=5% was not checked: there is nothing to compare with'
    expect(result.warnings).toMatchObject([{ code: 'budget-unknown', message }])
    expect(stderr).toContain(`warning: ${message}`)
  })

  it('is said once where nothing is pushed', async () => {
    await using app = await project(FILES())
    const budgets = ['type=size,max=1B', 'type=uploaded,max=1B']
    const { exitCode, result } = await attempt(app, image(), budgets, ['--push=false'])
    expect(exitCode).toBe(0)
    expect(result).toMatchObject({ status: 'built', budgets: [], baseline: null })
    expect(result.warnings.filter(({ code }) => code.startsWith('budget'))).toMatchObject([
      { code: 'budget-unchecked' },
    ])
  })

  it('is wrong, before anything is built, where its platform is not', async () => {
    await using app = await project(FILES())
    const begin = (await bed.registry.accessLog()).length
    const run = await publish(bed, {
      folder: app.folder,
      args: [
        '--images',
        image(),
        '--platforms',
        'linux/amd64',
        '--budget',
        'type=size,max=1GB,platform=linux/s390x',
      ],
    })
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toMatch(
      /^error: --budget: .* about linux\/s390x, which is not built: --platforms has linux\/amd64/m,
    )
    expect((await bed.registry.accessLog(begin)).filter(({ method }) => /^P/.test(method))).toEqual([])
  })
})
