import type { getOctokit } from '@actions/github'
import { type Clock, systemClock } from '../registry/clock.ts'
import { nextDelay, type RetryPolicy } from '../registry/retry.ts'
import { explainGitHubFailure } from './github-failure.ts'

export type Octokit = ReturnType<typeof getOctokit>

export interface GitHubApiOptions {
  /** `https://api.github.com`, `https://github.acme.dev/api/v3`, `https://git.acme.dev/api/v1` (Gitea). */
  readonly url: string
  readonly token: string
  /** Ends every request and every wait. */
  readonly signal: AbortSignal
  readonly clock?: Clock
}

/** Nobody waits longer than this for what is said beside the result. */
const RETRY: RetryPolicy = { budgetMs: 10_000, baseDelayMs: 300, maxDelayMs: 3_000 }

/**
 * GitHub's REST API, by the proxies of the environment. What may pass is asked again; what is refused for good is a
 * `HostApiError`; after the signal was aborted its reason is thrown.
 */
export async function openGitHubApi(options: GitHubApiOptions): Promise<Octokit> {
  const { url, token, signal, clock = systemClock } = options
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl: url })
  octokit.hook.wrap('request', async (request, endpoint) => {
    // Changed in place: what is handed on to `request` is not what the other hooks get.
    endpoint.request.signal = signal
    const start = clock.now()
    for (let attempt = 1; ; attempt += 1) {
      signal.throwIfAborted()
      try {
        return await request(endpoint)
      } catch (error) {
        signal.throwIfAborted()
        const { failure, retry } = explainGitHubFailure(error, new URL(url).host, clock.now())
        const delay =
          retry &&
          nextDelay({
            policy: RETRY,
            attempt,
            elapsedMs: clock.now() - start,
            retryAfterMs: retry.afterMs,
            random: clock.random(),
          })
        if (delay === undefined) throw failure
        await clock.sleep(delay, signal)
      }
    }
  })
  return octokit
}
