import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { startCacheService } from '../bed/cache-service/server.ts'
import { branchToken } from '../bed/cache-service/tokens.ts'
import { freshPath, type Project, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const app = (): Promise<Project> =>
  project({
    Dockerfile:
      'FROM busybox:1.37 AS tool\nRUN echo tool >/tool\nFROM busybox:1.37\nCOPY --from=tool /tool /\nCOPY app.txt /\n',
    'app.txt': unique(),
  })

const AUTO = ['--cache', 'auto', '--tags', 'one']

async function publishTo(name: string, folder: string, env: Readonly<Record<string, string>> = {}) {
  const { host, username, password } = bed.secure
  const login = name.startsWith(host)
    ? ['--registry', host, '--username', username, '--password', password]
    : []
  const published = await publish(bed, { folder, args: ['--images', name, ...AUTO, ...login], env })
  expect(published.exitCode, published.stderr).toBe(0)
  const [entry = ''] = published.result?.cache.exports.map((one) => one.entry) ?? []
  return { ...published, entry }
}

describe('the cache that is chosen', () => {
  it('keeps all stages beside an image that nobody can pull without credentials, once it is there', async () => {
    await using folder = await app()
    const name = `${bed.secure.host}/${freshPath('auto')}`
    const first = await publishTo(name, folder.folder)
    expect(first.entry).toContain('mode=min')
    expect(first.stdout).toContain(`whether everybody can pull ${name} isn't known`)
    await folder.write({ 'app.txt': unique() })
    const second = await publishTo(name, folder.folder)
    expect(second.entry).toContain('mode=max')
    expect(second.stdout).toContain(`cache is registry: nobody can pull ${name} without credentials`)
    expect(second.result?.cache.imports).toMatchObject([{ state: 'used' }])
  })

  it('keeps the final stage’s layers beside one that everybody can pull', async () => {
    await using folder = await app()
    const name = `${bed.registry.host}/${freshPath('auto')}`
    await publishTo(name, folder.folder)
    const { entry, stdout } = await publishTo(name, folder.folder)
    expect(entry).toContain('mode=min')
    expect(stdout).toContain(`everybody can pull ${name}, and would get the files of the builder stages`)
  })

  it('is the runner’s for one that everybody can pull, where there is one', async () => {
    await using service = await startCacheService()
    await using folder = await app()
    const name = `${bed.registry.host}/${freshPath('auto')}`
    const env = service.env(branchToken('main'))
    const { entry, stdout } = await publishTo(name, folder.folder, env)
    expect(entry).toMatch(/^type=gha,.*mode=max/)
    expect(stdout).toContain('cache is gha: ')
    const again = await publishTo(name, folder.folder, env)
    expect(again.result?.cache.imports).toMatchObject([{ state: 'used' }])
    expect(again.result?.warnings).toEqual([])
  })
})
