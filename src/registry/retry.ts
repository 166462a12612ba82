/** How long and how often the same request is sent again. */
export interface RetryPolicy {
  /** No attempt begins later than this many milliseconds after the first one. 0: one attempt only. */
  readonly budgetMs: number
  /** The first wait, in milliseconds; it doubles each time. */
  readonly baseDelayMs: number
  /** The longest wait of our own choice, in milliseconds. */
  readonly maxDelayMs: number
}

export const DEFAULT_RETRY: RetryPolicy = { budgetMs: 120_000, baseDelayMs: 500, maxDelayMs: 30_000 }

/** A wait before the next attempt: shown to people, since it may take minutes. */
export interface RetryEvent {
  /** Who failed: `auth.docker.io`, `127.0.0.1:5000`. */
  readonly host: string
  /** The attempt that just failed, from 1. */
  readonly attempt: number
  /** Milliseconds until the next one. */
  readonly delayMs: number
  /** One line without secrets: `HTTP 429`, `connection reset`. */
  readonly why: string
}

/**
 * The milliseconds to wait before the next attempt; undefined: give up.
 *
 * Half of our own wait is fixed and half is chance, so that the jobs of a matrix that failed together don't come back
 * together. The last wait of our own ends with the budget. A `Retry-After` is a lower limit: one that ends after the
 * budget is not shortened, since an earlier request would only be refused again.
 */
export function nextDelay(state: {
  readonly policy: RetryPolicy
  /** The attempt that just failed, from 1. */
  readonly attempt: number
  /** Milliseconds since the first attempt began. */
  readonly elapsedMs: number
  readonly retryAfterMs?: number | undefined
  /** At least 0, less than 1. */
  readonly random: number
}): number | undefined {
  const { policy, attempt, elapsedMs, retryAfterMs, random } = state
  const remaining = policy.budgetMs - elapsedMs
  if (remaining <= 0) return undefined
  const full = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** Math.min(attempt - 1, 30))
  const own = full / 2 + (full / 2) * random
  if (retryAfterMs !== undefined && retryAfterMs > remaining) return undefined
  return Math.min(remaining, Math.max(own, retryAfterMs ?? 0))
}

/**
 * Reads a `Retry-After`: whole seconds or an HTTP date. Milliseconds from `now`, never negative; undefined for anything else.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined
  const text = value.trim()
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1000
  if (!/ GMT$/.test(text)) return undefined
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** Statuses that a later repetition may cure. 501 and 505 are lasting properties of a server. */
export function isTransientStatus(status: number): boolean {
  return status === 429 || status === 408 || (status >= 500 && status !== 501 && status !== 505)
}

/**
 * Docker Hub's quota of pulls lasts for hours and has the status of a passing rate limit: waiting out a budget of minutes is
 * of no use.
 * @see https://docs.docker.com/docker-hub/usage/pulls/
 */
export function isPullQuota(status: number, body: Uint8Array): boolean {
  return status === 429 && Buffer.from(body).toString('latin1').includes('pull rate limit')
}
