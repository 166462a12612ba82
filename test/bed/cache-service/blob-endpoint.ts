import type { Blob, BlobStore } from './blob-store.ts'
import type { Reply, Request } from './exchange.ts'
import { ACCOUNT, isAllowed } from './signatures.ts'

/** Before container and name: the form of Azure's emulators, which need no host name an account. */
export const ACCOUNT_PATH = `/${ACCOUNT.name}/`

export type BlobOperation =
  | 'PutBlob'
  | 'PutBlock'
  | 'PutBlockList'
  | 'GetBlob'
  | 'GetBlobProperties'
  | 'CreateContainer'
  | 'GetContainerProperties'

/** @see https://learn.microsoft.com/en-us/rest/api/storageservices/operations-on-blobs */
export function blobOperation(
  method: string,
  { pathname, searchParams: query }: URL,
): BlobOperation | undefined {
  if (!pathname.startsWith(ACCOUNT_PATH)) return undefined
  const isContainer = query.get('restype') === 'container'
  switch (method) {
    case 'GET':
      return isContainer ? 'GetContainerProperties' : 'GetBlob'
    case 'HEAD':
      return isContainer ? 'GetContainerProperties' : 'GetBlobProperties'
    case 'PUT':
      if (isContainer) return 'CreateContainer'
      if (query.get('comp') === 'block') return 'PutBlock'
      return query.get('comp') === 'blocklist' ? 'PutBlockList' : 'PutBlob'
    default:
      return undefined
  }
}

/** The part of Azure's Blob Storage that caches need: one account, containers that need no making, block blobs. */
export function answerBlob(operation: BlobOperation, request: Request, blobs: BlobStore): Reply {
  const { url, headers, body } = request
  const path = decodeURIComponent(url.pathname.slice(ACCOUNT_PATH.length))
  if (!isAllowed(request, path)) return refuseBlob(403, 'AuthenticationFailed')
  const isTaken = headers['if-none-match'] === '*' && blobs.get(path) !== undefined
  switch (operation) {
    case 'GetContainerProperties':
      return { status: 200 }
    case 'CreateContainer':
      return { status: 201 }
    case 'PutBlob':
      return isTaken ? refuseBlob(409, 'BlobAlreadyExists') : stored(blobs.put(path, body))
    case 'PutBlock':
      blobs.putBlock(path, url.searchParams.get('blockid') ?? '', body)
      return { status: 201 }
    case 'PutBlockList': {
      if (isTaken) return refuseBlob(409, 'BlobAlreadyExists')
      const blob = blobs.commit(path, blockIds(body.toString()))
      return blob === undefined ? refuseBlob(400, 'InvalidBlockList') : stored(blob)
    }
    case 'GetBlob':
    case 'GetBlobProperties': {
      const blob = blobs.get(path)
      if (blob === undefined) return refuseBlob(404, 'BlobNotFound')
      return sendBlob(blob, [headers['x-ms-range'] ?? headers.range].flat()[0])
    }
  }
}

/** The code is a header as well: all that the answer to a HEAD can have. */
export function refuseBlob(status: number, code: string): Reply {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: Buffer.from(xml),
  }
}

function blockIds(xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(([, id = '']) => id)
}

function stored(blob: Blob): Reply {
  return { status: 201, headers: properties(blob) }
}

function sendBlob(blob: Blob, range: string | undefined): Reply {
  const { bytes } = blob
  const headers = { ...properties(blob), 'accept-ranges': 'bytes', 'x-ms-blob-type': 'BlockBlob' }
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  if (first === undefined) return { status: 200, headers, body: bytes }
  const begin = Number(first)
  const end = Math.min(last ? Number(last) + 1 : bytes.length, bytes.length)
  if (begin >= end) return refuseBlob(416, 'InvalidRange')
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${begin}-${end - 1}/${bytes.length}` },
    body: bytes.subarray(begin, end),
  }
}

function properties({ etag, modified }: Blob): Record<string, string> {
  return { etag, 'last-modified': modified.toUTCString() }
}
