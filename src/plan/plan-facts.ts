import type { ParsedInputs } from '../inputs/parsed.ts'
import type { SecretFile } from './build-flags.ts'
import type { HostContext } from './host-context.ts'
import type { MetadataEnvironment } from './metadata-environment.ts'
import type { Builder } from './plan.ts'

/** What a plan is made from, beside the clock nothing but data. */
export interface PlanFacts {
  readonly inputs: ParsedInputs
  readonly host: HostContext
  readonly isGitHubLike: boolean
  readonly defaultImage?: string
  readonly builder: Builder
  /** BUILDX_NO_DEFAULT_ATTESTATIONS */
  readonly noDefaultAttestations: boolean
  readonly secrets: readonly SecretFile[]
  /** What `context` is when it isn't given. */
  readonly defaultContext: string
  /** Where leg number N is to write its metadata file. */
  readonly metadataFile: (leg: number) => string
  /** How the user writes the name of an input. */
  readonly spell: (name: string) => string
  /** Milliseconds since 1970. */
  readonly now: number
  /** What environment variables say of tags, labels and annotations. */
  readonly environment?: MetadataEnvironment
  /** The version in `version-file`. */
  readonly fileVersion?: string
  /** Images (formatted repositories) that turned out to be out of reach. */
  readonly without?: ReadonlySet<string>
}
