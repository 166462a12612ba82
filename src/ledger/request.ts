/**
 * One request of BuildKit's to a registry, with all that it was redirected to. Nothing else of a trace is kept: URLs may
 * hold signatures.
 */
export interface RegistryRequest {
  readonly method: string
  /** Of the last answer; 0 for a request that never got one. */
  readonly status: number
  /** As in the URL that was asked first: `registry-1.docker.io`, `127.0.0.1:5000`. */
  readonly host: string
  /** Path of the repository, where the URL names one. */
  readonly path?: string
  /** Blob that is asked for, mounted or uploaded. */
  readonly digest?: string
  readonly kind: 'blob' | 'mount' | 'upload-start' | 'upload-chunk' | 'upload' | 'other'
  /** Repository path that a blob is mounted from. */
  readonly from?: string
  /** Bytes of the request's body. */
  readonly bytes: number
  /** Bytes of the answer's body, where the trace tells: BuildKit's later ones don't. */
  readonly received?: number
  /** Milliseconds since 1970, with fractions. */
  readonly start: number
  readonly end: number
  readonly span: string
  readonly parent: string
}

/** What a URL of a registry's asks for. */
export type Subject = Pick<RegistryRequest, 'host' | 'kind' | 'path' | 'digest' | 'from'>

// What BuildKit takes for a success: https://github.com/containerd/containerd/blob/v2.2.4/core/remotes/docker/pusher.go
const TAKEN: ReadonlySet<number> = new Set([200, 201, 204])

/** Whether a blob was sent, and taken. */
export function isUploaded({ kind, status }: RegistryRequest): boolean {
  return kind === 'upload' && TAKEN.has(status)
}

const HUB = { image: 'docker.io', api: 'registry-1.docker.io' } as const

/** Docker Hub answers under another name than images carry. */
export function apiHost(registry: string): string {
  return registry === HUB.image ? HUB.api : registry
}

/** The registry as images name it. */
export function registryOf(host: string): string {
  return host === HUB.api ? HUB.image : host
}
