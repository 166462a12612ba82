import { runProcess } from '../buildkit/process.ts'
import { type CommitOrder, type Commits, isCommit } from './commits.ts'
import { commitTime } from './git.ts'

/** The history of a checkout, and the branches of where it came from. */
export function gitCommits(folder: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Commits {
  // A partial clone asks where it came from for what it lacks.
  const unattended = { ...env, GIT_TERMINAL_PROMPT: '0', GIT_SSH_COMMAND: 'ssh -oBatchMode=yes' }
  const git = async (...args: readonly string[]) =>
    await runProcess('git', args, { env: unattended, cwd: folder, signal }).catch(() => undefined)
  const head = async (ref: string) => {
    const answer = await git('ls-remote', '--exit-code', 'origin', ref)
    const commit = answer?.exitCode === 0 ? answer.stdout.split(/\s/)[0] : undefined
    return commit !== undefined && isCommit(commit) ? commit : undefined
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
      isCommit(commit)
        ? await commitTime(folder, unattended, commit, signal).catch(() => undefined)
        : undefined,
  }
}
