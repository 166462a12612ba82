import { createHash, randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/oci/digest.ts'
import type { Descriptor } from '../../src/oci/manifest.ts'
import { compareContents, type LayerPair } from '../../src/publish/explain/compare-contents.ts'
import { createRegistry } from '../../src/registry/client.ts'
import { anonymousKeychain } from '../../src/registry/credential.ts'
import { serve, type TestServer } from '../registry/servers.ts'
import { archive, COMPRESSIONS, type LayerFile } from './layers.ts'

const opened: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one[Symbol.asyncDispose]()
})

class Store {
  readonly #blobs = new Map<string, Buffer>()

  async layer(files: readonly LayerFile[], mtime = 0): Promise<Descriptor> {
    const dated = files.map((file) => ({ ...file, mtime: new Date(mtime) }))
    return this.blob(await COMPRESSIONS.gzip(await archive(dated)))
  }

  blob(bytes: Buffer): Descriptor {
    const digest = parseDigest(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
    this.#blobs.set(digest, bytes)
    return { mediaType: '', digest, size: bytes.length }
  }

  async serve({ parts = true } = {}): Promise<TestServer> {
    const server = await serve(({ url, headers }, response) => {
      const blob = this.#blobs.get(url.split('/').at(-1) ?? '')
      if (url === '/v2/') return void response.writeHead(200).end()
      if (blob === undefined) return void response.writeHead(404).end()
      const [, last] = (parts && /^bytes=0-(\d+)$/.exec(headers.range ?? '')) || []
      response
        .writeHead(last === undefined ? 200 : 206)
        .end(last === undefined ? blob : blob.subarray(0, Number(last) + 1))
    })
    opened.push(server)
    return server
  }
}

async function compare(server: TestServer, pairs: readonly LayerPair[]) {
  const registry = createRegistry({
    ...{ version: '1.2.3', environment: {}, keychain: anonymousKeychain, retry: { budgetMs: 0 } },
    httpRegistries: new Set([server.host]),
  })
  opened.push(registry)
  const repositories = {
    now: { registry: server.host, path: 'acme/app' },
    before: { registry: server.host, path: 'acme/old' },
  }
  return await compareContents(registry, repositories, pairs, {})
}

/** What was read: `app` or `old`, and how many bytes, where not all of it. */
function readings({ seen }: TestServer): readonly string[] {
  const blobs = seen.filter(({ url }) => url !== '/v2/')
  return blobs.map(({ url, headers }) => `${url.split('/')[3]} ${headers.range ?? 'whole'}`).toSorted()
}

describe('layers and those in whose place they are', () => {
  it('are read whole where they are short', async () => {
    const store = new Store()
    const [now, before, other] = await Promise.all([
      store.layer([{ name: 'a', content: 'one' }], 1000),
      store.layer([{ name: 'a', content: 'one' }], 2000),
      store.layer([{ name: 'b', content: 'two' }]),
    ])
    const server = await store.serve()
    expect(
      await compare(server, [
        { now, before },
        { now: other, before },
      ]),
    ).toEqual(
      new Map([
        [now.digest, 'same'],
        [other.digest, 'different'],
      ]),
    )
    expect(readings(server)).toEqual(['app whole', 'app whole', 'old whole', 'old whole'])
  })

  it('are known to differ from their beginnings, where they are long', async () => {
    const store = new Store()
    const long = { name: 'long', content: randomBytes(100_000) }
    const now = await store.layer([{ name: 'a', content: 'one' }, long])
    const before = await store.layer([{ name: 'a', content: 'two' }, long])
    const server = await store.serve()
    expect(await compare(server, [{ now, before }])).toEqual(new Map([[now.digest, 'different']]))
    expect(readings(server)).toEqual(['app bytes=0-8191', 'old bytes=0-8191'])
  })

  it('are the same only when they were read whole', async () => {
    const store = new Store()
    const files = [
      { name: 'a', content: 'one' },
      { name: 'long', content: randomBytes(100_000) },
    ]
    const [now, before] = [await store.layer(files, 1000), await store.layer(files, 2000)]
    for (const parts of [true, false]) {
      const server = await store.serve({ parts })
      expect(await compare(server, [{ now, before }])).toEqual(new Map([[now.digest, 'same']]))
      expect(readings(server).filter((reading) => reading.endsWith('whole'))).toEqual([
        'app whole',
        'old whole',
      ])
    }
  })

  it('are not asked for where nothing could be known of them', async () => {
    const store = new Store()
    const before = await store.layer([{ name: 'a', content: randomBytes(2000) }])
    const larger = await store.layer([{ name: 'a', content: randomBytes(3000) }])
    const huge = { ...before, size: 9 * 1024 * 1024 }
    const server = await store.serve()
    expect(
      await compare(server, [
        { now: larger, before },
        { now: huge, before: huge },
      ]),
    ).toEqual(new Map())
    expect(server.seen).toEqual([])
  })

  it('are a dozen at most, the largest first, and what platforms share is read once', async () => {
    const store = new Store()
    const pairs = await Promise.all(
      Array.from({ length: 20 }, async (_, index): Promise<LayerPair> => {
        const files = [{ name: 'a', content: randomBytes(100 * (index + 1)) }]
        return { now: await store.layer(files, 1000), before: await store.layer(files, 2000) }
      }),
    )
    const server = await store.serve()
    const found = await compare(server, [...pairs, ...pairs])
    expect([...found.keys()].toSorted()).toEqual(
      pairs
        .slice(8)
        .map(({ now }) => now.digest)
        .toSorted(),
    )
    expect(server.seen.filter(({ url }) => url !== '/v2/')).toHaveLength(24)
  })

  it('are left out where one of them can’t be read any more', async () => {
    const store = new Store()
    const files = [{ name: 'a', content: 'one' }]
    const [now, before, gone] = [
      await store.layer(files, 1000),
      await store.layer(files, 2000),
      await new Store().layer(files, 3000),
    ]
    const server = await store.serve()
    expect(
      await compare(server, [
        { now: gone, before },
        { now, before: gone },
      ]),
    ).toEqual(new Map())
    expect(
      await compare(server, [
        { now: gone, before },
        { now, before },
      ]),
    ).toEqual(new Map([[now.digest, 'same']]))
  })

  it('that are no archives are left out', async () => {
    const store = new Store()
    const server = await store.serve()
    const [now, before] = [store.blob(randomBytes(300)), store.blob(randomBytes(300))]
    expect(await compare(server, [{ now, before }])).toEqual(new Map())
  })
})
