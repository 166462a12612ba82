import type { Epoch } from '../parsed.ts'
import { complain, type Reading } from '../reading.ts'
import { onlyValue } from './text.ts'

// Seconds of a year with four digits, which is what an image's dates can hold.
const LATEST = 253_402_300_799

/** Seconds since 1970, or undefined. */
export function parseEpoch(text: string): number | undefined {
  const seconds = /^\d{1,12}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY
  return seconds <= LATEST ? seconds : undefined
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
    allowed: '"commit", or seconds since 1970 ("1704067200")',
  })
}
