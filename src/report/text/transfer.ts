import type { ResultTransfer } from '../result.ts'
import { formatBytes } from './bytes.ts'
import { formatDuration } from './duration.ts'
import { largest } from './largest.ts'
import { plainText } from './plain-text.ts'

export type TransferState = ResultTransfer['state']

/** From what cost most to what cost nothing. */
const STATES = ['uploaded', 'unknown', 'mounted', 'exists'] as const satisfies readonly TransferState[]

/** The state that a row is coloured by. */
export function dearestState(transfers: readonly ResultTransfer[]): TransferState | undefined {
  return statesOf(transfers)[0]
}

/** What became of a blob in one or the other repository. */
export function statesOf(transfers: readonly ResultTransfer[]): readonly TransferState[] {
  return STATES.filter((state) => transfers.some((transfer) => transfer.state === state))
}

export type Detail = 'time' | 'normal' | 'short'

/** What became of one or more blobs in one repository, in a few words. */
export function transferText(transfers: readonly ResultTransfer[], detail: Detail): string {
  const [first] = transfers
  if (first === undefined) return '—'
  const states = statesOf(transfers)
  if (states.length > 1) return states.map((state) => mixedText(transfers, state)).join(', ')
  const bytes = transfers.reduce((sum, transfer) => sum + transfer.bytes, 0)
  const time = transfers.reduce((sum, transfer) => sum + transfer.milliseconds, 0)
  const attempts = largest(transfers.map((transfer) => transfer.attempts))
  switch (first.state) {
    case 'exists':
      return 'exists'
    case 'unknown':
      return 'unknown'
    case 'mounted':
      return detail === 'short' || first.from === null || transfers.length > 1
        ? 'mounted'
        : `mounted from ${mountSource(first)}`
    case 'uploaded': {
      const inTime = detail === 'time' && time > 0 ? ` in ${formatDuration(time)}` : ''
      const tried = detail !== 'short' && attempts > 1 ? `, ${attempts} attempts` : ''
      return `uploaded ${formatBytes(bytes)}${inTime}${tried}`
    }
    default:
      return first.state satisfies never
  }
}

function mixedText(transfers: readonly ResultTransfer[], state: TransferState): string {
  const some = transfers.filter((transfer) => transfer.state === state)
  const bytes = some.reduce((sum, transfer) => sum + transfer.bytes, 0)
  return state === 'uploaded' ? `uploaded ${formatBytes(bytes)}` : `${some.length} ${state}`
}

/** The same in one word where the row's size tells the rest. */
export function transferWord(transfers: readonly ResultTransfer[]): string {
  const state = dearestState(transfers)
  if (state === undefined) return '—'
  const count = transfers.filter((transfer) => transfer.state === state).length
  return count < transfers.length ? `${state} ${count}/${transfers.length}` : state
}

/** Where a blob was mounted from, without the registry, which is always the same. */
export function mountSource(transfer: ResultTransfer): string {
  const registry = `${transfer.repository.split('/')[0]}/`
  const from = transfer.from ?? ''
  return plainText(from.startsWith(registry) ? from.slice(registry.length) : from)
}
