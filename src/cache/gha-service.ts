import { parseGoBoolean } from '../inputs/attributes.ts'
import type { Environment } from '../inputs/environment.ts'
import type { Obstacles } from './cache.ts'
import { readGhaToken } from './gha-token.ts'

/**
 * What keeps the runner's cache service from being read or written, as far as the environment of a step tells: its address, the
 * token's dates and scopes, and what the workflow allows. A token that has expired fails a build whose cache it should
 * write, even where errors are ignored. `now` is in milliseconds since 1970.
 */
export function ghaObstacles(env: Environment, now: number): Obstacles {
  const token = env['ACTIONS_RUNTIME_TOKEN']
  if (!token) return both('ACTIONS_RUNTIME_TOKEN is not set: only a step that "uses:" an action has it')
  if (!serviceUrl(env)) return both('the runner has no cache service')
  const said = readGhaToken(token)
  if (said === undefined) return both("the token of the runner's cache service can't be read")
  if (said.expires <= now)
    return both(`the token of the runner's cache service expired at ${time(said.expires)}`)
  if (said.notBefore > now) {
    return both(`the token of the runner's cache service is good from ${time(said.notBefore)} on`)
  }
  const { read, write } = modes(env['ACTIONS_CACHE_MODE'])
  return {
    ...(!(read && said.reads.length > 0) && { read: 'this run may not read the cache of GitHub Actions' }),
    ...(!(write && said.writes) && { write: 'this run may not write the cache of GitHub Actions' }),
  }
}

/** Where the service's version 2 is, and what opens it; undefined where there is none that could be asked. */
export function ghaService(
  env: Environment,
): { readonly url: string; readonly token: string; readonly scopes: readonly string[] } | undefined {
  const token = env['ACTIONS_RUNTIME_TOKEN']
  const url = env['ACTIONS_RESULTS_URL']
  if (!token || !url || serviceUrl(env) !== url) return undefined
  const scopes = readGhaToken(token)?.reads
  return scopes === undefined ? undefined : { url, token, scopes }
}

/**
 * As `@actions/cache` has it with what GitHub's runners set, which a test holds this against: loading it takes longer than everything else
 * before a build. buildx takes the address of version 2 for one of version 1 where that is the only one; no such service speaks version 1.
 * @see https://github.com/actions/toolkit/blob/main/packages/cache/src/cache.ts
 * @see https://github.com/docker/buildx/blob/v0.35.0/build/opt.go#L1481
 */
function serviceUrl(env: Environment): string | undefined {
  const isVersion2 = parseGoBoolean(env['ACTIONS_CACHE_SERVICE_V2'] ?? '') === true
  return env[isVersion2 ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL'] || undefined
}

/** The runner's word on it; none, or one that isn't known, allows both, as @actions/cache has it. */
function modes(mode = ''): { readonly read: boolean; readonly write: boolean } {
  switch (mode.trim().toLowerCase()) {
    case 'none':
      return { read: false, write: false }
    case 'read':
      return { read: true, write: false }
    case 'write-only':
      return { read: false, write: true }
    default:
      return { read: true, write: true }
  }
}

function both(why: string): Obstacles {
  return { read: why, write: why }
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
