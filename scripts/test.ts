/**
 * `npm test`: everything there is to check, what is fast first. The last line is `N passed, N failed`.
 * With words, only the steps that have one of them in their name: `node scripts/test.ts unit architecture`.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { down } from '../test/bed/bed.ts'

const ROOT = resolve(import.meta.dirname, '..')
const TOOLS = join(ROOT, 'node_modules', '.bin')

// Longer than all of it takes where the bed's tools have to be built first.
const TIME_LIMIT_MS = 38 * 60_000

// It would colour a log as well.
const COLOURS = process.stdout.isTTY ? [] : ['--colors=off']

interface Count {
  readonly passed: number
  readonly failed: number
}

interface Step {
  readonly name: string
  readonly run: (report: string) => Promise<Count>
}

const STEPS: readonly Step[] = [
  { name: 'types', run: () => check('tsc', ['--noEmit']) },
  { name: 'lint and format', run: () => check('biome', ['ci', ...COLOURS, '--error-on-warnings', '.']) },
  { name: 'architecture', run: (report) => vitest('architecture', report) },
  { name: 'unit', run: (report) => vitest('unit', report) },
  { name: 'browser', run: (report) => vitest('browser', report) },
  { name: 'bed', run: (report) => vitest('bed', report) },
  { name: 'scenarios', run: (report) => vitest('scenarios', report) },
]

// A folder of this run's own for all that is temporary: a bed of a developer stays as it is, and whatever a test that was
// killed leaves behind is found. The name is short because sockets lie in there, whose paths may have 107 bytes.
const folder = await mkdtemp(join(tmpdir(), 'lw-'))
const deadline = Date.now() + TIME_LIMIT_MS
const env = {
  ...process.env,
  TMPDIR: folder,
  PATH: [TOOLS, process.env.PATH ?? ''].join(delimiter),
}
let child: ChildProcess | undefined
let stopped: NodeJS.Signals | undefined
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal))

const counts: Count[] = []
const wanted = process.argv.slice(2)
try {
  for (const { name, run } of STEPS) {
    if (stopped !== undefined) break
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue
    console.log(`\n== ${name}`)
    const begin = performance.now()
    const count = await run(join(folder, `${name.replaceAll(' ', '-')}.json`))
    counts.push(count)
    const seconds = ((performance.now() - begin) / 1000).toFixed(1)
    console.log(`== ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`)
  }
} finally {
  await cleanUp()
}
if (stopped !== undefined) console.log(`\nStopped by ${stopped}: what was not run counts as one failure.`)
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, stopped === undefined ? 0 : 1)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

async function check(command: string, args: readonly string[]): Promise<Count> {
  return (await ended(command, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function vitest(project: string, report: string): Promise<Count> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const good = await ended('vitest', ['run', '--project', project, ...reporters])
  const count = await readReport(report)
  // Tests that pass while the run fails: an error outside of them, or a process that was ended.
  return good || count.failed > 0 ? count : { ...count, failed: 1 }
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { status: string }[]
  }[]
}

/** @see https://vitest.dev/guide/reporters.html#json-reporter */
async function readReport(path: string): Promise<Count> {
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(
    await readFile(path, 'utf8'),
  ) as VitestReport
  // A file that can't be loaded, and a hook that fails, fail no test.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/** @returns whether it ended well. All that it started ends with it. */
function ended(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((settle) => {
    // A group of its own, so that what it started can be ended with it.
    const running = spawn(command, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    })
    child = running
    const timer = setTimeout(() => {
      console.log(`${command} is stopped: all of it together has taken ${TIME_LIMIT_MS / 60_000} minutes`)
      end(running)
    }, deadline - Date.now())
    const done = (good: boolean) => {
      clearTimeout(timer)
      child = undefined
      settle(good)
    }
    running.on('error', (error) => {
      console.log(error.message)
      done(false)
    })
    running.on('close', (code) => done(code === 0))
  })
}

function stop(signal: NodeJS.Signals): void {
  stopped ??= signal
  if (child !== undefined) end(child)
}

function end(running: ChildProcess): void {
  kill(running, 'SIGTERM')
  setTimeout(() => kill(running, 'SIGKILL'), 10_000).unref()
}

function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // It has ended by itself.
  }
}

/** Ends the servers of all beds in the folder, and removes it. */
async function cleanUp(): Promise<void> {
  for (const name of await readdir(folder)) {
    if (existsSync(join(folder, name, 'ports.json'))) await down(join(folder, name))
  }
  await rm(folder, { recursive: true, force: true })
}
