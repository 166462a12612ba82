import type { Dispatcher } from 'undici'
import { systemClock } from '../registry/clock.ts'
import { explainConnectionFailure } from '../registry/connection-failure.ts'
import { Dispatchers } from '../registry/dispatchers.ts'
import { type Environment, proxyChooser } from '../registry/proxy.ts'
import { isRedirect, isSafeRedirect, MAX_REDIRECTS } from '../registry/redirects.ts'
import { isTransientStatus, nextDelay, parseRetryAfter, type RetryPolicy } from '../registry/retry.ts'

export interface GitHubCacheOptions {
  /** `ACTIONS_RESULTS_URL` */
  readonly url: string
  readonly token: string
  /** BuildKit's, which is part of every key. */
  readonly version: string
  /** Ours, for `User-Agent: layerwise/1.2.3`. */
  readonly ourVersion: string
  /** Says which proxies there are. */
  readonly environment: Environment
  /** Ends every request and every wait; its reason is thrown. */
  readonly signal: AbortSignal
}

/** The cache service of GitHub's runners, version 2, as far as looking at it goes. */
export interface GitHubCache extends AsyncDisposable {
  /** Where an entry can be read, which is a secret; undefined where there is none of this key. */
  find(key: string): Promise<URL | undefined>
  /** An entry, or its first bytes. */
  read(url: URL, firstBytes?: number): Promise<Uint8Array>
}

const METHOD = 'twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL'
/** How often a connection that breaks is tried. */
const CONNECTIONS = 3
const INDEX_LIMIT = 64 * 1024 * 1024
// As long as the signal allows.
const RETRY: RetryPolicy = { budgetMs: Number.MAX_SAFE_INTEGER, baseDelayMs: 300, maxDelayMs: 5_000 }

/** Opens the service. Whatever it answers but an answer is thrown as an Error with a clause; what may pass is asked again. */
export async function openGitHubCache(options: GitHubCacheOptions): Promise<GitHubCache> {
  const { url, token, version, ourVersion, environment, signal } = options
  const dispatchers = new Dispatchers({ proxyFor: proxyChooser(environment), tls: {} })

  const send = async (address: URL, init: Init, hops = 0): Promise<Answer> => {
    try {
      const dispatcher = await dispatchers.for(address)
      const { origin, pathname, search } = address
      const target = { origin, path: `${pathname}${search}`, signal }
      const {
        statusCode: status,
        headers,
        body,
      } = await dispatcher.request({
        ...target,
        ...init,
        headers: { 'user-agent': `layerwise/${ourVersion}`, ...init.headers },
      })
      const next =
        init.method === 'GET' && hops < MAX_REDIRECTS ? redirect(address, status, headers) : undefined
      if (next !== undefined) {
        await body.dump({ limit: 1024, signal })
        return await send(next, init, hops + 1)
      }
      if (status >= 200 && status < 300) return { bytes: await readAll(body) }
      await body.dump({ limit: 1024, signal })
      const retryAfter = headers['retry-after']
      return {
        why: `answered HTTP ${status}`,
        attempts: isTransientStatus(status) ? 1_000 : 1,
        retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
      }
    } catch (error) {
      signal.throwIfAborted()
      const failure = explainConnectionFailure(error)
      if (failure === undefined) throw error
      return { why: `can't be reached: ${failure.why}`, attempts: failure.retryable ? CONNECTIONS : 1 }
    }
  }
  const ask = async (what: string, address: URL, init: Init): Promise<Uint8Array> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await send(address, init)
      if ('bytes' in answer) return answer.bytes
      const { why, attempts, retryAfter } = answer
      if (attempt >= attempts) throw new Error(`${what} ${why}`)
      const retryAfterMs = parseRetryAfter(retryAfter, Date.now())
      const state = { policy: RETRY, attempt, elapsedMs: 0, retryAfterMs, random: systemClock.random() }
      await systemClock.sleep(nextDelay(state) ?? 0, signal)
    }
  }
  return {
    find: async (key) => {
      const bytes = await ask('the cache service', new URL(METHOD, url.replace(/\/*$/, '/')), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ key, restore_keys: [key], version }),
      })
      const { ok, signed_download_url: found } = answer(bytes)
      return ok === true && typeof found === 'string' ? (URL.parse(found) ?? undefined) : undefined
    },
    read: async (address, firstBytes) =>
      await ask('the store of the cache service', address, {
        method: 'GET',
        headers: firstBytes === undefined ? {} : { range: `bytes=0-${firstBytes - 1}` },
      }),
    [Symbol.asyncDispose]: () => dispatchers[Symbol.asyncDispose](),
  }
}

interface Init extends Pick<Dispatcher.RequestOptions, 'method' | 'body'> {
  readonly headers: Readonly<Record<string, string>>
}

/** Where an answer sends whoever asks; no token goes along. */
function redirect(from: URL, status: number, headers: Dispatcher.ResponseData['headers']): URL | undefined {
  const { location } = headers
  const to = isRedirect(status) && typeof location === 'string' ? URL.parse(location, from.href) : null
  return to !== null && isSafeRedirect(from, to) ? to : undefined
}

type Answer =
  | { readonly bytes: Uint8Array }
  | {
      readonly why: string
      /** How often it is to be tried in all. */
      readonly attempts: number
      readonly retryAfter?: string | undefined
    }

async function readAll(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > INDEX_LIMIT) throw new Error(`the cache service sent more than ${INDEX_LIMIT} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function answer(bytes: Uint8Array): { readonly ok?: unknown; readonly signed_download_url?: unknown } {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    throw new Error('the cache service sent no JSON')
  }
}
