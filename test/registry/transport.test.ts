import { afterEach, describe, expect, it } from 'vitest'
import { RegistryError } from '../../src/registry/errors.ts'
import { type HttpRequest, Transport, type TransportOptions } from '../../src/registry/transport.ts'
import {
  everythingIn,
  failureOf,
  type Handler,
  retryLog,
  serve,
  type TestServer,
  testClock,
} from './servers.ts'

const opened: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one[Symbol.asyncDispose]()
})

async function start(handler: Handler): Promise<TestServer> {
  const server = await serve(handler)
  opened.push(server)
  return server
}

function transport(options: Partial<TransportOptions> = {}) {
  const clock = testClock()
  const log = retryLog()
  const made = new Transport({ version: '1.2.3', environment: {}, clock, onRetry: log.onRetry, ...options })
  opened.push(made)
  return { clock, events: log.events, send: made.send.bind(made) }
}

function get(server: TestServer, more: Partial<HttpRequest> = {}): HttpRequest {
  const subject = { registry: server.host, path: 'acme/app', operation: 'read manifest v1' }
  return { method: 'GET', url: new URL('/v2/', server.origin), subject, limit: 1000, ...more }
}

/** One answer after the other; the last one stays. */
function inTurn(...handlers: Handler[]): Handler {
  let turn = 0
  return (...call) => handlers[Math.min(turn++, handlers.length - 1)]?.(...call)
}

const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    response.writeHead(code, headers).end('body')

describe('one request', () => {
  it('says who it is, and returns status, headers and body', async () => {
    const server = await start(status(404, { 'x-some': 'thing' }))
    const response = await transport().send(
      get(server, { headers: { accept: 'a/b' }, authorization: 'Basic x' }),
    )
    expect(response).toMatchObject({ status: 404, headers: { 'x-some': 'thing' } })
    expect(Buffer.from(response.body).toString()).toBe('body')
    expect(server.seen).toMatchObject([
      {
        method: 'GET',
        url: '/v2/',
        headers: { 'user-agent': 'layerwise/1.2.3', accept: 'a/b', authorization: 'Basic x' },
      },
    ])
  })

  it.each([
    ['with a length', { 'content-length': '1001' }],
    ['in chunks', {}],
  ])('refuses a body that is too large, %s', async (_name, headers) => {
    const server = await start((_request, response) => response.writeHead(200, headers).end('x'.repeat(1001)))
    const error = await failureOf(transport().send(get(server)))
    expect(error).toMatchObject({ kind: 'invalid', retryable: false })
    expect(String(error)).toContain('the answer is larger than 1000 bytes')
  })

  it('takes the beginning of an endless error', async () => {
    const server = await start((_request, response) => {
      response.writeHead(403)
      const more = () => {
        while (response.write('x'.repeat(10_000)));
      }
      response.on('drain', more)
      more()
    })
    const response = await transport().send(get(server))
    expect(response.status).toBe(403)
    expect(response.body.length).toBeLessThanOrEqual(64 * 1024)
  })
})

