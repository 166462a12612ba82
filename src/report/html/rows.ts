export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Spans in as few rows as it takes for no two to overlap, by their start. Where that would be more than `most` rows,
 * the rest overlap.
 */
export function packRows<T extends Span>(spans: readonly T[], most: number): readonly (readonly T[])[] {
  const rows: { readonly spans: T[]; end: number }[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const free = rows.find(({ end }) => end <= span.start)
    const row = free ?? (rows.length < most ? undefined : rows.toSorted((a, b) => a.end - b.end)[0])
    if (row === undefined) rows.push({ spans: [span], end: span.end })
    else {
      row.spans.push(span)
      row.end = Math.max(row.end, span.end)
    }
  }
  return rows.map((row) => row.spans)
}
