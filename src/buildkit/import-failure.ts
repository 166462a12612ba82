import { withoutQueries } from './push-failure.ts'

/** Why a build ended that can be tried again without its imports. */
export interface ImportFailure {
  /** A clause, without URLs' queries. */
  readonly why: string
  /**
   * What is left in the builder: `nothing`; `ingest`, wrong bytes that the next fetch of the same blob would meet again; `request`, one
   * that goes on whoever has given it up.
   */
  readonly leaves: 'nothing' | 'ingest' | 'request'
}

/** A push copies to the registry; what is copied from elsewhere on the way comes from a cache, or is a base image's. */
const SENDING =
  /^failed to do request: (?:Put|Post|Patch|Head)\b|^unexpected status from (?:PUT|POST|PATCH|HEAD)\b/

/**
 * What BuildKit says when a blob that an import promised can't be had. It says the same of a base image's: who tries again without the
 * imports then sees that again.
 */
export function parseImportFailure(message: string): ImportFailure | undefined {
  const short = /short read: expected \d+ bytes but got \d+/.exec(message)?.[0]
  if (short !== undefined) return { why: short, leaves: 'nothing' }
  const commit = /failed commit on ref "layer-sha256:[^"]*": (unexpected commit (?:digest|size)\b)/.exec(
    message,
  )
  if (commit !== null) return { why: 'it has other bytes than it says', leaves: 'ingest' }
  const copy = /failed to copy: ([^\n]*)/.exec(message)?.[1]
  if (copy === undefined || SENDING.test(copy)) return undefined
  return { why: withoutQueries(copy).slice(0, 300), leaves: 'nothing' }
}
