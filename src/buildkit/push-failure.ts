/** Why a build that had to push ended. */
export interface PushFailure {
  /** As in the image name that was pushed to. */
  readonly repository: string
  /** Whether the same may work a little later. */
  readonly transient: boolean
  readonly code:
    | 'push-denied'
    | 'push-unauthorized'
    | 'push-rejected'
    | 'push-unavailable'
    | 'push-unreachable'
  /** BuildKit's words, without URLs' queries. */
  readonly why: string
}

// Errors are some hundred characters long; what isn't must not keep an expression busy.
const LONGEST = 4_000

// Go's net/http names the request before the reason; the repository stands there already.
const REQUEST = /^failed to do request: \w+ "[^"]*": /

/** Reads the error of a build. Undefined when it was not the push that failed. */
export function parsePushFailure(message: string): PushFailure | undefined {
  const match = /failed to push ([^\s:@]+(?::\d+)?\/[^\s:@]+|[^\s:@]+)(?:[:@]\S+)?: ([\s\S]*)/.exec(
    message.slice(0, LONGEST),
  )
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  const why = withoutQueries(match[2]).split('\n')[0]?.replace(REQUEST, '').trim() ?? ''
  return { repository: match[1], why, ...classify(why) }
}

function classify(why: string): Pick<PushFailure, 'transient' | 'code'> {
  const status = /(?:status|request to \S+:|:)\s+(\d{3})\b/.exec(why)?.[1]
  if (status === '401' || /\bunauthorized\b|authentication required|no basic auth/i.test(why)) {
    return { code: 'push-unauthorized', transient: false }
  }
  if (status === '403' || /insufficient_scope|access denied|\bdenied\b|forbidden/i.test(why)) {
    return { code: 'push-denied', transient: false }
  }
  if (status === '429' || /toomanyrequests|too many requests/i.test(why))
    return { code: 'push-unavailable', transient: true }
  if (status?.startsWith('5')) return { code: 'push-unavailable', transient: true }
  if (status?.startsWith('4')) return { code: 'push-rejected', transient: false }
  if (/x509|certificate|server gave HTTP response to HTTPS/i.test(why))
    return { code: 'push-unreachable', transient: false }
  // Refused, reset, broken off, timed out: BuildKit has tried for some seconds; the registry may be back in a minute.
  return { code: 'push-unreachable', transient: true }
}

/** Upload URLs carry state and signatures behind the question mark. Long texts are cut. */
export function withoutQueries(text: string): string {
  return text.slice(0, LONGEST).replace(/(https?:\/\/[^\s?"]+)\?[^\s"]*/g, '$1')
}
