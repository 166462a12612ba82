import { runProcess } from '../buildkit/process.ts'
import { type CommitOrder, type Commits, isCommit } from './commits.ts'
import { commitTime, unattended } from './git.ts'

/** The history of a checkout, and the branches of where it came from. */
export function gitCommits(folder: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Commits {
  // A partial clone asks where it came from for what it lacks.
  const alone = unattended(env)
  const git = async (...args: readonly string[]) =>
    await runProcess('git', args, { env: alone, cwd: folder, signal }).catch(() => undefined)
  const head = async (ref: string) => {
    const answer = await git('ls-remote', '--exit-code', 'origin', ref)
    if (answer?.exitCode !== 0) return undefined
    // It gives every reference that ends in what is asked for: `refs/heads/x/refs/heads/main` comes with `refs/heads/main`.
    const found = answer.stdout.split('\n').map((line) => line.split('\t'))
    const commit = found.find(([, name]) => name === ref)?.[0] ?? ''
    return isCommit(commit) ? commit : undefined
  }
  /** Undefined when one of the two isn't in the history that is here. */
  const isAncestor = async (one: string, other: string) => {
    const status = (await git('merge-base', '--is-ancestor', one, other))?.exitCode
    return status === 0 ? true : status === 1 ? false : undefined
  }
  return {
    headOfBranch: (branch) => head(`refs/heads/${branch}`),
    headOfPullRequest: (number) => head(`refs/pull/${number}/head`),
    async compare(base, commit): Promise<CommitOrder | undefined> {
      if (!isCommit(base) || !isCommit(commit)) return undefined
      if (base === commit) return 'identical'
      if (await isAncestor(base, commit)) return 'ahead'
      const isBefore = await isAncestor(commit, base)
      if (isBefore) return 'behind'
      // Where history is cut off, what isn't found may be behind the cut.
      const shallow = await git('rev-parse', '--is-shallow-repository')
      return isBefore === false && shallow?.stdout.trim() === 'false' ? 'diverged' : undefined
    },
    committed: async (commit) =>
      isCommit(commit) ? await commitTime(folder, alone, commit, signal).catch(() => undefined) : undefined,
  }
}
