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
  return [checkout, resources.use(await host.commits(token, signal))]
}

/** The first answer that is one. */
export async function firstKnown<T>(
  sources: readonly Commits[],
  ask: (commits: Commits) => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const commits of sources) {
    const answer = await ask(commits)
    if (answer !== undefined) return answer
  }
  return undefined
}
