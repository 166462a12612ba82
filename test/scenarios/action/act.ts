import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import type { Bed } from '../../bed/bed.ts'
import { run } from '../../bed/command.ts'
import { ensureTools } from '../../bed/tools.ts'

const ROOT = resolve(import.meta.dirname, '..', '..', '..')

/** A repository on GitHub that uses the action as `uses: ./`, with the example to publish in `hello/`. */
export interface Checkout extends AsyncDisposable {
  readonly folder: string
  readonly repository: string
  readonly sha: string
}

export interface CheckoutOptions {
  /** A file beside this one: the workflow. None when `files` has what is to run. */
  readonly workflow?: string
  readonly files?: Readonly<Record<string, string>>
}

export async function checkout({ workflow, files = {} }: CheckoutOptions): Promise<Checkout> {
  const place = await mkdtemp(join(tmpdir(), 'act-'))
  const folder = join(place, 'repository')
  const workflows = join(folder, '.github', 'workflows')
  await mkdir(workflows, { recursive: true })
  if (workflow !== undefined) await cp(join(import.meta.dirname, workflow), join(workflows, workflow))
  for (const own of ['action.yml', 'comment', 'dist'])
    await cp(join(ROOT, own), join(folder, own), { recursive: true })
  await cp(join(ROOT, 'examples', 'hello'), join(folder, 'hello'), { recursive: true })
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
  await git(folder, 'init', '--quiet', '--initial-branch=main')
  await git(folder, 'remote', 'add', 'origin', 'https://github.com/Acme/Hello.git')
  await git(folder, 'add', '--all')
  await git(folder, 'commit', '--quiet', '--message', 'Say hello')
  return {
    folder,
    repository: 'Acme/Hello',
    sha: (await git(folder, 'rev-parse', 'HEAD')).trim(),
    [Symbol.asyncDispose]: () => rm(place, { recursive: true, force: true }),
  }
}

async function git(cwd: string, ...args: string[]): Promise<string> {
  const nobody = { NAME: 'Nobody', EMAIL: 'nobody@example.com' }
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: nobody.NAME,
    GIT_AUTHOR_EMAIL: nobody.EMAIL,
    GIT_COMMITTER_NAME: nobody.NAME,
    GIT_COMMITTER_EMAIL: nobody.EMAIL,
  }
  return (await run('git', args, { cwd, env })).stdout
}

/** The payloads that GitHub sends, as far as anything here reads them. */
export const events = {
  push: ({ repository, sha }: Checkout, ref: string): Event => ({
    name: 'push',
    payload: { ref, after: sha, ...described(repository) },
  }),
  pullRequest: ({ repository, sha }: Checkout, number: number, headRepository: string): Event => ({
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number,
      pull_request: {
        number,
        user: { login: 'octocat', type: 'User' },
        head: { ref: 'greet', sha, repo: { full_name: headRepository, fork: headRepository !== repository } },
        base: { ref: 'main', sha, repo: { full_name: repository } },
      },
      ...described(repository),
    },
  }),
}

/** Another workflow has ended, which ran for a pull request. */
export function workflowRun({ repository, sha }: Checkout, headRepository: string): Event {
  return {
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: {
        ...{ id: 9, name: 'Publish', event: 'pull_request', conclusion: 'success' },
        ...{ head_sha: sha, head_branch: 'greet', head_repository: { full_name: headRepository } },
        // Empty for a fork's.
        pull_requests: [],
      },
      ...described(repository),
    },
  }
}

export interface Event {
  readonly name: string
  readonly payload: object
}

function described(repository: string): object {
  const [login, name] = repository.split('/')
  return {
    repository: {
      name,
      full_name: repository,
      owner: { login },
      private: false,
      default_branch: 'main',
      html_url: `https://github.com/${repository}`,
    },
  }
}

