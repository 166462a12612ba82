import { KEPT } from './tool-cache.ts'

/** The first argument of a process that is only the cache's client. */
export const TOOL_CACHE_CALL = '--tool-cache'

/** How that process ends; anything else is a failure. */
export const CALL_ENDS = { done: 0, nothing: 3 } as const

/** One call of `@actions/cache`, for the folder in the current one. @returns the exit code. */
export async function callToolCache([method, key = '']: readonly string[]): Promise<number> {
  const cache = await import('@actions/cache')
  if (!cache.isFeatureAvailable()) return CALL_ENDS.nothing
  const isDone =
    method === 'keep'
      ? (await cache.saveCache([KEPT], key)) > 0
      : // What only begins like it is another one's.
        (await cache.restoreCache([KEPT], key)) === key
  return isDone ? CALL_ENDS.done : CALL_ENDS.nothing
}
