import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ENTRY =
  process.env['LAYERWISE_ENTRY'] ?? resolve(import.meta.dirname, '..', '..', '..', 'dist', 'index.js')

/**
 * A step that uses the action, without a workflow around it: for signals, which have to reach the action itself, and for
 * its post part by itself.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export interface Step extends AsyncDisposable {
  /** `RUNNER_TEMP`. */
  readonly temporary: string
  start(): RunningStep
  /** The post part, with the state that the main part has saved. */
  post(): Promise<EndedStep>
  outputs(): Promise<Readonly<Record<string, string>>>
  /** What the steps that follow have in their environment. */
  variables(): Promise<Readonly<Record<string, string>>>
  state(): Promise<Readonly<Record<string, string>>>
  /** Folders of the action's own. */
  leftovers(): Promise<readonly string[]>
}

export interface RunningStep {
  readonly child: ChildProcess
  /** Resolves when this was written. */
  says(text: string): Promise<void>
  readonly ended: Promise<EndedStep>
}

export interface EndedStep {
  readonly exitCode: number | null
  readonly text: string
}

export interface StepOptions {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
}

export async function step({ inputs, env, files = {} }: StepOptions): Promise<Step> {
  const place = await mkdtemp(join(tmpdir(), 'step-'))
  const workspace = join(place, 'workspace')
  const temporary = join(place, 'temporary')
  await mkdir(workspace)
  await mkdir(temporary)
  for (const [path, text] of Object.entries(files)) await writeFile(join(workspace, path), text)
  const commands = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => [
      name,
      join(place, name),
    ]),
  )
  for (const path of Object.values(commands)) await writeFile(path, '')
  const payload = join(place, 'event.json')
  await writeFile(payload, JSON.stringify({ repository: { private: false, default_branch: 'main' } }))
  const common = {
    ...withoutCi(),
    ...env,
    ...commands,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: payload,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'Acme/Hello',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
  }
  const inputVariables = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  const begin = (more: Readonly<Record<string, string>>): RunningStep =>
    watch(
      spawn(process.execPath, [ENTRY], {
        cwd: workspace,
        env: { ...common, ...inputVariables, ...more },
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 100_000,
      }),
    )
  const state = async () => parseCommandFile(await readFile(join(place, 'GITHUB_STATE'), 'utf8'))
  return {
    temporary,
    start: () => begin({}),
    post: async () => {
      const saved = Object.entries(await state()).map(([name, value]) => [`STATE_${name}`, value])
      return await begin(Object.fromEntries(saved)).ended
    },
    outputs: async () => parseCommandFile(await readFile(join(place, 'GITHUB_OUTPUT'), 'utf8')),
    variables: async () => parseCommandFile(await readFile(join(place, 'GITHUB_ENV'), 'utf8')),
    state,
    leftovers: async () =>
      (await readdir(temporary, { withFileTypes: true }))
        .filter((one) => one.isDirectory() && one.name.startsWith('layerwise-'))
        .map(({ name }) => name),
    [Symbol.asyncDispose]: () => rm(place, { recursive: true, force: true }),
  }
}

function watch(child: ChildProcess): RunningStep {
  let text = ''
  const waiting = new Set<() => void>()
  const hear = (more: string) => {
    text += more
    for (const look of waiting) look()
  }
  child.stdout?.setEncoding('utf8').on('data', hear)
  child.stderr?.setEncoding('utf8').on('data', hear)
  const ended = new Promise<EndedStep>((settle, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => settle({ exitCode, text }))
  })
  const says = (wanted: string) =>
    new Promise<void>((settle, reject) => {
      const look = () => {
        if (!text.includes(wanted)) return
        waiting.delete(look)
        settle()
      }
      waiting.add(look)
      look()
      void ended.then(() => reject(new Error(`ended without saying "${wanted}":\n${text}`)))
    })
  return { child, says, ended }
}

/** `NAME<<DELIMITER`, lines, `DELIMITER`. */
function parseCommandFile(text: string): Readonly<Record<string, string>> {
  const entries = [...text.matchAll(/^([^\n=]+)<<([^\n]+)\n([\s\S]*?)\n\2$/gm)]
  return Object.fromEntries(entries.map(([, name = '', , value = '']) => [name, value]))
}

// A test that runs in a CI has variables of that CI's own step.
function withoutCi(): NodeJS.ProcessEnv {
  const own = /^(?:GITHUB_|INPUT_|PLUGIN_|RUNNER_|STATE_|CI$|CI_)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))
}
