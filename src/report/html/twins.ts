import type { PlatformLedger } from '../ledger-rows.ts'

/** A blob that several platforms have. */
export interface Twins {
  readonly number: number
  readonly platforms: readonly string[]
}

/** By their digests. */
export function findTwins(ledgers: readonly PlatformLedger[]): ReadonlyMap<string, Twins> {
  const platforms = new Map<string, Set<string>>()
  for (const { platform, rows } of ledgers) {
    for (const { digest } of rows) {
      if (digest === null || platform === null) continue
      platforms.set(digest, (platforms.get(digest) ?? new Set()).add(platform))
    }
  }
  const shared = [...platforms].filter(([, names]) => names.size > 1)
  return new Map(shared.map(([digest, names], number) => [digest, { number, platforms: [...names] }]))
}

/** Rules that light up a blob in every platform that has it, while one of them is pointed to or chosen. */
export function twinStyle(twins: ReadonlyMap<string, Twins>): string {
  return [...twins.values()]
    .map(({ number }) => `.board:has(.t${number}:hover,.t${number} :checked) .t${number} label`)
    .map((selector) => `${selector}{--edge:var(--lit)}\n`)
    .join('')
}
