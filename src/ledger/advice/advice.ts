import type { PlatformImage } from '../../oci/image.ts'
import type { BlobFetch } from '../fetches.ts'
import type { LegRecord } from '../leg-record.ts'
import type { Provenance } from '../provenance.ts'
import type { Reason } from '../reasons/reason.ts'
import { keyDigest, type Transfers } from '../transfers.ts'

/** Something that whoever writes the Dockerfile could do, and what it would have saved in this very run. */
export interface Advice {
  readonly rule: AdviceName
  readonly message: string
  readonly platform: string | null
  readonly line: number | null
  readonly savedBytes: number
  readonly savedMilliseconds: number
}

export const ADVICE_NAMES = ['copy-link', 'same-content', 'base-moved', 'context'] as const
export type AdviceName = (typeof ADVICE_NAMES)[number]

/** What advice is given from. */
export interface AdviceFacts {
  readonly platforms: readonly AdvisedPlatform[]
  readonly records: readonly LegRecord[]
  readonly transfers: Transfers
  /** What was sent as context though nobody keeps it, as far as it could be looked at. */
  readonly surplus: ContextSurplus | undefined
}

export interface AdvisedPlatform {
  readonly name: string
  /** Index of the record. */
  readonly leg: number
  readonly image: PlatformImage
  readonly provenance: Provenance
  /** By digest of the layer. */
  readonly reasons: ReadonlyMap<string, Reason>
  /** What the leg's builder fetched. */
  readonly fetches: readonly BlobFetch[]
}

/** Paths in the context that Git ignores, or are Git's own. */
export interface ContextSurplus {
  readonly bytes: number
  /** The largest ones, for a `.dockerignore`. */
  readonly paths: readonly string[]
}

export interface AdviceRule {
  readonly name: AdviceName
  advise(facts: AdviceFacts): readonly Advice[]
}

/** Bytes and milliseconds of what was sent of a blob, in all repositories together. */
export function uploadsOf(
  transfers: Transfers,
  digests: ReadonlySet<string>,
): { readonly bytes: number; readonly milliseconds: number } {
  let bytes = 0
  let milliseconds = 0
  for (const [key, transfer] of transfers) {
    if (transfer.state !== 'uploaded' || !digests.has(keyDigest(key))) continue
    bytes += transfer.bytes
    milliseconds += transfer.milliseconds
  }
  return { bytes, milliseconds }
}

/** Milliseconds during which at least one of the spans lasted. */
export function coveredMilliseconds(
  spans: readonly { readonly start: number; readonly end: number }[],
): number {
  let covered = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, until))
    until = Math.max(until, end)
  }
  return Math.round(covered)
}
