import { LEAST_BYTES } from '../ledger/advice/least.ts'
import type { ReasonCode } from '../ledger/reasons/reason.ts'
import type { Message } from './message.ts'
import type { ResultLayer, RunResult } from './result.ts'
import { formatBytes } from './text/bytes.ts'
import { plainText } from './text/plain-text.ts'

/** GitHub shows no more of a kind for a step. */
const SHOWN = 10

/**
 * What is said beside lines of the Dockerfile: the first upload that need not have been, and the warnings of BuildKit's
 * build checks.
 * @param dockerfile absolute path; without one there is nothing to say it beside.
 */
export function annotations(result: RunResult, dockerfile: string | undefined): readonly Message[] {
  return [...avoidableUpload(result, dockerfile), ...buildChecks(result, dockerfile)]
}

/** The cache, or a tag that stands still, could have spared these. */
const AVOIDABLE: readonly string[] = [
  'cache-missed',
  'same-content',
  'base-moved',
] satisfies readonly ReasonCode[]

/** The first by its line: what stands below it may only follow from it. */
function avoidableUpload({ platforms }: RunResult, file: string | undefined): readonly Message[] {
  if (file === undefined) return []
  const uploads = platforms.flatMap(({ layers }) =>
    layers.flatMap((layer) => {
      const { line, reason } = layer
      const bytes = uploadedBytes(layer)
      if (line === null || reason === null || bytes < LEAST_BYTES) return []
      return AVOIDABLE.includes(reason.code) ? [{ line, bytes, why: reason.message }] : []
    }),
  )
  const [first] = uploads.toSorted((a, b) => a.line - b.line)
  if (first === undefined) return []
  const text = `${formatBytes(first.bytes)} uploaded: ${plainText(first.why)}`
  return [{ kind: 'notice', text, at: { file, line: first.line } }]
}

function uploadedBytes({ transfers }: ResultLayer): number {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0)
}

function buildChecks({ checks }: RunResult, file: string | undefined): readonly Message[] {
  const shown = checks.slice(0, SHOWN).map(
    ({ message, url, line }): Message => ({
      kind: 'warning',
      text: plainText(message),
      ...(url !== null && { hint: plainText(url) }),
      ...(file !== undefined && line !== null && { at: { file, line } }),
    }),
  )
  const more = checks.length - shown.length
  return more === 0
    ? shown
    : [...shown, { kind: 'info', text: `${more} more warnings of build checks are in the report` }]
}
