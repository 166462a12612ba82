import type { Platform } from '../oci/platform.ts'
import type { Repository } from '../oci/reference.ts'

/** Where caches are kept, in the words of BuildKit; a file each. @see https://docs.docker.com/build/cache/backends/ */
export const CACHE_KINDS = ['registry', 'gha', 's3', 'azblob', 'local', 'inline'] as const

export type CacheKind = (typeof CACHE_KINDS)[number]

/** Attributes of a cache entry, as buildx takes them. */
export type CacheAttributes = Readonly<Record<string, string>>

/** A cache that is asked for, with what the user wants of it beside what is ours to decide. */
export interface WantedCache {
  readonly kind: CacheKind
  readonly attributes: CacheAttributes
}

/** What a leg's caches are named after and made for. */
export interface CacheContext {
  /** The first image's; undefined where none is known. */
  readonly image?: Repository
  /** Another repository than the image's to keep a registry cache in. */
  readonly cacheRepository?: Repository
  /** The stage of the Dockerfile. */
  readonly target?: string
  /** The leg's. */
  readonly platforms: readonly Platform[]
  /** The branch or pull request whose cache it is; undefined where none is written. */
  readonly writes?: string
  /** Branches and pull requests whose caches are read, most specific first. */
  readonly reads: readonly string[]
  /** Tags of the image that this run moves. */
  readonly movingTags: readonly string[]
  /** How the image's layers are packed. */
  readonly compression: CacheAttributes
  /** Whether the run pushes: who asks for no push wants nothing of ours in a registry. */
  readonly push: boolean
  /** Milliseconds. */
  readonly importTimeout: number
  /** Milliseconds. */
  readonly exportTimeout: number
  readonly facts: CacheFacts
}

/** Values of `--cache-from` and `--cache-to`. */
export interface CacheEntries {
  readonly imports: readonly string[]
  /** Written by a solve of its own. */
  readonly exports: readonly string[]
  /** Part of the image, and so written by the solve that makes it. */
  readonly withImage: readonly string[]
}

export interface CacheBackend {
  /** Written by runs that push nothing as well. */
  readonly withoutPush: boolean
  /** What speaks against using it here. */
  readonly obstacles: (facts: CacheFacts) => Obstacles
  readonly entries: (context: CacheContext, attributes: CacheAttributes) => CacheEntries
}

/** Why a cache can't be read, or can't be written, each a clause; what is absent can be done. */
export interface Obstacles {
  readonly read?: string
  readonly write?: string
}

/** What was asked about; `unknown` where nobody can tell. */
export type Known = boolean | 'unknown'

/** What has to be known of the world to choose a cache, and to use it. */
export interface CacheFacts {
  /** The repository that a registry cache is kept in. */
  readonly registry: RegistryFacts
  /** Which one that is; of another one nothing of it holds. */
  readonly repository?: Repository | undefined
  /** The runner's cache service: `ghaObstacles`. */
  readonly gha: Obstacles
}

export interface RegistryFacts {
  readonly writable: Known
  /** Whether somebody without credentials can pull, and with it read all that a cache beside the image holds. */
  readonly anonymousPull: Known
}

/** Nobody was asked. */
export const NOTHING_KNOWN: CacheFacts = {
  registry: { writable: 'unknown', anonymousPull: 'unknown' },
  gha: {},
}