describe('repeating', () => {
  it('waits for 503, growing, and says so', async () => {
    const server = await start(inTurn(status(503), status(502), status(200)))
    const { send, clock, events } = transport()
    expect((await send(get(server))).status).toBe(200)
    expect(clock.slept).toEqual([375, 750])
    expect(events).toEqual([
      { host: server.host, attempt: 1, delayMs: 375, why: 'HTTP 503' },
      { host: server.host, attempt: 2, delayMs: 750, why: 'HTTP 502' },
    ])
  })

  it.each([
    ['seconds', '7', 7_000],
    ['a date', 'Thu, 01 Jan 2026 00:00:09 GMT', 9_000],
  ])('waits as long as a 429 asks, in %s', async (_name, value, milliseconds) => {
    const server = await start(inTurn(status(429, { 'retry-after': value }), status(200)))
    const { send, clock } = transport()
    expect((await send(get(server))).status).toBe(200)
    expect(clock.slept).toEqual([milliseconds])
  })

  it('returns the 429 that asks for more than the budget', async () => {
    const server = await start(status(429, { 'retry-after': '3600' }))
    const { send, clock } = transport()
    expect(await send(get(server))).toMatchObject({ status: 429, retryAfterMs: 3_600_000 })
    expect(clock.slept).toEqual([])
  })

  it('returns the last answer when the budget is spent', async () => {
    const server = await start(status(503))
    const { send, clock } = transport({ retry: { budgetMs: 10_000 } })
    expect((await send(get(server))).status).toBe(503)
    expect(clock.slept.reduce((sum, delay) => sum + delay, 0)).toBe(10_000)
    expect(server.seen.length).toBe(clock.slept.length + 1)
  })

  it("repeats no POST, no lasting refusal, and nothing beyond the call's own budget", async () => {
    const server = await start(inTurn(status(503), status(403), status(503), status(200)))
    const { send } = transport()
    expect((await send(get(server, { method: 'POST' }))).status).toBe(503)
    expect((await send(get(server))).status).toBe(403)
    expect((await send(get(server), { budgetMs: 0 })).status).toBe(503)
  })

  it("does not wait for Docker Hub's quota of pulls", async () => {
    const server = await start((_request, response) =>
      response.writeHead(429).end('You have reached your pull rate limit.'),
    )
    expect((await transport().send(get(server))).status).toBe(429)
    expect(server.seen.length).toBe(1)
  })

  it('repeats after a reset connection, the body included', async () => {
    const server = await start(inTurn((_request, _response, socket) => socket.resetAndDestroy(), status(201)))
    const { send, events } = transport()
    expect((await send(get(server, { method: 'PUT', body: Buffer.from('manifest') }))).status).toBe(201)
    expect(server.seen.map(({ body }) => body)).toEqual(['manifest', 'manifest'])
    expect(events[0]?.why).toMatch(/^http:\/\/127\.0\.0\.1:\d+: /)
  })

  it('repeats after an answer that was cut off', async () => {
    const cut: Handler = (_request, response, socket) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => socket.destroy())
    }
    const server = await start(inTurn(cut, status(200)))
    expect(Buffer.from((await transport().send(get(server))).body).toString()).toBe('body')
  })

  it('fails as unreachable when nobody listens', async () => {
    const server = await serve(status(200))
    await server[Symbol.asyncDispose]()
    const error = await failureOf(transport({ retry: { budgetMs: 1000 } }).send(get(server)))
    expect(error).toBeInstanceOf(RegistryError)
    expect(error).toMatchObject({ kind: 'unreachable', code: 'ECONNREFUSED', retryable: true })
    expect((error as RegistryError).cause).toBeInstanceOf(Error)
    expect((error as RegistryError).message).toBe(
      `${server.host}/acme/app: could not read manifest v1: ${server.origin}: connection refused (ECONNREFUSED)`,
    )
  })

  it('does not repeat a name that does not resolve', async () => {
    const { send, events } = transport()
    const url = new URL('https://registry.invalid/v2/')
    const subject = { registry: 'registry.invalid', operation: 'get access' }
    const error = await failureOf(send({ method: 'GET', url, subject, limit: 1 }))
    // Without a working resolver the answer is "try again": repeated then, and unreachable all the same.
    expect(error).toMatchObject({ kind: 'unreachable' })
    if ((error as RegistryError).code === 'ENOTFOUND') expect(events).toEqual([])
  })

  it('fails when what answers is not HTTP', async () => {
    const server = await start((_request, _response, socket) => socket.end('SSH-2.0-OpenSSH\r\n\r\n'))
    expect(await failureOf(transport().send(get(server)))).toMatchObject({
      kind: 'invalid',
      retryable: false,
    })
  })
})

