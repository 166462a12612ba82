import type { RegistryRequest } from './request.ts'

/**
 * Gives each upload its repository. The registry names the place that a blob is sent to, on any host and path; that
 * repository was asked before whether it has the blob.
 * @param requests Of one build, in the order of their starts.
 */
export function placeUploads(requests: readonly RegistryRequest[]): readonly RegistryRequest[] {
  const asked = new Set<string>()
  const askedLast = new Map<string, RegistryRequest>()
  return requests.map((request) => {
    const { kind, method, digest } = request
    if (digest === undefined) return request
    if (kind === 'mount' || (kind === 'blob' && method === 'HEAD')) {
      asked.add(placeOf(request))
      askedLast.set(digest, request)
    }
    const place = askedLast.get(digest)
    if (kind !== 'upload' || place?.path === undefined || asked.has(placeOf(request))) return request
    return { ...request, host: place.host, path: place.path }
  })
}

function placeOf({ digest, host, path }: RegistryRequest): string {
  return `${digest} ${host}/${path ?? ''}`
}
