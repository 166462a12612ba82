import type { Dirent } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ProgramMissingError, runProcess } from '../../buildkit/process.ts'
import type { ContextSurplus } from '../../ledger/advice/advice.ts'

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
 * What a build is sent of a context on this machine, and what of that Git ignores, or keeps for itself. Undefined where that
 * can't be told: no checkout, no Git, too many files.
 */
export async function contextSurplus(
  { folder, dockerfile, wanted }: LocalContext,
  env: NodeJS.ProcessEnv,
  mostFiles = MOST_FILES,
): Promise<ContextSurplus | undefined> {
  const ignored = await gitIgnored(folder, env)
  if (ignored === undefined) return undefined
  const { default: dockerignore } = await import('@balena/dockerignore')
  const patterns = await readDockerignore(folder, dockerfile)
  const isKept = dockerignore.default({ ignorecase: false }).add(patterns).createFilter()
  const isWanted = (path: string) => wanted?.some((name) => isWithin(path, name)) ?? true
  // What an instruction names is meant.
  const isNamed = (path: string) => wanted?.some((name) => isWithin(name, path)) ?? false
  const surplus = ['.git', ...ignored].filter((path) => !isNamed(path))
  const sizes = await walk(folder, new Set(surplus), {
    isSent: (path) => isKept(path) && isWanted(path),
    // What is in an ignored folder may be taken back.
    mayHoldSent: (path) => (isKept(path) || patterns.includes('!')) && (isWanted(path) || isNamed(path)),
    mostFiles,
  })
  if (sizes === undefined) return undefined
  const largest = [...sizes.found].toSorted(([, a], [, b]) => b - a)
  return {
    bytes: largest.reduce((sum, [, bytes]) => sum + bytes, 0),
    total: sizes.total,
    paths: largest.slice(0, SHOWN).map(([path]) => path),
  }
}

/** Whole folders where everything in them is ignored. */
async function gitIgnored(folder: string, env: NodeJS.ProcessEnv): Promise<readonly string[] | undefined> {
  const args = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z']
  const listed = await runProcess('git', args, { env, cwd: folder }).catch((error: unknown) => {
    if (error instanceof ProgramMissingError) return undefined
    throw error
  })
  if (listed?.exitCode !== 0) return undefined
  return listed.stdout
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => path.replace(/\/$/, ''))
}

interface Sizes {
  /** Bytes of all files that are sent. */
  readonly total: number
  /** The same below each of the paths in question that has any. */
  readonly found: ReadonlyMap<string, number>
}

interface Choice {
  readonly isSent: (path: string) => boolean
  /** Whether a folder has to be looked into. */
  readonly mayHoldSent: (path: string) => boolean
  readonly mostFiles: number
}

/** Undefined when there is more than anybody should wait for. */
async function walk(
  folder: string,
  surplus: ReadonlySet<string>,
  { isSent, mayHoldSent, mostFiles }: Choice,
): Promise<Sizes | undefined> {
  const found = new Map<string, number>()
  let total = 0
  let files = 0
  const open: { path: string; within: string | undefined }[] = [{ path: '', within: undefined }]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of await entriesOf(join(folder, at.path))) {
      files += 1
      if (files > mostFiles) return undefined
      const path = at.path === '' ? entry.name : `${at.path}/${entry.name}`
      const within = at.within ?? (surplus.has(path) ? path : undefined)
      if (entry.isDirectory()) {
        if (mayHoldSent(path)) open.push({ path, within })
      } else if (isSent(path)) {
        const { size } = await lstat(join(folder, path)).catch(() => ({ size: 0 }))
        total += size
        if (within !== undefined) found.set(within, (found.get(within) ?? 0) + size)
      }
    }
  }
  return { total, found }
}

/** None of a folder that nobody may look into: a build isn't sent it either. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return await readdir(folder, { withFileTypes: true }).catch(() => [])
}

/** BuildKit takes the Dockerfile's own file before the context's. @see https://docs.docker.com/build/concepts/context/#filename-and-location */
async function readDockerignore(folder: string, dockerfile: string): Promise<string> {
  return await readFile(`${dockerfile}.dockerignore`, 'utf8').catch(() =>
    readFile(join(folder, '.dockerignore'), 'utf8').catch(() => ''),
  )
}

/** A pattern may mean less than it seems to: what it names is not counted. */
function isWithin(path: string, parent: string): boolean {
  return parent === '' || path === parent || path.startsWith(`${parent}/`)
}
