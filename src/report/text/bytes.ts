const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const

/** Decimal units, as registries and `docker images` show them: 1 kB is 1000 B. Three digits, or four before 1 kB. */
export function formatBytes(bytes: number): string {
  let value = bytes
  let unit = 0
  // 999.95 would be shown as 1000.0.
  while (unit < UNITS.length - 1 && value >= (unit === 0 ? 1000 : 999.5)) {
    value /= 1000
    unit += 1
  }
  const digits = unit > 0 && value < 99.95 ? 1 : 0
  return `${value.toFixed(digits)} ${UNITS[unit]}`
}

/** `96 %` of a whole; never 100 % or 0 % of what is only nearly so. Undefined when there is no whole. */
export function formatShare(part: number, whole: number): string | undefined {
  if (whole <= 0) return undefined
  if (part >= whole) return '100 %'
  if (part <= 0) return '0 %'
  const percent = Math.round((part / whole) * 100)
  if (percent >= 100) return 'over 99 %'
  return percent < 1 ? 'under 1 %' : `${percent} %`
}

/** `+1.2 MB`, `−4 B`; `0 B` of what stayed as it was. */
export function formatSignedBytes(bytes: number): string {
  return sign(bytes) + formatBytes(Math.abs(bytes))
}

/**
 * How a size changed: `+2.0 %`, `−12 %`; in bytes where percent would say nothing (a thousandth or less, or more than
 * tenfold); `same`.
 */
export function formatChange(now: number, before: number): string {
  const bytes = now - before
  if (bytes === 0) return 'same'
  const percent = (Math.abs(bytes) * 100) / before
  if (percent <= 0.1 || percent >= 1000) return formatSignedBytes(bytes)
  return `${sign(bytes)}${percent < 9.95 ? percent.toFixed(1) : Math.round(percent)} %`
}

function sign(value: number): string {
  return value > 0 ? '+' : value < 0 ? '−' : ''
}

/** `5 %`, `12.5 %`: one decimal, and more where it takes them to be told from the number `beside` it. */
export function formatPercent(percent: number, beside: number): string {
  return `${decimal(percent, beside)} %`
}

/** The distance of two percentages, `7 points`. */
export function formatPoints(a: number, b: number): string {
  const points = decimal(Math.abs(a - b), 0)
  return `${points} ${points === '1' ? 'point' : 'points'}`
}

const MOST_DECIMALS = 9

function decimal(value: number, beside: number): string {
  for (let digits = 1; ; digits += 1) {
    const rounded = Number(value.toFixed(digits))
    if (rounded !== Number(beside.toFixed(digits)) || value === beside || digits === MOST_DECIMALS)
      return String(rounded).replace('-', '−')
  }
}
