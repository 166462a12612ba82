import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import http2 from 'node:http2'
import { Duplex } from 'node:stream'
import type { SolveStatus } from '../ledger/solve-status.ts'
import type { Platform } from '../oci/platform.ts'
import { type Dial, type DialProcess, startDial } from './dial.ts'
import { decodeStatusResponses, encodeStatusRequest } from './status-wire.ts'
import {
  decodeHistoryEvent,
  decodeInfoResponse,
  decodeReadResponse,
  encodeFinalizeRequest,
  encodeHistoryRequest,
  encodeReadRequest,
  type HistoryRecord,
} from './wire.ts'
import { decodePlatforms, decodeVersion } from './worker-wire.ts'

/** One answer of BuildKit's that was not OK. @see https://grpc.io/docs/guides/status-codes/ */
export class GrpcError extends Error {
  override readonly name = 'GrpcError'
  readonly status: number
  constructor(method: string, status: number, message: string) {
    super(`BuildKit answered ${method} with status ${status}: ${message}`)
    this.status = status
  }
}

/**
 * BuildKit's own API, through `buildx dial-stdio`: works with every driver that buildx works with, and needs
 * neither the second that `buildx history trace` sleeps nor a parser for what it prints.
 */
export interface Control extends AsyncDisposable {
  /** What it is that answers. */
  worker(): Promise<Worker>
  /** Records of finished builds that the node still has: all of them, or the one of a ref. */
  history(ref?: string): Promise<HistoryRecord[]>
  finalize(ref: string): Promise<void>
  /** What a finished build's steps did and when. */
  status(ref: string): Promise<SolveStatus>
  /** A blob of the builder's content store; what is beyond `limit` bytes is not read, and an error. */
  read(digest: string, limit: number): Promise<Uint8Array>
  /** Bytes of such a blob. */
  size(digest: string): Promise<number | undefined>
  /** What `read` gives, in pieces, as they come, until one is answered with false. */
  pour(digest: string, limit: number, onBytes: (bytes: Uint8Array) => boolean): Promise<void>
}

export interface Worker {
  readonly platforms: readonly Platform[]
  /** BuildKit's: `v0.31.2`. Undefined before 0.11, which doesn't say. */
  readonly version?: string
}

/** @throws {Error} at the first call, when the builder can't be reached. */
export function openControl(dial: Dial): Control {
  return controlOver(startDial(dial))
}

/** The same over a program that runs already. */
export function controlOver({ child, ended, kill }: DialProcess): Control {
  const socket = socketOf(child)
  const session = http2.connect('http://localhost', { createConnection: () => socket })
  const broken = new Promise<never>((_, reject) => session.once('error', reject))
  const failure = Promise.race([broken, ended])
  failure.catch(() => {})

  const listen = (method: string, message: Uint8Array, limit: number, onMessage: OnMessage) =>
    Promise.race([grpc(session, method, message, limit, onMessage), failure])
  const call = async (method: string, message: Uint8Array, limit = Number.POSITIVE_INFINITY) => {
    const messages: Uint8Array[] = []
    await listen(method, message, limit, (answer) => messages.push(answer) > 0)
    return messages
  }

  return {
    async worker() {
      const [workers, info] = await Promise.all([
        call('/moby.buildkit.v1.Control/ListWorkers', new Uint8Array()),
        call('/moby.buildkit.v1.Control/Info', new Uint8Array()).catch((error: unknown) => {
          if (error instanceof GrpcError && error.status === UNIMPLEMENTED) return []
          throw error
        }),
      ])
      const version = info.map(decodeVersion).find((text) => text !== '')
      return { platforms: workers.flatMap(decodePlatforms), ...(version !== undefined && { version }) }
    },
    async history(ref) {
      const request = encodeHistoryRequest({ earlyExit: true, ...(ref !== undefined && { ref }) })
      const messages = await call('/moby.buildkit.v1.Control/ListenBuildHistory', request)
      return messages
        .map(decodeHistoryEvent)
        .filter((event) => event.type === COMPLETE)
        .map((event) => event.record)
    },
    async finalize(ref) {
      await call('/moby.buildkit.v1.Control/UpdateBuildHistory', encodeFinalizeRequest(ref))
    },
    async status(ref) {
      const request = encodeStatusRequest(ref)
      return decodeStatusResponses(await call('/moby.buildkit.v1.Control/Status', request, STATUS_LIMIT))
    },
    async read(digest, limit) {
      const request = encodeReadRequest(digest)
      const messages = await call('/containerd.services.content.v1.Content/Read', request, limit)
      return Buffer.concat(messages.map(decodeReadResponse))
    },
    async size(digest) {
      const request = encodeReadRequest(digest)
      const answers = await call('/containerd.services.content.v1.Content/Info', request)
      return answers.map(decodeInfoResponse)[0]
    },
    async pour(digest, limit, onBytes) {
      const request = encodeReadRequest(digest)
      const onMessage = (message: Uint8Array) => onBytes(decodeReadResponse(message))
      await listen('/containerd.services.content.v1.Content/Read', request, limit, onMessage)
    },
    async [Symbol.asyncDispose]() {
      session.destroy()
      kill()
    },
  }
}

