import { explainConnectionFailure } from '../registry/connection-failure.ts'
import { cleanText } from '../registry/foreign-text.ts'
import { isTransientStatus, parseRetryAfter } from '../registry/retry.ts'
import { HostApiError } from './pull-requests.ts'

export interface GitHubFailure {
  readonly failure: Error
  /** The same request may do better: after that many milliseconds, or whenever we like. Undefined: it won't. */
  readonly retry?: { readonly afterMs?: number | undefined }
}

/** Of Octokit's error we read this much; the class itself belongs to a package that only Octokit knows. */
interface HttpError extends Error {
  readonly status: number
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

/**
 * What a request that failed means.
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 * @param host whom the message names
 * @param now milliseconds since 1970
 */
export function explainGitHubFailure(error: unknown, host: string, now: number): GitHubFailure {
  if (!isHttpError(error)) return { failure: error instanceof Error ? error : new Error(String(error)) }
  const { status, response } = error
  if (response === undefined) return unreachable(error, host)
  const said = `${host} answers ${status}: ${cleanText(error.message)}`
  const fail = (hint?: string, isForbidden = false) =>
    new HostApiError(said, { status, hint, isForbidden, cause: error })
  const limit = rateLimit(error, now)
  if (limit !== undefined)
    return { failure: fail('its rate limit is used up; a later run may do better'), retry: limit }
  if (isTransientStatus(status)) return { failure: fail('a later run may do better'), retry: {} }
  if (status === 401) {
    return { failure: fail('github-token is not valid: leave it out, and the job’s own is taken') }
  }
  // What a token must not even see isn't there for it. Other refusals, as of a locked conversation, say what they are.
  if (status === 404 || (status === 403 && /not accessible/i.test(error.message))) {
    return { failure: fail('give the job "permissions: pull-requests: write"', true) }
  }
  return { failure: fail() }
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && error.name === 'HttpError' && 'status' in error
}

function unreachable(error: HttpError, host: string): GitHubFailure {
  const known = explainConnectionFailure(error)
  const failure = new HostApiError(`${host} can't be reached: ${known?.why ?? cleanText(error.message)}`, {
    cause: error,
  })
  return known === undefined || known.retryable ? { failure, retry: {} } : { failure }
}

/**
 * How long a rate limit lasts; undefined when it is none. The secondary one comes with 403 or 429, and without a time it
 * lasts for minutes.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function rateLimit({ status, message, response }: HttpError, now: number): { afterMs: number } | undefined {
  if (status !== 403 && status !== 429) return undefined
  const header = (name: string) => {
    const value = response?.headers[name]
    return value === undefined ? undefined : String(value)
  }
  const after = parseRetryAfter(header('retry-after'), now)
  if (after !== undefined) return { afterMs: after }
  if (header('x-ratelimit-remaining') === '0') {
    return { afterMs: Math.max(0, Number(header('x-ratelimit-reset')) * 1000 - now) }
  }
  return status === 429 || /rate limit/i.test(message) ? { afterMs: 60_000 } : undefined
}
