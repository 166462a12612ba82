import { spawn } from 'node:child_process'

export interface Timed {
  /** Until what is waited for was printed, or the end where it never was. */
  readonly readyMs: number
  readonly allMs: number
  readonly stdout: string
}

/** @throws {Error} with the end of what it said, when the program fails. */
export async function runTimed(
  [program = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
  ready: RegExp,
): Promise<Timed> {
  const started = performance.now()
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, errors] = ['', '']
  let readyMs: number | undefined
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (ready.test(stdout)) readyMs ??= performance.now() - started
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = `${errors}${text}`.slice(-4000)
  })
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done))
  const allMs = performance.now() - started
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${errors}`)
  return { readyMs: readyMs ?? allMs, allMs, stdout }
}
