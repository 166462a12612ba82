/** What the CI says about the commit and the event that we publish for; the same shape on every host. */
export interface HostContext {
  /** `push`, `pull_request`, `schedule`, …; `local` outside of a CI. */
  readonly event: string
  /** `refs/heads/main`, `refs/tags/v1.2.3`, `refs/pull/7/merge`; none in a folder without git. */
  readonly ref?: string
  /** The branch that is checked out, `refs/heads/main`, and all tags on its commit, where the checkout was looked at. */
  readonly gitBranch?: string
  readonly gitTags?: readonly string[]
  /** Full commit hash. */
  readonly sha?: string
  /** When the commit was made, in milliseconds since 1970. */
  readonly commitTime?: number
  /** The license of the checkout, by its text, where the host doesn't say it: an SPDX expression. */
  readonly license?: string
  /** The branch that a tag was pushed from, where the host says so: `main`. */
  readonly baseRef?: string
  readonly release?: Release
  readonly repository?: HostRepository
  readonly pullRequest?: PullRequest
  /** Link to this run. */
  readonly runUrl?: string
  /** Context for a build without checkout: `https://server/owner/name.git#sha`. */
  readonly gitContext?: string
}

export interface HostRepository {
  readonly owner: string
  readonly name: string
  /** Page for people. */
  readonly url: string
  readonly private?: boolean
  readonly defaultBranch?: string
  readonly description?: string
  /** SPDX identifier. */
  readonly license?: string
}

/** A release that was made at the host, the event of this run. */
export interface Release {
  /** The git tag. */
  readonly tag: string
  /** Marked as one before the real one. */
  readonly prerelease: boolean
}

export interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly baseRef: string
  /** From another repository: its run gets no secrets and a token that can only read. */
  readonly fromFork: boolean
  /** Opened by a program, such as one that updates dependencies: few people read it. */
  readonly byBot: boolean
}
