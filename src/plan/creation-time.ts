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
  /** When the commit that is checked out was made, in milliseconds since 1970; where the time of the commit is asked for. */
  readonly committedAt?: number
  readonly spell: (name: string) => string
  /** Milliseconds since 1970. */
  readonly now: number
}

export interface CreationTime {
  /** When the image says that it was created, in milliseconds since 1970. */
  readonly time: number
  /** The same in seconds, where somebody set it; without, `time` is now. */
  readonly epoch?: number
}

/** @see https://reproducible-builds.org/specs/source-date-epoch/ */
export function creationTime(facts: CreationFacts): Result<CreationTime, readonly Problem[]> {
  const { inputs, host, environment, committedAt = host.commitTime, now } = facts
  if (inputs.sourceDateEpoch === 'commit') {
    if (committedAt === undefined) return { ok: false, error: [noCommitTime(facts)] }
    return { ok: true, value: { time: committedAt, epoch: Math.floor(committedAt / 1000) } }
  }
  const argument = inputs.buildArgs.findLast(({ key }) => key === 'SOURCE_DATE_EPOCH')
  const epoch = inputs.sourceDateEpoch ?? parseEpoch(argument?.value ?? '') ?? environment?.sourceDateEpoch
  return { ok: true, value: epoch === undefined ? { time: now } : { time: epoch * 1000, epoch } }
}

function noCommitTime({ spell }: CreationFacts): Problem {
  const input = spell('source-date-epoch')
  const allowed = 'seconds since 1970'
  const message = `${input}: when the commit was made is not known here. Allowed: ${allowed}, or "commit" with a checkout.`
  return { code: 'invalid-value', input, given: '"commit"', allowed, message }
}
