import { type ZonedTime, zonedTime } from './zoned-time.ts'

/**
 * A date in a format of moment.js in English, which docker/metadata-action's `{{date}}` takes.
 * @param epoch milliseconds since 1970
 * @param timeZone name in the IANA database
 * @see https://momentjs.com/docs/#/displaying/format/
 */
export function formatDate(epoch: number, format: string, timeZone = 'UTC'): string {
  const time = zonedTime(epoch, timeZone)
  // What moment.js takes an empty format for.
  const given = format === '' ? `YYYY-MM-DDTHH:mm:ss${timeZone === 'UTC' ? '[Z]' : 'Z'}` : format
  return tokensOf(given)
    .map((token) => formatToken(token, time))
    .join('')
}

/** Why a format can't be meant; moment.js itself makes something of every text. */
export function suspectDateFormat(format: string): string | undefined {
  if (/%[A-Za-z]/.test(format))
    return `"${format}" is a format of strftime; this takes those of moment.js, such as YYYYMMDD`
  if (format !== '' && !tokensOf(format).some((token) => Object.hasOwn(TOKENS, token)))
    return `"${format}" has nothing of a date in it; a format is one of moment.js, such as YYYYMMDD`
  return undefined
}

/** Whether a format asks for what only moment.js's own tables know: the short name of a time zone. */
export function asksForZoneName(format: string): boolean {
  return tokensOf(format).some((token) => token === 'z' || token === 'zz')
}

function tokensOf(format: string): readonly string[] {
  return [...expandLocalFormats(format).matchAll(TOKEN)].map(([token]) => token)
}

const TOKEN =
  /\[[^[]*\]|\\?(?:[Hh]mm(?:ss)?|Mo|M{1,4}|Do|DDDo|D{1,4}|d{2,4}|do?|w[ow]?|W[oW]?|Qo?|N{1,5}|Y{4,6}|YY|y{2,4}|yo?|g{4,5}|gg|G{4,5}|GG|[eEaA]|hh?|HH?|kk?|mm?|ss?|S{1,9}|[xX]|zz?|ZZ?|.)/g

const LOCAL_TOKEN = /\[[^[]*\]|\\?(?:LTS|LT|L{1,4}|l{1,4})/g

const LOCAL_FORMATS: Readonly<Record<string, string>> = {
  LTS: 'h:mm:ss A',
  LT: 'h:mm A',
  L: 'MM/DD/YYYY',
  LL: 'MMMM D, YYYY',
  LLL: 'MMMM D, YYYY h:mm A',
  LLLL: 'dddd, MMMM D, YYYY h:mm A',
  l: 'M/D/YYYY',
  ll: 'MMM D, YYYY',
  lll: 'MMM D, YYYY h:mm A',
  llll: 'ddd, MMM D, YYYY h:mm A',
}

function expandLocalFormats(format: string): string {
  return format.replace(LOCAL_TOKEN, (token) => LOCAL_FORMATS[token] ?? token)
}

function formatToken(token: string, time: ZonedTime): string {
  if (Object.hasOwn(TOKENS, token)) return TOKENS[token]?.(time) ?? ''
  return /^\[[\s\S]/.test(token) ? token.replace(/^\[|\]$/g, '') : token.replaceAll('\\', '')
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
]
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const TOKENS: Readonly<Record<string, (time: ZonedTime) => string>> = {
  M: ({ month }) => `${month}`,
  Mo: ({ month }) => ordinal(month),
  MM: ({ month }) => pad(month, 2),
  MMM: (time) => monthName(time).slice(0, 3),
  MMMM: monthName,
  Q: (time) => `${quarter(time)}`,
  Qo: (time) => ordinal(quarter(time)),
  D: ({ day }) => `${day}`,
  Do: ({ day }) => ordinal(day),
  DD: ({ day }) => pad(day, 2),
  DDD: (time) => `${dayOfYear(time)}`,
  DDDo: (time) => ordinal(dayOfYear(time)),
  DDDD: (time) => pad(dayOfYear(time), 3),
  d: (time) => `${weekday(time)}`,
  do: (time) => ordinal(weekday(time)),
  dd: (time) => weekdayName(time).slice(0, 2),
  ddd: (time) => weekdayName(time).slice(0, 3),
  dddd: weekdayName,
  e: (time) => `${weekday(time)}`,
  E: (time) => `${isoWeekday(time)}`,
  w: (time) => `${week(time).week}`,
  wo: (time) => ordinal(week(time).week),
  ww: (time) => pad(week(time).week, 2),
  W: (time) => `${isoWeek(time).week}`,
  Wo: (time) => ordinal(isoWeek(time).week),
  WW: (time) => pad(isoWeek(time).week, 2),
  Y: ({ year }) => pad(year, 4),
  YY: ({ year }) => pad(year % 100, 2),
  YYYY: ({ year }) => pad(year, 4),
  YYYYY: ({ year }) => pad(year, 5),
  YYYYYY: ({ year }) => `+${pad(year, 6)}`,
  y: ({ year }) => `${year}`,
  yo: ({ year }) => ordinal(year),
  yy: ({ year }) => pad(year, 2),
  yyy: ({ year }) => pad(year, 3),
  yyyy: ({ year }) => pad(year, 4),
  N: () => 'AD',
  NN: () => 'AD',
  NNN: () => 'AD',
  NNNN: () => 'Anno Domini',
  NNNNN: () => 'AD',
  gg: (time) => pad(week(time).year % 100, 2),
  gggg: (time) => pad(week(time).year, 4),
  ggggg: (time) => pad(week(time).year, 5),
  GG: (time) => pad(isoWeek(time).year % 100, 2),
  GGGG: (time) => pad(isoWeek(time).year, 4),
  GGGGG: (time) => pad(isoWeek(time).year, 5),
  a: (time) => halfOfDay(time),
  A: (time) => halfOfDay(time).toUpperCase(),
  H: ({ hour }) => `${hour}`,
  HH: ({ hour }) => pad(hour, 2),
  Hmm: ({ hour, minute }) => `${hour}${pad(minute, 2)}`,
  Hmmss: ({ hour, minute, second }) => `${hour}${pad(minute, 2)}${pad(second, 2)}`,
  h: (time) => `${hourOfTwelve(time)}`,
  hh: (time) => pad(hourOfTwelve(time), 2),
  hmm: (time) => `${hourOfTwelve(time)}${pad(time.minute, 2)}`,
  hmmss: (time) => `${hourOfTwelve(time)}${pad(time.minute, 2)}${pad(time.second, 2)}`,
  k: ({ hour }) => `${hour || 24}`,
  kk: ({ hour }) => pad(hour || 24, 2),
  m: ({ minute }) => `${minute}`,
  mm: ({ minute }) => pad(minute, 2),
  s: ({ second }) => `${second}`,
  ss: ({ second }) => pad(second, 2),
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      'S'.repeat(index + 1),
      ({ millisecond }: ZonedTime) =>
        pad(millisecond, 3)
          .padEnd(9, '0')
          .slice(0, index + 1),
    ]),
  ),
  Z: (time) => offset(time, ':'),
  ZZ: (time) => offset(time, ''),
  z: () => 'UTC',
  zz: () => 'UTC',
  X: ({ epoch }) => `${Math.floor(epoch / 1000)}`,
  x: ({ epoch }) => `${epoch}`,
}

