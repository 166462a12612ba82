import type { Step } from '../provenance.ts'

/** What the cache did in this run. */
export interface CacheFacts {
  /** Whether a step was taken from it; undefined where BuildKit doesn't say. */
  wasCached(step: Step): boolean | undefined
  /** Names of the stages that it was not to be used for. */
  readonly off: 'all' | readonly string[]
}
