import { fetchesOf } from '../fetches.ts'
import type { LegRecord } from '../leg-record.ts'
import type { Transfers } from '../transfers.ts'
import { keyDigest } from '../transfers.ts'
import { criticalPath } from './critical-path.ts'
import { type TimelineStep, timelineSteps } from './steps.ts'

/** When everything of a run happened; milliseconds are counted from the start of its first step. */
export interface Timeline {
  readonly milliseconds: number
  readonly steps: readonly (Omit<TimelineStep, 'vertex' | 'inputs'> & { readonly critical: boolean })[]
  readonly movements: readonly Movement[]
}

/** A blob on its way from or to a repository: all requests about it together. */
export interface Movement {
  readonly leg: number
  readonly repository: string
  readonly digest: string
  readonly kind: 'exists' | 'mounted' | 'uploaded' | 'unknown' | 'fetched'
  readonly bytes: number
  readonly start: number
  readonly end: number
}

/**
 * @param transfersOf What a leg's requests did, by leg.
 * @param sizes Bytes of blobs by digest, where the trace doesn't tell what was fetched.
 */
export function makeTimeline(
  records: readonly LegRecord[],
  transfersOf: (record: LegRecord) => Transfers,
  sizes: ReadonlyMap<string, number>,
): Timeline | undefined {
  const steps = records.flatMap(timelineSteps)
  if (steps.length === 0) return undefined
  const critical = criticalPath(steps)
  const movements = records.flatMap((record, leg) => movementsOf(record, leg, transfersOf(record), sizes))
  const origin = Math.min(...steps.map(({ start }) => start))
  const at = (time: number) => Math.max(0, Math.round(time - origin))
  const ends = [...steps, ...movements].map(({ end }) => at(end))
  return {
    milliseconds: ends.reduce((last, end) => Math.max(last, end), 0),
    steps: steps.map((step) => {
      const { vertex: _vertex, inputs: _inputs, ...shown } = step
      return { ...shown, start: at(step.start), end: at(step.end), critical: critical.has(step) }
    }),
    movements: movements
      .map((movement) => ({ ...movement, start: at(movement.start), end: at(movement.end) }))
      .toSorted((a, b) => a.start - b.start),
  }
}

function movementsOf(
  record: LegRecord,
  leg: number,
  transfers: Transfers,
  sizes: ReadonlyMap<string, number>,
): readonly Movement[] {
  return [
    ...fetchesOf(record.requests).map(({ digest, repository, bytes, start, end }) => {
      return {
        leg,
        repository,
        digest,
        kind: 'fetched' as const,
        bytes: bytes ?? sizes.get(digest) ?? 0,
        start,
        end,
      }
    }),
    ...[...transfers].map(([key, { repository, state, bytes, start, end }]) => {
      return { leg, repository, digest: keyDigest(key), kind: state, bytes, start, end }
    }),
  ]
}
