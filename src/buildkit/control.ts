import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import http2 from 'node:http2'
import { Duplex } from 'node:stream'
import type { SolveStatus } from '../ledger/solve-status.ts'
import { decodeStatusResponses, encodeStatusRequest } from './status-wire.ts'
import {
  decodeHistoryEvent,
  decodeReadResponse,
  encodeFinalizeRequest,
  encodeHistoryRequest,
  encodeReadRequest,
  type HistoryRecord,
} from './wire.ts'

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
  /** Records of finished builds that the node still has: all of them, or the one of a ref. */
  history(ref?: string): Promise<HistoryRecord[]>
  finalize(ref: string): Promise<void>
  /** What a finished build's steps did and when. */
  status(ref: string): Promise<SolveStatus>
  /** A blob of the builder's content store; what is beyond `limit` bytes is not read, and an error. */
  read(digest: string, limit: number): Promise<Uint8Array>
}

export interface Dial {
  readonly program: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/** @throws {Error} at the first call, when the builder can't be reached. */
export function openControl(dial: Dial): Control {
  const child = spawn(dial.program, dial.args, { env: dial.env, stdio: ['pipe', 'pipe', 'pipe'] })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000)
  })
  const socket = socketOf(child)
  const session = http2.connect('http://localhost', { createConnection: () => socket })
  const failure = new Promise<never>((_, reject) => {
    child.once('error', reject)
    session.once('error', reject)
    child.once('close', () => reject(new Error(`the connection to the builder ended: ${complaint.trim()}`)))
  })
  failure.catch(() => {})

  const call = (method: string, message: Uint8Array, limit = Number.POSITIVE_INFINITY) =>
    Promise.race([grpc(session, method, message, limit), failure])

  return {
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
    async [Symbol.asyncDispose]() {
      session.destroy()
      // It keeps no state, and after a SIGTERM it waits for its input to end, which it may never see.
      child.kill('SIGKILL')
    },
  }
}

const COMPLETE = 1

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
  child.stdin.on('error', () => {})
  child.stdout.on('data', (chunk) => {
    if (!socket.push(chunk)) child.stdout.pause()
  })
  child.stdout.on('end', () => socket.push(null))
  return socket
}

/** One call of ours to a method that answers with one message or many. @see https://github.com/grpc/grpc/blob/v1.80.0/doc/PROTOCOL-HTTP2.md */
function grpc(
  session: http2.ClientHttp2Session,
  method: string,
  message: Uint8Array,
  limit: number,
): Promise<Uint8Array[]> {
  return new Promise((resolve, reject) => {
    const stream = session.request({
      ':method': 'POST',
      ':path': method,
      'content-type': 'application/grpc',
      te: 'trailers',
    })
    const chunks: Buffer[] = []
    let received = 0
    let status: string | undefined
    let reason = ''
    const readStatus = (headers: http2.IncomingHttpHeaders) => {
      if (headers['grpc-status'] === undefined) return
      status = String(headers['grpc-status'])
      reason = decodeURIComponent(String(headers['grpc-message'] ?? ''))
    }
    stream.on('response', readStatus)
    stream.on('trailers', readStatus)
    stream.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > limit) stream.destroy(new Error(`${method} answered with more than ${limit} bytes`))
      else chunks.push(chunk)
    })
    stream.on('error', reject)
    stream.on('close', () => {
      if (status === '0') resolve(unframe(Buffer.concat(chunks)))
      else reject(new GrpcError(method, Number(status ?? 2), reason || 'the stream ended early'))
    })
    const frame = Buffer.alloc(5 + message.length)
    frame.writeUInt32BE(message.length, 1)
    frame.set(message, 5)
    stream.end(frame)
  })
}

/** Length-prefixed messages: a compression flag, four bytes of length, the message. */
function unframe(bytes: Buffer): Uint8Array[] {
  const messages: Uint8Array[] = []
  for (let at = 0; at + 5 <= bytes.length; ) {
    const end = at + 5 + bytes.readUInt32BE(at + 1)
    messages.push(bytes.subarray(at + 5, end))
    at = end
  }
  return messages
}
