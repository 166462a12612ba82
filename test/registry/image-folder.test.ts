import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Digest, parseDigest } from '../../src/oci/digest.ts'
import type { Platform } from '../../src/oci/platform.ts'
import { createRegistry } from '../../src/registry/client.ts'
import { anonymousKeychain } from '../../src/registry/credential.ts'
import { blobFile, completeImage } from '../../src/registry/image-folder.ts'
import type { Registry } from '../../src/registry/registry.ts'
import { refuse, serve, type TestServer } from './servers.ts'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const AMD64: Platform = { os: 'linux', architecture: 'amd64' }
const ARM64: Platform = { os: 'linux', architecture: 'arm64' }

const documents = new Map<Digest, { readonly text: string; readonly mediaType: string }>()
const put = (text: string, mediaType: string) => {
  const digest = parseDigest(`sha256:${createHash('sha256').update(text).digest('hex')}`)
  documents.set(digest, { text, mediaType })
  return { mediaType, digest, size: Buffer.byteLength(text) }
}
const manifestOf = (architecture: string) =>
  put(
    JSON.stringify({
      ...{ schemaVersion: 2, mediaType: MANIFEST },
      config: put(JSON.stringify({ os: 'linux', architecture }), 'application/vnd.oci.image.config.v1+json'),
      layers: [
        put('shared', 'application/vnd.oci.image.layer.v1.tar'),
        put(architecture, 'application/vnd.oci.image.layer.v1.tar'),
      ],
    }),
    MANIFEST,
  )
const [amd64, arm64] = [manifestOf('amd64'), manifestOf('arm64')]
const index = put(
  JSON.stringify({
    ...{ schemaVersion: 2, mediaType: INDEX },
    manifests: [
      { ...amd64, platform: AMD64 },
      { ...arm64, platform: ARM64 },
    ],
  }),
  INDEX,
)

let server: TestServer
let registry: Registry
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'image-folder-'))
  server = await serve(({ url }, response) => {
    if (url === '/v2/') return response.writeHead(200).end()
    const found = documents.get(parseDigest(url.split('/').at(-1) ?? ''))
    if (found === undefined) return refuse(response, 404, 'BLOB_UNKNOWN')
    return response.writeHead(200, { 'content-type': found.mediaType }).end(found.text)
  })
  registry = createRegistry({ version: '1.2.3', environment: {}, keychain: anonymousKeychain })
})
afterEach(async () => {
  await registry[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

const complete = (platform: Platform, digest = index.digest) =>
  completeImage(
    registry,
    { repository: { registry: server.host, path: 'acme/tool' }, digest, platform },
    folder,
    { budgetMs: 0 },
  )
const asked = () => server.seen.filter(({ url }) => url !== '/v2/').length

describe('an image in a folder', () => {
  it('is fetched for a platform, once', async () => {
    const { manifest, isFetched } = await complete(AMD64)
    expect(isFetched).toBe(true)
    expect(asked()).toBe(5)
    const texts = await Promise.all(
      manifest.layers.map(({ digest }) => readFile(blobFile(folder, digest), 'utf8')),
    )
    expect(texts).toEqual(['shared', 'amd64'])
    expect(await readdir(folder)).toHaveLength(5)

    const again = await complete(AMD64)
    expect(again).toEqual({ manifest, isFetched: false })
    expect(asked()).toBe(5)
  })

  it('is completed: what is there of another platform is not fetched', async () => {
    await complete(AMD64)
    const { isFetched } = await complete(ARM64)
    expect(isFetched).toBe(true)
    // Its manifest, its config and its own layer.
    expect(asked()).toBe(8)
  })

  it('needs no index', async () => {
    await complete(AMD64, arm64.digest)
    expect(asked()).toBe(4)
  })

  it.each([
    ['the index', /image.index/],
    ['the manifest', /image.manifest/],
    ['the config', /"os":"linux"/],
    ['a layer', /^amd64$/],
  ])('never takes other bytes for those of %s', async (_, content) => {
    await complete(AMD64)
    const names = await readdir(folder)
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
    const [name = '', text = ''] =
      [...names.entries()]
        .map(([at, found]) => [found, texts[at] ?? ''] as const)
        .findLast(([, found]) => content.test(found)) ?? []
    const before = asked()
    // Still an index, a manifest or a config, with something added.
    await writeFile(join(folder, name), text.replace(/}$/, ',"evil":1}').replace(/^amd64$/, 'evil!'))
    expect((await complete(AMD64)).isFetched).toBe(true)
    expect(await readFile(join(folder, name), 'utf8')).toBe(text)
    expect(asked()).toBe(before + 1)
  })

  it('is none where it is not for the platform', async () => {
    const windows = { os: 'windows', architecture: 'amd64' }
    await expect(complete(windows)).rejects.toThrow('it is not there for windows/amd64')
  })

  it('leaves no file under a digest that isn’t whole', async () => {
    const layer = put('of a damaged registry', 'application/vnd.oci.image.layer.v1.tar')
    documents.set(layer.digest, { text: 'of a DAMAGED registry', mediaType: layer.mediaType })
    const manifest = put(
      JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config: layer, layers: [] }),
      MANIFEST,
    )
    await expect(complete(AMD64, manifest.digest)).rejects.toThrow(`expected ${layer.digest}, got sha256:`)
    expect(await readdir(folder)).not.toContain(layer.digest.replace(':', '-'))
  })
})
