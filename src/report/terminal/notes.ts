import type { PlatformLedger } from '../ledger-rows.ts'
import { mountSource } from '../text/transfer.ts'

/**
 * What the cells of a table had no room for, a line a repository: where blobs were mounted from, and what took more
 * than one attempt.
 */
export function transferNotes(ledger: PlatformLedger, names: ReadonlyMap<string, string>): readonly string[] {
  return [...names].flatMap(([repository, name]) => {
    const sources = new Map<string, Set<string>>()
    const attempts = new Map<number, Set<string>>()
    for (const row of ledger.rows.filter(({ sameAs }) => sameAs === null)) {
      const which = row.number === null ? row.kind : `#${row.number}`
      for (const transfer of row.transfers.filter((other) => other.repository === repository)) {
        if (transfer.state === 'mounted' && transfer.from !== null) add(sources, mountSource(transfer), which)
        if (transfer.attempts > 1) add(attempts, transfer.attempts, which)
      }
    }
    const told = [
      ...[...sources].map(([source, rows]) => `${[...rows].join(', ')} mounted from ${source}`),
      ...[...attempts].map(([count, rows]) => `${count} attempts for ${[...rows].join(', ')}`),
    ].join('; ')
    if (told === '') return []
    return [name === '' ? told : `${name}: ${told}`]
  })
}

function add<K>(groups: Map<K, Set<string>>, key: K, which: string): void {
  const group = groups.get(key) ?? new Set()
  groups.set(key, group.add(which))
}
