/**
 * What BuildKit says of a build while it runs, and keeps with its record. Names of vertices hold expanded arguments: they
 * tell kinds of work apart, and are never shown.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/api/services/control/control.proto
 */
export interface SolveStatus {
  readonly vertices: readonly Vertex[]
  readonly progress: readonly Progress[]
  readonly warnings: readonly BuildWarning[]
}

/** One step of the build; a provenance maps its digest to the step of the definition. */
export interface Vertex {
  readonly digest: string
  /** Digests of the vertices whose results it works on. */
  readonly inputs: readonly string[]
  readonly name: string
  readonly cached: boolean
  /** Why it failed. May hold URLs and expanded arguments: shown in parts at most. */
  readonly error?: string
  /** Milliseconds since 1970, of the first time that it was at work and the last; undefined for what never was. */
  readonly work: { readonly start: number; readonly end: number } | undefined
}

/** Something that a vertex does and that can be counted: `transferring context:`, `extracting sha256:…`. */
export interface Progress {
  readonly vertex: string
  readonly id: string
  /** Bytes, for transfers. */
  readonly current: number
  /** Milliseconds since 1970. */
  readonly start: number
  readonly end: number
}

/** A warning, of the Dockerfile's build checks or another one. */
export interface BuildWarning {
  /** Holds expanded arguments: never shown. */
  readonly message: string
  /** The same for every warning of a rule. */
  readonly description: string | undefined
  readonly url: string | undefined
  /** Of the Dockerfile. */
  readonly line: number | undefined
}

/** Joins what came in parts: a vertex is told of again each time that something about it changes. */
export function joinVertices(events: readonly Vertex[]): readonly Vertex[] {
  const vertices = new Map<string, Vertex>()
  for (const event of events) {
    const before = vertices.get(event.digest)
    vertices.set(event.digest, before === undefined ? event : joined(before, event))
  }
  return [...vertices.values()]
}

function joined(before: Vertex, event: Vertex): Vertex {
  const times = [before.work, event.work].filter((work) => work !== undefined)
  return {
    ...event,
    inputs: event.inputs.length > 0 ? event.inputs : before.inputs,
    cached: before.cached || event.cached,
    work:
      times.length === 0
        ? undefined
        : {
            start: Math.min(...times.map(({ start }) => start)),
            end: Math.max(...times.map(({ end }) => end)),
          },
  }
}
