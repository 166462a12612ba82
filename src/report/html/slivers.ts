import { html, type Markup, verbatim } from './markup.ts'
import { packRows, type Span } from './rows.ts'

/** Whole numbers of it are exact enough, and short. */
const WIDTH = 2000
const ROW = 8
const MOST_ROWS = 10
/** Of the width: what is shorter is drawn so long. */
const LEAST = 4

/**
 * Many spans as a drawing of a few paths, one a kind: elements of their own, by hundreds, would make the page too large. Each is
 * a line as thick as the style sheet says.
 */
export function slivers(kinds: ReadonlyMap<string, readonly Span[]>, end: number): Markup {
  const all = [...kinds].flatMap(([kind, spans]) => spans.map(({ start, end }) => ({ kind, start, end })))
  const least = (end * LEAST) / WIDTH
  const rows = packRows(
    all.map((span) => ({ ...span, end: Math.max(span.end, span.start + least) })),
    MOST_ROWS,
  )
  const scaled = (time: number) => Math.round((time / end) * WIDTH)
  const paths = new Map<string, string>()
  for (const [index, spans] of rows.entries()) {
    const y = (index + 0.5) * ROW
    for (const { kind, start, end } of spans) {
      paths.set(kind, `${paths.get(kind) ?? ''}M${scaled(start)} ${y}h${scaled(end - start)}`)
    }
  }
  const height = rows.length * ROW
  const drawn = [...paths].map(([kind, path]) => html`<path class="${kind}" d="${verbatim(path)}"/>`)
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" height="${height}" preserveAspectRatio="none" aria-hidden="true">${drawn}</svg>`
}
