import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ACCOUNT_PATH, answerBlob, blobOperation, refuseBlob } from './blob-endpoint.ts'
import { BlobStore } from './blob-store.ts'
import { receive, send } from './delivery.ts'
import { CacheEntries } from './entries.ts'
import type { Reply, Request } from './exchange.ts'
import { type Fault, Faults, type Operation } from './faults.ts'
import { ACCOUNT, signBlob } from './signatures.ts'
import { answerTwirp, isServiceMethod, notOk, refuse, serviceMethod } from './twirp.ts'

/** A request, logged when it comes. */
export interface LoggedRequest {
  readonly operation: Operation
  readonly method: string
  /** Without the query, which holds signatures. */
  readonly path: string
  readonly userAgent: string
  /** Undefined until it is answered, and for ever when the connection was cut before. */
  status: number | undefined
  /** Of the request's body. */
  bytesIn: number
  /** Of the answer's body. */
  bytesOut: number
}

export interface CacheService extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** Every request so far, oldest first. */
  readonly requests: readonly Readonly<LoggedRequest>[]
  readonly faults: Faults
  readonly entries: CacheEntries
  readonly blobs: BlobStore
  /** What the runner gives to the step of an action. */
  env(token: string): Readonly<Record<string, string>>
  /** The blob storage alone, as BuildKit's `type=azblob` wants it. */
  readonly azure: { readonly accountUrl: string; readonly accountName: string; readonly accountKey: string }
}

/**
 * The cache service of GitHub's runners, version 2, with the blob storage behind it, on the loopback interface. What it keeps is
 * in memory, and gone with it.
 */
export async function startCacheService(): Promise<CacheService> {
  const blobs = new BlobStore()
  const entries = new CacheEntries(blobs)
  const faults = new Faults()
  const requests: LoggedRequest[] = []
  const server = createServer((incoming, response) => {
    // A client that goes away in the middle is no failure of ours.
    handle(incoming, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const sign = (blob: string, permission: 'r' | 'w') =>
    `${url}${ACCOUNT_PATH}${blob}?${signBlob(blob, permission)}`

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = incoming
    const target = new URL(incoming.url ?? '/', url)
    const operation = serviceMethod(target) ?? blobOperation(method, target)
    if (operation === undefined) {
      response.writeHead(404).end()
      return
    }
    const logged: LoggedRequest = {
      ...{ operation, method, path: target.pathname, userAgent: headers['user-agent'] ?? '' },
      ...{ status: undefined, bytesIn: 0, bytesOut: 0 },
    }
    requests.push(logged)
    const fault = faults.take(operation, logged.userAgent)
    const body = await receive(incoming, fault, (count) => {
      logged.bytesIn += count
    })
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'reset' && operation !== 'GetBlob') {
      response.socket?.resetAndDestroy()
      return
    }
    // BuildKit's client reads it without looking whether it is there.
    response.setHeader('x-ms-request-id', randomUUID())
    const reply = faultyReply(operation, fault) ?? answer(operation, { method, url: target, headers, body })
    logged.status = reply.status
    await send(response, reply, fault, (count) => {
      logged.bytesOut += count
    })
  }

  function answer(operation: Operation, request: Request): Reply {
    return isServiceMethod(operation)
      ? answerTwirp(operation, request, { entries, sign })
      : answerBlob(operation, request, blobs)
  }

  return {
    ...{ url, requests, faults, entries, blobs },
    env: (token) => ({
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: token,
    }),
    azure: {
      accountUrl: `${url}${ACCOUNT_PATH}`.slice(0, -1),
      accountName: ACCOUNT.name,
      accountKey: ACCOUNT.key,
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function faultyReply(operation: Operation, fault: Fault | undefined): Reply | undefined {
  if (fault?.kind === 'not-ok') return notOk('the test says so')
  if (fault?.kind !== 'status') return undefined
  const { status, retryAfterSeconds } = fault
  const reply = isServiceMethod(operation)
    ? refuse(status, 'unavailable', 'the test says so')
    : refuseBlob(status, status === 404 ? 'BlobNotFound' : 'ServerBusy')
  if (retryAfterSeconds === undefined) return reply
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(retryAfterSeconds) } }
}
