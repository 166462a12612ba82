import { withoutQueries } from './push-failure.ts'

/** Why a build ended that can be tried again without its imports. */
export interface ImportFailure {
  /** A clause, without URLs' queries. */
  readonly why: string
  readonly state: 'failed' | 'timed-out'
  /** Values of `--cache-from` that it may have been, where that is known. */
  readonly entries?: readonly string[]
  /**
   * What is left in the builder: `nothing`; `download`, wrong bytes that the next fetch of the same blob would meet again; `request`,
   * one that goes on whoever has given it up.
   */
  readonly leaves: 'nothing' | 'download' | 'request'
}

/** What is sent is no import's. */
const SENDING =
  /^failed to do request: (?:Put|Post|Patch|Head)\b|^unexpected status from (?:PUT|POST|PATCH|HEAD)\b/

/** What is read on the way of a push comes from a cache, or is a base image's. */
const READING =
  /^GET http|^failed to do request: Get\b|^read tcp\b|^httpReadSeeker:|^operation error S3: Get|^checksum did not match/

const WRONG: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /failed commit on ref "layer-sha256:[^"]*": unexpected commit (?:digest|size)\b/,
    'it has other bytes than it says',
  ],
  [/short read: expected \d+ bytes but got \d+/, 'it has fewer bytes than it says (short read)'],
]

/** What becomes of wrong bytes of a local cache that are needed for the push alone: the builder has lost count of what it has. */
const LOST = /(?:^|: )lease "[^"]*": not found$/m

/**
 * What BuildKit says when a blob that an import promised can't be had. It says the same of a base image's: who tries again without the
 * imports then sees that again.
 */
export function parseImportFailure(message: string): ImportFailure | undefined {
  const failed = (why: string, leaves: ImportFailure['leaves']) => ({ why, state: 'failed', leaves }) as const
  const wrong = WRONG.find(([pattern]) => pattern.test(message))?.[1]
  if (wrong !== undefined) return failed(wrong, 'download')
  if (LOST.test(message)) return failed('it has other bytes than it says', 'request')
  const copy = /failed to copy: ([^\n]*)/.exec(message)?.[1]
  if (copy === undefined) return undefined
  const isRead = message.includes('failed to push ') ? READING.test(copy) : !SENDING.test(copy)
  if (!isRead) return undefined
  // A checksum that S3 itself keeps: the bytes may be there by then.
  return failed(withoutQueries(copy).slice(0, 300), copy.startsWith('checksum') ? 'download' : 'nothing')
}
