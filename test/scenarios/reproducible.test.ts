import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { run } from '../bed/command.ts'
import { type FreshBuilder, startFreshBuilder } from '../bed/fresh-builder.ts'
import { freshPath, nextSecond, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed
let builder: FreshBuilder

beforeAll(async () => {
  bed = await sharedBed()
  builder = await startFreshBuilder(bed)
})

afterAll(async () => {
  await builder?.[Symbol.asyncDispose]()
})

const FILES = (once: string) => ({
  Dockerfile: `FROM busybox:1.37\nRUN mkdir /made && echo ${once} >/made/file\nCOPY app.txt /\n`,
  'app.txt': once,
})

const PLATFORMS = ['--platforms', 'linux/amd64,linux/arm64']

it.each([true, false])(
  'gives the same content the same layers on an empty builder: %s',
  async (reproducible) => {
    await using app = await project(FILES(unique()))
    const path = freshPath('reproducible')
    const args = ['--tags', `${bed.registry.host}/${path}:main`, '--builder', builder.name, ...PLATFORMS]
    const build = async () => {
      await builder.empty()
      const options = [...args, `--reproducible=${reproducible}`]
      const published = await publish(bed, { folder: app.folder, args: options })
      expect(published.exitCode, published.stderr).toBe(0)
      return published.result?.platforms.flatMap(({ layers }) => layers) ?? []
    }
    const first = await build()
    await nextSecond()
    const second = await build()
    const digests = (layers: typeof first) => layers.map(({ digest }) => digest)
    const states = second.flatMap(({ transfers }) => transfers.map(({ state }) => state))
    expect(second).toHaveLength(10)
    if (reproducible) {
      expect(digests(second)).toEqual(digests(first))
      expect(new Set(states)).toEqual(new Set(['exists']))
    } else {
      expect(digests(second)).not.toEqual(digests(first))
      expect(states).toContain('uploaded')
    }

    const reference = `${bed.registry.host}/${path}:main`
    const config = async () => {
      const words = ['config', '--insecure', '--platform', 'linux/arm64', reference]
      return JSON.parse((await run(bed.tools.crane, words)).stdout)
    }
    const { created, config: settings } = await config()
    const age = (time: string) => Date.now() - Date.parse(time)
    expect(created.startsWith('1980-01-01T00:00:00')).toBe(reproducible)
    if (reproducible) {
      expect(age(settings.Labels['org.opencontainers.image.created'])).toBeLessThan(300_000)
    }
    const index = JSON.parse((await run(bed.tools.crane, ['manifest', '--insecure', reference])).stdout)
    expect(age(index.annotations['org.opencontainers.image.created'])).toBeLessThan(300_000)
  },
)

it('leaves the clock to a RUN, which finds the fixed time where it declares the argument', async () => {
  const checks = 'test "$SOURCE_DATE_EPOCH" = 315532800 && test "$(date +%Y)" -gt 2000'
  await using app = await project({ Dockerfile: `FROM busybox:1.37\nARG SOURCE_DATE_EPOCH\nRUN ${checks}\n` })
  const args = ['--tags', `${bed.registry.host}/${freshPath('reproducible')}:main`, '--reproducible']
  const published = await publish(bed, { folder: app.folder, args })
  expect(published.exitCode, published.stderr).toBe(0)
})

it('takes the time of the commit where it is asked to', async () => {
  await using app = await project(FILES(unique()))
  const git = (...words: string[]) =>
    run('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words], {
      cwd: app.folder,
      env: { ...process.env, GIT_COMMITTER_DATE: '2020-02-02T02:02:02Z' },
    })
  await git('init', '--quiet')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'first')
  const reference = `${bed.registry.host}/${freshPath('reproducible')}:main`
  const args = ['--tags', reference, '--reproducible', '--source-date-epoch', 'commit']
  const published = await publish(bed, { folder: app.folder, args })
  expect(published.exitCode, published.stderr).toBe(0)
  const { stdout } = await run(bed.tools.crane, [
    'config',
    '--insecure',
    '--platform',
    'linux/amd64',
    reference,
  ])
  expect(JSON.parse(stdout).created).toMatch(/^2020-02-02T02:02:02/)
})
