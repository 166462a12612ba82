import type { Platform } from '../oci/platform.ts'
import type { Repository } from '../oci/reference.ts'

/** What a cache backend may know to choose where to look and where to write. */
export interface CacheContext {
  readonly repository: Repository
  readonly target?: string
  /** Platforms of the leg, when there are several legs: they must not overwrite each other. */
  readonly platforms?: readonly Platform[]
  /** `main`, `pr-7`; undefined for a tag build, which writes nothing. */
  readonly writes?: string
  /** Most specific first. */
  readonly reads: readonly string[]
  /** Whether somebody who may not read the sources may pull the image. */
  readonly public: boolean
}

/** Values of `--cache-from` and `--cache-to`. */
export interface CachePair {
  readonly imports: readonly string[]
  readonly exports: readonly string[]
}
