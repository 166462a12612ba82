import { ProgramMissingError, runProcess } from '../buildkit/process.ts'
import type { LiveBranches } from '../cache/scopes.ts'
import { unattended } from './git.ts'

/** Milliseconds for an origin to answer in. */
const LIMIT_MS = 30_000

/**
 * The branches of where a checkout came from, asked there: a checkout remembers what is long gone. Which pull requests are
 * open git can't tell. Undefined where there is no checkout, or its origin doesn't answer.
 */
export async function gitBranches(
  folder: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<LiveBranches | undefined> {
  const answer = await runProcess('git', ['ls-remote', '--symref', 'origin', 'HEAD', 'refs/heads/*'], {
    env: unattended(env),
    cwd: folder,
    signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
  }).catch((error: unknown) => {
    if (error instanceof ProgramMissingError) return undefined
    throw error
  })
  signal.throwIfAborted()
  return answer?.exitCode === 0 ? parseBranches(answer.stdout) : undefined
}

/** @see https://git-scm.com/docs/git-ls-remote */
export function parseBranches(output: string): LiveBranches {
  const lines = output.split('\n')
  const of = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? [])
  return {
    branches: of(/^[0-9a-f]+\trefs\/heads\/(.+)$/),
    defaultBranch: of(/^ref: refs\/heads\/(.+)\tHEAD$/)[0],
    pullRequests: undefined,
  }
}
