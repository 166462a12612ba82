import { isDigest } from '../oci/digest.ts'
import { parseRepository } from '../oci/reference.ts'
import type { Subject } from './request.ts'

// By hand: a URL object would leave out ports that an image's name has.
const URL_PARTS = /^https?:\/\/(?:[^/?#@]*@)?([^/?#@]+)([^?#]*)(?:\?([^#]*))?/
const BLOB = /^\/v2\/(.+)\/blobs\/(sha256:[0-9a-f]{64})$/
const UPLOAD = /^\/v2\/(.+)\/blobs\/uploads(?:\/|$)/

/**
 * What a request is about, as its URL tells; undefined for what is no URL.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#endpoints
 */
export function subjectOf(method: string, url: string): Subject | undefined {
  const [, host, pathname = '', query = ''] = URL_PARTS.exec(url) ?? []
  if (host === undefined) return undefined
  const [, blobPath, blob] = BLOB.exec(pathname) ?? []
  const path = repositoryPath(host, blobPath ?? UPLOAD.exec(pathname)?.[1])
  const place = { host, ...(path !== undefined && { path }) }
  if (blob !== undefined) return { ...place, kind: 'blob', digest: blob }
  const parameters = new URLSearchParams(query)
  const digest = parameters.get('digest')
  const mount = parameters.get('mount')
  // The registry says where a blob is sent, which may be anywhere; BuildKit adds the digest.
  if (method === 'PUT' && digest !== null && isDigest(digest)) return { ...place, kind: 'upload', digest }
  if (path === undefined) return { host, kind: 'other' }
  if (method === 'POST' && mount !== null && isDigest(mount)) {
    const from = repositoryPath(host, parameters.get('from') ?? undefined)
    return { ...place, kind: 'mount', digest: mount, ...(from !== undefined && { from }) }
  }
  return { ...place, kind: method === 'POST' ? 'upload-start' : 'upload-chunk' }
}

/** Nothing that is no path of a repository: it will be shown. */
function repositoryPath(host: string, path: string | undefined): string | undefined {
  return path !== undefined && parseRepository(`${host}/${path}`).ok ? path : undefined
}
