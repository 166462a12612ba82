import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { type Digest, parseDigest } from '../../src/oci/digest.ts'
import { MEDIA_TYPE } from '../../src/oci/manifest.ts'
import { type Platform, parsePlatform } from '../../src/oci/platform.ts'
import { createRegistry } from '../../src/registry/client.ts'
import { anonymousKeychain } from '../../src/registry/credential.ts'
import { ImageReader } from '../../src/registry/image-reader.ts'
import { failureOf, json, refuse, serve, type TestServer, testClock } from './servers.ts'

const opened: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one[Symbol.asyncDispose]()
})

const CONFIG = 'application/vnd.oci.image.config.v1+json'
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip'

function digestOf(text: string): Digest {
  return parseDigest(`sha256:${createHash('sha256').update(text).digest('hex')}`)
}

/** What a registry holds: by `repository/manifests/tag`, and by `repository/blobs/digest`. */
class Shelf {
  readonly documents = new Map<string, { type: string; text: string }>()

  put(path: string, type: string, document: object, tag?: string) {
    const text = JSON.stringify(document)
    const digest = digestOf(text)
    const kind = type === CONFIG ? 'blobs' : 'manifests'
    for (const reference of [digest, ...(tag === undefined ? [] : [tag])]) {
      this.documents.set(`${path}/${kind}/${reference}`, { type, text })
    }
    return { mediaType: type, digest, size: text.length }
  }

  /** A platform's manifest with these layers. */
  manifest(
    path: string,
    platform: string,
    layers: readonly string[],
    { tag, config = CONFIG } = {} as Options,
  ) {
    const [os, architecture] = platform.split('/')
    const described = { ...this.put(path, CONFIG, { os, architecture, of: layers }), mediaType: config }
    const document = {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociManifest,
      config: described,
      layers: layers.map((layer) => ({ mediaType: LAYER, digest: digestOf(layer), size: layer.length })),
    }
    return { ...this.put(path, MEDIA_TYPE.ociManifest, document, tag), platform: { os, architecture } }
  }

  index(path: string, tag: string, manifests: readonly object[]) {
    return this.put(
      path,
      MEDIA_TYPE.ociIndex,
      { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests },
      tag,
    )
  }

  async serve(before: (path: string) => Promise<boolean> | boolean = () => true): Promise<TestServer> {
    const server = await serve(async ({ url }, response) => {
      if (url === '/v2/') return json(response, 200, {})
      const found = this.documents.get(url.slice('/v2/'.length))
      const isLetIn = await before(url)
      if (!isLetIn) return refuse(response, 403, 'DENIED')
      if (found === undefined) return refuse(response, 404, 'MANIFEST_UNKNOWN')
      response.writeHead(200, { 'content-type': found.type }).end(found.text)
    })
    opened.push(server)
    return server
  }
}

interface Options {
  readonly tag?: string
  readonly config?: string
}

function reader(): ImageReader {
  const registry = createRegistry({
    ...{ version: '1.2.3', environment: {}, keychain: anonymousKeychain, clock: testClock() },
    retry: { budgetMs: 1000 },
  })
  opened.push(registry)
  return new ImageReader(registry, new AbortController().signal)
}

const at = (server: TestServer, path: string, tag?: string) => ({
  repository: { registry: server.host, path },
  ...(tag !== undefined && { tag }),
})
const asked = (server: TestServer) => server.seen.map(({ url }) => url).filter((url) => url !== '/v2/')
const only = (name: string): Platform => parsePlatform(name) ?? { os: '', architecture: '' }

