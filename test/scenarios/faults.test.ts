import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { FAULTS, storageOf } from './faults.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'
import { proxyRegistry, type RegistryProxy } from './registry-proxy.ts'
import { blobsOf } from './transfers.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed
let storage: RegistryProxy

beforeAll(async () => {
  bed = await sharedBed()
  storage = await storageOf(bed.registry)
})

afterAll(async () => {
  await storage?.[Symbol.asyncDispose]()
})

describe('the ledger is right about a push on which something was the matter', () => {
  it.each(FAULTS.filter(({ fails }) => !fails))('$name', async ({ before, expected, again }) => {
    await using proxy = await proxyRegistry(bed.registry, before(storage.host))
    await using app = await project({
      Dockerfile: 'FROM scratch\nCOPY --link app.txt /',
      'app.txt': unique(),
    })
    const repository = `${proxy.host}/${freshPath()}`
    const push = async () => {
      const run = await publish(bed, {
        folder: app.folder,
        args: [
          ...['--images', repository, '--tags', 'v1', '--provenance=false', '--labels', 'a=b'],
          ...['--build-args', 'SOURCE_DATE_EPOCH=0'],
        ],
      })
      expect(run.exitCode, run.stderr).toBe(0)
      return resultSchema.parse(run.result)
    }
    if (again) await push()
    const result = await push()
    expect(result.warnings).toEqual([])
    const blobs = blobsOf(result)
    expect(blobs).toHaveLength(2)
    const [layer, config] = [blobs[1], blobs[0]]
    const sent = expected.state === 'uploaded'
    expect(layer?.transfers).toMatchObject([{ ...expected, repository, bytes: sent ? layer?.size : 0 }])
    // It tells when it was made, so that it is another one each time.
    if (!again) expect(config?.transfers).toMatchObject([{ ...expected, bytes: config?.size }])
    for (const { digest, size } of blobs) expect(await bed.registry.blobSize(digest)).toBe(size)
  })
})

it('knows that a mount which the registry did not make became an upload', async () => {
  await using proxy = await proxyRegistry(bed.registry, ({ method, path }) =>
    method === 'POST' && path.includes('mount=') ? { path: path.replace(/\?.*/, '') } : undefined,
  )
  await using app = await project({ Dockerfile: 'FROM scratch\nCOPY --link app.txt /', 'app.txt': unique() })
  const repositories = [freshPath('a'), freshPath('b')].map((path) => `${proxy.host}/${path}`)
  const run = await publish(bed, {
    folder: app.folder,
    args: ['--images', repositories.join('\n'), '--tags', 'v1', '--provenance=false'],
  })
  expect(run.exitCode, run.stderr).toBe(0)
  const [layer] = resultSchema.parse(run.result).platforms[0]?.layers ?? []
  const uploaded = { state: 'uploaded', from: null, bytes: layer?.size, attempts: 1 }
  expect(layer?.transfers).toMatchObject(repositories.map((repository) => ({ repository, ...uploaded })))
})
