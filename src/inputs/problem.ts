import type { Result } from './result.ts'

/** What is wrong with one input. All of them are found before anything runs, and shown together. */
export interface Problem {
  readonly code:
    | 'command-line'
    | 'unknown-input'
    | 'renamed-input'
    | 'reserved-input'
    | 'invalid-value'
    | 'contradiction'
  /** As the user wrote it: `--platforms`, `with: platforms`, `PLUGIN_PLATFORMS`. */
  readonly input: string
  /** What was given, shortened; `(not shown)` where it may hold a secret. */
  readonly given: string
  /** What may stand there. */
  readonly allowed: string
  /** The closest thing that is allowed, where one is close. */
  readonly nearest?: string
  /** The whole of it in a sentence or two. */
  readonly message: string
}

/** All that is wrong with several inputs together. */
export function problemsOf(...results: readonly Result<unknown, readonly Problem[]>[]): readonly Problem[] {
  return results.flatMap((result) => (result.ok ? [] : result.error))
}

export const NOT_SHOWN = '(not shown)'

const LONGEST = 100

/** A value in quotes, on one line and no longer than a line, for a problem's text. */
export function quote(value: string): string {
  return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)
}