describe('an image', () => {
  it('is read by its index and the manifests of its platforms, and nothing else', async () => {
    const shelf = new Shelf()
    const platforms = ['linux/amd64', 'linux/arm64'].map((name) =>
      shelf.manifest('app', name, ['base', name]),
    )
    const attestation = {
      ...shelf.manifest('app', 'unknown/unknown', ['attestation']),
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    }
    const index = shelf.index('app', 'latest', [...platforms, attestation])
    const server = await shelf.serve()
    const image = await reader().read(at(server, 'app'))
    expect(image.digest).toBe(index.digest)
    expect(image.platforms.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64'])
    expect(asked(server)).toEqual([
      '/v2/app/manifests/latest',
      ...platforms.map(({ digest }) => `/v2/app/manifests/${digest}`),
    ])
  })

  it('of one platform is read with its config, which tells the platform', async () => {
    const shelf = new Shelf()
    shelf.manifest('app', 'linux/arm64', ['base'], { tag: 'v1' })
    const server = await shelf.serve()
    const image = await reader().read(at(server, 'app', 'v1'))
    expect(image.platforms.map(({ platform }) => platform)).toEqual([{ os: 'linux', architecture: 'arm64' }])
    expect(asked(server)).toHaveLength(2)
  })

  it('is read for the platforms that are wanted', async () => {
    const shelf = new Shelf()
    const [amd64, arm64] = ['linux/amd64', 'linux/arm64'].map((name) => shelf.manifest('app', name, [name]))
    shelf.index('app', 'v1', [{ ...amd64 }, { ...arm64 }])
    shelf.manifest('bare', 'linux/amd64', ['bare'], { tag: 'v1' })
    const server = await shelf.serve()
    const names = async (path: string, platform: string) =>
      (await reader().read(at(server, path, 'v1'), [only(platform)])).platforms.map(
        (each) => each.platform.architecture,
      )
    expect(await names('app', 'linux/arm64/v8')).toEqual(['arm64'])
    expect(asked(server)).toEqual(['/v2/app/manifests/v1', `/v2/app/manifests/${arm64?.digest}`])
    expect(await names('app', 'linux/s390x')).toEqual([])
    expect(await names('bare', 'linux/s390x')).toEqual([])
  })

  const noImages: readonly [string, (shelf: Shelf) => void, RegExp][] = [
    [
      'another artifact',
      (shelf) =>
        shelf.manifest('app', 'linux/amd64', ['x'], {
          tag: 'v1',
          config: 'application/vnd.helm\u001b[31m+json',
        }),
      /: could not read image sha256:[0-9a-f]{64}: its config is application\/vnd\.helm \[31m\+json$/,
    ],
    [
      'an index of nothing',
      (shelf) => shelf.index('app', 'v1', []),
      /: could not read image v1: it lists no platform$/,
    ],
    [
      'an index of artifacts',
      (shelf) =>
        shelf.index('app', 'v1', [shelf.manifest('app', 'linux/amd64', ['x'], { config: 'text/plain' })]),
      /: could not read image v1: it lists no platform$/,
    ],
    [
      'a config that is none',
      (shelf) => {
        const config = shelf.put('app', CONFIG, { os: 7 })
        shelf.put('app', MEDIA_TYPE.ociManifest, { schemaVersion: 2, config, layers: [] }, 'v1')
      },
      /: could not read config sha256:[0-9a-f]{64}: "os" is missing or malformed$/,
    ],
  ]
  it.each(noImages)('is not %s', async (_, fill, message) => {
    const shelf = new Shelf()
    fill(shelf)
    const failure = await failureOf(reader().read(at(await shelf.serve(), 'app', 'v1')))
    expect(failure).toMatchObject({ kind: 'invalid', message: expect.stringMatching(message) })
  })

  it('is not what is stored under another digest', async () => {
    const shelf = new Shelf()
    const manifest = shelf.manifest('app', 'linux/amd64', ['x'])
    const { digest } = shelf.index('app', 'v1', [manifest])
    shelf.documents.set(`app/manifests/${manifest.digest}`, {
      type: MEDIA_TYPE.ociManifest,
      text: '{"schemaVersion":2}',
    })
    const reference = { ...at(await shelf.serve(), 'app', 'v1'), digest }
    expect(await failureOf(reader().read(reference))).toMatchObject({ kind: 'digest-mismatch' })
  })
})

describe('many images', () => {
  /** As many images as there are names, on one base that is a manifest of its own. */
  function fill(shelf: Shelf, names: readonly string[]): void {
    for (const name of names) {
      const base = shelf.manifest(name, 'linux/amd64', ['base'])
      shelf.index(name, 'latest', [base, shelf.manifest(name, 'linux/arm64', [name])])
    }
  }
  const names = Array.from({ length: 40 }, (_, index) => `app-${index}`)

  it('are asked for what they have in common once, whichever repository has it', async () => {
    const shelf = new Shelf()
    fill(shelf, names)
    shelf.manifest('bare', 'linux/amd64', ['base'], { tag: 'latest' })
    const server = await shelf.serve()
    const images = reader()
    const read = await Promise.all([...names, ...names, 'bare'].map((name) => images.read(at(server, name))))
    expect(read.every(({ platforms }) => platforms.length > 0)).toBe(true)
    const references = asked(server).map((url) => url.replace(/^.*\/(?=sha256:)/, ''))
    // The manifest of a tag is one request each, though its digest is known from elsewhere.
    expect(new Set(references).size).toBe(references.length)
    expect(references).toHaveLength(names.length + 1 + names.length + 1 + 1)
  })

  it('are asked for no more than 16 requests at once', async () => {
    const shelf = new Shelf()
    fill(shelf, names)
    let [now, most] = [0, 0]
    const server = await shelf.serve(async () => {
      now += 1
      most = Math.max(most, now)
      await delay(2)
      now -= 1
      return true
    })
    const images = reader()
    await Promise.all(names.map((name) => images.read(at(server, name))))
    expect(most).toBeLessThanOrEqual(16)
    expect(most).toBeGreaterThan(8)
  })

  it('don’t suffer from what one repository refuses', async () => {
    const shelf = new Shelf()
    fill(shelf, ['closed', 'open'])
    const base = shelf.manifest('open', 'linux/amd64', ['base'])
    const both = Promise.withResolvers<void>()
    // Both have asked for the common manifest before the first answer to it, which is a refusal.
    const tags = new Set<string>()
    const server = await shelf.serve(async (url) => {
      if (!url.includes('sha256:')) {
        tags.add(url)
        if (tags.size === 2) both.resolve()
        await both.promise
        return true
      }
      if (!url.endsWith(base.digest)) return true
      await delay(50)
      return !url.startsWith('/v2/closed/')
    })
    const images = reader()
    const [closed, open] = await Promise.allSettled(
      ['closed', 'open'].map((name) => images.read(at(server, name))),
    )
    expect(closed).toMatchObject({ status: 'rejected', reason: { kind: 'denied' } })
    expect(open).toMatchObject({ status: 'fulfilled' })
  })

  it('wait once for a registry that is down', async () => {
    const server = await serve((_, __, socket) => void socket.destroy())
    opened.push(server)
    const images = reader()
    const outcomes = await Promise.allSettled(names.map((name) => images.read(at(server, name))))
    expect(
      outcomes.every((outcome) => outcome.status === 'rejected' && outcome.reason.kind === 'unreachable'),
    ).toBe(true)
    const messages = outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.message : ''))
    for (const [index, name] of names.entries())
      expect(messages[index]).toContain(`${server.host}/${name}: could not`)
    // The first sixteen wait together; who comes later is told the same.
    expect(server.seen.length).toBeLessThan(12)
  })

  it('are over when the signal is', async () => {
    const shelf = new Shelf()
    fill(shelf, names)
    const controller = new AbortController()
    const server = await shelf.serve(async () => {
      controller.abort(new Error('enough'))
      await delay(20)
      return true
    })
    const registry = createRegistry({ version: '1.2.3', environment: {}, keychain: anonymousKeychain })
    opened.push(registry)
    const images = new ImageReader(registry, controller.signal)
    const outcomes = await Promise.allSettled(names.map((name) => images.read(at(server, name))))
    expect(
      outcomes.every((outcome) => outcome.status === 'rejected' && outcome.reason.message === 'enough'),
    ).toBe(true)
  })
})
