import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runProcess } from '../buildkit/process.ts'
import type { ContextSurplus } from '../ledger/advice/advice.ts'

const SHOWN = 4
// A folder of packages has tens of thousands of files; who has more than this knows.
const MOST_FILES = 100_000

export interface LocalContext {
  readonly folder: string
  readonly dockerfile: string
  /** Paths that the build asked for; undefined when it asked for all. */
  readonly wanted: readonly string[] | undefined
}

/**
 * What a build was sent of a context on this machine though Git ignores it, or keeps it for itself. Undefined where that
 * can't be told: no checkout, no Git, too many files.
 */
export async function contextSurplus(
  { folder, dockerfile, wanted }: LocalContext,
  env: NodeJS.ProcessEnv,
): Promise<ContextSurplus | undefined> {
  const ignored = await gitIgnored(folder, env)
  if (ignored === undefined) return undefined
  const { default: dockerignore } = await import('@balena/dockerignore')
  const isKept = dockerignore
    .default({ ignorecase: false })
    .add(await readDockerignore(folder, dockerfile))
    .createFilter()
  const isSent = (path: string) => isKept(path) && (wanted?.some((parent) => isWithin(path, parent)) ?? true)
  const budget = { files: MOST_FILES }
  const found: { path: string; bytes: number }[] = []
  for (const path of ['.git', ...ignored]) {
    const bytes = await sentBytes(folder, path, isSent, budget)
    if (bytes === undefined) return undefined
    if (bytes > 0) found.push({ path, bytes })
  }
  const largest = found.toSorted((a, b) => b.bytes - a.bytes)
  return {
    bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
    paths: largest.slice(0, SHOWN).map(({ path }) => path),
  }
}

/** Whole folders where everything in them is ignored. */
async function gitIgnored(folder: string, env: NodeJS.ProcessEnv): Promise<readonly string[] | undefined> {
  const args = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z']
  const { exitCode, stdout } = await runProcess('git', args, { env, cwd: folder })
  if (exitCode !== 0) return undefined
  return stdout
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => path.replace(/\/$/, ''))
}

/** Undefined when there is more than the budget allows to look at. */
async function sentBytes(
  folder: string,
  path: string,
  isSent: (path: string) => boolean,
  budget: { files: number },
): Promise<number | undefined> {
  budget.files -= 1
  if (budget.files < 0) return undefined
  const status = await lstat(join(folder, path)).catch(() => undefined)
  if (status === undefined) return 0
  if (!status.isDirectory()) return isSent(path) ? status.size : 0
  let bytes = 0
  for (const name of await readdir(join(folder, path))) {
    const more = await sentBytes(folder, `${path}/${name}`, isSent, budget)
    if (more === undefined) return undefined
    bytes += more
  }
  return bytes
}

/** BuildKit takes the Dockerfile's own file before the context's. @see https://docs.docker.com/build/concepts/context/#filename-and-location */
async function readDockerignore(folder: string, dockerfile: string): Promise<string> {
  return await readFile(`${dockerfile}.dockerignore`, 'utf8').catch(() =>
    readFile(join(folder, '.dockerignore'), 'utf8').catch(() => ''),
  )
}

/** A pattern may mean less than it seems to: what it names is not counted. */
function isWithin(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`)
}
