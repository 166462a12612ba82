import type { Epoch } from '../parsed.ts'
import { complain, type Reading } from '../reading.ts'
import { onlyValue } from './text.ts'

// Seconds of a year with four digits, which is what an image's dates can hold.
const LATEST = 253_402_300_799

export function readEpoch(reading: Reading): Epoch | undefined {
  const given = onlyValue(reading)
  if (given === 'commit') return given
  const seconds = /^\d{1,12}$/.test(given) ? Number(given) : Number.POSITIVE_INFINITY
  if (seconds <= LATEST) return seconds
  return complain(reading, {
    given,
    why: 'is no time',
    allowed: '"commit", or seconds since 1970 ("1704067200")',
  })
}
