import { ProgramMissingError, runProcess } from '../buildkit/process.ts'
import type { HostContext, HostRepository } from '../plan/host-context.ts'
import { chooseGitTag } from '../tags/choose-tag.ts'

/** What a checkout itself tells. A folder without git, or a machine without it, gives nothing. */
export async function gitContext(
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Omit<HostContext, 'event'>> {
  const git = (...args: readonly string[]) => askGit({ folder, env }, ...args)
  const [commit, branch, tags, remote] = await Promise.all([
    git('log', '--max-count=1', '--no-show-signature', '--format=%H%n%ct', 'HEAD', '--'),
    git('symbolic-ref', '--quiet', 'HEAD'),
    git('tag', '--points-at', 'HEAD'),
    git('remote', 'get-url', 'origin'),
  ])
  const [sha = '', time] = commit.split('\n')
  const gitTags = tags.split('\n').filter((name) => name !== '')
  const tag = chooseGitTag(gitTags)
  const ref = tag ? `refs/tags/${tag}` : branch
  const repository = parseRemote(remote)
  return {
    ...(sha !== '' && { sha }),
    ...(time !== undefined && { commitTime: Number(time) * 1000 }),
    ...(ref !== '' && sha !== '' && { ref }),
    ...(branch !== '' && sha !== '' && { gitBranch: branch }),
    ...(gitTags.length > 0 && { gitTags }),
    ...(repository !== undefined && { repository }),
  }
}

/** When a commit of a checkout was made, in milliseconds since 1970; undefined in a folder without it. */
export async function commitTime(
  folder: string,
  env: NodeJS.ProcessEnv,
  commit = 'HEAD',
  signal?: AbortSignal,
): Promise<number | undefined> {
  const words = ['log', '--max-count=1', '--no-show-signature', '--format=%ct', commit, '--']
  const time = await askGit({ folder, env, signal }, ...words)
  return /^\d+$/.test(time) ? Number(time) * 1000 : undefined
}

/**
 * The environment in which git asks nobody anything. Programs run without a terminal (`runProcess`), so that ssh can't ask
 * either; how it is called is the user's: actions/checkout keeps the key of `ssh-key` in `core.sshCommand`, which
 * GIT_SSH_COMMAND would override.
 * @see https://man.openbsd.org/ssh.1#SSH_ASKPASS_REQUIRE
 */
export function unattended(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, GIT_TERMINAL_PROMPT: '0', SSH_ASKPASS_REQUIRE: 'never' }
}

interface Checkout {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  readonly signal?: AbortSignal | undefined
}

/** What git says; nothing where it fails, or isn't there. */
async function askGit({ folder: cwd, env, signal }: Checkout, ...args: readonly string[]): Promise<string> {
  try {
    const { exitCode, stdout } = await runProcess('git', args, { env, cwd, signal })
    return exitCode === 0 ? stdout.trim() : ''
  } catch (error) {
    // ENOENT is also what a folder that isn't there gives; whoever needs the folder says that better.
    if (error instanceof ProgramMissingError) return ''
    throw error
  }
}

/** `git@github.com:acme/app.git` and `https://user:token@github.com/acme/app.git` are both acme/app, without what they hide. */
export function parseRemote(remote: string): HostRepository | undefined {
  const match =
    /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?|[^@/]+@)([A-Za-z0-9.-]+)(?::\d+(?=\/))?[:/]+(.+?)(?:\.git)?\/?$/.exec(
      remote,
    )
  const path = match?.[2]?.split('/')
  const name = path?.pop()
  if (match?.[1] === undefined || path === undefined || name === undefined || path.length === 0)
    return undefined
  const owner = path.join('/')
  return { owner, name, url: `https://${match[1]}/${owner}/${name}` }
}
