import type { RegistryRequest } from './request.ts'
import type { SentRequest } from './span.ts'

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * The requests in the order of their starts. A registry may answer that a blob is, or goes, elsewhere, with a URL that
 * tells nothing: what was asked there is a part of what was asked first, and the last answer is the answer.
 */
export function requestsOf(sent: readonly SentRequest[]): readonly RegistryRequest[] {
  const requests: RegistryRequest[] = []
  /** Which of them was redirected from a URL. */
  const redirected = new Map<string, number>()
  for (const { request, url, referer } of sent.toSorted((a, b) => a.request.start - b.request.start)) {
    const at = referer === undefined ? undefined : redirected.get(referer)
    const before = at === undefined ? undefined : requests[at]
    // Who goes on with another method (303) has done what was asked, and looks.
    const isPart = at !== undefined && before?.method === request.method
    const place = isPart ? at : requests.length
    requests[place] = isPart ? continued(before, request) : request
    if (REDIRECTS.has(request.status)) redirected.set(url, place)
  }
  return requests
}

function continued(before: RegistryRequest, next: RegistryRequest): RegistryRequest {
  const { received: _received, ...asked } = before
  const { status, bytes, received, end } = next
  return { ...asked, status, bytes, end, ...(received !== undefined && { received }) }
}
