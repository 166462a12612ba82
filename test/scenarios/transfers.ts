import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ResultTransfer, RunResult } from '../../src/report/result.ts'
import type { AccessLogEntry } from '../bed/access-log.ts'
import type { Registry } from '../bed/registry.ts'

/**
 * What a ledger says of a registry's repositories, and what the registry's access log says of them, in the same form:
 * every blob that was uploaded with its size in the registry's storage, every mount with where it came from, how often
 * each was tried, and every blob that was asked for and found.
 */
export async function compare(
  result: RunResult,
  registry: Registry,
  entries: readonly AccessLogEntry[],
  paths: readonly string[],
): Promise<{ readonly ledger: readonly string[]; readonly log: readonly string[] }> {
  const logged = await loggedTransfers(registry, entries, paths)
  const ledger = blobsOf(result).flatMap(({ digest, transfers }) =>
    transfers
      .filter(({ repository }) => repository.startsWith(`${registry.host}/`))
      .map(({ repository, state, from, bytes, attempts }) => {
        // Two nodes may each have mounted a blob from elsewhere: the ledger has one of them.
        const sources = logged.get(`${repository} ${digest}`)?.from ?? []
        const source = from === null ? [] : sources.includes(from) ? sources : [from]
        return describeLogged({ repository, digest, state, from: source, bytes, attempts })
      }),
  )
  return { ledger: [...new Set(ledger)].toSorted(), log: [...logged.values()].map(describeLogged).toSorted() }
}

export interface Logged {
  readonly repository: string
  readonly digest: string
  readonly state: ResultTransfer['state']
  readonly from: readonly string[]
  readonly bytes: number | undefined
  readonly attempts: number
}

export function describeLogged({ repository, digest, state, from, bytes, attempts }: Logged): string {
  const source = from.length === 0 ? '' : ` from ${from.join(' or ')}`
  return `${repository} ${digest} ${state}${source}, ${bytes} bytes, ${attempts} times`
}

/** What an access log says of the blobs of `paths`, by repository and digest. */
export async function loggedTransfers(
  registry: Registry,
  entries: readonly AccessLogEntry[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, Logged>> {
  const requests = paths.flatMap((path) => entries.flatMap((entry) => readEntry(entry, path)))
  const groups = Map.groupBy(requests, ({ path, digest }) => `${registry.host}/${path} ${digest}`)
  const transfers = [...groups].map(async ([key, group]) => {
    const [repository = '', digest = ''] = key.split(' ')
    const uploads = group.filter(({ kind }) => kind === 'upload')
    const mounts = group.filter(({ kind }) => kind === 'mount')
    const taken = { repository, digest, from: [], bytes: 0 }
    const done = (each: Request) => each.status === 201
    if (uploads.some(done)) {
      const bytes = await registry.blobSize(digest)
      return { ...taken, state: 'uploaded', bytes, attempts: uploads.length } as const
    }
    if (mounts.some(done)) {
      const from = mounts.filter(done).map((mount) => `${registry.host}/${mount.from}`)
      return {
        ...taken,
        state: 'mounted',
        from: [...new Set(from)].toSorted(),
        attempts: mounts.length,
      } as const
    }
    const found = group.some(({ kind, status }) => kind === 'head' && status === 200)
    return { ...taken, state: found ? 'exists' : 'unknown', attempts: 1 } as const
  })
  return new Map(
    (await Promise.all(transfers)).map((each) => [`${each.repository} ${each.digest}`, each] as const),
  )
}

interface Request {
  readonly kind: 'head' | 'mount' | 'upload'
  readonly path: string
  readonly digest: string
  readonly from: string | null
  readonly status: number
}

function readEntry({ method, path: url, query, status }: AccessLogEntry, path: string): readonly Request[] {
  const blobs = `/v2/${path}/blobs/`
  // The challenge of a login is no attempt.
  if (!url.startsWith(blobs) || status === 401) return []
  const parameters = new URLSearchParams(query)
  const [digest, mount, from] = ['digest', 'mount', 'from'].map((name) => parameters.get(name) ?? null)
  if (method === 'PUT' && digest) return [{ kind: 'upload', path, digest, from: null, status }]
  if (method === 'POST' && mount) return [{ kind: 'mount', path, digest: mount, from: from ?? null, status }]
  if (method === 'HEAD') return [{ kind: 'head', path, digest: url.slice(blobs.length), from: null, status }]
  return []
}

interface Blob {
  readonly digest: string
  readonly size: number
  readonly transfers: readonly ResultTransfer[]
}

/** All that a ledger speaks of, as often as it does. */
export function blobsOf(result: RunResult): readonly Blob[] {
  return [
    ...result.platforms.flatMap(({ config, layers }) => [config, ...layers]),
    ...result.attestations.flatMap(({ blobs }) => blobs),
  ]
}

/** The sums of a ledger, added up from its entries: each repository and digest once. */
export function sumsOf(result: RunResult): Omit<RunResult['transfer'], 'cacheBytes'> {
  const each = new Map<string, { state: ResultTransfer['state']; bytes: number }>()
  for (const { digest, size, transfers } of blobsOf(result)) {
    for (const { repository, state, bytes } of transfers)
      each.set(`${repository} ${digest}`, { state, bytes: state === 'uploaded' ? bytes : size })
  }
  const sum = (state: ResultTransfer['state']) =>
    [...each.values()].filter((one) => one.state === state).reduce((total, { bytes }) => total + bytes, 0)
  const [exists, mounted, uploaded, unknown] = [
    sum('exists'),
    sum('mounted'),
    sum('uploaded'),
    sum('unknown'),
  ]
  const all = exists + mounted + uploaded
  return {
    existsBytes: exists,
    mountedBytes: mounted,
    uploadedBytes: uploaded,
    unknownBytes: unknown,
    reusedRatio: all === 0 || unknown > 0 ? null : Math.round(((exists + mounted) / all) * 10_000) / 10_000,
  }
}

/** How many of a ledger's pairs of repository and digest have each state. */
export function statesOf(result: RunResult): Readonly<Partial<Record<ResultTransfer['state'], number>>> {
  const each = new Map(
    blobsOf(result).flatMap(({ digest, transfers }) =>
      transfers.map(({ repository, state }) => [`${repository} ${digest}`, state] as const),
    ),
  )
  const counts: Partial<Record<ResultTransfer['state'], number>> = {}
  for (const state of each.values()) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

/** As a garbage collection with a mind of its own would. */
export async function removeBlob(registry: Registry, digest: string): Promise<void> {
  const hex = digest.slice('sha256:'.length)
  const storage = join(registry.folder, 'storage', 'docker', 'registry', 'v2')
  await rm(join(storage, 'blobs', 'sha256', hex.slice(0, 2), hex), { recursive: true })
}
