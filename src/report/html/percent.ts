/** With two decimals: a tenth of a pixel on a wide screen. */
export function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 1e4) / 100
}
