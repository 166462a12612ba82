/** Folders that a host keeps from one run to the next, each under a key that is written once. */
export interface ToolCache {
  /** Where they have to be: a folder's path is a part of its key. */
  readonly place: string
  /** False for a run that can't write, as that of a fork's pull request. */
  readonly mayKeep: boolean
  /** Puts a folder back; false where there is none of this key. What is in it is what somebody has put there: it is to be verified. */
  restore(folder: string, key: string): Promise<boolean>
  keep(folder: string, key: string): Promise<void>
}
