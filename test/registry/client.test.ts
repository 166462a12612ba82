import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/oci/digest.ts'
import { MEDIA_TYPE } from '../../src/oci/manifest.ts'
import { createRegistry, type RegistryOptions } from '../../src/registry/client.ts'
import { anonymousKeychain, type Credential } from '../../src/registry/credential.ts'
import {
  everythingIn,
  failureOf,
  type Handler,
  json,
  refuse,
  type SeenRequest,
  serve,
  type TestServer,
  testClock,
} from './servers.ts'

const opened: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one[Symbol.asyncDispose]()
})

async function start(handler: Handler): Promise<TestServer> {
  const server = await serve(handler)
  opened.push(server)
  return server
}

function open(options: Partial<RegistryOptions> & { credential?: Credential } = {}) {
  const { credential, ...rest } = options
  const clock = testClock()
  const registry = createRegistry({
    version: '1.2.3',
    environment: {},
    keychain: credential ? { find: async () => credential } : anonymousKeychain,
    retry: { budgetMs: 5_000 },
    clock,
    ...rest,
  })
  opened.push(registry)
  return { registry, clock }
}

const at = (server: TestServer) => ({ registry: server.host, path: 'acme/app' })
const sha256 = (bytes: string | Buffer) =>
  parseDigest(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
const password: Credential = { kind: 'password', username: 'me', password: 'hunter2-secret' }
const basic = `Basic ${Buffer.from('me:hunter2-secret').toString('base64')}`

const CONFIG = JSON.stringify({
  os: 'linux',
  architecture: 'arm64',
  rootfs: { type: 'layers', diff_ids: [] },
})
const config = {
  mediaType: 'application/vnd.oci.image.config.v1+json',
  digest: sha256(CONFIG),
  size: CONFIG.length,
}
const MANIFEST = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config, layers: [] })
const manifestDigest = sha256(MANIFEST)

const manifestHeaders = (digest: string = manifestDigest) => ({
  'content-type': MEDIA_TYPE.ociManifest,
  'docker-content-digest': digest,
})

/** An open registry that holds one image under `v1`. */
function holding(
  manifest: string | Buffer = MANIFEST,
  headers: Record<string, string> = manifestHeaders(),
): Handler {
  return ({ method, url }, response) => {
    if (url === '/v2/') return json(response, 200, {})
    const known = ['v1', manifestDigest].map((reference) => `/v2/acme/app/manifests/${reference}`)
    if (known.includes(url) && method === 'GET') return void response.writeHead(200, headers).end(manifest)
    if (known.includes(url) && method === 'HEAD') {
      return void response.writeHead(200, { ...headers, 'content-length': manifest.length }).end()
    }
    if (url === `/v2/acme/app/blobs/${config.digest}`) {
      return void response
        .writeHead(200, { 'content-length': CONFIG.length })
        .end(method === 'HEAD' ? '' : CONFIG)
    }
    refuse(response, 404, 'MANIFEST_UNKNOWN')
  }
}

