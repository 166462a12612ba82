import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
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

/** What stands between a request and the registry: nothing is handed on before it resolves. */
export type Before = (asked: { readonly method: string; readonly path: string }) => Promise<void> | void

/** Another address of a plain registry, which hands on everything as it is. */
export async function proxyRegistry(registry: Registry, before: Before = () => {}): Promise<RegistryProxy> {
  const upstream = new URL(registry.url)
  const seen: string[] = []
  let [atOnce, most] = [0, 0]
  const hand = async (asked: IncomingMessage, answer: ServerResponse) => {
    const { method = '', url: path = '', headers } = asked
    seen.push(`${method} ${path}`)
    atOnce += 1
    most = Math.max(most, atOnce)
    answer.on('close', () => {
      atOnce -= 1
    })
    await before({ method, path })
    // The registry makes addresses from the host that it was asked by, which stays ours.
    const { hostname, port } = upstream
    const sent = request({ hostname, port, method, path, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers)
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
