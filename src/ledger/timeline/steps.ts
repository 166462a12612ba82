import type { LegRecord } from '../leg-record.ts'
import type { Vertex } from '../solve-status.ts'
import { vertexLabel } from './vertex-label.ts'

/** A bar of the timeline: an instruction at work, or what BuildKit does beside them. */
export interface TimelineStep {
  readonly leg: number
  /** Null for what several platforms have in common, or none. */
  readonly platform: string | null
  readonly name: string
  readonly line: number | null
  readonly cached: boolean
  /** Milliseconds since 1970. */
  readonly start: number
  readonly end: number
  readonly vertex: string
  /** Digests of the vertices that it waited for. */
  readonly inputs: readonly string[]
}

/** What every vertex of a leg did, in the order of their starts. A retry's cached steps are left out. */
export function timelineSteps(record: LegRecord, leg: number): readonly TimelineStep[] {
  return record.solves
    .flatMap((solve, attempt) =>
      solve.vertices.flatMap((vertex) =>
        vertex.work === undefined || (attempt > 0 && vertex.cached)
          ? []
          : [stepOf(vertex, record, leg, vertex.work)],
      ),
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function stepOf(
  vertex: Vertex,
  record: LegRecord,
  leg: number,
  work: NonNullable<Vertex['work']>,
): TimelineStep {
  const places = [...record.provenances].flatMap(([platform, provenance]) => {
    const step = provenance.steps.get(provenance.vertices.get(vertex.digest) ?? '')
    return step === undefined ? [] : [{ platform, place: step.places[0] }]
  })
  const [first] = places
  const place = first?.place
  return {
    leg,
    platform: places.length === 1 && first !== undefined && first.platform !== '' ? first.platform : null,
    name: place?.text ?? vertexLabel(vertex.name),
    line: place?.line ?? null,
    cached: vertex.cached,
    ...work,
    vertex: vertex.digest,
    inputs: vertex.inputs,
  }
}
