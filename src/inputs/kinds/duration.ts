import { complain, type Reading } from '../reading.ts'
import { onlyValue } from './text.ts'

const DURATION = /^(?=\d)(?:(?<hours>\d{1,6})h)?(?:(?<minutes>\d{1,6})m)?(?:(?<seconds>\d{1,6})s)?$/

// No job lives longer, and Node's timers overflow after 24 days.
const LONGEST = 24 * 60 * 60 * 1000

/** Milliseconds of `90s`, `10m`, `1h30m`; undefined when it is none of these. */
export function parseDuration(text: string): number | undefined {
  const parts = DURATION.exec(text)?.groups
  if (parts === undefined) return undefined
  const { hours = '0', minutes = '0', seconds = '0' } = parts
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
}

export function readDuration(reading: Reading): number | undefined {
  const given = onlyValue(reading)
  const milliseconds = parseDuration(given)
  const allowed = 'hours, minutes and seconds up to 24h: "90s", "10m", "1h30m"'
  if (milliseconds === undefined) {
    const nearest = /^\d{1,6}$/.test(given) ? `${given}s` : undefined
    return complain(reading, { given, why: 'is no duration', allowed, nearest })
  }
  if (milliseconds > LONGEST) return complain(reading, { given, why: 'is too long', allowed })
  return milliseconds
}
