import type { Registry } from '../bed/registry.ts'
import type { Before } from './registry-proxy.ts'
import { proxyRegistry, type RegistryProxy } from './registry-proxy.ts'

/** What registries on the way do to the requests of a push, and what the ledger has to say of each blob then. */
export interface Fault {
  readonly name: string
  /** @param storage `127.0.0.1:PORT`, where the registry keeps its blobs. */
  readonly before: (storage: string) => Before
  readonly expected: {
    readonly state: 'uploaded' | 'exists' | 'mounted' | 'unknown'
    readonly attempts: number
  }
  /** It is the second push of the same that it is about. */
  readonly again?: boolean
  /** Nothing is published. */
  readonly fails?: boolean
}

const isUpload = (method: string, path: string) => method === 'PUT' && path.includes('/blobs/uploads/')

/** Does something to the first uploads of each blob. */
function firstUploads(count: number, intervention: Awaited<ReturnType<Before>>): Fault['before'] {
  return () => {
    const seen = new Map<string, number>()
    return ({ method, path }) => {
      if (!isUpload(method, path)) return undefined
      const digest = new URLSearchParams(path.slice(path.indexOf('?'))).get('digest') ?? ''
      const times = (seen.get(digest) ?? 0) + 1
      seen.set(digest, times)
      return times <= count ? intervention : undefined
    }
  }
}

/** A URL of the storage that tells nothing of what it stands for. */
const stored = (storage: string, path: string) =>
  `http://${storage}/store/${Buffer.from(path).toString('base64url')}`

export const FAULTS: readonly Fault[] = [
  {
    name: 'server-error',
    before: firstUploads(1, { answer: { status: 503 } }),
    expected: { state: 'uploaded', attempts: 2 },
  },
  {
    name: 'rate-limit',
    before: firstUploads(2, { answer: { status: 429 } }),
    expected: { state: 'uploaded', attempts: 3 },
  },
  {
    name: 'cut-off',
    before: firstUploads(1, { cut: 'request' }),
    expected: { state: 'uploaded', attempts: 2 },
  },
  {
    name: 'answer-lost',
    before: firstUploads(1, { cut: 'answer' }),
    expected: { state: 'uploaded', attempts: 1 },
  },
  {
    name: 'question-failed',
    before: () => {
      const seen = new Set<string>()
      return ({ method, path }) => {
        if (method !== 'HEAD' || !path.includes('/blobs/') || seen.has(path)) return undefined
        seen.add(path)
        return { answer: { status: 502 } }
      }
    },
    expected: { state: 'uploaded', attempts: 1 },
  },
  {
    name: 'refused',
    before: firstUploads(Number.POSITIVE_INFINITY, { answer: { status: 403 } }),
    expected: { state: 'unknown', attempts: 1 },
    fails: true,
  },
  {
    name: 'upload-redirected',
    before:
      (storage) =>
      ({ method, path }) =>
        isUpload(method, path)
          ? { answer: { status: 307, headers: { location: stored(storage, path) } } }
          : undefined,
    expected: { state: 'uploaded', attempts: 1 },
  },
  {
    name: 'question-redirected',
    before:
      (storage) =>
      ({ method, path }) =>
        method === 'HEAD' && path.includes('/blobs/')
          ? { answer: { status: 307, headers: { location: stored(storage, path) } } }
          : undefined,
    expected: { state: 'exists', attempts: 1 },
    again: true,
  },
  {
    name: 'upload-elsewhere',
    before:
      (storage) =>
      ({ method }) =>
        method === 'POST'
          ? {
              headers: (headers) => ({
                ...headers,
                location: stored(storage, headers.location?.replace(/^http:\/\/[^/]+/, '') ?? ''),
              }),
            }
          : undefined,
    expected: { state: 'uploaded', attempts: 1 },
  },
  {
    name: 'token',
    before:
      () =>
      ({ path, headers }) => {
        if (path.startsWith('/token')) return { answer: { status: 200, body: '{"token":"let-me-in"}' } }
        if (headers.authorization !== undefined) return undefined
        const challenge = `Bearer realm="http://${headers.host}/token",service="test",scope="all"`
        return { answer: { status: 401, headers: { 'www-authenticate': challenge } } }
      },
    expected: { state: 'uploaded', attempts: 1 },
  },
]

/** Where a registry keeps its blobs, as one that redirects to it does. */
export function storageOf(registry: Registry): Promise<RegistryProxy> {
  return proxyRegistry(registry, ({ path }) => {
    const [, stored = '', more] = /^\/store\/([\w-]+)(?:\?(.*))?$/.exec(path) ?? []
    const original = Buffer.from(stored, 'base64url').toString()
    return { path: more === undefined ? original : `${original}${original.includes('?') ? '&' : '?'}${more}` }
  })
}
