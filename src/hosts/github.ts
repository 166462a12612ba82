import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readActionInputs } from '../inputs/environment.ts'
import { gitContext } from './git.ts'
import type { Host, HostDefinition } from './host.ts'
import { withHint } from './show-plain.ts'

/** GitHub Actions. */
export const github: HostDefinition = {
  detect: (env) => env['GITHUB_ACTIONS'] === 'true',
  create: async ({ env, out }): Promise<Host> => {
    const core = await import('@actions/core')
    const { parseGitHubContext } = await import('./github-event.ts')
    const path = env['GITHUB_EVENT_PATH'] ?? ''
    const payload = path !== '' && existsSync(path) ? readFileSync(path, 'utf8') : '{}'
    const workflow = parseGitHubContext(env, payload, path)
    const cleanup = Object.entries(env)
      .filter(([name]) => name.startsWith('STATE_'))
      .map(([name, value]) => [name.slice('STATE_'.length), value ?? ''] as const)
    // While another program writes, the runner must not take its lines for commands.
    let token: string | undefined
    const say = (kind: 'notice' | 'warning' | 'error', text: string) => {
      if (token === undefined) core[kind](text)
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
        return source === 'git' ? { ...workflow, ...(await gitContext(folder, env)) } : workflow
      },
      ...(env['GITHUB_ACTOR'] !== undefined && {
        jobToken: { registry: 'ghcr.io', username: env['GITHUB_ACTOR'] },
      }),
      mask: (secret) => {
        // The runner masks line by line.
        for (const line of secret.split(/\r?\n/)) if (line.trim() !== '') core.setSecret(line)
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
            say('notice', message.text)
            break
          case 'warning':
          case 'error':
            say(message.kind, withHint(message))
            break
          case 'group':
            core.startGroup(message.title)
            token = randomUUID()
            out(`::stop-commands::${token}\n`)
            break
          case 'group-end':
            if (token !== undefined) out(`\n::${token}::\n`)
            token = undefined
            core.endGroup()
            break
          default:
            message satisfies never
        }
      },
      setOutput: core.setOutput,
      addSummary: async (markdown) => {
        if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write()
      },
      saveState: core.saveState,
      ...(cleanup.length > 0 && { cleanup: Object.fromEntries(cleanup) }),
    }
  },
}

function isGitHubCom(env: NodeJS.ProcessEnv): boolean {
  return (env['GITHUB_SERVER_URL'] ?? 'https://github.com') === 'https://github.com'
}

/** A branch or a Dockerfile must not give the runner commands by what we print of it. */
function withoutCommands(text: string): string {
  return text.replace(/^([ \t]*):(?=:)/gm, '$1:\u200b').replace(/##(?=\[)/g, '#\u200b#')
}
