import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { leadGroup } from './process-group.ts'

/** The program whose standard streams are a connection to a builder. */
export interface Dial {
  readonly program: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

export interface DialProcess {
  readonly child: ChildProcessWithoutNullStreams
  /** Rejects when the program ends, or can't be started. */
  readonly ended: Promise<never>
  /** Kills it: it keeps no state, and after a SIGTERM it waits for its input to end, which it may never see. */
  kill(): void
}

/** @param onStderr takes what buildx says. */
export function startDial(
  { program, args, env }: Dial,
  onStderr: (text: string) => void = () => {},
): DialProcess {
  const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'pipe'], detached: true })
  const send = leadGroup(child)
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000)
    onStderr(text)
  })
  child.stdin.on('error', () => {})
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('close', () => reject(new Error(`the connection to the builder ended: ${complaint.trim()}`)))
  })
  ended.catch(() => {})
  return {
    ...{ child, ended },
    kill() {
      send('SIGKILL')
      // Nobody waits for its end, and whoever outlives it may hold these.
      child.unref()
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
    },
  }
}
