import type { AccessLogEntry } from './access-log.ts'
import type { LoggedRequest } from './cache-service/server.ts'
import type { Registry } from './registry.ts'

/** Bytes of bodies, and how many requests there were for them; what is sent twice counts twice. */
export interface Traffic {
  readonly uploaded: number
  readonly fetched: number
  readonly requests: number
}

/** What these entries of a registry's access log moved: blobs and manifests, both ways. */
export async function registryTraffic(
  registry: Registry,
  entries: readonly AccessLogEntry[],
): Promise<Traffic> {
  const uploads = await Promise.all(entries.map((entry) => uploadedBy(registry, entry)))
  return {
    uploaded: sum(uploads),
    fetched: sum(entries.map(({ method, bytes }) => (method === 'GET' ? bytes : 0))),
    requests: entries.length,
  }
}

/** What these requests to the runner's cache service and its storage moved. */
export function serviceTraffic(requests: readonly Readonly<LoggedRequest>[]): Traffic {
  return {
    uploaded: sum(requests.map(({ bytesIn }) => bytesIn)),
    fetched: sum(requests.map(({ bytesOut }) => bytesOut)),
    requests: requests.length,
  }
}

export function addTraffic(one: Traffic, other: Traffic): Traffic {
  return {
    uploaded: one.uploaded + other.uploaded,
    fetched: one.fetched + other.fetched,
    requests: one.requests + other.requests,
  }
}

/**
 * The body's bytes, which the log doesn't have: those of what was stored by it.
 * @throws {Error} for an upload whose size can't be told from what is stored: one in pieces, or one that failed.
 */
async function uploadedBy(
  registry: Registry,
  { method, path, query, status }: AccessLogEntry,
): Promise<number> {
  const isUpload = path.includes('/blobs/uploads/')
  if (method === 'PATCH' || (method === 'PUT' && status !== 201)) {
    throw new Error(`the log doesn't tell how much was sent by ${method} ${path}, answered with ${status}`)
  }
  if (method !== 'PUT') return 0
  const reference = isUpload ? new URLSearchParams(query).get('digest') : path.split('/').at(-1)
  return await storedSize(registry, path, reference ?? '')
}

/** A manifest is kept as a blob; a tag has to be asked for. */
async function storedSize(registry: Registry, path: string, reference: string): Promise<number> {
  const stored = reference.includes(':') ? await registry.blobSize(reference) : undefined
  if (stored !== undefined) return stored
  const accept = ['index', 'manifest'].map((kind) => `application/vnd.oci.image.${kind}.v1+json`).join(', ')
  const { ok, headers } = await fetch(`${registry.url}${path}`, { method: 'HEAD', headers: { accept } })
  if (!ok) throw new Error(`the registry no longer has ${path}`)
  return Number(headers.get('content-length'))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
