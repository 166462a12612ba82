import type { ResultTransfer, RunResult } from './result.ts'

/** A line of the ledger: a layer, a config, or the attestations of a platform together. */
export interface LedgerRow {
  readonly kind: 'layer' | 'config' | 'attestations'
  /** Layers are counted from 1. */
  readonly number: number | null
  /** Source text as it stands in the Dockerfile: not harmless yet. */
  readonly instruction: string | null
  readonly line: number | null
  readonly base: boolean
  /** Whether the step that made the layer was cached; null where it isn't known. */
  readonly cached: boolean | null
  readonly reason: string | null
  /** Of the one blob that the row is about. */
  readonly digest: string | null
  readonly size: number
  /** How many blobs the row is about. */
  readonly blobs: number
  readonly transfers: readonly ResultTransfer[]
  /** The row that already told what became of this very blob. */
  readonly sameAs: { readonly platform: string; readonly number: number | null } | null
}

export interface PlatformLedger {
  /** Null for attestations of no platform that is listed. */
  readonly platform: string | null
  readonly digest: string | null
  readonly size: number | null
  readonly layers: number
  readonly rows: readonly LedgerRow[]
}

/** The ledger by platform. A blob that several rows share is told by the first, and the others point there. */
export function ledgerByPlatform(result: RunResult): readonly PlatformLedger[] {
  const told = new Map<string, { platform: string; number: number | null }>()
  const tell = (digest: string, platform: string, number: number | null) => {
    const before = told.get(digest)
    if (before === undefined) told.set(digest, { platform, number })
    return before ?? null
  }
  const platforms = result.platforms.map((platform): PlatformLedger => {
    const layers = platform.layers.map((layer): LedgerRow => {
      const number = layer.index + 1
      return {
        kind: 'layer',
        number,
        instruction: layer.instruction,
        line: layer.line,
        base: layer.base === true,
        cached: layer.cached,
        reason: layer.reason?.message ?? null,
        digest: layer.digest,
        size: layer.size,
        blobs: 1,
        transfers: layer.transfers,
        sameAs: tell(layer.digest, platform.platform, number),
      }
    })
    const { config } = platform
    return {
      platform: platform.platform,
      digest: platform.digest,
      size: platform.size,
      layers: layers.length,
      rows: [
        ...layers,
        {
          ...row('config', config.size, 1, config.transfers),
          digest: config.digest,
          sameAs: tell(config.digest, platform.platform, null),
        },
        ...attestationRow(result, (name) => name === platform.platform),
      ],
    }
  })
  const names = new Set(result.platforms.map(({ platform }) => platform))
  const rest = attestationRow(result, (name) => name === null || !names.has(name))
  if (rest.length === 0) return platforms
  return [...platforms, { platform: null, digest: null, size: null, layers: 0, rows: rest }]
}

function attestationRow(result: RunResult, isWanted: (platform: string | null) => boolean): LedgerRow[] {
  const wanted = result.attestations.filter(({ platform }) => isWanted(platform))
  const blobs = [...new Map(wanted.flatMap((a) => a.blobs).map((blob) => [blob.digest, blob])).values()]
  if (blobs.length === 0) return []
  const size = blobs.reduce((sum, blob) => sum + blob.size, 0)
  return [
    row(
      'attestations',
      size,
      blobs.length,
      blobs.flatMap((blob) => blob.transfers),
    ),
  ]
}

function row(
  kind: LedgerRow['kind'],
  size: number,
  blobs: number,
  transfers: readonly ResultTransfer[],
): LedgerRow {
  const none = { number: null, instruction: null, line: null, cached: null, reason: null, sameAs: null }
  return { ...none, kind, base: false, digest: null, size, blobs, transfers }
}

/** The repositories that the ledger speaks of: first those of the images, in their order. */
export function ledgerRepositories(ledgers: readonly PlatformLedger[], result: RunResult): readonly string[] {
  const seen = new Set(
    ledgers.flatMap(({ rows }) => rows.flatMap((r) => r.transfers.map((t) => t.repository))),
  )
  const named = result.images.map(({ name }) => name).filter((name) => seen.has(name))
  return [...new Set([...named, ...seen])]
}
