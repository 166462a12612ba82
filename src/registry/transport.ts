import { Readable } from 'node:stream'
import { type Clock, systemClock } from './clock.ts'
import { type ConnectionFailure, explainConnectionFailure } from './connection-failure.ts'
import { Dispatchers, type TlsOptions } from './dispatchers.ts'
import { RegistryError, type Subject } from './errors.ts'
import { hintFor } from './hints.ts'
import { type Environment, proxyChooser } from './proxy.ts'
import { isRedirect, isSafeRedirect, MAX_REDIRECTS } from './redirects.ts'
import {
  DEFAULT_RETRY,
  isPullQuota,
  isTransientStatus,
  nextDelay,
  parseRetryAfter,
  type RetryEvent,
  type RetryPolicy,
} from './retry.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  readonly url: URL
  readonly subject: Subject
  readonly headers?: Readonly<Record<string, string>>
  /** Sent to the origin of `url` only; a redirect to elsewhere goes without it, and what comes after that too. */
  readonly authorization?: string | undefined
  /** A function gives the body anew for each attempt, piece by piece; its length is in the headers. */
  readonly body?: Uint8Array | string | (() => AsyncIterable<Uint8Array>)
  /** Bytes of the answer's body that are accepted when it succeeds. */
  readonly limit: number
  /** Whether the body of an answer that succeeds is handed on as it comes, as `stream`, however long it is. */
  readonly streams?: boolean
  /** Whether redirects are followed; only GET and HEAD can. Default false: a 3xx is an answer like any other. */
  readonly follow?: boolean
  /** Whether sending it twice does no harm. Default: every method but POST. */
  readonly repeatable?: boolean
}

export interface HttpResponse {
  readonly status: number
  /** Names in lower case; a header that came several times has its values in order. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Uint8Array
  /** The body of what was asked to stream: to be read to its end, or left early. */
  readonly stream?: AsyncIterable<Uint8Array>
  /** Milliseconds that the server asked to wait, for 429 and 5xx. */
  readonly retryAfterMs: number | undefined
}

/** What a caller may say about one call. */
export interface CallOptions {
  /** Ends the call at once; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Instead of the policy's budget, in milliseconds; 0 for one attempt. */
  readonly budgetMs?: number | undefined
}

export interface TransportOptions extends TlsOptions {
  /** Ours, for `User-Agent: layerwise/1.2.3`. */
  readonly version: string
  /** Proxies are read from it. */
  readonly environment: Environment
  readonly retry?: Partial<RetryPolicy> | undefined
  /** Milliseconds for one attempt, the whole answer included. Default 60 s. */
  readonly attemptTimeoutMs?: number | undefined
  /** Called before every wait. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined
  readonly clock?: Clock | undefined
}

const ERROR_BODY_LIMIT = 64 * 1024

/**
 * HTTP to registries, token servers and where they redirect to: one attempt is time-limited, a failed one is repeated with
 * growing waits within a budget. Returns whatever status came last.
 */
export class Transport implements AsyncDisposable {
  readonly clock: Clock
  readonly #dispatchers: Dispatchers
  readonly #userAgent: string
  readonly #policy: RetryPolicy
  readonly #attemptTimeoutMs: number
  readonly #onRetry: (event: RetryEvent) => void

  /** @throws {TypeError} when a proxy in the environment is no URL. */
  constructor(options: TransportOptions) {
    this.clock = options.clock ?? systemClock
    this.#dispatchers = new Dispatchers({ proxyFor: proxyChooser(options.environment), tls: options })
    this.#userAgent = `layerwise/${options.version}`
    this.#policy = { ...DEFAULT_RETRY, ...options.retry }
    this.#attemptTimeoutMs = options.attemptTimeoutMs ?? 60_000
    this.#onRetry = options.onRetry ?? (() => {})
  }

  /**
   * @throws {RegistryError} of kind `unreachable`, `tls` or `invalid` when there was no whole, acceptable answer.
   * @throws the signal's reason when it was aborted.
   */
  async send(request: HttpRequest, options: CallOptions = {}): Promise<HttpResponse> {
    const policy = { ...this.#policy, budgetMs: options.budgetMs ?? this.#policy.budgetMs }
    const repeatable = request.repeatable ?? request.method !== 'POST'
    const start = this.clock.now()
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#attempt(request, options.signal)
      if (!isTransient(outcome) || !repeatable) return unwrap(outcome)
      const delayMs = nextDelay({
        policy,
        attempt,
        elapsedMs: this.clock.now() - start,
        retryAfterMs: outcome instanceof RegistryError ? undefined : outcome.retryAfterMs,
        random: this.clock.random(),
      })
      if (delayMs === undefined) return unwrap(outcome)
      const why = outcome instanceof RegistryError ? outcome.why : `HTTP ${outcome.status}`
      this.#onRetry({ host: request.url.host, attempt, delayMs, why })
      await this.clock.sleep(delayMs, options.signal)
    }
  }

