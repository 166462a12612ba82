import type { getOctokit } from '@actions/github'
import type { RequestInit } from 'undici'
import { type Clock, systemClock } from '../registry/clock.ts'
import { Dispatchers } from '../registry/dispatchers.ts'
import { type Environment, proxyChooser } from '../registry/proxy.ts'
import { nextDelay, type RetryPolicy } from '../registry/retry.ts'
import { explainGitHubFailure } from './github-failure.ts'

export type Octokit = ReturnType<typeof getOctokit>

export interface GitHubApiOptions {
  /** `https://api.github.com`, `https://github.acme.dev/api/v3`, `https://git.acme.dev/api/v1` (Gitea). */
  readonly url: string
  readonly token: string
  /** Says which proxies there are. */
  readonly environment: Environment
  /** Ends every request and every wait. */
  readonly signal: AbortSignal
  readonly clock?: Clock
}

/** Nobody waits longer than this for what is said beside the result. */
const RETRY: RetryPolicy = { budgetMs: 10_000, baseDelayMs: 300, maxDelayMs: 3_000 }

export interface GitHubApi extends AsyncDisposable {
  readonly octokit: Octokit
}

/**
 * GitHub's REST API. What may pass is asked again; what is refused for good is a `HostApiError`; after the signal was
 * aborted its reason is thrown.
 * @throws {TypeError} for a proxy that is no URL.
 */
export async function openGitHubApi(options: GitHubApiOptions): Promise<GitHubApi> {
  const { url, token, environment, signal, clock = systemClock } = options
  const [{ getOctokit }, { fetch }] = await Promise.all([import('@actions/github'), import('undici')])
  // Octokit's own would read the process's environment, and differ in it from every other request of ours.
  const dispatchers = new Dispatchers({ proxyFor: proxyChooser(environment), tls: {} })
  const octokit = getOctokit(token, {
    baseUrl: url,
    request: {
      fetch: async (address: string, init: RequestInit) =>
        await fetch(address, { ...init, dispatcher: await dispatchers.for(new URL(address)) }),
    },
  })
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
  return { octokit, [Symbol.asyncDispose]: () => dispatchers[Symbol.asyncDispose]() }
}
