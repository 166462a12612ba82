import { beforeAll, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { freePort } from '../bed/ports.ts'
import { serve } from '../registry/servers.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'
import { processesWith } from './processes.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

describe('a run that is interrupted', () => {
  const signals = [
    { signal: 'SIGINT', status: 130, words: 'interrupted' },
    { signal: 'SIGTERM', status: 143, words: 'terminated' },
  ] as const

  it.each(signals)(
    'by $signal while it builds: ends the build, and leaves nothing',
    async ({ signal, status, words }) => {
      await using app = await project({
        Dockerfile: 'FROM busybox:1.37\nCOPY app.txt /\nRUN echo it-$((1+1))-works && sleep 60',
        'app.txt': unique(),
      })
      let killed = 0
      const run = await publish(bed, {
        folder: app.folder,
        args: ['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
        onOutput: (text, kill) => {
          if (killed > 0 || !text.includes('it-2-works')) return
          killed = Date.now()
          kill(signal)
        },
      })
      expect(Date.now() - killed).toBeLessThan(10_000)
      expect(run.exitCode).toBe(status)
      const result = resultSchema.parse(run.result)
      expect(result).toMatchObject({
        status: 'cancelled',
        exitCode: status,
        pushed: false,
        image: null,
        error: { code: 'cancelled', phase: 'build', message: expect.stringContaining(words) },
        images: [{ tags: [{ tag: 'v1', state: 'planned' }] }],
      })
      expect(run.leftovers).toEqual([])
      expect(await processesWith(app.folder)).toEqual([])
    },
  )

  it('while it waits to push again', async () => {
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() })
    let killed = 0
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', `127.0.0.1:${await freePort()}/acme/app`, '--tags', 'v1', '--push-timeout', '10m'],
      onOutput: (text, kill) => {
        if (killed > 0 || !/attempt \d+ in .*everything cached/.test(text)) return
        killed = Date.now()
        kill('SIGINT')
      },
    })
    expect(Date.now() - killed).toBeLessThan(10_000)
    expect(run.exitCode).toBe(130)
    expect(run.result).toMatchObject({ status: 'cancelled', exitCode: 130 })
    expect(run.leftovers).toEqual([])
  })

  it('while a registry does not answer', async () => {
    let asked = () => {}
    const began = new Promise<void>((resolve) => {
      asked = resolve
    })
    await using silent = await serve(() => asked())
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() })
    let stop: ((signal: NodeJS.Signals) => void) | undefined
    const running = publish(bed, {
      folder: app.folder,
      args: ['--images', `${silent.host}/acme/app`, '--tags', 'v1'],
      onOutput: (_, kill) => {
        stop = kill
      },
    })
    await began
    const killed = Date.now()
    stop?.('SIGINT')
    const run = await running
    expect(Date.now() - killed).toBeLessThan(10_000)
    expect(run.exitCode).toBe(130)
    expect(run.result).toMatchObject({
      status: 'cancelled',
      error: { code: 'cancelled', phase: 'preflight' },
    })
    expect(run.leftovers).toEqual([])
  })
})