  /**
   * Work of several requests, begun anew where one of them failed for now; each is sent once.
   * @param work is given the options for its requests
   * @param counted what counts against the budget: what is large may take longer than that until it is cut off
   */
  async repeat<T>(
    work: (options: CallOptions) => Promise<T>,
    options: CallOptions,
    counted: 'waits' | 'all' = 'waits',
  ): Promise<T> {
    const policy = { ...this.#policy, budgetMs: options.budgetMs ?? this.#policy.budgetMs }
    const start = this.clock.now()
    let waitedMs = 0
    for (let attempt = 1; ; attempt++) {
      try {
        return await work({ ...options, budgetMs: 0 })
      } catch (error) {
        if (!(error instanceof RegistryError) || !error.retryable) throw error
        const { registry: host, retryAfterMs, why } = error
        const elapsedMs = counted === 'all' ? this.clock.now() - start : waitedMs
        const delayMs = nextDelay({ policy, attempt, elapsedMs, retryAfterMs, random: this.clock.random() })
        if (delayMs === undefined) throw error
        this.#onRetry({ host, attempt, delayMs, why })
        await this.clock.sleep(delayMs, options.signal)
        waitedMs += delayMs
      }
    }
  }

  /** Ends every connection. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#dispatchers[Symbol.asyncDispose]()
  }

  /** One request and its redirects. */
  async #attempt(
    request: HttpRequest,
    signal: AbortSignal | undefined,
  ): Promise<HttpResponse | RegistryError> {
    // What is large takes as long as it takes, as long as something comes or goes.
    const isLong = request.streams === true || typeof request.body === 'function'
    const limit = isLong ? new AbortController().signal : AbortSignal.timeout(this.#attemptTimeoutMs)
    let url = request.url
    try {
      let authorization = request.authorization
      for (let hops = 0; ; hops++) {
        const response = await this.#exchange({ ...request, url, authorization }, [
          limit,
          ...(signal ? [signal] : []),
        ])
        if (!request.follow || !isRedirect(response.status)) return response
        const target = redirectTarget(request.subject, url, response)
        if (hops === MAX_REDIRECTS) {
          throw invalid(request.subject, `more than ${MAX_REDIRECTS} redirects`, response.status)
        }
        if (target.origin !== url.origin) authorization = undefined
        url = target
      }
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      if (error instanceof RegistryError) return error
      const timeout = limit.aborted ? timedOut(this.#attemptTimeoutMs) : undefined
      const failure = connectionError(request.subject, url, error, timeout)
      if (failure === undefined) throw error
      return failure
    }
  }

  async #exchange(request: HttpRequest, signals: readonly AbortSignal[]): Promise<HttpResponse> {
    const dispatcher = await this.#dispatchers.for(request.url)
    const { statusCode, headers, body } = await dispatcher.request({
      origin: request.url.origin,
      path: `${request.url.pathname}${request.url.search}`,
      method: request.method,
      headers: {
        'user-agent': this.#userAgent,
        ...request.headers,
        ...(request.authorization !== undefined && { authorization: request.authorization }),
      },
      ...(request.body !== undefined && { body: bodyOf(request.body) }),
      headersTimeout: this.#attemptTimeoutMs,
      bodyTimeout: this.#attemptTimeoutMs,
      signal: AbortSignal.any([...signals]),
    })
    const wanted = statusCode >= 200 && statusCode < 300
    if (wanted && request.streams) {
      return { status: statusCode, headers, body: new Uint8Array(), stream: body, retryAfterMs: undefined }
    }
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > (wanted ? request.limit : ERROR_BODY_LIMIT)) {
        // Leaving the loop closes the connection. Of an error the beginning says enough.
        if (!wanted) break
        throw invalid(request.subject, `the answer is larger than ${request.limit} bytes`, statusCode)
      }
      chunks.push(chunk)
    }
    const retryAfter = headers['retry-after']
    return {
      status: statusCode,
      headers,
      body: Buffer.concat(chunks),
      retryAfterMs: isTransientStatus(statusCode)
        ? parseRetryAfter(typeof retryAfter === 'string' ? retryAfter : undefined, this.clock.now())
        : undefined,
    }
  }
}

function bodyOf(body: NonNullable<HttpRequest['body']>): Uint8Array | string | Readable {
  return typeof body === 'function' ? Readable.from(body(), { objectMode: false }) : body
}

/** A single value of a header: the first, when it came several times. */
export function header(response: HttpResponse, name: string): string | undefined {
  const value = response.headers[name]
  return typeof value === 'string' ? value : value?.[0]
}

function isTransient(outcome: HttpResponse | RegistryError): boolean {
  if (outcome instanceof RegistryError) return outcome.retryable
  return isTransientStatus(outcome.status) && !isPullQuota(outcome.status, outcome.body)
}

function unwrap(outcome: HttpResponse | RegistryError): HttpResponse {
  if (outcome instanceof RegistryError) throw outcome
  return outcome
}

function redirectTarget(subject: Subject, from: URL, response: HttpResponse): URL {
  const location = header(response, 'location')
  const target = location === undefined ? null : URL.parse(location, from.href)
  // No cause and no quote here: the query of a blob's address is its signature.
  if (target === null) throw invalid(subject, 'a redirect without a valid address', response.status)
  if (!isSafeRedirect(from, target)) {
    throw invalid(subject, `a redirect from ${from.host} to an unprotected address`, response.status)
  }
  return target
}

function invalid(subject: Subject, why: string, status: number): RegistryError {
  return new RegistryError({
    kind: 'invalid',
    subject,
    why,
    status,
    hint: hintFor({ kind: 'invalid', registry: subject.registry, anonymous: false }),
  })
}

function timedOut(milliseconds: number): ConnectionFailure {
  return {
    kind: 'unreachable',
    code: 'ETIMEDOUT',
    why: `no whole answer within ${milliseconds / 1000} s`,
    retryable: true,
  }
}

/** What broke a connection, as an error of its registry; undefined for what is no fault of a connection's. */
export function connectionError(
  subject: Subject,
  url: URL,
  cause: unknown,
  failure = explainConnectionFailure(cause),
): RegistryError | undefined {
  if (failure === undefined) return undefined
  return new RegistryError({
    kind: failure.kind,
    subject,
    why: `${url.protocol}//${url.host}: ${failure.why} (${failure.code})`,
    hint: hintFor({ kind: failure.kind, registry: subject.registry, anonymous: false }),
    code: failure.code,
    retryable: failure.retryable,
    cause,
  })
}