function pad(number: number, length: number): string {
  return `${number}`.padStart(length, '0')
}

function ordinal(number: number): string {
  const isTeen = Math.floor((number % 100) / 10) === 1
  return `${number}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`
}

function monthName({ month }: ZonedTime): string {
  return MONTHS[month - 1] ?? ''
}

function quarter({ month }: ZonedTime): number {
  return Math.ceil(month / 3)
}

/** Days since 1970, of the date alone. */
function dayNumber({ year, month, day }: Pick<ZonedTime, 'year' | 'month' | 'day'>): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

function dayOfYear(time: ZonedTime): number {
  return dayNumber(time) - dayNumber({ year: time.year, month: 1, day: 1 }) + 1
}

/** 0 is Sunday. The first day of 1970 was a Thursday. */
function weekday(time: ZonedTime): number {
  return (((dayNumber(time) + 4) % 7) + 7) % 7
}

function isoWeekday(time: ZonedTime): number {
  return weekday(time) || 7
}

function weekdayName(time: ZonedTime): string {
  return WEEKDAYS[weekday(time)] ?? ''
}

interface Week {
  readonly year: number
  readonly week: number
}

// A week belongs to the year of its Saturday in English, of its Thursday in ISO 8601.
function week(time: ZonedTime): Week {
  return weekOfDay(dayNumber(time) + 6 - weekday(time))
}

function isoWeek(time: ZonedTime): Week {
  return weekOfDay(dayNumber(time) + 4 - isoWeekday(time))
}

function weekOfDay(day: number): Week {
  const year = new Date(day * 86_400_000).getUTCFullYear()
  return { year, week: Math.floor((day - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

function halfOfDay({ hour }: ZonedTime): string {
  return hour < 12 ? 'am' : 'pm'
}

function hourOfTwelve({ hour }: ZonedTime): number {
  return hour % 12 || 12
}

function offset({ offset: minutes }: ZonedTime, separator: string): string {
  const all = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(all / 60), 2)}${separator}${pad(all % 60, 2)}`
}
