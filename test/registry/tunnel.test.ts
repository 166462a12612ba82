import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRegistry } from '../../src/registry/client.ts'
import { anonymousKeychain } from '../../src/registry/credential.ts'
import { Transport, type TransportOptions } from '../../src/registry/transport.ts'
import { ensureCertificates } from '../bed/certificates.ts'
import { everythingIn, failureOf, serve, type TestServer, tunnel } from './servers.ts'

let ca: string
let registry: TestServer

beforeAll(async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'registry-tls-')), 'certificates')
  const made = await ensureCertificates(folder)
  ca = await readFile(made.caFile, 'utf8')
  const [cert, key] = await Promise.all([readFile(made.certificate, 'utf8'), readFile(made.key, 'utf8')])
  registry = await serve((_request, response) => response.end('hello'), { cert, key })
})
afterAll(() => registry[Symbol.asyncDispose]())

async function get(url: string, options: Partial<TransportOptions>) {
  await using transport = new Transport({ version: '1', environment: {}, retry: { budgetMs: 0 }, ...options })
  const subject = { registry: new URL(url).host, operation: 'get access' }
  const { body } = await transport.send({ method: 'GET', url: new URL(url), subject, limit: 100 })
  return Buffer.from(body).toString()
}

describe('certificates', () => {
  it('refuses an unknown authority, and says what to do', async () => {
    const error = await failureOf(get(registry.origin, {}))
    expect(error).toMatchObject({ kind: 'tls', retryable: false, code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
    expect(error).toHaveProperty('hint', expect.stringContaining('NODE_EXTRA_CA_CERTS'))
  })

  it('trusts an authority for the host that it is given for', async () => {
    expect(await get(registry.origin, { certificateAuthorities: new Map([[registry.host, ca]]) })).toBe(
      'hello',
    )
    const other = get(registry.origin, { certificateAuthorities: new Map([['other.example', ca]]) })
    expect(await failureOf(other)).toMatchObject({ kind: 'tls' })
  })

  it('refuses a certificate for another name', async () => {
    await using proxy = await tunnel(() => registry.host)
    const certificateAuthorities = new Map([['registry.example', ca]])
    const url = 'https://registry.example/'
    const error = await failureOf(
      get(url, { certificateAuthorities, environment: { HTTPS_PROXY: proxy.host } }),
    )
    expect(error).toMatchObject({ kind: 'tls', code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  })

  it('checks nothing for a host that is declared insecure, and for no other', async () => {
    expect(await get(registry.origin, { insecureRegistries: new Set([registry.host]) })).toBe('hello')
    const other = get(registry.origin, { insecureRegistries: new Set(['127.0.0.1:1']) })
    expect(await failureOf(other)).toMatchObject({ kind: 'tls' })
  })
})

describe('a loopback registry that speaks TLS', () => {
  const open = (certificateAuthorities: ReadonlyMap<string, string>) =>
    createRegistry({
      version: '1',
      environment: {},
      keychain: anonymousKeychain,
      certificateAuthorities,
      retry: { budgetMs: 0 },
    })

  it('is spoken to by https', async () => {
    await using client = open(new Map([[registry.host, ca]]))
    const access = await client.authorize({ registry: registry.host, path: 'acme/app' }, { push: true })
    expect(access.origin).toBe(registry.origin)
  })

  it('is not tried by http because its certificate is not trusted', async () => {
    await using client = open(new Map())
    const error = await failureOf(
      client.authorize({ registry: registry.host, path: 'acme/app' }, { push: true }),
    )
    expect(error).toMatchObject({ kind: 'tls', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
  })

  it('is not taken for one without TLS when only the handshake failed', async () => {
    // Go's and nginx's TLS servers answer plain HTTP by 400.
    await using server = await serve((_request, response) => response.writeHead(400).end())
    await using client = open(new Map())
    const error = await failureOf(
      client.authorize({ registry: server.host, path: 'acme/app' }, { push: true }),
    )
    expect(error).toMatchObject({ kind: 'tls', code: expect.stringMatching(/EPROTO|ERR_SSL/) })
  })
})

describe('a proxy', () => {
  const insecureRegistries = new Set(['registry.example'])

  it('is the way to a host that has no other', async () => {
    await using proxy = await tunnel(() => registry.host)
    const environment = { https_proxy: `http://me:pa%20ss@${proxy.host}` }
    expect(await get('https://registry.example/', { environment, insecureRegistries })).toBe('hello')
    expect(proxy.seen).toEqual([
      { url: 'registry.example:443', authorization: `Basic ${Buffer.from('me:pa ss').toString('base64')}` },
    ])
  })

  it('is left out for NO_PROXY and for loopback', async () => {
    await using proxy = await tunnel(() => registry.host)
    const environment = { HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: 'registry.invalid' }
    await failureOf(get('https://registry.invalid/', { environment }))
    await failureOf(get(registry.origin, { environment }))
    expect(proxy.seen).toEqual([])
  })

  it.each([
    [407, false],
    [503, true],
  ])('that refuses by %i is named, retryable: %s', async (status, retryable) => {
    await using proxy = await tunnel(() => registry.host, status)
    const environment = { HTTPS_PROXY: `http://me:secret@${proxy.host}` }
    const error = await failureOf(get('https://registry.example/', { environment }))
    expect(error).toMatchObject({ kind: 'unreachable', retryable })
    expect(String(error)).toContain(`the proxy answered HTTP ${status}`)
    expect(everythingIn(error)).not.toContain('secret')
  })
})
