import { type ChildProcess, spawn } from 'node:child_process'

export interface CommandOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string
  /** Called with each line of standard error as it comes. */
  readonly onLine?: (line: string) => void
  readonly signal?: AbortSignal
}

export interface CommandResult {
  readonly stdout: string
  readonly stderr: string
}

export class CommandFailed extends Error {
  override name = 'CommandFailed'
  readonly code: number | string
  readonly stderr: string
  constructor(command: string, args: readonly string[], code: number | string, stderr: string) {
    const tail = stderr.trimEnd().split('\n').slice(-15).join('\n')
    super(`${command} ${args.join(' ')} ended with ${code}\n${tail}`)
    this.code = code
    this.stderr = stderr
  }
}

const running = new Set<ChildProcess>()
process.on('exit', endCommands)

/** Ends all programs that `run` waits for; each of them then fails. */
export function endCommands(): void {
  for (const child of running) child.kill('SIGTERM')
}

/** Runs a program to its end; anything but exit status 0 is a `CommandFailed`. */
export function run(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.env === undefined ? {} : { env: options.env }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    })
    running.add(child)
    let stdout = ''
    let stderr = ''
    let pending = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      const lines = (pending + text).split('\n')
      pending = lines.pop() ?? ''
      for (const line of lines) options.onLine?.(line)
    })
    child.on('error', (error) => {
      running.delete(child)
      reject(error)
    })
    child.on('close', (code, signal) => {
      running.delete(child)
      if (code === 0) resolve({ stdout, stderr })
      else reject(new CommandFailed(command, args, code ?? signal ?? 'unknown', stderr))
    })
    // A child that ends without reading its input is no failure of ours.
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
  })
}