describe('reading', () => {
  it('looks a manifest up', async () => {
    const server = await start(holding())
    const { registry } = open()
    expect(await registry.headManifest(at(server), 'v1')).toEqual({
      digest: manifestDigest,
      mediaType: MEDIA_TYPE.ociManifest,
      size: MANIFEST.length,
    })
    expect(await registry.headManifest(at(server), 'v2')).toBeUndefined()
    expect(server.seen.at(-1)?.headers.accept).toBe(Object.values(MEDIA_TYPE).join(', '))
  })

  it('reads the manifest itself where the registry tells no digest', async () => {
    const server = await start(holding(MANIFEST, { 'content-type': MEDIA_TYPE.ociManifest }))
    expect(await open().registry.headManifest(at(server), 'v1')).toMatchObject({
      digest: manifestDigest,
      size: MANIFEST.length,
    })
  })

  it('reads a manifest by tag and by digest', async () => {
    const server = await start(holding())
    const { registry } = open()
    for (const reference of ['v1', manifestDigest]) {
      const found = await registry.getManifest(at(server), reference)
      expect(found).toMatchObject({
        kind: 'manifest',
        digest: manifestDigest,
        mediaType: MEDIA_TYPE.ociManifest,
      })
      expect(found.kind === 'manifest' && found.manifest.config).toEqual(config)
      expect(Buffer.from(found.bytes).toString()).toBe(MANIFEST)
    }
  })

  it('reads a config and looks its blob up', async () => {
    const server = await start(holding())
    const { registry } = open()
    expect(await registry.getConfig(at(server), config)).toEqual(JSON.parse(CONFIG))
    expect(await registry.headBlob(at(server), config.digest)).toEqual({ size: CONFIG.length })
    expect(await registry.headBlob(at(server), manifestDigest)).toBeUndefined()
  })

  it('reads a config once, and again where that failed', async () => {
    const holds = holding()
    let isBroken = true
    const server = await start((request, response, socket) => {
      if (isBroken) response.writeHead(403).end()
      else holds(request, response, socket)
    })
    const { registry } = open()
    await expect(registry.getConfig(at(server), config)).rejects.toMatchObject({ kind: 'denied' })
    isBroken = false
    const configs = [1, 2].map(() => registry.getConfig(at(server), config))
    expect(await Promise.all(configs)).toEqual([JSON.parse(CONFIG), JSON.parse(CONFIG)])
    await registry.getConfig(at(server), config)
    const reads = server.seen.filter(({ url }) => url.endsWith(`/blobs/${config.digest}`))
    expect(reads).toHaveLength(2)
  })

  it.each<[string, string | Buffer, Record<string, string>, string, string, RegExp]>([
    ['bytes of another digest', `${MANIFEST} `, {}, manifestDigest, 'digest-mismatch', /expected sha256:/],
    [
      'a digest that is not that of the bytes',
      `${MANIFEST} `,
      manifestHeaders(),
      'v1',
      'digest-mismatch',
      /expected sha256:/,
    ],
    ['JSON that breaks off', '{"schemaVersion": 2', {}, 'v1', 'invalid', /not JSON/],
    ['a web page', '<html></html>', { 'content-type': 'text/html' }, 'v1', 'invalid', /not JSON/],
    [
      'another type than announced',
      MANIFEST,
      { 'content-type': MEDIA_TYPE.ociIndex },
      'v1',
      'invalid',
      /media type/,
    ],
    [
      'more than 4 MiB',
      Buffer.alloc(4 * 1024 * 1024 + 1, ' '),
      {},
      'v1',
      'invalid',
      /larger than 4194304 bytes/,
    ],
  ])('refuses %s', async (_name, bytes, headers, reference, kind, message) => {
    const server = await start(holding(bytes, headers))
    const error = await failureOf(open().registry.getManifest(at(server), reference))
    expect(error).toMatchObject({ kind, repository: `${server.host}/acme/app` })
    expect((error as Error).message).toMatch(message)
  })

  it('refuses another digest than the one it looks up', async () => {
    const server = await start(holding(MANIFEST, manifestHeaders(sha256('other'))))
    expect(await failureOf(open().registry.headManifest(at(server), manifestDigest))).toMatchObject({
      kind: 'digest-mismatch',
    })
  })

  it('fails for a manifest that is not there, with the words of the registry', async () => {
    const server = await start(holding())
    const error = await failureOf(open().registry.getManifest(at(server), 'v2'))
    expect(error).toMatchObject({
      kind: 'not-found',
      status: 404,
      serverErrors: [{ code: 'MANIFEST_UNKNOWN' }],
    })
    expect(String(error)).toBe(
      `RegistryError: ${server.host}/acme/app: could not read manifest v2: HTTP 404, MANIFEST_UNKNOWN: the test says MANIFEST_UNKNOWN`,
    )
  })

  it.each([
    ['longer', config.size - 1, 'invalid'],
    ['shorter', config.size + 1, 'digest-mismatch'],
    ['too large to be read', 17 * 1024 * 1024, 'invalid'],
  ])('refuses a blob that is %s than its descriptor allows', async (_name, size, kind) => {
    const server = await start(
      _name === 'shorter'
        ? (request, response) =>
            request.url === '/v2/' ? json(response, 200, {}) : response.end(CONFIG.slice(1))
        : holding(),
    )
    expect(await failureOf(open().registry.getBlob(at(server), { ...config, size }))).toMatchObject({ kind })
  })

  it('verifies a blob that comes from elsewhere, and sends no credentials there', async () => {
    const store = await start((_request, response) => response.end(CONFIG))
    const server = await start((request, response) => {
      if (request.headers.authorization !== basic) {
        return refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="r"' })
      }
      response.writeHead(307, { location: `${store.origin}/blob?X-Amz-Signature=s` }).end()
    })
    const { registry } = open({ credential: password })
    expect(Buffer.from(await registry.getBlob(at(server), config)).toString()).toBe(CONFIG)
    expect(store.seen.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  it('refuses to ask for what is neither a tag nor a digest', async () => {
    const server = await start(holding())
    for (const reference of ['../x', 'a b', '', 'sha256:short', 'v1?x'])
      await expect(open().registry.getManifest(at(server), reference)).rejects.toThrow(TypeError)
  })
})

describe('writing', () => {
  it('puts the bytes under a tag and under their digest', async () => {
    const server = await start((request, response) =>
      request.url === '/v2/'
        ? json(response, 200, {})
        : void response.writeHead(201, { 'docker-content-digest': manifestDigest }).end(),
    )
    const { registry } = open()
    for (const reference of ['v1', manifestDigest]) {
      const digest = await registry.putManifest(
        at(server),
        reference,
        Buffer.from(MANIFEST),
        MEDIA_TYPE.ociManifest,
      )
      expect(digest).toBe(manifestDigest)
      expect(server.seen.at(-1)).toMatchObject({
        method: 'PUT',
        url: `/v2/acme/app/manifests/${reference}`,
        body: MANIFEST,
        headers: { 'content-type': MEDIA_TYPE.ociManifest, 'content-length': String(MANIFEST.length) },
      })
    }
  })

  it('refuses another digest than it sent', async () => {
    const server = await start((request, response) =>
      request.url === '/v2/'
        ? json(response, 200, {})
        : void response.writeHead(201, { 'docker-content-digest': sha256('other') }).end(),
    )
    const { registry } = open()
    const put = registry.putManifest(at(server), 'v1', Buffer.from(MANIFEST), MEDIA_TYPE.ociManifest)
    expect(await failureOf(put)).toMatchObject({ kind: 'digest-mismatch' })
  })

  it('knows an immutable tag', async () => {
    const server = await start((request, response) =>
      request.url === '/v2/'
        ? json(response, 200, {})
        : json(response, 400, { errors: [{ code: 'TAG_INVALID', message: 'the tag is immutable' }] }),
    )
    const put = open().registry.putManifest(at(server), 'v1', Buffer.from(MANIFEST), MEDIA_TYPE.ociManifest)
    expect(await failureOf(put)).toMatchObject({
      kind: 'immutable-tag',
      retryable: false,
      operation: 'set tag v1',
    })
  })

  it('is repeated after 503, but not when the caller wants to decide anew', async () => {
    let failures = 1
    const server = await start((request, response) => {
      if (request.url === '/v2/') return json(response, 200, {})
      if (failures-- > 0) return void response.writeHead(503).end()
      response.writeHead(201).end()
    })
    const { registry } = open()
    const put = (budgetMs?: number) =>
      registry.putManifest(at(server), 'v1', Buffer.from(MANIFEST), MEDIA_TYPE.ociManifest, { budgetMs })
    expect(await put()).toBe(manifestDigest)
    failures = 1
    expect(await failureOf(put(0))).toMatchObject({ kind: 'unavailable', retryable: true })
  })
})

describe('the beginning of a blob', () => {
  const BLOB = Buffer.alloc(5000, 'x')
  const blob = { mediaType: '', digest: sha256(BLOB), size: BLOB.length }

  /** A registry that sends parts, unless it is one of those that don't. */
  async function sending(parts: boolean, elsewhere?: (request: SeenRequest) => string | undefined) {
    return await start((request, response) => {
      if (request.url === '/v2/') return json(response, 200, {})
      const location = elsewhere?.(request)
      if (location !== undefined) return void response.writeHead(307, { location }).end()
      const [, last] = /^bytes=0-(\d+)$/.exec(request.headers.range ?? '') ?? []
      if (!parts || last === undefined) return void response.writeHead(200).end(BLOB)
      const body = BLOB.subarray(0, Number(last) + 1)
      const range = `bytes 0-${body.length - 1}/${BLOB.length}`
      response.writeHead(206, { 'content-range': range }).end(body)
    })
  }
  const starting = async (server: TestServer, bytes: number) =>
    await open().registry.getBlobStart(at(server), blob, bytes)

  it('is all that is sent', async () => {
    const server = await sending(true)
    expect(await starting(server, 100)).toEqual(BLOB.subarray(0, 100))
    expect(server.seen.at(-1)).toMatchObject({
      method: 'GET',
      url: `/v2/acme/app/blobs/${blob.digest}`,
      headers: { range: 'bytes=0-99' },
    })
  })

  it('of a short one is the whole of it', async () => {
    expect(await starting(await sending(true), 9999)).toEqual(BLOB)
    expect(await starting(await sending(false), 9999)).toEqual(BLOB)
  })

  it('is not had from a registry that sends no parts', async () => {
    expect(await starting(await sending(false), 100)).toBeUndefined()
  })

  it('comes from where the registry keeps its blobs', async () => {
    const storage = await sending(true)
    const server = await sending(true, () => `${storage.origin}/blob?signature=x`)
    expect(await starting(server, 10)).toEqual(BLOB.subarray(0, 10))
    expect(storage.seen.at(-1)?.headers).toMatchObject({ range: 'bytes=0-9' })
    expect(storage.seen.at(-1)?.headers.authorization).toBeUndefined()
  })

  it('of none there is an error', async () => {
    const server = await start(holding())
    expect(await failureOf(starting(server, 10))).toMatchObject({
      kind: 'not-found',
      operation: `read the beginning of blob ${blob.digest}`,
    })
    const astray = await sending(true, () => 'http://')
    expect(await failureOf(starting(astray, 10))).toMatchObject({ kind: 'invalid' })
  })
})

describe('a blob as it comes', () => {
  const content = 'four score and seven years ago'
  const blob = { mediaType: 'application/octet-stream', digest: sha256(content), size: content.length }
  /** In two pieces, of which the second comes when the first was sent. */
  const sending = (text: string, announced = text.length): Promise<TestServer> =>
    start(({ url }, response, socket) => {
      if (url === '/v2/') return json(response, 200, {})
      response.writeHead(200, { 'content-length': announced })
      response.write(text.slice(0, 4))
      setTimeout(() => {
        if (text.length < announced) socket.destroy()
        else response.end(text.slice(4))
      }, 20)
    })
  const read = async (server: TestServer) => {
    const pieces: string[] = []
    const reading = async () => {
      for await (const piece of open().registry.readBlob(at(server), blob))
        pieces.push(Buffer.from(piece).toString())
    }
    const error = await reading().then(() => undefined, failureOfReading)
    return { text: pieces.join(''), error }
  }
  const failureOfReading = (error: unknown) => error

  it('is handed on', async () => {
    expect(await read(await sending(content))).toEqual({ text: content, error: undefined })
  })

  const wrong: readonly [string, string, number | undefined, Record<string, unknown>][] = [
    ['another of the same length', content.replace('years', 'weeks'), undefined, { kind: 'digest-mismatch' }],
    ['a longer one', `${content}!`, undefined, { kind: 'invalid' }],
    ['a shorter one', content.slice(0, -1), undefined, { kind: 'digest-mismatch' }],
    ['one that breaks off', content.slice(0, 9), content.length, { kind: 'unreachable', retryable: true }],
  ]
  it.each(wrong)('is never handed on whole where it is %s', async (_, text, announced, failure) => {
    const found = await read(await sending(text, announced))
    expect(found.error).toMatchObject({ name: 'RegistryError', ...failure })
    expect(found.text.length).toBeLessThan(content.length)
  })
})

describe('an upload', () => {
  const content = 'a layer'
  const blob = { mediaType: 'application/octet-stream', digest: sha256(content), size: content.length }
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(content)
  }
  /** Takes the upload after so many refusals; every one has a place of its own. */
  const taking = (refusals: number, status: number): Promise<TestServer> => {
    let places = 0
    return start(({ method, url }, response) => {
      if (url === '/v2/') return json(response, 200, {})
      if (method === 'POST') {
        places += 1
        return void response.writeHead(202, { location: `/uploads/${places}` }).end()
      }
      if (places <= refusals) return refuse(response, status, 'UNKNOWN')
      response.writeHead(201).end()
    })
  }

  it('that fails for now begins again at another place', async () => {
    const server = await taking(2, 503)
    const { registry, clock } = open()
    await registry.uploadBlob(at(server), blob, bytes)
    const puts = server.seen.filter(({ method }) => method === 'PUT')
    expect(puts.map(({ url }) => url.replace(/\?.*/, ''))).toEqual(['/uploads/1', '/uploads/2', '/uploads/3'])
    expect(puts.map(({ body }) => body)).toEqual([content, content, content])
    expect(clock.slept).toHaveLength(2)
  })

  it('is given up when all waits together are as long as the budget', async () => {
    const server = await taking(Number.POSITIVE_INFINITY, 503)
    const { registry, clock } = open()
    const error = await failureOf(registry.uploadBlob(at(server), blob, bytes))
    expect(error).toMatchObject({ kind: 'unavailable' })
    expect(clock.slept.reduce((sum, wait) => sum + wait, 0)).toBe(5_000)
  })

  it('that is refused is not sent again', async () => {
    const server = await taking(1, 400)
    const error = await failureOf(open().registry.uploadBlob(at(server), blob, bytes))
    expect(error).toMatchObject({ kind: 'rejected' })
    expect(server.seen.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  })

  it('fails as what it is fed from fails', async () => {
    const server = await taking(0, 201)
    // biome-ignore lint/correctness/useYield: it has nothing to give
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      throw new RangeError('no source')
    }
    const error = await failureOf(open().registry.uploadBlob(at(server), blob, broken))
    expect(error).toMatchObject({ name: 'RangeError', message: 'no source' })
  })
})

describe('the scheme', () => {
  it('is tried once for each registry', async () => {
    const server = await start(holding())
    const { registry } = open()
    await Promise.all([registry.headManifest(at(server), 'v1'), registry.headManifest(at(server), 'v1')])
    await registry.headManifest(at(server), 'v1')
    expect(server.seen.filter(({ url }) => url === '/v2/')).toHaveLength(1)
    expect(await registry.authorize(at(server), { push: false })).toMatchObject({ origin: server.origin })
  })

  it('is http without a try of https where it is declared', async () => {
    const server = await start(holding())
    const { registry } = open({ httpRegistries: new Set([server.host]) })
    expect(await registry.headManifest(at(server), 'v1')).toBeDefined()
  })

  it('is https elsewhere', async () => {
    const { registry } = open({ retry: { budgetMs: 0 } })
    const error = await failureOf(
      registry.authorize({ registry: 'registry.invalid', path: 'a/b' }, { push: true }),
    )
    expect(error).toMatchObject({ kind: 'unreachable' })
    expect(String(error)).toContain(
      'registry.invalid/a/b: could not get access to push: https://registry.invalid: ',
    )
  })
})

/** A registry whose tokens come from a server of its own, as Docker Hub's and GitHub's do. */
async function withTokens(
  options: {
    readonly token?: (request: SeenRequest, response: ServerResponse) => void
    /** Decides about `Authorization`; default: any bearer token. */
    readonly accepts?: (request: SeenRequest) => boolean
    readonly refusal?: Record<string, string>
  } = {},
) {
  let issued = 0
  const tokens = await start((request, response) => {
    if (options.token !== undefined) return options.token(request, response)
    json(response, 200, { token: `token-${++issued}`, expires_in: 300 })
  })
  const accepts = options.accepts ?? (({ headers }) => headers.authorization?.startsWith('Bearer ') ?? false)
  const open = holding()
  const server: TestServer = await start((request, response, socket) => {
    if (!accepts(request)) {
      const challenge = `Bearer realm="${tokens.origin}/token?from=realm",service="test registry"`
      const more = Object.entries(options.refusal ?? {}).map(([name, value]) => `,${name}="${value}"`)
      return refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': challenge + more.join('') })
    }
    if (request.method === 'PUT') return void response.writeHead(201).end()
    open(request, response, socket)
  })
  const asked = () =>
    tokens.seen.map(({ url }) => Object.fromEntries(new URLSearchParams(url.split('?')[1]))['scope'])
  return { server, tokens, asked }
}

describe('bearer tokens', () => {
  it('are had from the server that the registry names, by the password, and used for its scope', async () => {
    const { server, tokens } = await withTokens()
    const { registry } = open({ credential: password })
    await registry.getManifest(at(server), 'v1')
    expect(tokens.seen).toHaveLength(1)
    expect(tokens.seen[0]).toMatchObject({ method: 'GET', headers: { authorization: basic } })
    const query = new URL(tokens.seen[0]?.url ?? '', tokens.origin).searchParams
    expect([...query]).toEqual([
      ['from', 'realm'],
      ['service', 'test registry'],
      ['scope', 'repository:acme/app:pull'],
    ])
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer token-1'])
  })

  it('are asked for without credentials where there are none', async () => {
    const { server, tokens } = await withTokens()
    await open().registry.getManifest(at(server), 'v1')
    expect(tokens.seen[0]?.headers.authorization).toBeUndefined()
  })

  it('are had for an identity token by OAuth', async () => {
    const { server, tokens } = await withTokens({
      token: (_request, response) => json(response, 200, { access_token: 'a', expires_in: 300 }),
    })
    const { registry } = open({ credential: { kind: 'identity-token', token: 'refresh me' } })
    await registry.getManifest(at(server), 'v1')
    expect(tokens.seen[0]).toMatchObject({
      method: 'POST',
      url: '/token?from=realm',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(tokens.seen[0]?.headers.authorization).toBeUndefined()
    expect(Object.fromEntries(new URLSearchParams(tokens.seen[0]?.body))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh me',
      client_id: 'layerwise',
      scope: 'repository:acme/app:pull',
      service: 'test registry',
    })
    expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer a')
  })

  it('may be ready-made', async () => {
    const { server, tokens } = await withTokens()
    await open({ credential: { kind: 'registry-token', token: 'mine' } }).registry.getManifest(
      at(server),
      'v1',
    )
    expect(tokens.seen).toEqual([])
    expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer mine')
  })

  it('are kept by repository and scope until they expire', async () => {
    const { server, asked } = await withTokens()
    const { registry, clock } = open({ credential: password })
    const other = { ...at(server), path: 'acme/other' }
    await Promise.all([registry.headManifest(at(server), 'v1'), registry.headManifest(at(server), 'v1')])
    await registry.headManifest(other, 'v1')
    expect(asked()).toEqual(['repository:acme/app:pull', 'repository:acme/other:pull'])
    clock.advance(269_000)
    await registry.headManifest(at(server), 'v1')
    expect(asked()).toHaveLength(2)
    clock.advance(2_000)
    await registry.headManifest(at(server), 'v1')
    expect(asked()).toHaveLength(3)
  })

  it('to push serve to read too', async () => {
    const { server, asked } = await withTokens()
    const { registry } = open({ credential: password })
    await registry.authorize(at(server), { push: true })
    await registry.putManifest(at(server), 'v1', Buffer.from(MANIFEST), MEDIA_TYPE.ociManifest)
    await registry.getManifest(at(server), 'v1')
    expect(asked()).toEqual(['repository:acme/app:pull,push'])
  })

  it('are had anew when the registry refuses one, with the scope that it asks for', async () => {
    let refused = false
    const { server, tokens } = await withTokens({
      accepts: ({ url, headers }) => {
        if (headers.authorization === undefined) return false
        if (url === '/v2/' || refused) return true
        refused = true
        return false
      },
      refusal: { scope: 'repository:acme/app:pull,metadata', error: 'invalid_token' },
    })
    await open({ credential: password }).registry.getManifest(at(server), 'v1')
    const scopes = tokens.seen.map(({ url }) => new URL(url, tokens.origin).searchParams.getAll('scope'))
    expect(scopes).toEqual([
      ['repository:acme/app:pull'],
      ['repository:acme/app:pull,metadata', 'repository:acme/app:pull'],
    ])
  })

  it('are had once more only', async () => {
    const { server, tokens } = await withTokens({
      accepts: () => false,
      refusal: { error: 'insufficient_scope' },
    })
    const error = await failureOf(open({ credential: password }).registry.getManifest(at(server), 'v1'))
    expect(error).toMatchObject({ kind: 'denied', status: 401 })
    expect(tokens.seen).toHaveLength(2)
  })

  it('wait for a token server that is busy', async () => {
    let busy = true
    const { server } = await withTokens({
      token: (_request, response) => {
        if (!busy) return json(response, 200, { token: 't' })
        busy = false
        refuse(response, 429, 'TOOMANYREQUESTS', { 'retry-after': '2' })
      },
    })
    const { registry, clock } = open({ credential: password })
    await registry.getManifest(at(server), 'v1')
    expect(clock.slept).toEqual([2_000])
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['nothing', (response) => json(response, 200, {})],
    ['no JSON', (response) => void response.end('{"token": "hunter2-secret"x')],
    ['a line break', (response) => json(response, 200, { token: 'a\r\nX-Injected: 1' })],
    ['a list', (response) => json(response, 200, [])],
  ])('refuse an answer that holds %s', async (_name, answer) => {
    const { server } = await withTokens({ token: (_request, response) => answer(response) })
    const error = await failureOf(open({ credential: password }).registry.getManifest(at(server), 'v1'))
    expect(error).toMatchObject({ kind: 'invalid' })
    expect(String(error)).toContain('the answer holds no token')
    expect(everythingIn(error)).not.toContain('hunter2-secret')
  })

  it('do not follow a token server to elsewhere', async () => {
    const elsewhere = await start((_request, response) => json(response, 200, { token: 'anonymous' }))
    const { server } = await withTokens({
      token: (_request, response) => void response.writeHead(302, { location: elsewhere.origin }).end(),
    })
    const error = await failureOf(open({ credential: password }).registry.getManifest(at(server), 'v1'))
    expect(error).toMatchObject({ kind: 'invalid', status: 302 })
    expect(elsewhere.seen).toEqual([])
  })

  it.each([
    ['without TLS', 'http://tokens.example/token', 'a token server without TLS, http://tokens.example'],
    ['of another scheme', 'file:///token', 'a token server without TLS'],
    ['that is no URL', 'token', 'no valid token server'],
  ])('send nothing to a server %s', async (_name, realm, message) => {
    const server = await start((_request, response) =>
      refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': `Bearer realm="${realm}"` }),
    )
    const error = await failureOf(open({ credential: password }).registry.getManifest(at(server), 'v1'))
    expect(error).toMatchObject({ kind: 'invalid' })
    expect(String(error)).toContain(message)
    expect(everythingIn(error)).not.toContain('hunter2')
  })
})

describe('Basic', () => {
  const locked: Handler = (request, response, socket) => {
    if (request.headers.authorization === basic) return holding()(request, response, socket)
    refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': 'Negotiate, Basic realm="r"' })
  }

  it('sends the password to the registry, with every request after the first', async () => {
    const server = await start(locked)
    await open({ credential: password }).registry.getManifest(at(server), 'v1')
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, basic])
  })

  it('is learned from a later refusal, too', async () => {
    const server = await start((request, response, socket) =>
      request.url === '/v2/' ? json(response, 200, {}) : locked(request, response, socket),
    )
    await open({ credential: password }).registry.getManifest(at(server), 'v1')
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined, basic])
  })

  it('does not repeat a password that was refused', async () => {
    const server = await start(locked)
    const wrong: Credential = { kind: 'password', username: 'me', password: 'wrong' }
    expect(await failureOf(open({ credential: wrong }).registry.getManifest(at(server), 'v1'))).toMatchObject(
      {
        kind: 'unauthorized',
        hint: expect.stringContaining('check the user name and password'),
      },
    )
    expect(server.seen).toHaveLength(2)
  })
})

