import type { RegistryRequest } from './trace.ts'

/** A blob that the builder fetched from a registry. */
export interface BlobFetch {
  readonly digest: string
  /** As in the URL: `registry-1.docker.io/library/busybox`. */
  readonly repository: string
  /** Bytes of the body; undefined where the trace doesn't tell. */
  readonly bytes: number | undefined
  /** Milliseconds since 1970, of all requests about it together. */
  readonly start: number
  readonly end: number
}

/** What a list of requests fetched, each blob once. */
export function fetchesOf(requests: readonly RegistryRequest[]): readonly BlobFetch[] {
  const fetches = new Map<string, BlobFetch>()
  for (const { method, kind, status, host, path, digest, start, end } of requests) {
    if (method !== 'GET' || kind !== 'blob' || digest === undefined || path === undefined) continue
    if (status !== 200 && status !== 206 && status !== 307 && status !== 302) continue
    const before = fetches.get(digest)
    fetches.set(digest, {
      digest,
      repository: `${host}/${path}`,
      bytes: undefined,
      start: Math.min(start, before?.start ?? start),
      end: Math.max(end, before?.end ?? end),
    })
  }
  return [...fetches.values()]
}
