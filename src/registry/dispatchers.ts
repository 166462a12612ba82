import { getCACertificates } from 'node:tls'
import type { Agent, Dispatcher } from 'undici'
import type { ProxyChooser } from './proxy.ts'
import { loadUndici } from './undici.ts'

export interface TlsOptions {
  /** Host with optional port → PEM text of certificate authorities trusted for it, besides Node's own. */
  readonly certificateAuthorities?: ReadonlyMap<string, string> | undefined
  /** Hosts with optional port whose certificate is not checked, because the user declared them so. */
  readonly insecureRegistries?: ReadonlySet<string> | undefined
}

const CONNECT_TIMEOUT_MS = 10_000

/**
 * Our own connections: by the right proxy, with the certificate authorities of the host. Nothing is shared with the process's
 * global dispatcher, so closing this closes every socket, and Node ends by itself.
 */
export class Dispatchers implements AsyncDisposable {
  readonly #proxyFor: ProxyChooser
  readonly #authorities = new Map<string, string>()
  readonly #insecure = new Set<string>()
  readonly #byRoute = new Map<string, Promise<Dispatcher>>()

  constructor(options: { readonly proxyFor: ProxyChooser; readonly tls: TlsOptions }) {
    this.#proxyFor = options.proxyFor
    for (const [host, pem] of options.tls.certificateAuthorities ?? [])
      this.#authorities.set(urlHost(host), pem)
    for (const host of options.tls.insecureRegistries ?? []) this.#insecure.add(urlHost(host))
  }

  /** The dispatcher for a URL's host. */
  for(url: URL): Promise<Dispatcher> {
    const proxy = this.#proxyFor(url)
    const authority = this.#authorities.get(url.host)
    const insecure = this.#insecure.has(url.host)
    const special = authority !== undefined || insecure
    const route = `${proxy?.href ?? ''} ${special ? url.host : ''}`
    let dispatcher = this.#byRoute.get(route)
    if (dispatcher === undefined) {
      dispatcher = connectVia(proxy, {
        ...(authority !== undefined && { ca: [...getCACertificates('default'), authority] }),
        ...(insecure && { rejectUnauthorized: false }),
      })
      this.#byRoute.set(route, dispatcher)
    }
    return dispatcher
  }

  /** Ends every connection, also one that is in use: who disposes waits for no answer any more. */
  async [Symbol.asyncDispose](): Promise<void> {
    const dispatchers = [...this.#byRoute.values()]
    this.#byRoute.clear()
    await Promise.allSettled(dispatchers.map(async (dispatcher) => (await dispatcher).destroy()))
  }
}

/** A host as URLs have it: lower case, without the default port. */
function urlHost(host: string): string {
  return URL.parse(`https://${host}`)?.host ?? host
}

async function connectVia(
  proxy: URL | undefined,
  tls: { readonly ca?: string[]; readonly rejectUnauthorized?: boolean },
): Promise<Dispatcher> {
  // Loaded at the first request: not every command asks a registry.
  const { Agent, ProxyAgent } = await loadUndici()
  // The transport's own time limit covers the whole answer.
  const limits: Agent.Options = { headersTimeout: 0, bodyTimeout: 0 }
  const connect = { timeout: CONNECT_TIMEOUT_MS, ...tls }
  return proxy === undefined
    ? new Agent({ ...limits, connect })
    : new ProxyAgent({
        ...limits,
        uri: proxy.href,
        requestTls: connect,
        proxyTls: { timeout: CONNECT_TIMEOUT_MS },
      })
}