const COMPLETE = 1

const UNIMPLEMENTED = 12

// What the steps printed comes with it, and may be long.
const STATUS_LIMIT = 64 * 1024 * 1024

/**
 * A program's standard streams as one. Every write is answered, also when nobody is there any more: http2 over a
 * stream that breaks off under it fails an assertion of Node's own (JSStreamSocket), which nothing can catch.
 */
function socketOf(child: ChildProcessWithoutNullStreams): Duplex {
  const socket = new Duplex({
    read: () => void child.stdout.resume(),
    write: (chunk, _, done) => void child.stdin.write(chunk, () => done()),
    final: (done) => void child.stdin.end(() => done()),
  })
  child.stdout.on('data', (chunk) => {
    if (!socket.push(chunk)) child.stdout.pause()
  })
  child.stdout.on('end', () => socket.push(null))
  return socket
}

/** Answered with false when the rest isn't wanted. */
type OnMessage = (message: Uint8Array) => boolean

/** One call of ours to a method that answers with one message or many. @see https://github.com/grpc/grpc/blob/v1.80.0/doc/PROTOCOL-HTTP2.md */
function grpc(
  session: http2.ClientHttp2Session,
  method: string,
  message: Uint8Array,
  limit: number,
  onMessage: OnMessage,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = session.request({
      ':method': 'POST',
      ':path': method,
      'content-type': 'application/grpc',
      te: 'trailers',
    })
    let received = 0
    let status: string | undefined
    let reason = ''
    const readStatus = (headers: http2.IncomingHttpHeaders) => {
      if (headers['grpc-status'] === undefined) return
      status = String(headers['grpc-status'])
      reason = decodeURIComponent(String(headers['grpc-message'] ?? ''))
    }
    const unframe = createUnframe((answer) => {
      if (onMessage(answer)) return true
      resolve()
      stream.close(http2.constants.NGHTTP2_CANCEL)
      return false
    })
    stream.on('response', readStatus)
    stream.on('trailers', readStatus)
    stream.on('data', (chunk: Buffer) => {
      received += chunk.length
      try {
        if (received > limit) throw new Error(`${method} answered with more than ${limit} bytes`)
        unframe(chunk)
      } catch (error) {
        // What isn't the message that it should be, too.
        stream.destroy(error instanceof Error ? error : new Error(String(error)))
      }
    })
    stream.on('error', reject)
    stream.on('close', () => {
      if (status === '0') resolve()
      else reject(new GrpcError(method, Number(status ?? 2), reason || 'the stream ended early'))
    })
    const frame = Buffer.alloc(5 + message.length)
    frame.writeUInt32BE(message.length, 1)
    frame.set(message, 5)
    stream.end(frame)
  })
}

/** Finds the messages in chunks of any size: each has a compression flag and four bytes of length before it. */
function createUnframe(onMessage: OnMessage): (chunk: Buffer) => void {
  let chunks: Buffer[] = []
  let [length, wanted, done] = [0, 5, false]
  return (chunk) => {
    chunks.push(chunk)
    length += chunk.length
    while (!done && length >= wanted) {
      const [first, ...others] = chunks
      const bytes = first !== undefined && others.length === 0 ? first : Buffer.concat(chunks)
      const end = 5 + bytes.readUInt32BE(1)
      if (length >= end) done = !onMessage(bytes.subarray(5, end))
      const rest = length >= end ? bytes.subarray(end) : bytes
      chunks = [rest]
      length = rest.length
      wanted = rest === bytes ? end : 5
    }
  }
}