describe('time limits', () => {
  it('ends an attempt that never answers, and repeats it', async () => {
    const silence: Handler = () => {}
    const server = await start(inTurn(silence, status(200)))
    const { send, events } = transport({ attemptTimeoutMs: 100 })
    expect((await send(get(server))).status).toBe(200)
    expect(events[0]?.why).toContain('no whole answer within 0.1 s')
  })

  it('ends an attempt whose body trickles', async () => {
    const server = await start((_request, response) => {
      response.writeHead(200)
      response.write('x')
    })
    const error = await failureOf(transport({ attemptTimeoutMs: 100 }).send(get(server), { budgetMs: 0 }))
    expect(error).toMatchObject({ kind: 'unreachable', code: 'ETIMEDOUT' })
  })

  it.each<[string, Handler]>([
    ['while it waits for an answer', () => {}],
    ['while it waits to repeat', status(503)],
  ])('ends at once by its signal, %s', async (_name, handler) => {
    const server = await start(handler)
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const made = new Transport({ version: '1', environment: {} })
    opened.push(made)
    const call = failureOf(made.send(get(server), { signal: controller.signal }))
    await expect.poll(() => server.seen.length).toBe(1)
    controller.abort(reason)
    expect(await call).toBe(reason)
  })
})

describe('redirects', () => {
  it('keeps the authorization on its own origin only, and does not send it again on the way back', async () => {
    const home = await start((request, response) => {
      if (request.url === '/v2/') response.writeHead(307, { location: '/second?a=b' }).end()
      else if (request.url === '/second?a=b')
        response.writeHead(302, { location: `${store.origin}/blob?sig=1` }).end()
      else response.end('done')
    })
    const store = await start((_request, response) => {
      response.writeHead(302, { location: `${home.origin}/third` }).end()
    })
    const response = await transport().send(get(home, { follow: true, authorization: 'Bearer secret' }))
    expect(Buffer.from(response.body).toString()).toBe('done')
    expect(home.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/v2/', 'Bearer secret'],
      ['/second?a=b', 'Bearer secret'],
      ['/third', undefined],
    ])
    expect(store.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/blob?sig=1', undefined],
    ])
  })

  it('another port of the same host is another origin', async () => {
    const other = await start(status(200))
    const server = await start((_request, response) =>
      response.writeHead(302, { location: other.origin }).end(),
    )
    await transport().send(get(server, { follow: true, authorization: 'Basic secret' }))
    expect(other.seen[0]?.headers.authorization).toBeUndefined()
  })

  it('begins anew at the registry when what it was sent to fails', async () => {
    const store = await start(inTurn(status(503), status(200)))
    const server = await start((_request, response) =>
      response.writeHead(302, { location: store.origin }).end(),
    )
    expect((await transport().send(get(server, { follow: true }))).status).toBe(200)
    expect(server.seen.length).toBe(2)
  })

  it('follows five and no more', async () => {
    const server = await start((_request, response) => response.writeHead(302, { location: '/again' }).end())
    const error = await failureOf(transport().send(get(server, { follow: true })))
    expect(String(error)).toContain('more than 5 redirects')
    expect(server.seen.length).toBe(6)
  })

  it.each([
    ['nowhere', {}],
    ['no URL', { location: 'http://[?sig=SECRET' }],
    ['another scheme', { location: 'file:///etc/passwd?SECRET' }],
  ])('refuses one to %s', async (_name, headers) => {
    const server = await start((_request, response) => response.writeHead(302, headers).end())
    const error = await failureOf(transport().send(get(server, { follow: true })))
    expect(error).toMatchObject({ kind: 'invalid' })
    expect(everythingIn(error)).not.toContain('SECRET')
  })

  it('is an answer like any other where it is not asked for', async () => {
    const server = await start(status(302, { location: '/x' }))
    expect((await transport().send(get(server, { method: 'PUT' }))).status).toBe(302)
  })
})
