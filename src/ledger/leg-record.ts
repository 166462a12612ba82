import type { Provenance, Step } from './provenance.ts'
import type { RegistryRequest } from './request.ts'
import type { SolveStatus, Vertex } from './solve-status.ts'

/** What BuildKit recorded of a leg, over all of its attempts. */
export interface LegRecord {
  /** By platform, of the last attempt; the key is empty where the build had no `--platform`. */
  readonly provenances: ReadonlyMap<string, Provenance>
  /** Of each attempt that is known. */
  readonly solves: readonly SolveStatus[]
  readonly requests: readonly RegistryRequest[]
}

/** How a platform's image was made; a build without `--platform` has one, whatever it is for. */
export function provenanceOf({ provenances }: LegRecord, platform: string): Provenance | undefined {
  return provenances.get(platform) ?? provenances.get('')
}

/** Whether a step of the definition was taken from the cache, by its id; those that BuildKit doesn't speak of are left out. */
export function cachedSteps({ solves }: LegRecord, { vertices }: Provenance): ReadonlyMap<string, boolean> {
  const cached = new Map<string, boolean>()
  // What an attempt built the next one finds in the cache: the step ran all the same.
  for (const vertex of solves.flatMap((solve) => solve.vertices)) {
    const id = vertices.get(vertex.digest)
    if (id === undefined || vertex.work === undefined) continue
    cached.set(id, vertex.cached && cached.get(id) !== false)
  }
  return cached
}

/** When a step was at work in this run: milliseconds since 1970, of each attempt. */
export function stepWork(
  { solves }: LegRecord,
  { vertices }: Provenance,
  step: Step,
): readonly NonNullable<Vertex['work']>[] {
  return solves
    .flatMap((solve) => solve.vertices)
    .filter(({ digest, cached }) => vertices.get(digest) === step.id && !cached)
    .flatMap(({ work }) => work ?? [])
}
