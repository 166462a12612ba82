import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { RunResult } from '../../src/report/result.ts'
import { type Bed, up } from '../bed/bed.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')

/** What the scenarios run: another one than the checked-in bundle only while working on it. */
const ENTRY = process.env['LAYERWISE_ENTRY'] ?? join(ROOT, 'dist', 'index.js')

/** The runtime of the action, whatever this machine's own Node is. */
export const NODE = join(ROOT, 'node_modules', '.bin', 'node')

/** The bed that all scenarios share; each of them uses names of its own. */
export async function sharedBed(): Promise<Bed> {
  const folder = process.env['LAYERWISE_BED']
  return await up(folder === undefined ? {} : { folder })
}

export interface PublishOptions {
  /** The context. */
  readonly folder: string
  readonly args?: readonly string[]
  /** Over the bed's own; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Where it is started; the context itself by default. */
  readonly cwd?: string
  /** `--json -` instead of a file. */
  readonly jsonToStdout?: boolean
  /** Called with all that was written so far, each time that there is more. */
  readonly onOutput?: (text: string, kill: (signal: NodeJS.Signals) => void) => void
  readonly timeoutSeconds?: number
}

export interface Published {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly result: RunResult | undefined
  /** What it left in the folder for temporary files. */
  readonly leftovers: readonly string[]
}

/** `layerwise publish FOLDER …`, on the bed, with a result file of its own. */
export async function publish(bed: Pick<Bed, 'env'>, options: PublishOptions): Promise<Published> {
  const { folder, args = [], env = {}, cwd = tmpdir(), jsonToStdout = false } = options
  const place = await mkdtemp(join(tmpdir(), 'scenario-result-'))
  const [file, temporary] = [join(place, 'result.json'), join(place, 'tmp')]
  const json = ['--json', jsonToStdout ? '-' : file]
  try {
    await mkdir(temporary)
    // What a cache sends and reads has scenarios of its own.
    const cache = args.some((arg) => arg.startsWith('--cache')) ? [] : ['--cache', 'none']
    const run = await layerwise(['publish', folder, ...json, ...cache, ...args], {
      ...options,
      env: { ...bed.env, TMPDIR: temporary, ...env },
      cwd,
    })
    const text = jsonToStdout ? run.stdout : await readFile(file, 'utf8').catch(() => '')
    const result = text === '' ? undefined : (JSON.parse(text) as RunResult)
    return { ...run, result, leftovers: await readdir(temporary) }
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

type RunOptions = Pick<PublishOptions, 'env' | 'cwd' | 'onOutput' | 'timeoutSeconds'>

export function layerwise(
  args: readonly string[],
  { env, cwd, onOutput, timeoutSeconds = 90 }: RunOptions,
): Promise<Omit<Published, 'result' | 'leftovers'>> {
  return new Promise((settle, reject) => {
    const child = spawn(NODE, [ENTRY, ...args], {
      cwd,
      env: { ...process.env, ...WITHOUT_CI, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutSeconds * 1000,
    })
    let stdout = ''
    let stderr = ''
    const heard = () => onOutput?.(stdout + stderr, (signal) => child.kill(signal))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      heard()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      heard()
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === null) reject(new Error(`ended by ${signal}\n${stdout}\n${stderr}`))
      else settle({ exitCode: code, stdout, stderr })
    })
  })
}

// A test that runs in a CI must not be taken for that CI's own step.
const WITHOUT_CI = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => /^(?:GITHUB_|INPUT_|PLUGIN_|RUNNER_|CI$|CI_)/.test(name))
    .map((name) => [name, undefined]),
)

/** A folder with these files. Disposing of it removes it. */
export interface Project extends AsyncDisposable {
  readonly folder: string
  write(files: Readonly<Record<string, string>>): Promise<void>
}

export async function project(files: Readonly<Record<string, string>>): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'scenario-'))
  const write: Project['write'] = async (more) => {
    for (const [path, text] of Object.entries(more)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
  }
  await write(files)
  return { folder, write, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

/** Text that no build and no registry has seen before. */
export function unique(): string {
  return randomBytes(12).toString('hex')
}

/** A repository path that nobody has pushed to before. */
export function freshPath(name = 'app'): string {
  return `scenario/${name}-${unique()}`
}

/** Times in a layer are whole seconds: what runs again within the same one makes the same layer. */
export async function nextSecond(): Promise<void> {
  await setTimeout(1000 - (Date.now() % 1000))
}
