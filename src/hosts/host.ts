import type { RawInputs } from '../inputs/raw.ts'
import type { HostContext } from '../plan/host-context.ts'
import type { Message } from '../report/message.ts'
import type { Write } from './show-plain.ts'

/** The CI that runs us. Everything that differs between CIs is behind this. */
export interface Host {
  readonly name: 'github' | 'local'
  /** Has job summary, masking and step outputs; build-push-action's defaults for attestations hold here. */
  readonly isGitHubLike: boolean
  /** The image that is published when none is named. */
  defaultImage(context: HostContext): string | undefined
  /** Inputs of a run that isn't a command line; undefined where there is no such thing. */
  inputs(): RawInputs | undefined
  /** @throws {Error} naming the file, when the event that the CI describes can't be read. */
  context(source: 'workflow' | 'git', folder: string): Promise<HostContext>
  /** The host keeps secrets from this run: a pull request from a fork, or Dependabot's. */
  readonly withoutSecrets: boolean
  /** A token of the job and the registry that it is for. */
  readonly jobToken?: { readonly registry: string; readonly username: string }
  mask(secret: string): void
  show(message: Message): void
  setOutput(name: string, value: string): void
  addSummary(markdown: string): Promise<void>
  /** Remembers something for the step's cleanup, should we be killed before our own. */
  saveState(name: string, value: string): void
  /** What an earlier part of this step saved; undefined unless this is the cleanup. */
  readonly cleanup?: Readonly<Record<string, string>>
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
