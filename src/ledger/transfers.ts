import type { Repository } from '../oci/reference.ts'
import { formatRepository } from '../oci/reference.ts'
import { apiHost, isUploaded, type RegistryRequest } from './request.ts'

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

/**
 * What a list of requests did to the blobs of `repositories`. Several builds' requests may stand in one list: what
 * any of them uploaded is uploaded.
 * @param whole Whether the list is all that these builds asked. Where it isn't, what was found may have been sent by a
 * request that is missing, and nobody knows.
 */
export function transfersOf(
  requests: readonly RegistryRequest[],
  repositories: readonly Repository[],
  whole = true,
): Transfers {
  const known = new Map(
    repositories.map((repository) => [`${apiHost(repository.registry)}/${repository.path}`, repository]),
  )
  const groups = new Map<string, { repository: Repository; requests: RegistryRequest[] }>()
  for (const request of requests) {
    const { host, path, digest } = request
    if (path === undefined || digest === undefined) continue
    const repository = known.get(`${host}/${path}`)
    if (repository === undefined) continue
    const key = transferKey(formatRepository(repository), digest)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { repository, requests: [request] })
    else group.requests.push(request)
  }
  return new Map(
    [...groups].map(([key, { repository, requests }]) => [key, transferOf(repository, requests, whole)]),
  )
}

function transferOf(
  repository: Repository,
  requests: readonly RegistryRequest[],
  whole: boolean,
): TimedTransfer {
  const start = requests.reduce((first, request) => Math.min(first, request.start), Number.POSITIVE_INFINITY)
  const end = requests.reduce((last, request) => Math.max(last, request.end), 0)
  const known = {
    repository: formatRepository(repository),
    ...{ from: null, bytes: 0, milliseconds: Math.round(end - start), start, end },
    evidence: 'trace' as const,
  }
  const uploads = requests.filter(({ kind, status }) => kind === 'upload' && !isChallenge(status))
  const attempts = Math.max(1, uploads.length)
  const found = requests.filter(isFound)
  const foundLast = found.reduce((last, request) => Math.max(last, request.start), 0)
  // Nobody heard whether it was taken, and then it was there.
  const arrived = ({ status, end }: RegistryRequest) => (status === 0 || status >= 500) && foundLast >= end
  const uploaded = uploads.find(isUploaded) ?? uploads.find(arrived)
  if (uploaded !== undefined) return { ...known, state: 'uploaded', bytes: uploaded.bytes, attempts }
  const mounts = requests.filter(({ kind, status }) => kind === 'mount' && !isChallenge(status))
  const mounted = mounts.find(({ status }) => status === 201)
  if (mounted !== undefined) {
    const from = mounted.from === undefined ? null : `${repository.registry}/${mounted.from}`
    return { ...known, state: 'mounted', from, attempts: mounts.length }
  }
  return { ...known, state: whole && found.length > 0 ? 'exists' : 'unknown', attempts }
}

function isFound({ kind, method, status }: RegistryRequest): boolean {
  return kind === 'blob' && method === 'HEAD' && status === 200
}

function isChallenge(status: number): boolean {
  return status === 401
}
