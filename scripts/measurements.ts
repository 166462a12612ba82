/** One line of a benchmark's table: the least, the median and the most of what was measured. */
export function row(name: string, numbers: readonly number[], unit: string): string {
  const cell = (value: number) => value.toFixed(0).padStart(8)
  return `${name.padEnd(44)}${cell(Math.min(...numbers))}${cell(median(numbers))}${cell(Math.max(...numbers))}  ${unit}`
}

/** The middle one, or between the two middle ones. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle - 1)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
