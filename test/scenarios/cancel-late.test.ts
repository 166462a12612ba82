import { beforeAll, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { run as command } from '../bed/command.ts'
import { wrapBuildx } from './buildx-wrapper.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'
import { proxyRegistry } from './registry-proxy.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const FILES = () => ({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() })

describe('a run that is interrupted while it sets tags', () => {
  const signals = [
    { signal: 'SIGINT', status: 130, set: ['1.2.3', 'edge'], counts: '2 tags were' },
    { signal: 'SIGTERM', status: 143, set: ['edge'], counts: '1 tag was' },
  ] as const

  it.each(signals)('by $signal tells that $counts set, and which may have been', async (given) => {
    const { signal, status, set, counts } = given
    const seen: string[] = []
    const isReadBack = () => {
      const put = seen.indexOf('PUT edge')
      return put >= 0 && seen.slice(put).some((line) => /^(?:GET|HEAD) edge$/.test(line))
    }
    let stop = () => {}
    // Long enough for the other moving tag to be set and read back.
    const begun = new Promise<void>((resolve) => {
      stop = resolve
    })
    await using proxy = await proxyRegistry(bed.registry, async ({ method, path }) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      seen.push(`${method} ${name}`)
      if (method !== 'PUT' || name !== 'latest') return
      while (!isReadBack()) await pause(20)
      await pause(500)
      stop()
      await pause(3_000)
    })
    await using app = await project(FILES())
    const path = freshPath()
    const [name, behind] = [`${proxy.host}/${path}`, `${bed.registry.host}/${path}`]
    let kill: ((signal: NodeJS.Signals) => void) | undefined
    const running = publish(bed, {
      folder: app.folder,
      args: ['--tags', [...set, 'latest'].map((tag) => `${name}:${tag}`).join('\n')],
      onOutput: (_, kills) => {
        kill = kills
      },
    })
    await begun
    kill?.(signal)
    const run = await running
    expect(run.exitCode, run.stderr).toBe(status)
    const result = resultSchema.parse(run.result)
    expect(result).toMatchObject({
      status: 'cancelled',
      exitCode: status,
      error: { code: 'cancelled', phase: 'tag' },
      images: [
        {
          name,
          digest: expect.stringMatching(/^sha256:/),
          tags: [
            ...set.map((tag) => ({ tag, state: 'created', reason: null })),
            { tag: 'latest', state: 'failed', digest: null, reason: { code: 'cancelled' } },
          ],
        },
      ],
    })
    expect(run.stderr).toMatch(new RegExp(`^error: the run was \\w+; ${counts} set before, see above$`, 'm'))
    expect(run.stdout).toMatch(/latest/)
    for (const tag of set) {
      const { stdout } = await command(bed.tools.crane, ['digest', '--insecure', `${behind}:${tag}`])
      expect(stdout.trim()).toBe(result.images[0]?.digest)
    }
    expect(run.leftovers).toEqual([])
  })

  it('before the first one: no tag was moved', async () => {
    let stop = () => {}
    const begun = new Promise<void>((resolve) => {
      stop = resolve
    })
    await using proxy = await proxyRegistry(bed.registry, async ({ method, path }) => {
      if (method !== 'GET' || !path.endsWith('/manifests/1.2.3')) return
      stop()
      await pause(2_000)
    })
    await using app = await project(FILES())
    const name = `${proxy.host}/${freshPath()}`
    let kill: ((signal: NodeJS.Signals) => void) | undefined
    const running = publish(bed, {
      folder: app.folder,
      args: ['--tags', `${name}:1.2.3\n${name}:latest`],
      onOutput: (_, kills) => {
        kill = kills
      },
    })
    await begun
    kill?.('SIGINT')
    const run = await running
    expect(run.exitCode, run.stderr).toBe(130)
    expect(resultSchema.parse(run.result)).toMatchObject({
      status: 'cancelled',
      images: [
        {
          tags: [
            { tag: '1.2.3', state: 'planned' },
            { tag: 'latest', state: 'planned' },
          ],
        },
      ],
    })
    expect(run.stderr).toMatch(/^error: the run was interrupted; no tag was moved$/m)
  })
})

describe('a run that is interrupted again', () => {
  const BUILDS = 'building, whatever anybody says'
  /** A buildx that doesn't listen to signals. */
  const DEAF = `if [ "$1" = build ]; then trap '' INT TERM; echo "${BUILDS}" >&2; sleep 8; exit 1; fi`

  const seconds = [
    { signals: ['SIGINT', 'SIGINT'], status: 130 },
    { signals: ['SIGTERM', 'SIGTERM'], status: 143 },
    { signals: ['SIGTERM', 'SIGINT'], status: 130 },
  ] as const

  it.each(seconds)(
    'by $signals, the second a while later: ends at once, and leaves no password behind',
    async ({ signals: [first, second], status }) => {
      await using app = await project(FILES())
      await using buildx = await wrapBuildx(bed, DEAF)
      const { secure } = bed
      let killed = 0
      let again = 0
      const run = await publish(bed, {
        folder: app.folder,
        args: [
          ...['--images', `${secure.host}/${freshPath()}`, '--tags', 'v1', '--secrets', `a=${unique()}`],
          ...['--registry', secure.host, '--username', secure.username, '--password', secure.password],
        ],
        env: { PATH: buildx.path },
        onOutput: (text, kill) => {
          if (killed > 0 || !text.includes(BUILDS)) return
          killed = Date.now()
          kill(first)
          setTimeout(() => {
            again = Date.now()
            kill(second)
          }, 1_500)
        },
      })
      // Sooner than what doesn't listen is killed, and without a word about it.
      expect(Date.now() - again).toBeLessThan(1_400)
      expect(run.exitCode, run.stderr).toBe(status)
      expect(run.result).toBeUndefined()
      expect(run.leftovers).toEqual([])
    },
  )

  it('by SIGINT right after the first, as npm does it: takes it for one', async () => {
    await using app = await project(FILES())
    await using buildx = await wrapBuildx(bed, DEAF)
    let killed = 0
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
      env: { PATH: buildx.path },
      onOutput: (text, kill) => {
        if (killed > 0 || !text.includes(BUILDS)) return
        killed = Date.now()
        kill('SIGINT')
        setTimeout(() => kill('SIGINT'), 200)
      },
    })
    expect(run.exitCode, run.stderr).toBe(130)
    expect(run.result).toMatchObject({ status: 'cancelled', exitCode: 130 })
    expect(run.leftovers).toEqual([])
  })
})

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
