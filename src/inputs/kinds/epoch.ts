import type { Epoch } from '../parsed.ts'
import { complain, type Reading } from '../reading.ts'
import { onlyValue } from './text.ts'

/** Seconds since 1970, or undefined. The last ones that a date in JavaScript has are some 275,000 years off. */
export function parseEpoch(text: string): number | undefined {
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined
}

/** @see https://reproducible-builds.org/specs/source-date-epoch/ */
export function readEpoch(reading: Reading): Epoch | undefined {
  const given = onlyValue(reading)
  if (given === 'commit') return given
  const seconds = parseEpoch(given)
  if (seconds !== undefined) return seconds
  return complain(reading, {
    given,
    why: 'is no time',
    allowed: 'seconds since 1970, such as "1767225600", or "commit"',
  })
}
