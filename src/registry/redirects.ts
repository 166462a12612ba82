const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** How many are followed one after the other. */
export const MAX_REDIRECTS = 5

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status)
}

/** Whether who was asked there may be sent on to here: never from a protected address to an unprotected one. */
export function isSafeRedirect(from: URL, to: URL): boolean {
  return to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:')
}
