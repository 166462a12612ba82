/** A folder named `kept`, kept by a host from one run to the next under a key that is written once. */
export interface ToolCache {
  /** False for a run that can't write, as that of a fork's pull request. */
  readonly mayKeep: boolean
  /**
   * Puts it into `place`, an empty folder; false where there is none of this key, or it can't be had. What is in it then is what somebody
   * has put there: it is to be verified, and may be anything, but lies below `place`.
   */
  restore(place: string, key: string, signal: AbortSignal): Promise<boolean>
  /** Keeps the one in `place`; false where it can't be kept. */
  keep(place: string, key: string, signal: AbortSignal): Promise<boolean>
}

/** Its name: a part of what it is found by. */
export const KEPT = 'kept'