export interface ActOptions {
  readonly event: Event
  /** What `vars` of the workflow hold. */
  readonly variables?: Readonly<Record<string, string>>
  /** Called with every line that a step writes, and the process that can be ended. */
  readonly onLine?: (line: string, child: { kill(signal: NodeJS.Signals): void }) => void
  readonly timeoutSeconds?: number
  /** GitHub's API, and the job's token for it. Without it the job has none. */
  readonly api?: { readonly url: string; readonly token: string }
  /** `actions/upload-artifact@v7` → the folder of an action that stands in for it. */
  readonly actions?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

export interface ActRun {
  readonly exitCode: number
  /** All that was written, for a message when a test fails. */
  readonly log: string
  readonly jobs: Readonly<Record<string, JobRun>>
}

export interface JobRun {
  readonly result: string
  /** What the steps wrote. */
  readonly text: string
  readonly summary: string
  /** Notices and warnings, and what they are beside: `{file: 'Dockerfile', line: '4'}`. */
  readonly annotations: readonly Annotation[]
  /** Outputs of all steps. */
  readonly outputs: Readonly<Record<string, string>>
  /** `Main ./`, `Post ./` … with how it ended. */
  readonly steps: Readonly<Record<string, string>>
}

export interface Annotation {
  readonly kind: string
  readonly place: Readonly<Record<string, string>>
  readonly text: string
}

/** Runs a workflow as a runner of GitHub's does, on this machine itself. */
export async function act(
  bed: Pick<Bed, 'env' | 'tools'>,
  { folder }: Checkout,
  { event, variables = {}, onLine, timeoutSeconds = 100, api, actions = {}, env = {} }: ActOptions,
): Promise<ActRun> {
  const { act: command } = await ensureTools(['act'], (line) => process.stderr.write(`${line}\n`))
  const place = dirname(folder)
  const payload = join(place, 'event.json')
  const envFile = join(place, 'env')
  const { PATH = '', ...bedEnv } = bed.env
  await writeFile(payload, JSON.stringify(event.payload))
  await writeFile(
    envFile,
    Object.entries({ ...bedEnv, ...env, ...(api !== undefined && { GITHUB_API_URL: api.url }) })
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  )
  const args = [
    ...[event.name, '--json', '--eventpath', payload, '--env-file', envFile],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--pull=false', '--no-cache-server'],
    ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...Object.entries(actions).flatMap(([uses, path]) => ['--local-repository', `${uses}=${path}`]),
    ...(api === undefined ? [] : ['--secret', `GITHUB_TOKEN=${api.token}`]),
  ]
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutSeconds * 1000,
    env: {
      // act runs the first node that it finds: the action's own version of it.
      PATH: [dirname(process.execPath), dirname(bed.tools.crane), PATH].join(delimiter),
      // Outside of the repository, or its checkout would copy itself for ever.
      HOME: join(place, 'home'),
      XDG_CACHE_HOME: join(place, 'cache'),
      TMPDIR: tmpdir(),
    },
  })
  const entries: Entry[] = []
  let log = ''
  let pending = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (pending + text).split('\n')
    pending = lines.pop() ?? ''
    for (const line of lines) {
      const entry = JSON.parse(line) as Entry
      entries.push(entry)
      log += `${entry.job ?? ''} ${entry.msg ?? ''}\n`
      if (entry.raw_output) onLine?.(entry.msg ?? '', child)
    }
  })
  const exitCode = await new Promise<number>((settle, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) =>
      code === null ? reject(new Error(`act was ended by ${signal}\n${log}`)) : settle(code),
    )
  })
  return { exitCode, log, jobs: summarise(entries) }
}

interface Entry {
  readonly job?: string
  readonly jobID?: string
  readonly jobResult?: string
  readonly msg?: string
  readonly raw_output?: boolean
  readonly command?: string
  readonly content?: string
  readonly name?: string
  readonly arg?: string
  readonly kvPairs?: Readonly<Record<string, string>>
  readonly stage?: string
  readonly step?: string
  readonly stepResult?: string
}

function summarise(entries: readonly Entry[]): Readonly<Record<string, JobRun>> {
  const ids = [...new Set(entries.flatMap(({ jobID }) => (jobID === undefined ? [] : [jobID])))]
  return Object.fromEntries(
    ids.map((id) => {
      const own = entries.filter(({ jobID }) => jobID === id)
      const outputs = own.filter(({ command }) => command === 'set-output')
      const steps = own.filter(({ stage, stepResult }) => stage !== undefined && stepResult !== undefined)
      return [
        id,
        {
          result: own.find(({ jobResult }) => jobResult !== undefined)?.jobResult ?? 'none',
          text: own
            .filter((entry) => entry.raw_output || entry.command !== undefined)
            .map(({ msg = '' }) => msg)
            .join('\n'),
          summary: own
            .filter(({ command }) => command === 'summary')
            .map(({ content = '' }) => content)
            .join('\n'),
          annotations: own.flatMap(({ command = '', kvPairs: place = {}, arg: text = '' }) =>
            command === 'notice' || command === 'warning' ? [{ kind: command, place, text }] : [],
          ),
          outputs: Object.fromEntries(outputs.map(({ name = '', arg = '' }) => [name, arg])),
          steps: Object.fromEntries(
            steps.map(({ stage, step, stepResult = '' }) => [`${stage} ${step}`, stepResult]),
          ),
        },
      ]
    }),
  )
}
