import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Registry } from '../bed/registry.ts'

export interface RegistryProxy extends AsyncDisposable {
  /** `127.0.0.1:41234` */
  readonly host: string
  /** Requests as they arrived: `GET /v2/`. */
  readonly seen: readonly string[]
  /** How many requests were under way at once, at most. */
  mostAtOnce(): number
}

export interface Asked {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

/** What a proxy does otherwise than hand on a request and its answer. */
export interface Intervention {
  /** Answers in the registry's place. */
  readonly answer?: {
    readonly status: number
    readonly headers?: OutgoingHttpHeaders
    readonly body?: string
  }
  /** Breaks the connection: before the registry hears of the request, or when it has answered. */
  readonly cut?: 'request' | 'answer'
  /** What the registry is asked for instead. */
  readonly path?: string
  /** What becomes of the headers of the registry's answer. */
  readonly headers?: (headers: IncomingHttpHeaders) => OutgoingHttpHeaders
}

/** What stands between a request and the registry: nothing is handed on before it resolves. */
export type Before = (asked: Asked) => Promise<Intervention | undefined> | Intervention | undefined

/** Another address of a plain registry, which hands on everything as it is, but for where `before` intervenes. */
export async function proxyRegistry(
  registry: Registry,
  before: Before = () => undefined,
): Promise<RegistryProxy> {
  const { hostname, port } = new URL(registry.url)
  const seen: string[] = []
  let [atOnce, most] = [0, 0]
  const hand = async (asked: IncomingMessage, answer: ServerResponse) => {
    const { method = '', url = '', headers } = asked
    seen.push(`${method} ${url}`)
    atOnce += 1
    most = Math.max(most, atOnce)
    answer.on('close', () => {
      atOnce -= 1
    })
    const intervention = (await before({ method, path: url, headers })) ?? {}
    if (intervention.cut === 'request') return void asked.socket.destroy()
    if (intervention.answer !== undefined) {
      const { status, headers: given = {}, body = '' } = intervention.answer
      // Who answers without listening to the end has the connection closed.
      asked.resume().on('end', () => answer.writeHead(status, given).end(body))
      return
    }
    // The registry makes addresses from the host that it was asked by, which stays ours.
    const path = intervention.path ?? url
    const sent = request({ hostname, port, method, path, headers }, (got) => {
      if (intervention.cut === 'answer') return void asked.socket.destroy()
      answer.writeHead(got.statusCode ?? 502, intervention.headers?.(got.headers) ?? got.headers)
      got.pipe(answer)
    })
    sent.on('error', () => answer.destroy())
    asked.pipe(sent)
  }
  const server = createServer((asked, answer) => void hand(asked, answer))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    mostAtOnce: () => most,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
