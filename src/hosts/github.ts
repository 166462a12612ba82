import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import { readActionInputs } from '../inputs/environment.ts'
import type { HostRepository } from '../plan/host-context.ts'
import type { Place } from '../report/message.ts'
import { appendCommand } from './file-command.ts'
import type { GitHubApi } from './github-api.ts'
import type { GitHubRepository } from './github-pull-requests.ts'
import type { Host, HostDefinition } from './host.ts'
import { withHint } from './show-plain.ts'

// Whatever else a job calls STATE_… is not ours.
const STATE = 'layerwise_'

/** GitHub Actions. @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export const github: HostDefinition = {
  detect: (env) => env['GITHUB_ACTIONS'] === 'true',
  create: async ({ env, out }): Promise<Host> => {
    const { parseGitHubEvent } = await import('./github-event.ts')
    const path = env['GITHUB_EVENT_PATH'] ?? ''
    const payload = path !== '' && existsSync(path) ? readFileSync(path, 'utf8') : '{}'
    const event = parseGitHubEvent(env, payload, path)
    const workflow = event.context
    const { repository } = workflow
    // Commands go where everything else goes, which core doesn't ask.
    const command = (name: string, text = '', properties = '') =>
      out(`::${name}${properties}::${escapeData(text)}\n`)
    // While another program writes, the runner must not take its lines for commands.
    let token: string | undefined
    const say = (kind: 'notice' | 'warning' | 'error', text: string, at?: Place) => {
      if (token === undefined) command(kind, text, at && placeProperties(at, env['GITHUB_WORKSPACE']))
      else out(`${kind}: ${text}\n`)
    }
    return {
      name: 'github',
      isGitHubLike: true,
      withoutSecrets: workflow.pullRequest?.fromFork === true || env['GITHUB_ACTOR'] === 'dependabot[bot]',
      defaultImage: ({ repository }) =>
        repository !== undefined && isGitHubCom(env)
          ? `ghcr.io/${repository.owner}/${repository.name}`.toLowerCase()
          : undefined,
      inputs: () => readActionInputs(env),
      context: async (source, folder) => {
        if (source !== 'git' || folder === undefined) return workflow
        const { gitContext } = await import('./git.ts')
        return { ...workflow, ...(await gitContext(folder, env)) }
      },
      // An enterprise server's token is nothing to ghcr.io.
      ...(env['GITHUB_ACTOR'] !== undefined &&
        isGitHubCom(env) && {
          jobToken: { registry: 'ghcr.io', username: env['GITHUB_ACTOR'] },
        }),
      ...(repository !== undefined && {
        pullRequests: async (token, signal) => {
          const { gitHubPullRequests } = await import('./github-pull-requests.ts')
          return gitHubPullRequests(await openApi(env, token, signal), named(repository), event)
        },
        commits: async (token, signal) => {
          const { gitHubCommits } = await import('./github-commits.ts')
          const api = await openApi(env, token, signal)
          return {
            ...gitHubCommits(api, named(repository)),
            [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
          }
        },
        branches: async (token, signal) => {
          const { gitHubBranches } = await import('./github-branches.ts')
          await using api = await openApi(env, token, signal)
          return await gitHubBranches(api, named(repository))
        },
      }),
      toolCache: async () => {
        const { gitHubToolCache } = await import('./github-tool-cache.ts')
        return gitHubToolCache(env, Date.now())
      },
      mask: (secret) => {
        // The runner masks line by line.
        for (const line of secret.split(/\r?\n/)) if (line.trim() !== '') command('add-mask', line)
      },
      show: (message) => {
        switch (message.kind) {
          case 'heading':
            out(`\n${withoutCommands(message.text)}\n`)
            break
          case 'info':
          case 'report':
            out(`${withoutCommands(message.text)}\n`)
            break
          case 'output':
            out(message.text)
            break
          case 'notice':
            say('notice', message.text, message.at)
            break
          case 'warning':
            say('warning', withHint(message), message.at)
            break
          case 'error':
            say('error', withHint(message))
            break
          case 'group':
            command('group', message.title)
            token = randomUUID()
            command('stop-commands', token)
            break
          case 'group-end':
            if (token !== undefined) out(`\n::${token}::\n`)
            token = undefined
            command('endgroup')
            break
          default:
            message satisfies never
        }
      },
      // Every runner that has Node 24 gives us its files.
      setOutput: (name, value) => {
        if (env['GITHUB_OUTPUT']) appendCommand(env['GITHUB_OUTPUT'], name, value)
      },
      exportVariable: (name, value) => {
        if (env['GITHUB_ENV']) appendCommand(env['GITHUB_ENV'], name, value)
      },
      addSummary: async (markdown) => {
        if (!env['GITHUB_STEP_SUMMARY']) return
        const { summary } = await import('@actions/core')
        await summary.addRaw(markdown, true).write()
      },
      saveState: (name, value) => {
        if (env['GITHUB_STATE']) appendCommand(env['GITHUB_STATE'], `${STATE}${name}`, value)
      },
      ...(env[`STATE_${STATE}started`] !== undefined && {
        cleanup: {
          workspace: env[`STATE_${STATE}workspace`],
          builder: env[`STATE_${STATE}builder`],
          kept: env[`STATE_${STATE}kept`],
        },
      }),
    }
  },
}

async function openApi(env: NodeJS.ProcessEnv, token: string, signal: AbortSignal): Promise<GitHubApi> {
  const { openGitHubApi } = await import('./github-api.ts')
  const url = env['GITHUB_API_URL'] ?? 'https://api.github.com'
  return await openGitHubApi({ url, token, environment: env, signal })
}

function named({ owner, name }: HostRepository): GitHubRepository {
  return { owner, repo: name }
}

function isGitHubCom(env: NodeJS.ProcessEnv): boolean {
  return (env['GITHUB_SERVER_URL'] ?? 'https://github.com') === 'https://github.com'
}

/** A branch or a Dockerfile must not give the runner commands by what we print of it. */
function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##(?=\[)/g, '#\u200b#')
}

/** Beside a line GitHub shows only what is in the repository. */
function placeProperties({ file, line }: Place, workspace: string | undefined): string {
  const path = workspace === undefined ? '..' : relative(workspace, file)
  if (isAbsolute(path) || path.split(sep)[0] === '..') return ''
  return ` file=${escapeProperty(path.replaceAll(sep, '/'))},line=${line}`
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
