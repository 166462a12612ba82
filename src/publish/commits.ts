import { setTimeout as sleep } from 'node:timers/promises'
import type { Commits } from '../hosts/commits.ts'
import { gitCommits } from '../hosts/git-commits.ts'
import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Ports } from '../ports.ts'

export interface CommitSources {
  /** The folder that is built, a checkout or not. */
  readonly folder: string
  readonly token: ParsedInputs['githubToken']
  /** Ends every question. */
  readonly signal: AbortSignal
  /** Gets what is to be closed. */
  readonly resources: AsyncDisposableStack
}

/** Who may know of the commits: the checkout, whose history costs no request, then the host. */
export async function openCommits(
  { env, host }: Pick<Ports, 'env' | 'host'>,
  { folder, token, signal, resources }: CommitSources,
): Promise<readonly Commits[]> {
  const checkout = gitCommits(folder, env, signal)
  if (host.commits === undefined || token === undefined) return [checkout]
  try {
    return [checkout, resources.use(await host.commits(token, signal))]
  } catch {
    // A proxy that is none: what needs the way to the registries says it better.
    return [checkout]
  }
}

/**
 * The first answer that is one. Who fails, or takes longer than `limitMs`, gives none, and keeps nobody else from giving one.
 * Never rejects.
 */
export async function firstKnown<T>(
  sources: readonly Commits[],
  ask: (commits: Commits) => Promise<T | undefined>,
  limitMs: number,
): Promise<T | undefined> {
  for (const commits of sources) {
    const answer = await inTime(ask(commits), limitMs)
    if (answer !== undefined) return answer
  }
  return undefined
}

async function inTime<T>(answer: Promise<T>, limitMs: number): Promise<T | undefined> {
  const answered = new AbortController()
  const late = sleep(limitMs, undefined, { signal: answered.signal })
  try {
    return await Promise.race([answer, late])
  } catch {
    return undefined
  } finally {
    late.catch(() => {})
    answered.abort()
  }
}
