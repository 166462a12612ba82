import { html, type Markup, verbatim } from './markup.ts'
import { packRows, type Span } from './rows.ts'

/** Whole numbers of it are exact enough, and short. */
const WIDTH = 2000
const ROW = 8
const MOST_ROWS = 10
/** Of the width: what is shorter is drawn so long. */
const LEAST = 4

/**
 * Many spans as a drawing of a few paths, one a kind: elements of their own, by hundreds, would make the page too
 * large. Each is a line as thick as the style sheet says.
 *
 * @param whole the time that the width stands for
 */
export function slivers(kinds: ReadonlyMap<string, readonly Span[]>, whole: number): Markup {
  const least = (whole * LEAST) / WIDTH
  const spans = [...kinds].flatMap(([kind, some]) =>
    some.map(({ start, end }) => ({ kind, start, end: Math.max(end, start + least) })),
  )
  const rows = packRows(spans, MOST_ROWS)
  const scaled = (time: number) => Math.round((time / whole) * WIDTH)
  const paths = new Map<string, string>()
  for (const [index, row] of rows.entries()) {
    const y = (index + 0.5) * ROW
    for (const { kind, start, end } of row) {
      paths.set(kind, `${paths.get(kind) ?? ''}M${scaled(start)} ${y}h${scaled(end - start)}`)
    }
  }
  const height = rows.length * ROW
  const drawn = [...paths].map(([kind, path]) => html`<path class="${kind}" d="${verbatim(path)}"/>`)
  const box = html`viewBox="0 0 ${WIDTH} ${height}" height="${height}" preserveAspectRatio="none"`
  return html`<svg ${box} aria-hidden="true">${drawn}</svg>`
}
