import type { CacheEntries } from './entries.ts'
import { jsonReply, type Reply, type Request } from './exchange.ts'
import { readToken, type TokenScope } from './tokens.ts'

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/'
const METHODS = ['CreateCacheEntry', 'FinalizeCacheEntryUpload', 'GetCacheEntryDownloadURL'] as const

export type ServiceMethod = (typeof METHODS)[number]

export function serviceMethod({ pathname }: URL): ServiceMethod | undefined {
  return METHODS.find((method) => pathname === `${SERVICE}${method}`)
}

export function isServiceMethod(operation: string): operation is ServiceMethod {
  return METHODS.some((method) => method === operation)
}

/** Where a client may read or write a blob, for a while. */
export type SignBlobUrl = (blob: string, permission: 'r' | 'w') => string

/** As both clients write it: BuildKit's numbers are numbers, @actions/cache's are text. */
interface Fields {
  readonly key?: string
  readonly version?: string
  readonly restore_keys?: readonly string[]
  readonly size_bytes?: number | string
}

/**
 * The cache service of GitHub's runners, version 2: a twirp service in JSON.
 * @see https://github.com/actions/toolkit/blob/main/packages/cache/src/generated/results/api/v1/cache.ts
 */
export function answerTwirp(
  method: ServiceMethod,
  { headers, body }: Request,
  { entries, sign }: { readonly entries: CacheEntries; readonly sign: SignBlobUrl },
): Reply {
  const scopes = readToken(headers.authorization)
  if (scopes === undefined) return refuse(401, 'unauthenticated', 'the token is malformed or has expired')
  const fields = JSON.parse(body.toString()) as Fields
  const { key = '', version = '' } = fields
  switch (method) {
    case 'CreateCacheEntry': {
      const scope = writableOf(scopes)
      if (scope === undefined) return notOk('cache write denied: the token can only read')
      const entry = entries.reserve(scope, key, version)
      if (entry === undefined) return refuse(409, 'already_exists', `the cache entry ${key} already exists`)
      return jsonReply(200, { ok: true, signed_upload_url: sign(entry.blob, 'w') })
    }
    case 'FinalizeCacheEntryUpload': {
      const entry = entries.finalize(writableOf(scopes) ?? '', key, version, Number(fields.size_bytes))
      if (entry === undefined) return notOk('what was uploaded is not what is finalized')
      return jsonReply(200, { ok: true, entry_id: String(entry.id) })
    }
    case 'GetCacheEntryDownloadURL': {
      if (!scopes.some(({ read }) => read)) {
        return refuse(403, 'permission_denied', 'cache read denied: the token has no scope to read')
      }
      const entry = entries.lookUp(scopes, { key, restoreKeys: fields.restore_keys ?? [] }, version)
      if (entry === undefined) return jsonReply(200, { ok: false })
      const url = sign(entry.blob, 'r')
      return jsonReply(200, { ok: true, signed_download_url: url, matched_key: entry.key })
    }
  }
}

/** The service's own way to fail without an error. */
export function notOk(message: string): Reply {
  return jsonReply(200, { ok: false, message })
}

/** @see https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
export function refuse(status: number, code: string, msg: string): Reply {
  return jsonReply(status, { code, msg })
}

// A run has one scope of its own.
function writableOf(scopes: readonly TokenScope[]): string | undefined {
  return scopes.find(({ write }) => write)?.scope
}
