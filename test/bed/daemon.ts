import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify, isAlive, type ProcessIdentity } from './proc.ts'

const RECORD = 'process.json'

export interface DaemonSpec {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  /** The daemon's own folder: logs and the record of the process go there, one daemon a folder. */
  readonly folder: string
  readonly stdout?: string
  /** Answers whether it serves; asked until it does. */
  readonly ready: () => Promise<boolean>
  /** True for the bed's own servers, which outlive the command that starts them; others end with us. */
  readonly outlives: boolean
  readonly timeoutSeconds?: number
}

const ours = new Set<number>()
process.on('exit', () => {
  for (const pid of ours) {
    try {
      process.kill(pid, 'SIGTERM')
    } catch {
      // It has ended already.
    }
  }
})

export async function startDaemon(spec: DaemonSpec): Promise<ProcessIdentity> {
  await mkdir(spec.folder, { recursive: true })
  // One that runs but no longer answers would otherwise be forgotten, and left.
  await stopDaemon(spec.folder)
  const log = join(spec.folder, 'log')
  const out = openSync(spec.stdout ?? log, 'a')
  const err = openSync(log, 'a')
  // Its own process group, so that a Ctrl-C meant for us doesn't take it away before we have cleaned up.
  const child = spawn(spec.command, spec.args, {
    stdio: ['ignore', out, err],
    detached: true,
    env: spec.env ?? process.env,
  })
  closeSync(out)
  closeSync(err)
  child.unref()
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', () => resolve(child.pid ?? 0))
  })
  if (!spec.outlives) {
    ours.add(pid)
    child.once('exit', () => ours.delete(pid))
  }
  const identity = (await identify(pid)) ?? { pid, startTime: '0' }
  await writeFile(join(spec.folder, RECORD), JSON.stringify(identity))
  await untilReady(spec, identity, log)
  return identity
}

async function untilReady(spec: DaemonSpec, identity: ProcessIdentity, log: string): Promise<void> {
  const deadline = Date.now() + (spec.timeoutSeconds ?? 30) * 1000
  while (!(await spec.ready())) {
    const alive = await isAlive(identity)
    if (alive && Date.now() < deadline) {
      await sleep(50)
      continue
    }
    await stopDaemon(spec.folder)
    const tail = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-12).join('\n')
    throw new Error(`${spec.command} ${alive ? 'does not answer' : 'ended at once'}; its log says:\n${tail}`)
  }
}

async function recorded(folder: string): Promise<ProcessIdentity | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, RECORD), 'utf8')) as ProcessIdentity
  } catch {
    return undefined
  }
}

export async function daemonIsAlive(folder: string): Promise<boolean> {
  const identity = await recorded(folder)
  return identity !== undefined && (await isAlive(identity))
}

/** Ends the daemon of a folder, if it is still the process that was started there. */
export async function stopDaemon(
  folder: string,
  signal: NodeJS.Signals = 'SIGTERM',
  graceSeconds = 15,
): Promise<void> {
  const identity = await recorded(folder)
  if (identity !== undefined && (await isAlive(identity))) {
    process.kill(identity.pid, signal)
    const deadline = Date.now() + graceSeconds * 1000
    while (await isAlive(identity)) {
      if (Date.now() > deadline) process.kill(identity.pid, 'SIGKILL')
      await sleep(20)
    }
  }
  await rm(join(folder, RECORD), { force: true })
}

/** Folders below `folder` in which a daemon was started. */
export async function daemonFolders(folder: string, depth = 3): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found = entries.some((entry) => entry.name === RECORD) ? [folder] : []
  if (depth === 0) return found
  const below = entries.filter((entry) => entry.isDirectory())
  const nested = await Promise.all(below.map((entry) => daemonFolders(join(folder, entry.name), depth - 1)))
  return [...found, ...nested.flat()]
}
