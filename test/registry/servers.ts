import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Clock } from '../../src/registry/clock.ts'
import type { RetryEvent } from '../../src/registry/retry.ts'

export interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface TestServer extends AsyncDisposable {
  /** `127.0.0.1:41234` */
  readonly host: string
  readonly origin: string
  /** In the order of their arrival. */
  readonly seen: SeenRequest[]
}

export type Handler = (request: SeenRequest, response: ServerResponse, socket: Socket) => void

/** A real server on a free loopback port. With `tls`, by HTTPS. */
export async function serve(handler: Handler, tls?: { key: string; cert: string }): Promise<TestServer> {
  const seen: SeenRequest[] = []
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const arrived = { method, url, headers, body: Buffer.concat(chunks).toString() }
      seen.push(arrived)
      handler(arrived, response, request.socket)
    })
  }
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    origin: `${tls === undefined ? 'http' : 'https'}://${host}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A proxy that tunnels every name to one address, as the only way out of a closed network. */
export async function tunnel(target: () => string, status = 200) {
  const seen: { url: string | undefined; authorization: string | undefined }[] = []
  const proxy = createServer((_request, response) => response.writeHead(405).end())
  proxy.on('connect', (request, client) => {
    seen.push({ url: request.url, authorization: request.headers['proxy-authorization'] })
    if (status !== 200) {
      client.end(`HTTP/1.1 ${status} No\r\n\r\n`)
      return
    }
    const [host, port] = target().split(':')
    const upstream = connect(Number(port), host)
    client.on('error', () => upstream.destroy())
    upstream.on('error', () => client.destroy())
    client.write('HTTP/1.1 200 OK\r\n\r\n')
    upstream.pipe(client).pipe(upstream)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    seen,
    host: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      proxy.closeAllConnections()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

/** An error in the form of the distribution specification. */
export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Record<string, string> = {},
): void {
  json(response, status, { errors: [{ code, message: `the test says ${code}` }] }, headers)
}

/** Time that passes only by waiting. */
export function testClock(): Clock & { readonly slept: number[]; advance(milliseconds: number): void } {
  let time = Date.parse('2026-01-01T00:00:00Z')
  const slept: number[] = []
  return {
    slept,
    advance(milliseconds) {
      time += milliseconds
    },
    now: () => time,
    random: () => 0.5,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted()
      slept.push(milliseconds)
      time += milliseconds
    },
  }
}

export function retryLog(): { readonly events: RetryEvent[]; readonly onRetry: (event: RetryEvent) => void } {
  const events: RetryEvent[] = []
  return { events, onRetry: (event) => events.push(event) }
}

/** The error that a promise ends with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('expected a failure')
}

/** Everything that a person or a log could see of an error, its causes included. */
export function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return [
    JSON.stringify({ ...error }),
    error.message,
    error.stack,
    error.cause && everythingIn(error.cause),
  ].join('\n')
}
