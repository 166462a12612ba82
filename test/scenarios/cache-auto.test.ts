import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { startCacheService } from '../bed/cache-service/server.ts'
import { branchToken } from '../bed/cache-service/tokens.ts'
import { freshPath, type Project, project, publish, sharedBed, unique } from './layerwise.ts'
import { proxyRegistry, type RegistryProxy } from './registry-proxy.ts'

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
  const { username, password } = bed.secure
  const [host = ''] = name.split('/')
  const login =
    host === bed.registry.host ? [] : ['--registry', host, '--username', username, '--password', password]
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
    // The final stage's first layer; the other one was made anew.
    expect(second.result?.cache.imports).toMatchObject([{ state: 'used', layers: 1 }])
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
    expect(again.result?.cache.imports).toMatchObject([{ state: 'used', layers: 2 }])
    expect(again.result?.warnings).toEqual([])
  })
})

/** The bed's registry as one that asks everybody who they are, and lets no tag of a cache move. */
async function privateAndImmutable(): Promise<RegistryProxy> {
  const { registry } = bed
  return await proxyRegistry(registry, async ({ method, path, headers }) => {
    if (headers.authorization === undefined) {
      return { answer: { status: 401, headers: { 'www-authenticate': 'Basic realm="bed"' } } }
    }
    const [, tag] = /\/manifests\/(buildcache-[^/]+)$/.exec(path) ?? []
    if (method !== 'PUT' || tag === undefined) return undefined
    const { status } = await fetch(`${registry.url}${path}`, {
      method: 'HEAD',
      headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
    })
    if (status !== 200) return undefined
    const message = `The image tag '${tag}' already exists and cannot be overwritten because the tag is immutable.`
    return { answer: { status: 400, body: JSON.stringify({ errors: [{ code: 'TAG_INVALID', message }] }) } }
  })
}

describe('a cache whose tag can’t be moved', () => {
  it('is written to the next choice, and read from there', async () => {
    await using registry = await privateAndImmutable()
    await using service = await startCacheService()
    await using folder = await app()
    const name = `${registry.host}/${freshPath('auto')}`
    const env = service.env(branchToken('main'))
    // An image has to be there for anybody to be refused it.
    await publish(bed, {
      folder: folder.folder,
      args: ['--images', `${bed.registry.host}/${name.split('/').slice(1).join('/')}`, '--tags', 'one'],
    })
    const first = await publishTo(name, folder.folder, env)
    expect(first.result?.cache.exports).toMatchObject([{ state: 'written' }])
    expect(first.entry).toMatch(/^type=registry/)
    await folder.write({ 'app.txt': unique() })
    const second = await publishTo(name, folder.folder, env)
    expect(second.result?.cache.exports).toMatchObject([
      { state: 'failed', entry: expect.stringMatching(/^type=registry/) },
      { state: 'written', entry: expect.stringMatching(/^type=gha/) },
    ])
    expect(second.result?.warnings).toMatchObject([
      {
        code: 'cache-immutable',
        message: expect.stringMatching(/tags are immutable at \S+:buildcache-/),
        hint: expect.stringMatching(/^it goes to type=gha/),
      },
    ])
    const third = await publishTo(name, folder.folder, env)
    expect(third.result?.cache.imports.filter(({ state }) => state === 'used')).toMatchObject([
      { entry: expect.stringMatching(/^type=registry/) },
      { entry: expect.stringMatching(/^type=gha/) },
    ])
  })
})

it('is not written where nothing is built', async () => {
  await using folder = await app()
  const name = `${bed.registry.host}/${freshPath('auto')}`
  const args = [
    '--images',
    name,
    '--tags',
    '1.2.3',
    '--if-exists',
    'skip',
    '--cache',
    'type=registry,mode=max',
  ]
  const first = await publish(bed, { folder: folder.folder, args })
  expect(first.result?.cache.exports).toMatchObject([{ state: 'written' }])
  await folder.write({ 'app.txt': unique() })
  const second = await publish(bed, { folder: folder.folder, args })
  expect(second.exitCode, second.stderr).toBe(0)
  expect(second.result).toMatchObject({ status: 'skipped', cache: { imports: [], exports: [] } })
  expect(second.stderr).not.toContain('COPY app.txt')
})
