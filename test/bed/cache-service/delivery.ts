import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Reply } from './exchange.ts'
import type { Fault } from './faults.ts'

const TICK_MS = 100

/** Reads a request's body, as slowly as the fault wants. Backpressure holds the sender. */
export async function receive(
  request: IncomingMessage,
  fault: Fault | undefined,
  onBytes: (count: number) => void,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) {
    onBytes(chunk.length)
    chunks.push(chunk)
    if (fault?.kind === 'slow')
      await sleep((chunk.length / fault.bytesPerSecond) * 1000, undefined, UNREFERENCED)
  }
  return Buffer.concat(chunks)
}

/** Sends a reply, as the fault wants it. */
export async function send(
  response: ServerResponse,
  { status, headers = {}, body = Buffer.alloc(0) }: Reply,
  fault: Fault | undefined,
  onBytes: (count: number) => void,
): Promise<void> {
  const write = (bytes: Buffer) => {
    onBytes(bytes.length)
    response.write(bytes)
  }
  response.writeHead(status, { ...headers, 'content-length': body.length })
  if (response.req.method === 'HEAD') {
    response.end()
    return
  }
  const half = body.subarray(0, Math.floor(body.length / 2))
  switch (fault?.kind) {
    case 'stall':
      write(half)
      return
    case 'reset':
      write(half)
      // Once it is on its way: what is only queued would go with the connection.
      await sleep(TICK_MS, undefined, UNREFERENCED)
      response.socket?.resetAndDestroy()
      return
    case 'slow': {
      const step = Math.max(1, Math.floor((fault.bytesPerSecond * TICK_MS) / 1000))
      for (let begin = 0; begin < body.length && !response.destroyed; begin += step) {
        write(body.subarray(begin, begin + step))
        await sleep(TICK_MS, undefined, UNREFERENCED)
      }
      break
    }
    case 'wrong-bytes':
      write(Buffer.from(body.map((byte) => byte ^ 0xff)))
      break
    default:
      write(body)
  }
  response.end()
}

// What is slow must not keep a test's process alive.
const UNREFERENCED = { ref: false }
