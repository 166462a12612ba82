import type { LiveBranches } from '../cache/scopes.ts'
import type { RawInputs } from '../inputs/raw.ts'
import type { HostContext } from '../plan/host-context.ts'
import type { Message } from '../report/message.ts'
import type { Commits } from './commits.ts'
import type { PullRequests } from './pull-requests.ts'
import type { Write } from './show-plain.ts'
import type { ToolCache } from './tool-cache.ts'

/** The CI that runs us. Everything that differs between CIs is behind this. */
export interface Host {
  readonly name: 'github' | 'local'
  /** Has job summary, masking and step outputs; build-push-action's defaults for attestations hold here. */
  readonly isGitHubLike: boolean
  /** The image that is published when none is named. */
  defaultImage(context: HostContext): string | undefined
  /** Inputs of a run that isn't a command line; undefined where there is no such thing. */
  inputs(): RawInputs | undefined
  /** `folder` is the checkout that is built, if one is. */
  context(source: 'workflow' | 'git', folder: string | undefined): Promise<HostContext>
  /** The host keeps secrets from this run: a pull request from a fork, or Dependabot's. */
  readonly withoutSecrets: boolean
  /** A token of the job and the registry that it is for. */
  readonly jobToken?: { readonly registry: string; readonly username: string }
  /** Opens the API, with a token that may use it, for as long as `signal` lets it; undefined where there is none. */
  readonly pullRequests?: (token: string, signal: AbortSignal) => Promise<PullRequests>
  /** What the host knows of the repository's commits, opened as `pullRequests` is. */
  readonly commits?: (token: string, signal: AbortSignal) => Promise<Commits & AsyncDisposable>
  /** Which branches and open pull requests the repository has, asked of the API. Throws a `HostApiError`. */
  readonly branches?: (token: string, signal: AbortSignal) => Promise<LiveBranches>
  /** Keeps tools that the run fetches, for later runs; undefined where there is no such cache. */
  readonly toolCache?: () => Promise<ToolCache | undefined>
  mask(secret: string): void
  show(message: Message): void
  setOutput(name: string, value: string): void
  /** Makes something known to the steps that follow, in their environment. */
  exportVariable(name: string, value: string): void
  addSummary(markdown: string): Promise<void>
  /** Remembers something for the step's cleanup, should we be killed before our own. */
  saveState(name: 'started' | keyof Cleanup, value: string): void
  /** What the step's first part saved; undefined unless this is its last part, the cleanup. */
  readonly cleanup?: Cleanup
}

/** What a step's last part is told. */
export interface Cleanup {
  readonly workspace: string | undefined
  readonly builder: string | undefined
  /** A folder of ours, and what of it later runs can use. */
  readonly kept: string | undefined
}

export interface HostEnvironment {
  readonly env: NodeJS.ProcessEnv
  readonly out: Write
  readonly err: Write
}

export interface HostDefinition {
  detect(env: NodeJS.ProcessEnv): boolean
  create(environment: HostEnvironment): Host | Promise<Host>
}
