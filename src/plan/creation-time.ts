import { parseEpoch } from '../inputs/kinds/epoch.ts'
import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Problem } from '../inputs/problem.ts'
import type { Result } from '../inputs/result.ts'
import type { HostContext } from './host-context.ts'
import type { MetadataEnvironment } from './metadata-environment.ts'

export interface CreationFacts {
  readonly inputs: Pick<ParsedInputs, 'sourceDateEpoch' | 'buildArgs'>
  readonly host: Pick<HostContext, 'commitTime'>
  readonly environment?: MetadataEnvironment
  readonly spell: (name: string) => string
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * When the image says that it was created, in milliseconds since 1970: the time that BuildKit is given too, or now.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function creationTime(facts: CreationFacts): Result<number, readonly Problem[]> {
  const { inputs, host, environment, now } = facts
  if (inputs.sourceDateEpoch === 'commit') {
    return host.commitTime === undefined
      ? { ok: false, error: [noCommitTime(facts)] }
      : { ok: true, value: host.commitTime }
  }
  const argument = inputs.buildArgs.findLast(({ key }) => key === 'SOURCE_DATE_EPOCH')
  const seconds = inputs.sourceDateEpoch ?? parseEpoch(argument?.value ?? '') ?? environment?.sourceDateEpoch
  return { ok: true, value: seconds === undefined ? now : seconds * 1000 }
}

function noCommitTime({ spell }: CreationFacts): Problem {
  const input = spell('source-date-epoch')
  const allowed = 'seconds since 1970'
  const message = `${input}: when the commit was made is not known here. Allowed: ${allowed}, or "commit" with a checkout.`
  return { code: 'invalid-value', input, given: '"commit"', allowed, message }
}
