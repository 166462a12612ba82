/** Why a layer is not the one of the baseline, by code. Each is a fact: what can't be told apart is said as such. */
export const REASONS = {
  'instruction-changed':
    'An instruction, or a setting such as `ENV`, `USER` or `SHELL` before it, is new, changed, moved or gone; where not all is recorded perhaps a value, an option of the build or BuildKit itself instead, and the message says so.',
  'argument-changed': 'A build argument has another value.',
  'base-moved': 'The tag in a `FROM` points to another digest; both are told.',
  'base-changed': 'A `FROM` gives another image, and not because its tag moved, or that is not known.',
  'target-changed': 'Another stage is published.',
  'content-changed':
    'The same instruction copied other files, or copied them otherwise where its options are not recorded.',
  'copied-again':
    'The same instruction copied again: other files, or only other times, or otherwise where its options are not recorded.',
  'same-content': 'The same files, with other times.',
  'compressed-otherwise': 'The same content, in another compression.',
  'cache-missed':
    'Nothing that it depends on changed, but perhaps times, and it was done again, in this build or an earlier one: as far as is known the cache had no result.',
  'no-cache': 'It was done again because the cache was not to be used.',
  'ran-again': "A `RUN` ran again: the cache had no result, or something changed that isn't recorded.",
  'new-repository': "The other image has this very layer, but the repository didn't have it yet.",
  'gone-from-registry': 'The other image has this very layer, in the same repository, which had it no more.',
} as const

export type ReasonCode = keyof typeof REASONS

export interface Reason {
  readonly code: ReasonCode
  /** A few words for a row of a table. */
  readonly message: string
  /** The instruction that is to blame, which may be one before the layer's own. */
  readonly line: number | undefined
  /** What a base image's tag did, where it moved. */
  readonly moved?: MovedBase | undefined
}

export interface MovedBase {
  readonly from: string
  readonly to: string
  /** Nothing else that the layer depends on changed: but for this, it would be the baseline's. */
  readonly alone: boolean
}
