import type { PullRequest } from '../plan/host-context.ts'

/**
 * What a host lets a job do with the pull requests of its own repository, and of no other. Every call ends with the
 * signal that it was opened with; what else goes wrong is a `HostApiError`.
 */
export interface PullRequests extends AsyncDisposable {
  /**
   * The one that the run is about: the event's own, or, in a run that another workflow's end started, the one whose head
   * that workflow ran for. Undefined when there is none, or when there are several and nothing tells which.
   */
  current(): Promise<BuiltPullRequest | undefined>
  /** Comments of our own that begin with `marker`, the oldest first: never a person's who can have copied it. */
  findComments(pullRequest: number, marker: string): Promise<readonly Comment[]>
  createComment(pullRequest: number, body: string): Promise<Comment>
  editComment(id: number, body: string): Promise<void>
  /** Also fine when it is gone already. */
  removeComment(id: number): Promise<void>
}

export interface BuiltPullRequest {
  readonly pullRequest: PullRequest
  /** Link to the run that has built it. */
  readonly runUrl?: string | undefined
}

export interface Comment {
  readonly id: number
}

export interface HostApiErrorDetails {
  /** What was answered; undefined when nothing was. */
  readonly status?: number | undefined
  /** What the user can do. */
  readonly hint?: string | undefined
  /** The token lacks the right to do it. */
  readonly isForbidden?: boolean
  readonly cause?: unknown
}

/** The host's API didn't do what it was asked, in words for the user. */
export class HostApiError extends Error {
  override readonly name = 'HostApiError'
  readonly status: number | undefined
  readonly hint: string | undefined
  readonly isForbidden: boolean

  constructor(message: string, details: HostApiErrorDetails) {
    super(message, { cause: details.cause })
    this.status = details.status
    this.hint = details.hint
    this.isForbidden = details.isForbidden === true
  }
}
