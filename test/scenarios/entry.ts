import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { NODE } from './layerwise.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')

/** The bundle, which is what users run. */
export const BUNDLE = join(ROOT, 'dist', 'index.js')
const ENTRY = resolve(process.env['LAYERWISE_ENTRY'] ?? BUNDLE)

export interface EntryOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  /** Standard input; nothing can be read there without it. */
  readonly input?: Uint8Array
  /** Nobody reads standard output, or it is a file; by default it is read. */
  readonly output?: 'unread' | { readonly file: string }
}

export interface EntryRun {
  readonly exitCode: number
  /** Bytes: not everything that is written there is text. */
  readonly stdout: Buffer
  readonly stderr: string
}

/** `layerwise …` with standard streams as they are. */
export function runEntry(
  args: readonly string[],
  { env, cwd, input, output }: EntryOptions,
): Promise<EntryRun> {
  const file = typeof output === 'object' ? openSync(output.file, 'w') : undefined
  return new Promise((settle, reject) => {
    const child = spawn(NODE, [ENTRY, ...args], {
      cwd,
      env: { ...withoutCi(), ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', file ?? 'pipe', 'pipe'],
      timeout: 90_000,
    })
    if (file !== undefined) closeSync(file)
    if (output === 'unread') child.stdout?.destroy()
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
    child.stdout?.on('data', (bytes: Buffer) => stdout.push(bytes))
    child.stderr?.on('data', (bytes: Buffer) => stderr.push(bytes))
    // Who refuses to run doesn't read it.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const run = { stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }
      if (code === null) reject(new Error(`ended by ${signal}\n${run.stdout}\n${run.stderr}`))
      else settle({ exitCode: code, ...run })
    })
  })
}

// A test that runs in a CI has variables of that CI's own step.
function withoutCi(): NodeJS.ProcessEnv {
  const own = /^(?:GITHUB_|INPUT_|PLUGIN_|RUNNER_|STATE_|CI$|CI_)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))
}
