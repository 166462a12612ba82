import type { CacheFacts } from '../cache/cache.ts'
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
  /** Where caches can be kept; without it nobody looked, and none is chosen. */
  readonly cache?: CacheFacts
  /** How the user writes the name of an input. */
  readonly spell: (name: string) => string
  /** Milliseconds since 1970. */
  readonly now: number
  /** What environment variables say of tags, labels and annotations. */
  readonly environment?: MetadataEnvironment
  /** The version in `version-file`. */
  readonly fileVersion?: string
  /** When the commit that is checked out was made, in milliseconds since 1970; where the time of the commit is asked for. */
  readonly committedAt?: number
  /** Images (formatted repositories) that turned out to be out of reach. */
  readonly without?: ReadonlySet<string>
  /** Values of `--cache-from` that are left of an earlier plan: others are not used. */
  readonly imports?: ReadonlySet<string>
  /** Steps in the builder wait for a cache that doesn't answer: none of them may be shared. */
  readonly isStuck?: boolean
}
