import type { Phase } from './result.ts'

export interface FailureDetails {
  /** For programs: `build-failed`, `push-denied`, … */
  readonly code: string
  readonly phase: Phase
  readonly message: string
  /** What the user can do. */
  readonly hint?: string | undefined
  readonly repository?: string | undefined
  readonly platform?: string | undefined
  readonly cause?: unknown
}

/** A run that can't be finished, in words for the user. Anything else that is thrown is a bug of ours. */
export class Failure extends Error {
  override readonly name: string = 'Failure'
  readonly code: string
  readonly phase: Phase
  readonly hint: string | undefined
  readonly repository: string | undefined
  readonly platform: string | undefined

  constructor(details: FailureDetails) {
    super(details.message, { cause: details.cause })
    this.code = details.code
    this.phase = details.phase
    this.hint = details.hint
    this.repository = details.repository
    this.platform = details.platform
  }
}

/** A rule of the user's said no, before any tag moved: the run did what it should, and nothing was published. */
export class Refusal extends Failure {
  override readonly name = 'Refusal'
}

/** The run was asked to stop. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
  /** 130 for SIGINT, 143 for SIGTERM. */
  readonly exitCode: number
  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(signal === 'SIGINT' ? 'interrupted' : 'terminated')
    this.exitCode = signal === 'SIGINT' ? 130 : 143
  }
}
