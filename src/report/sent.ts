import { keyDigest, type Transfer, type Transfers } from '../ledger/transfers.ts'
import { formatBytes } from './text/bytes.ts'
import { digestText } from './text/digest.ts'

const SHOWN = 20

/**
 * What a run that didn't get as far as an image had sent: there is no manifest that says which layers the blobs are,
 * so they go by their digests. Empty when nothing was asked of a registry.
 */
export function renderSent(transfers: Transfers): string {
  const byRepository = Map.groupBy(transfers.entries(), ([, { repository }]) => repository)
  return [...byRepository].map(([repository, entries]) => section(repository, entries)).join('\n')
}

function section(repository: string, entries: readonly (readonly [string, Transfer])[]): string {
  const sent = entries.filter(([, { state }]) => state === 'uploaded' || state === 'mounted')
  const there = entries.filter(([, { state }]) => state === 'exists').length
  const open = entries.length - sent.length - there
  const counts = [
    `${sent.length} blobs sent or mounted`,
    `${there} there already`,
    ...(open > 0 ? [`${open} not finished`] : []),
  ]
  const lines = sent
    .toSorted(([, a], [, b]) => b.bytes - a.bytes)
    .slice(0, SHOWN)
    .map(([key, transfer]) => `  ${digestText(keyDigest(key))}  ${fate(transfer)}`)
  const more = sent.length > SHOWN ? [`  and ${sent.length - SHOWN} more`] : []
  return [`Before that, in ${repository}: ${counts.join(', ')}`, ...lines, ...more].join('\n')
}

function fate({ state, bytes, from }: Transfer): string {
  return state === 'mounted'
    ? `mounted from ${from ?? 'another repository'}`
    : `uploaded ${formatBytes(bytes)}`
}
