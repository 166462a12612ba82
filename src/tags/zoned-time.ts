/** A moment as the clocks of a time zone show it. */
export interface ZonedTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  /** Minutes that the zone is ahead of UTC. */
  readonly offset: number
  /** Milliseconds since 1970. */
  readonly epoch: number
}

/** @param timeZone name in the IANA database. @throws {RangeError} when there is none of that name. */
export function zonedTime(epoch: number, timeZone: string): ZonedTime {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(epoch)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value)
  const [year, month, day] = [part('year'), part('month'), part('day')]
  const [hour, minute, second] = [part('hour'), part('minute'), part('second')]
  const wholeSecond = Math.floor(epoch / 1000) * 1000
  const offset = (Date.UTC(year, month - 1, day, hour, minute, second) - wholeSecond) / 60_000
  return { year, month, day, hour, minute, second, millisecond: epoch - wholeSecond, offset, epoch }
}

/** Names only: `+09:00`, which newer machines take for a zone, is none to those that came before. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== undefined
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
