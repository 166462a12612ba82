import { type RegistryRequest, registryOf } from './request.ts'

/** A blob that the builder fetched from a registry: of a base image, of a cache, or to send it on. */
export interface BlobFetch {
  readonly digest: string
  /** Where it was asked for, which may be a mirror: `docker.io/library/busybox`. */
  readonly repository: string
  /** Bytes of the bodies; undefined where the trace doesn't tell. */
  readonly bytes: number | undefined
  /** Milliseconds since 1970, of all requests for it together. */
  readonly start: number
  readonly end: number
}

/** What a list of requests fetched, each blob once. */
export function fetchesOf(requests: readonly RegistryRequest[]): readonly BlobFetch[] {
  const fetches = new Map<string, BlobFetch>()
  for (const request of requests) {
    const { digest, host, path, received, start, end } = request
    if (!isFetched(request) || digest === undefined || path === undefined) continue
    const before = fetches.get(digest) ?? { repository: `${registryOf(host)}/${path}`, bytes: 0, start, end }
    fetches.set(digest, {
      digest,
      repository: before.repository,
      bytes: before.bytes === undefined || received === undefined ? undefined : before.bytes + received,
      start: Math.min(before.start, start),
      end: Math.max(before.end, end),
    })
  }
  return [...fetches.values()]
}

function isFetched({ method, kind, status }: RegistryRequest): boolean {
  return method === 'GET' && kind === 'blob' && (status === 200 || status === 206)
}
