import type { Transfer, Transfers } from './transfers.ts'
import { transferKey } from './transfers.ts'

/** A blob of the image, and what became of it in every repository. */
export interface LedgerBlob {
  readonly digest: string
  /** Bytes, as stored. */
  readonly size: number
  readonly transfers: readonly Transfer[]
}

/** Sums over blobs and repositories, each pair counted once. */
export interface TransferTotals {
  readonly existsBytes: number
  readonly mountedBytes: number
  readonly uploadedBytes: number
  readonly unknownBytes: number
  /** Null when something is unknown, or there was nothing. */
  readonly reusedRatio: number | null
}

const UNKNOWN = {
  state: 'unknown',
  from: null,
  bytes: 0,
  milliseconds: 0,
  attempts: 0,
  evidence: 'trace',
} as const

/** What is known of a blob; where nothing is, the ledger says so rather than guessing. */
export function blobTransfers(
  transfers: Transfers,
  repositories: readonly string[],
  digest: string,
): readonly Transfer[] {
  return repositories.map((repository) => {
    const known = transfers.get(transferKey(repository, digest))
    if (known === undefined) return { repository, ...UNKNOWN }
    const { start: _start, end: _end, ...transfer } = known
    return transfer
  })
}

export function totalTransfers(blobs: readonly LedgerBlob[]): TransferTotals {
  const once = new Map(blobs.map((blob) => [blob.digest, blob]))
  const sums = { exists: 0, mounted: 0, uploaded: 0, unknown: 0 }
  for (const { size, transfers } of once.values()) {
    for (const { state, bytes } of transfers) sums[state] += state === 'uploaded' ? bytes : size
  }
  const reused = sums.exists + sums.mounted
  const all = reused + sums.uploaded
  return {
    existsBytes: sums.exists,
    mountedBytes: sums.mounted,
    uploadedBytes: sums.uploaded,
    unknownBytes: sums.unknown,
    reusedRatio: all === 0 || sums.unknown > 0 ? null : Math.round((reused / all) * 1e4) / 1e4,
  }
}
