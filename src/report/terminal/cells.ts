/** Between two cells of a table. */
export const GAP = '  '

/** Cells of a size: `formatBytes` takes no more. */
export const SIZE_WIDTH = 7

/** Cells of a digest: `digestText` takes as many. */
export const DIGEST_WIDTH = 'sha256:'.length + 12

/** The cells that a table takes in a terminal of so many: 60 to 120. */
export function tableWidth(width: number): number {
  return Math.min(120, Math.max(60, Math.floor(width)))
}

/** A line of a table. */
export function row(cells: readonly string[]): string {
  return cells.join(GAP).trimEnd()
}
