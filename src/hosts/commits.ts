/**
 * What is known of the commits of the job's repository. Every question may end in undefined: whoever asks has another way, or
 * says that it isn't known.
 */
export interface Commits {
  /** The commit that a branch ends in now. */
  headOfBranch(branch: string): Promise<string | undefined>
  headOfPullRequest(number: number): Promise<string | undefined>
  /** `commit` as seen from `base`, in the words of GitHub's compare API. */
  compare(base: string, commit: string): Promise<CommitOrder | undefined>
  /** When a commit was made, in milliseconds since 1970. */
  committed(commit: string): Promise<number | undefined>
}

export type CommitOrder = 'identical' | 'ahead' | 'behind' | 'diverged'

export function isCommit(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text)
}
