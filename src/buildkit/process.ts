import { type ChildProcess, spawn } from 'node:child_process'
import { endWithUs, leadGroup, type Send } from './process-group.ts'

export interface ProcessOptions {
  readonly env: NodeJS.ProcessEnv
  readonly cwd?: string
  /** Ends the process with SIGINT, as Ctrl-C would; it is killed if it hasn't ended three seconds later. */
  readonly signal?: AbortSignal | undefined
  /** What it reads; nothing where that never comes. */
  readonly input?: string | Promise<Uint8Array>
  /** Raw text as it comes; what is not listened to is only kept. */
  readonly onStderr?: (text: string) => void
  readonly onStdout?: (text: string) => void
  /** Lets the process draw on our terminal itself; nothing of its error output is kept then. */
  readonly inheritStderr?: boolean
  readonly inheritStdin?: boolean
  /** What the process writes to its standard output is ours, as it is: an archive is no text. */
  readonly inheritStdout?: boolean
}

export interface ProcessResult {
  /** Exit status, or 128 + signal number as shells count it. */
  readonly exitCode: number
  readonly stdout: string
  /** The last 64 KiB. */
  readonly stderr: string
}

/** The program isn't installed. */
export class ProgramMissingError extends Error {
  override readonly name = 'ProgramMissingError'
  readonly program: string
  constructor(program: string, cause: unknown) {
    super(`${program} is not installed, or not on the PATH`, { cause })
    this.program = program
  }
}

const KEPT_STDERR = 64 * 1024
const KILL_AFTER_MS = 3_000

/** Runs a program with an argument list, never through a shell. Rejects only when it can't be started. */
export function runProcess(
  program: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    // On a terminal everybody gets the Ctrl-C.
    const ownGroup = !options.inheritStderr && !options.inheritStdin
    const child = spawn(program, args, {
      detached: ownGroup,
      env: options.env,
      stdio: [
        options.inheritStdin ? 'inherit' : 'pipe',
        options.inheritStdout ? 'inherit' : 'pipe',
        options.inheritStderr ? 'inherit' : 'pipe',
      ],
      ...(options.cwd !== undefined && { cwd: options.cwd }),
    })
    let stdout = ''
    let stderr = ''
    let killer: NodeJS.Timeout | undefined
    const send = ownGroup ? leadGroup(child) : alone(child)
    const interrupt = () => {
      send('SIGINT')
      killer = setTimeout(() => send('SIGKILL'), KILL_AFTER_MS)
    }
    if (options.signal?.aborted) interrupt()
    else options.signal?.addEventListener('abort', interrupt, { once: true })

    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      options.onStdout?.(text)
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-KEPT_STDERR)
      options.onStderr?.(text)
    })
    // A program that ends without reading its input makes the pipe break: its exit status tells more.
    child.stdin?.on('error', () => {})
    Promise.resolve(options.input ?? '').then(
      (text) => child.stdin?.end(text),
      () => child.stdin?.end(),
    )

    const done = () => {
      clearTimeout(killer)
      options.signal?.removeEventListener('abort', interrupt)
    }
    child.on('error', (error: NodeJS.ErrnoException) => {
      done()
      reject(error.code === 'ENOENT' ? new ProgramMissingError(program, error) : error)
    })
    child.on('close', (code, signal) => {
      done()
      resolve({ exitCode: code ?? 128 + signalNumber(signal), stdout, stderr })
    })
  })
}

function alone(child: ChildProcess): Send {
  const send: Send = (signal) => void child.kill(signal)
  endWithUs(child, send)
  return send
}

function signalNumber(signal: NodeJS.Signals | null): number {
  switch (signal) {
    case 'SIGINT':
      return 2
    case 'SIGTERM':
      return 15
    default:
      return 9
  }
}
