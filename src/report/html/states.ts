import type { ResultTransfer, RunResult } from '../result.ts'
import { formatBytes } from '../text/bytes.ts'
import { formatDuration } from '../text/duration.ts'
import { mountSource, transferText } from '../text/transfer.ts'
import { html, type Markup } from './markup.ts'

/** The states as the page shows them, from what cost nothing to what cost most, and the bytes of each in a run. */
export function stateSums({ transfer }: RunResult) {
  return [
    { state: 'exists', word: 'existed', bytes: transfer.existsBytes },
    { state: 'mounted', word: 'mounted', bytes: transfer.mountedBytes },
    { state: 'unknown', word: 'unknown', bytes: transfer.unknownBytes },
    { state: 'uploaded', word: 'uploaded', bytes: transfer.uploadedBytes },
  ] as const
}

/** The colours and patterns that occur, with their words. */
export function legend(result: RunResult): Markup {
  const states = stateSums(result).filter(({ bytes }) => bytes > 0)
  return html`<ul class="legend">${states.map(({ state }) => html`<li><i class="${state}"></i>${state}`)}</ul>`
}

/** What became of a blob in one repository, with all that is known of it; of several blobs, in short. */
export function fateText(transfers: readonly ResultTransfer[]): string {
  const [only, ...more] = transfers
  if (only === undefined || more.length > 0) return transferText(transfers, 'time')
  return [
    only.state,
    ...(only.state === 'mounted' && only.from !== null ? [`from ${mountSource(only)}`] : []),
    ...(only.state === 'uploaded' ? [formatBytes(only.bytes)] : []),
    ...(only.milliseconds > 0 ? [`in ${formatDuration(only.milliseconds)}`] : []),
  ]
    .join(' ')
    .concat(only.attempts > 1 ? `, ${only.attempts} attempts` : '')
    .concat(only.evidence === 'probe' ? ', by asking the registry' : '')
}
