import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A way to a server on which so many bytes a second come through, in each direction, whatever the number of connections. */
export interface SlowLink extends AsyncDisposable {
  readonly host: string
}

export async function slowLink(target: string, bytesPerSecond: number): Promise<SlowLink> {
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
    void pass(client, upstream, up)
    void pass(upstream, client, down)
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

async function pass(from: Socket, to: Socket, pace: (bytes: number) => Promise<void>): Promise<void> {
  try {
    for await (const chunk of from) {
      await pace(chunk.length)
      if (!to.write(chunk)) await new Promise((drained) => to.once('drain', drained).once('close', drained))
    }
    to.end()
  } catch {
    to.destroy()
  }
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
