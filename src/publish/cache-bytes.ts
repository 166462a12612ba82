import type { Observation } from '../buildkit/record.ts'
import { parseImport } from '../cache/import-name.ts'
import { isUploaded } from '../ledger/request.ts'
import type { CacheExport } from '../plan/plan.ts'
import type { Journal } from './journal.ts'

/** What an export has sent, in bytes: layers, and to a registry their descriptions as well. Null where that is not known of one of its caches. */
export function bytesSent(
  journal: Journal,
  { exports }: CacheExport,
  { trace, cacheLayers, error }: Observation,
): number | null {
  const requests = trace?.requests ?? []
  const toRegistries = journal.addCacheUploads(requests.filter(isUploaded))
  const sums: Readonly<Record<Receiver, number | undefined>> = {
    // Docker's own builder keeps a trace without requests.
    registry: requests.length === 0 ? undefined : toRegistries,
    // Of what failed BuildKit doesn't say how far it came.
    service: error === undefined && cacheLayers ? sumOf(cacheLayers.map(({ size }) => size)) : undefined,
    other: undefined,
  }
  return sumOf([...new Set(exports.map(receiverOf))].map((receiver) => sums[receiver])) ?? null
}

type Receiver = 'registry' | 'service' | 'other'

/** Whose requests tell what it was sent: a registry's, or none. */
export function receiverOf(entry: string): Receiver {
  const { type } = parseImport(entry)
  if (type === 'registry') return 'registry'
  return type === 'gha' || type === 's3' || type === 'azblob' ? 'service' : 'other'
}

/** Undefined where one of them is. */
function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  )
}