describe('authorize', () => {
  const jwt = (access: unknown) => `h.${Buffer.from(JSON.stringify({ access })).toString('base64url')}.s`
  const repository = (...actions: string[]) => [{ type: 'repository', name: 'acme/app', actions }]
  const issuing = (token: string) => (_request: SeenRequest, response: ServerResponse) =>
    json(response, 200, { token })

  it.each([
    ['says so', jwt(repository('pull', 'push')), 'granted'],
    ['allows everything', jwt(repository('*')), 'granted'],
    ['is opaque', 'v4.opaque', 'unknown'],
    ['speaks of other things', jwt('x'), 'unknown'],
    ['speaks of other repositories', jwt([{ type: 'repository', name: 'x', actions: [] }]), 'unknown'],
  ])('knows the permission to push where the token %s', async (_name, token, push) => {
    const { server } = await withTokens({ token: issuing(token) })
    const access = await open({ credential: password }).registry.authorize(at(server), { push: true })
    expect(access).toEqual({ origin: server.origin, anonymous: false, push })
  })

  it.each([
    ['to read only', jwt(repository('pull')), 'the account has the permissions: pull'],
    ['for nothing', jwt([]), 'the account has the permissions: none'],
  ])('refuses a token %s', async (_name, token, why) => {
    const { server } = await withTokens({ token: issuing(token) })
    const { registry } = open({ credential: password })
    expect(await failureOf(registry.authorize(at(server), { push: true }))).toMatchObject({
      kind: 'denied',
      why,
    })
    expect(await registry.authorize(at(server), { push: false })).toMatchObject({ push: 'unknown' })
  })

  it('tells missing credentials from a missing permission', async () => {
    const { server } = await withTokens({ token: issuing(jwt(repository('pull'))) })
    expect(await failureOf(open().registry.authorize(at(server), { push: true }))).toMatchObject({
      kind: 'unauthorized',
      hint: expect.stringContaining('there are no credentials for'),
    })
  })

  it.each([
    [401, 'unauthorized'],
    [403, 'denied'],
    [500, 'unavailable'],
  ])('reports a token server that answers %i', async (status, kind) => {
    const { server, tokens } = await withTokens({
      token: (_request, response) => refuse(response, status, 'X'),
    })
    const error = await failureOf(
      open({ credential: password }).registry.authorize(at(server), { push: true }),
    )
    expect(error).toMatchObject({ kind, status })
    expect(String(error)).toContain(
      `could not get a token from ${tokens.host} to get access to push: HTTP ${status}`,
    )
    expect(everythingIn(error)).not.toMatch(/hunter2|scope=/)
  })

  it('asks the registry itself where there is no token server', async () => {
    const server = await start((request, response) => {
      if (request.headers.authorization === basic) return json(response, 200, {})
      refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="r"' })
    })
    expect(await open({ credential: password }).registry.authorize(at(server), { push: true })).toEqual({
      origin: server.origin,
      anonymous: false,
      push: 'unknown',
    })
    const wrong: Credential = { kind: 'password', username: 'me', password: 'wrong' }
    for (const credential of [wrong, undefined]) {
      const { registry } = open(credential && { credential })
      expect(await failureOf(registry.authorize(at(server), { push: true }))).toMatchObject({
        kind: 'unauthorized',
      })
    }
  })

  it('refuses a server that is no registry', async () => {
    const server = await start((_request, response) => response.writeHead(404).end('<html>'))
    expect(await failureOf(open().registry.authorize(at(server), { push: true }))).toMatchObject({
      kind: 'invalid',
      why: `${server.origin}/v2/ answers HTTP 404, as no registry does`,
    })
  })

  it('refuses ways to authenticate that it does not know', async () => {
    const server = await start((_request, response) =>
      refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': 'Negotiate' }),
    )
    const error = await failureOf(
      open({ credential: password }).registry.authorize(at(server), { push: true }),
    )
    expect(String(error)).toContain('it asks for authentication by negotiate')
  })

  it('is over when its signal is, and the next call begins anew', async () => {
    let silent = true
    const server = await start((request, response, socket) =>
      silent ? undefined : holding()(request, response, socket),
    )
    const { registry } = open({ httpRegistries: new Set([server.host]) })
    const controller = new AbortController()
    const call = failureOf(registry.authorize(at(server), { push: true }, { signal: controller.signal }))
    await expect.poll(() => server.seen.length).toBe(1)
    silent = false
    const reason = new Error('cancelled')
    controller.abort(reason)
    expect(await call).toBe(reason)
    expect(await registry.authorize(at(server), { push: true })).toMatchObject({ origin: server.origin })
  })
})
