import type { Descriptor } from '../../oci/manifest.ts'
import type { LegRecord } from '../leg-record.ts'
import type { Provenance, Step } from '../provenance.ts'
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
  /** Undefined where it wasn't looked at, or can't be told. */
  readonly surplus: ContextSurplus | undefined
}

export interface AdvisedPlatform {
  readonly name: string
  /** Index of the record. */
  readonly leg: number
  readonly layers: readonly Descriptor[]
  readonly provenance: Provenance
  /** The steps that made the layers, and why these are not the baseline's; one a layer. */
  readonly makers: readonly (Step | undefined)[]
  readonly reasons: readonly (Reason | undefined)[]
}

/** What was sent of a context though nobody keeps it. */
export interface ContextSurplus {
  /** Of paths that Git ignores, or are Git's own. */
  readonly bytes: number
  /** Of all that a builder is sent that has nothing of it yet. */
  readonly total: number
  /** The largest ones, for a `.dockerignore`. */
  readonly paths: readonly string[]
}

export interface AdviceRule {
  readonly name: AdviceName
  advise(facts: AdviceFacts): readonly Advice[]
}

/** Milliseconds since 1970. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Bytes that were sent of blobs, to all repositories together, and when. */
export function uploadsOf(
  transfers: Transfers,
  digests: ReadonlySet<string>,
): { readonly bytes: number; readonly spans: readonly Span[] } {
  const uploads = [...transfers].flatMap(([key, transfer]) =>
    transfer.state === 'uploaded' && digests.has(keyDigest(key)) ? [transfer] : [],
  )
  return { bytes: uploads.reduce((sum, { bytes }) => sum + bytes, 0), spans: uploads }
}

/** Milliseconds during which at least one of the spans lasted. */
export function coveredMilliseconds(spans: readonly Span[]): number {
  let covered = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, until))
    until = Math.max(until, end)
  }
  return Math.round(covered)
}
