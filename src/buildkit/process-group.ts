import type { ChildProcess } from 'node:child_process'

export type Send = (signal: NodeJS.Signals) => void

/**
 * A program that was started `detached`, and everything that it starts: docker runs buildx as a plugin, and not every docker
 * passes a signal on. Nobody would end them after us, so that they end with us at the latest.
 */
export function leadGroup(child: ChildProcess): Send {
  const send: Send = (signal) => {
    if (child.pid !== undefined) tryKill(-child.pid, signal)
  }
  endWithUs(child, send)
  return send
}

/** Kills a program when we exit, if it still runs. */
export function endWithUs(child: ChildProcess, send: Send): void {
  const end = () => send('SIGKILL')
  if (running.size === 0) process.once('exit', endAll)
  running.add(end)
  const forget = () => {
    running.delete(end)
    if (running.size === 0) process.off('exit', endAll)
  }
  child.once('error', forget).once('close', forget)
}

const running = new Set<() => void>()

function endAll(): void {
  for (const end of running) end()
}

/** Whoever has ended meanwhile needs no signal. */
function tryKill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // ESRCH
  }
}
