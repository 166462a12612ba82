import { savingText } from './advice-text.ts'
import { formatBytes } from './bytes.ts'
import type { Message } from './message.ts'
import { plainText } from './plain-text.ts'
import type { ResultLayer, RunResult } from './result.ts'

/** GitHub shows no more of a kind for a step. */
const SHOWN = 10

/** Less than this is not worth a line of anybody's. */
const LEAST_BYTES = 1_000_000

/**
 * What is said beside lines of the Dockerfile: the first upload that need not have been, and the warnings of BuildKit's
 * build checks.
 * @param dockerfile absolute path; without one there is nothing to say it beside.
 */
export function annotations(result: RunResult, dockerfile: string | undefined): readonly Message[] {
  return [...avoidableUpload(result, dockerfile), ...buildChecks(result, dockerfile)]
}

/** Advice comes first: it says what to do, and the dearest is the first. A cache that has no result has no advice. */
function avoidableUpload(result: RunResult, file: string | undefined): readonly Message[] {
  const found = adviceAtLine(result) ?? missedCache(result)
  if (found === undefined || file === undefined) return []
  const { text, line } = found
  return [{ kind: 'notice', text, at: { file, line } }]
}

interface Remark {
  readonly text: string
  readonly line: number
}

function adviceAtLine({ advice }: RunResult): Remark | undefined {
  for (const one of advice) {
    const { line, message } = one
    if (line !== null)
      return { text: `${savingText(one)} could have been saved: ${plainText(message)}`, line }
  }
  return undefined
}

function missedCache({ baseline, platforms }: RunResult): Remark | undefined {
  if (baseline === null) return undefined
  for (const layer of platforms.flatMap(({ layers }) => layers)) {
    const { line, reason } = layer
    const bytes = uploadedBytes(layer)
    if (line !== null && reason?.code === 'cache-missed' && bytes >= LEAST_BYTES) {
      return { text: `${formatBytes(bytes)} uploaded: ${plainText(reason.message)}`, line }
    }
  }
  return undefined
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
