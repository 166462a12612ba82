import { connect, createServer, type Server, type Socket } from 'node:net'
import { pipeline, Transform } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

/** Pieces that are on their way at most. */
const UNDERWAY = 256

/** A way to a server on which so many bytes a second come through, in each direction, whatever the number of connections, and each takes its time. */
export interface SlowLink extends AsyncDisposable {
  readonly host: string
}

/** @param latencyMs one way */
export async function slowLink(target: string, bytesPerSecond: number, latencyMs = 0): Promise<SlowLink> {
  const [host = '', port = ''] = target.split(':')
  const [up, down] = [pacer(bytesPerSecond), pacer(bytesPerSecond)]
  const sockets = new Set<Socket>()
  const server: Server = createServer((client) => {
    const upstream = connect(Number(port), host)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('close', () => sockets.delete(socket))
    }
    void pass(client, upstream, { pace: up, latencyMs })
    void pass(upstream, client, { pace: down, latencyMs })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return {
    host: `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

interface Way {
  readonly pace: (bytes: number) => Promise<void>
  readonly latencyMs: number
}

async function pass(from: Socket, to: Socket, { pace, latencyMs }: Way): Promise<void> {
  try {
    for await (const { chunk, due } of arrivals(from, latencyMs)) {
      await pace(chunk.length)
      const early = due - performance.now()
      if (early > 0) await sleep(early)
      if (!to.write(chunk)) await new Promise((drained) => to.once('drain', drained).once('close', drained))
    }
    to.end()
  } catch {
    to.destroy()
  }
}

/** What comes, read as soon as it does, each piece with the time at which it is at the other end. */
function arrivals(
  from: Socket,
  latencyMs: number,
): AsyncIterable<{ readonly chunk: Buffer; readonly due: number }> {
  const underway = new Transform({
    ...{ readableObjectMode: true, readableHighWaterMark: UNDERWAY },
    transform: (chunk, _, done) => done(null, { chunk, due: performance.now() + latencyMs }),
  })
  pipeline(from, underway, () => {})
  return underway
}

/** Whoever comes waits for those before. Less than a few milliseconds are let go: timers are no finer. */
function pacer(bytesPerSecond: number): (bytes: number) => Promise<void> {
  let free = 0
  return async (bytes) => {
    const now = performance.now()
    free = Math.max(free, now) + (bytes / bytesPerSecond) * 1000
    const wait = free - now
    if (wait > 4) await sleep(wait)
  }
}
