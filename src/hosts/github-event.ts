import { z } from 'zod/mini'
import type { HostContext } from '../plan/host-context.ts'

/** The part of an event's payload that we read; all of it may be missing. @see https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const payloadSchema = z.object({
  base_ref: z.nullish(z.string()),
  commits: z.nullish(z.array(z.object({ id: z.string(), timestamp: z.string() }))),
  head_commit: z.nullish(z.object({ id: z.string(), timestamp: z.string() })),
  release: z.optional(z.object({ tag_name: z.string(), prerelease: z.optional(z.boolean()) })),
  repository: z.optional(
    z.object({
      private: z.optional(z.boolean()),
      default_branch: z.optional(z.string()),
      html_url: z.optional(z.string()),
      description: z.nullish(z.string()),
      license: z.nullish(z.object({ spdx_id: z.nullish(z.string()) })),
    }),
  ),
  pull_request: z.optional(
    z.object({
      number: z.number(),
      head: z.object({
        sha: z.string(),
        // Null when the fork was deleted.
        repo: z.nullish(z.object({ full_name: z.string() })),
      }),
      base: z.object({ ref: z.string(), repo: z.nullish(z.object({ full_name: z.string() })) }),
      // Null when the account was deleted.
      user: z.nullish(z.object({ login: z.string(), type: z.optional(z.string()) })),
    }),
  ),
  workflow_run: z.optional(
    z.object({
      id: z.number(),
      event: z.string(),
      head_sha: z.string(),
      head_branch: z.nullish(z.string()),
      head_repository: z.nullish(z.object({ full_name: z.string() })),
    }),
  ),
})

type Payload = z.infer<typeof payloadSchema>

/** A run of another workflow whose end started this one. */
export interface WorkflowRun {
  /** What had started it. */
  readonly event: string
  /** Link to it. */
  readonly url: string
  readonly headSha: string
  /** Undefined when the repository or the branch is gone. */
  readonly headRepository?: string | undefined
  readonly headBranch?: string | undefined
}

/** Everything that an event tells. */
export interface GitHubEvent {
  readonly context: HostContext
  readonly workflowRun?: WorkflowRun | undefined
}

/** @throws {Error} naming the file, when the payload is no JSON or has another shape. */
export function parseGitHubEvent(env: NodeJS.ProcessEnv, text: string, path: string): GitHubEvent {
  const payload = parsePayload(text, path)
  return { context: readContext(env, payload), workflowRun: readWorkflowRun(env, payload) }
}

function readContext(
  env: NodeJS.ProcessEnv,
  { repository, pull_request: pull, base_ref: base, release, ...push }: Payload,
): HostContext {
  const event = env['GITHUB_EVENT_NAME'] ?? 'unknown'
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const [owner, name] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  const sha = env['GITHUB_SHA']
  // A pull_request_target run stands on the base branch; the tags are the pull request's all the same.
  const ref = event === 'pull_request_target' && pull ? `refs/pull/${pull.number}/merge` : env['GITHUB_REF']
  const run = env['GITHUB_RUN_ID']
  return {
    event,
    ...(ref && { ref }),
    ...(sha && { sha }),
    ...commitTime(push, sha),
    ...(base && { baseRef: base.replace(/^refs\/heads\//, '') }),
    ...(release && { release: { tag: release.tag_name, prerelease: release.prerelease === true } }),
    ...(owner &&
      name && {
        repository: {
          owner,
          name,
          url: repository?.html_url ?? `${server}/${owner}/${name}`,
          ...(repository?.private !== undefined && { private: repository.private }),
          ...(repository?.default_branch && { defaultBranch: repository.default_branch }),
          ...(repository?.description && { description: repository.description }),
          ...(repository?.license?.spdx_id && { license: repository.license.spdx_id }),
        },
        gitContext: `${server}/${owner}/${name}.git#${sha ?? ref ?? ''}`,
        ...(run && { runUrl: runUrl(env, run) }),
      }),
    ...(pull && {
      pullRequest: {
        number: pull.number,
        headSha: pull.head.sha,
        baseRef: pull.base.ref,
        fromFork: isFork(pull.head.repo?.full_name, pull.base.repo?.full_name ?? env['GITHUB_REPOSITORY']),
        byBot: isBot(pull.user),
      },
    }),
  }
}

/** When the commit was made, which only a push tells. */
function commitTime(
  { commits, head_commit: head }: Pick<Payload, 'commits' | 'head_commit'>,
  sha: string | undefined,
): Pick<HostContext, 'commitTime'> {
  const commit = [...(commits ?? []), ...(head ? [head] : [])].find(({ id }) => id === sha)
  const time = Date.parse(commit?.timestamp ?? '')
  return Number.isNaN(time) ? {} : { commitTime: time }
}

function readWorkflowRun(env: NodeJS.ProcessEnv, { workflow_run: run }: Payload): WorkflowRun | undefined {
  if (run === undefined) return undefined
  const { head_repository: repository, head_branch: branch } = run
  return {
    event: run.event,
    url: runUrl(env, run.id),
    headSha: run.head_sha,
    headRepository: repository?.full_name,
    headBranch: branch ?? undefined,
  }
}

function runUrl(env: NodeJS.ProcessEnv, id: number | string): string {
  return `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}/actions/runs/${id}`
}

/** Gitea's accounts have no type. */
export function isBot(
  user: { readonly login: string; readonly type?: string | undefined } | null | undefined,
): boolean {
  return user?.type === 'Bot' || user?.login.endsWith('[bot]') === true
}

/** A repository that is gone was another one. */
export function isFork(head: string | undefined, base: string | undefined): boolean {
  return head === undefined || head !== base
}

function parsePayload(payload: string, path: string): Payload {
  try {
    return payloadSchema.parse(JSON.parse(payload))
  } catch (cause) {
    throw new Error(
      `the event in ${path} can't be read: ${cause instanceof Error ? cause.message.slice(0, 300) : cause}`,
      { cause },
    )
  }
}
