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
