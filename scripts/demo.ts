/**
 * `npm run demo`: publishes examples/hello twice, with a line changed in between, to a registry of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { openBedStage } from '../test/bed/bed-stage.ts'
import { CommandFailed, endCommands, run } from '../test/bed/command.ts'
import { openDockerStage } from '../test/bed/docker-stage.ts'
import { MissingPrerequisite } from '../test/bed/prerequisite.ts'
import type { Stage } from '../test/bed/stage.ts'

const ROOT = resolve(import.meta.dirname, '..')
const ENTRY = join(ROOT, 'dist', 'index.js')
const CHANGED_FILE = 'app/greeting.txt'

const RESULT = z.object({
  images: z.array(
    z.object({
      pinned: z.string(),
      reference: z.string(),
      tags: z.array(z.object({ tag: z.string(), state: z.string(), digest: z.string().nullish() })),
    }),
  ),
})

class PublishFailed extends Error {
  override name = 'PublishFailed'
}

interface Publication {
  readonly version: string
  readonly project: string
  readonly stage: Stage
  readonly resultFile: string
}

const cancel = new AbortController()
const { signal } = cancel
let publishing: ChildProcess | undefined
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop(name))
// Whoever read the output has gone, as in `npm run demo | head`: the servers must end all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => stop('SIGPIPE'))

try {
  await main()
} catch (error) {
  process.exitCode = exitCode(error)
}

function stop(name: NodeJS.Signals): void {
  if (signal.aborted) return
  if (name !== 'SIGPIPE') say('\nStopping…')
  cancel.abort(name)
  publishing?.kill(name === 'SIGPIPE' ? 'SIGTERM' : name)
  endCommands()
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { keep: { type: 'boolean', default: false }, docker: { type: 'boolean', default: true } },
    allowNegative: true,
  })
  if (!existsSync(ENTRY)) throw new MissingPrerequisite('dist/index.js is not there: run `npm run build`')
  const folder = await mkdtemp(join(tmpdir(), 'layerwise-demo-'))
  const stage = await openStage(join(folder, 'bed'), values.docker).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true })
    throw error
  })
  let kept = false
  try {
    say(`Running on ${stage.description}`)
    await play(folder, stage)
    kept = values.keep
    say(
      kept
        ? `The registry is left running. To end it:\n  ${stage.closeCommand}`
        : 'The registry ends with the demo; `npm run demo -- --keep` leaves it running, for you to pull from.',
    )
  } finally {
    if (!kept) await stage.close()
  }
}

async function openStage(folder: string, docker: boolean): Promise<Stage> {
  if (docker) {
    const stage = await openDockerStage(say, signal)
    if (typeof stage !== 'string') return stage
    say(`Not with Docker: ${stage}. Using BuildKit and a registry built from source instead.`)
  }
  return await openBedStage(folder, say, signal)
}

async function play(folder: string, stage: Stage): Promise<void> {
  const project = join(folder, 'hello')
  await cp(join(ROOT, 'examples', 'hello'), project, { recursive: true })
  await git(project, ['init', '--quiet', '--initial-branch=main']).catch((error: unknown) => {
    if (error instanceof CommandFailed) throw error
    throw new MissingPrerequisite(
      "the demo makes a Git repository, and there is no 'git': apt-get install git",
    )
  })

  const first = { version: '1.0.0', project, stage, resultFile: join(folder, 'result-1.0.0.json') }
  await release(first.version, project)
  await publish(first)

  heading('One line changed')
  const changed = join(project, CHANGED_FILE)
  await writeFile(changed, (await readFile(changed, 'utf8')).replace('version one', 'version two'))
  const { stdout } = await git(project, ['diff', '--unified=0', '--no-color'])
  say(
    stdout
      .split('\n')
      .filter((line) => /^[-+]/.test(line))
      .join('\n'),
  )

  const second = { ...first, version: '1.0.1', resultFile: join(folder, 'result-1.0.1.json') }
  await release(second.version, project)
  await publish(second)
  await summarise(folder, first.resultFile, second.resultFile)
}

async function release(version: string, project: string): Promise<void> {
  await git(project, ['add', '--all'])
  await git(project, ['commit', '--quiet', '--message', `Release ${version}`])
  await git(project, ['tag', `v${version}`])
}

/** A repository of the demo's own: nobody's hooks, signing keys or templates. */
function git(cwd: string, args: readonly string[]) {
  const identity = { NAME: 'Layerwise demo', EMAIL: 'demo@example.com' }
  return run('git', args, {
    cwd,
    env: {
      ...ownEnvironment(),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: identity.NAME,
      GIT_AUTHOR_EMAIL: identity.EMAIL,
      GIT_COMMITTER_NAME: identity.NAME,
      GIT_COMMITTER_EMAIL: identity.EMAIL,
    },
  })
}

async function publish({ version, project, stage, resultFile }: Publication): Promise<void> {
  const options = [`--images=${stage.registry}/acme/hello`, '--platforms=linux/amd64,linux/arm64']
  heading(`v${version}: layerwise publish . ${options.join(' ')}`)
  const args = [ENTRY, 'publish', '.', ...options, '--json', resultFile]
  const code = await new Promise<number>((done, fail) => {
    // A process group of its own: of a Ctrl-C it gets what we pass on, once.
    publishing = spawn(process.execPath, args, {
      cwd: project,
      env: { ...ownEnvironment(), ...stage.env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    })
    publishing.once('error', fail)
    publishing.once('exit', (status) => done(status ?? 1))
  })
  publishing = undefined
  signal.throwIfAborted()
  if (code !== 0) throw new PublishFailed(`publishing v${version} ended with exit status ${code}`)
}

/** Without what a CI adds: the demo shows a publish from a command line, also when CI runs it. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(CI$|CI_|GITHUB_|GITEA_|GITLAB_|ACTIONS_|RUNNER_|INPUT_|PLUGIN_|DRONE|GIT_)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
}

async function summarise(folder: string, ...files: readonly string[]): Promise<void> {
  const results = await Promise.all(
    files.map(async (file) => RESULT.parse(JSON.parse(await readFile(file, 'utf8')))),
  )
  const image = results.at(-1)?.images[0]
  if (image === undefined) throw new PublishFailed('the result names no image')
  heading('What is published now')
  const width = Math.max(...image.tags.map(({ tag }) => tag.length))
  for (const { tag, state, digest } of image.tags) {
    say(`  ${tag.padEnd(width)}  ${state.padEnd(7)}  ${digest ?? ''}`)
  }
  say(`\nPinned     ${image.pinned}`)
  say(`Pull       docker pull ${image.pinned}`)
  say(`Deploy     image: ${image.reference}`)
  say(`Results    ${files.join('\n           ')}`)
  say(`Project    ${join(folder, 'hello')}\n`)
}

function heading(text: string): void {
  say(`\n── ${text}\n`)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function exitCode(error: unknown): number {
  if (signal.aborted) return 128 + constants.signals[signal.reason as NodeJS.Signals]
  const expected =
    error instanceof MissingPrerequisite || error instanceof PublishFailed || error instanceof CommandFailed
  // A bug shows its stack.
  if (!expected) throw error
  process.stderr.write(`${error.message}\n`)
  return 1
}
