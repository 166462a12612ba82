import type { Repository } from '../oci/reference.ts'
import { formatRepository } from '../oci/reference.ts'
import type { RegistryRequest } from './trace.ts'

/** What became of one blob in one repository. */
export interface Transfer {
  readonly repository: string
  readonly state: 'exists' | 'mounted' | 'uploaded' | 'unknown'
  /** Repository that it was mounted from, with its registry. */
  readonly from: string | null
  /** Bytes that the successful upload sent; 0 for what exists or was mounted. */
  readonly bytes: number
  /** From the first request about the blob to the last one's end. */
  readonly milliseconds: number
  /** How often it was tried; the challenge of a login is no attempt. */
  readonly attempts: number
  readonly evidence: 'trace' | 'probe'
}

/** A transfer, and when it was: milliseconds since 1970. */
export interface TimedTransfer extends Transfer {
  readonly start: number
  readonly end: number
}

/** Transfers by repository and digest. */
export type Transfers = ReadonlyMap<string, TimedTransfer>

export function transferKey(repository: string, digest: string): string {
  return `${repository}\n${digest}`
}

/** The digest in a key. */
export function keyDigest(key: string): string {
  return key.slice(key.indexOf('\n') + 1)
}

/** Docker Hub answers under another name than images carry. */
export function apiHost(registry: string): string {
  return registry === 'docker.io' ? 'registry-1.docker.io' : registry
}

/**
 * What a list of requests did to the blobs of `repositories`. Several builds' requests may stand in one list: what
 * any of them uploaded is uploaded.
 */
export function transfersOf(
  requests: readonly RegistryRequest[],
  repositories: readonly Repository[],
): Transfers {
  const names = new Map(repositories.map((r) => [`${apiHost(r.registry)}/${r.path}`, formatRepository(r)]))
  const registries = new Map(repositories.map((r) => [apiHost(r.registry), r.registry]))
  const groups = new Map<string, { repository: string; registry: string; requests: RegistryRequest[] }>()
  for (const request of withUploadPaths(requests)) {
    const repository = names.get(`${request.host}/${request.path}`)
    if (repository === undefined || request.digest === undefined) continue
    const key = transferKey(repository, request.digest)
    const group = groups.get(key) ?? {
      repository,
      registry: registries.get(request.host) ?? request.host,
      requests: [],
    }
    group.requests.push(request)
    groups.set(key, group)
  }
  return new Map(
    [...groups].map(([key, { repository, registry, requests }]) => [
      key,
      transferOf(repository, registry, requests),
    ]),
  )
}

/**
 * An upload may be sent to a place that the registry names, on another host or path: it belongs to the repository
 * whose upload was started just before it under the same parent span.
 */
function withUploadPaths(requests: readonly RegistryRequest[]): readonly RegistryRequest[] {
  const ordered = requests.toSorted((a, b) => a.start - b.start)
  const started = new Map<string, RegistryRequest>()
  return ordered.map((request) => {
    if (request.kind === 'upload-start' || request.kind === 'mount') started.set(request.parent, request)
    if (request.kind !== 'upload' || request.path !== undefined) return request
    const start = started.get(request.parent)
    return start?.path === undefined ? request : { ...request, host: start.host, path: start.path }
  })
}

function transferOf(
  repository: string,
  registry: string,
  requests: readonly RegistryRequest[],
): TimedTransfer {
  const uploaded = requests.find((request) => request.kind === 'upload' && request.status === 201)
  const mounted = requests.find((request) => request.kind === 'mount' && request.status === 201)
  const exists = requests.find(
    (request) => request.kind === 'blob' && request.method === 'HEAD' && request.status === 200,
  )
  const start = Math.min(...requests.map((r) => r.start))
  const end = Math.max(...requests.map((r) => r.end))
  const timed = { repository, start, end, milliseconds: Math.round(end - start), evidence: 'trace' as const }
  if (uploaded !== undefined) {
    const attempts = requests.filter((request) => request.kind === 'upload' && !isChallenge(request)).length
    return { ...timed, state: 'uploaded', from: null, bytes: uploaded.bytes, attempts }
  }
  if (mounted !== undefined) {
    const attempts = requests.filter((request) => request.kind === 'mount' && !isChallenge(request)).length
    const from = mounted.from === undefined ? null : `${registry}/${mounted.from}`
    return { ...timed, state: 'mounted', from, bytes: 0, attempts }
  }
  const attempts = Math.max(
    1,
    requests.filter((request) => request.kind === 'upload' && !isChallenge(request)).length,
  )
  return { ...timed, state: exists === undefined ? 'unknown' : 'exists', from: null, bytes: 0, attempts }
}

function isChallenge(request: RegistryRequest): boolean {
  return request.status === 401
}
