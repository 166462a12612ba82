/** Why a layer is not the one of the baseline. Each is a fact: what can't be told apart is said as such. */
export type ReasonCode =
  /** The tag that a `FROM` names points to another digest. */
  | 'base-moved'
  /** A `FROM` gives another image than before, and that its tag moved is not what happened, or not known. */
  | 'base-changed'
  | 'instruction-changed'
  /** The value of a build argument. */
  | 'argument-changed'
  /** Another stage of the same Dockerfile is published. */
  | 'target-changed'
  /** The same instruction copied something else. */
  | 'content-changed'
  /** The same instruction copied again; whether content or only times are others was not looked at. */
  | 'copied-again'
  /** Nothing that an instruction depends on changed, and it was done again all the same. */
  | 'cache-missed'
  /** The cache was not to be used. */
  | 'no-cache'
  /** A `RUN` ran again; whether what it works on changed is not recorded. */
  | 'ran-again'
  /** The same files as before, with other times. */
  | 'same-content'
  /** Byte by byte what it was, in another compression. */
  | 'compressed-otherwise'
  /** The baseline has this very layer, and the repository that it was sent to hadn't. */
  | 'new-repository'
  /** The baseline has this very layer, in the same repository, and it was sent again all the same. */
  | 'gone-from-registry'

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
