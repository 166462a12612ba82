import type { ParsedInputs } from './parsed.ts'
import type { Problem } from './problem.ts'
import type { RawInputs } from './raw.ts'
import type { Result } from './result.ts'

export interface ParseOptions {
  /**
   * The host keeps secrets from this run (a pull request from a fork, Dependabot): an empty password is
   * no mistake then.
   */
  readonly withoutSecrets?: boolean
}

/** Checks everything that can be known from the inputs alone, and reports all that is wrong together. */
export function parseInputs(
  _raw: RawInputs,
  _options: ParseOptions = {},
): Result<ParsedInputs, readonly Problem[]> {
  throw new Error('not written yet')
}
