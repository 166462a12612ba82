/** A part of a document, with what may stand in its place when the whole gets too long. */
export interface MarkdownPart {
  readonly markdown: string
  /** Without one the part always stays. */
  readonly note?: string
}

const SEPARATOR = '\n\n'

/**
 * The parts as one text of at most `limit`: the largest ones give way to their notes, never a cut in the middle. Where
 * even the notes are too many, one stands for all that can be left out.
 */
export function joinParts(
  parts: readonly MarkdownPart[],
  limit: number,
  lengthOf: (text: string) => number = bytesOf,
): string {
  const sized = parts.map((part) => {
    const length = lengthOf(part.markdown)
    return { part, length, saves: part.note === undefined ? 0 : length - lengthOf(part.note) }
  })
  let total = sized.reduce((sum, { length }) => sum + length + SEPARATOR.length, 0)
  const folded = new Set<MarkdownPart>()
  for (const { part, saves } of sized.toSorted((a, b) => b.saves - a.saves)) {
    if (total <= limit || saves <= 0) break
    folded.add(part)
    total -= saves
  }
  const text = join(parts.map((part) => (folded.has(part) ? (part.note ?? '') : part.markdown)))
  if (total <= limit) return text
  const first = parts.findIndex(({ note }) => note !== undefined)
  const rest = (index: number) => (index === first ? leftOut('everything else') : '')
  const shortest = join(parts.map((part, index) => (part.note === undefined ? part.markdown : rest(index))))
  return lengthOf(shortest) < lengthOf(text) ? shortest : text
}

function join(texts: readonly string[]): string {
  return `${texts.filter((text) => text !== '').join(SEPARATOR)}\n`
}

/** As GitHub measures a job summary. */
function bytesOf(text: string): number {
  return encoder.encode(text).length
}

const encoder = new TextEncoder()

/** What stands in the place of a part. */
export function leftOut(what: string): string {
  return `_Left out here, because the report would be too long: ${what}. The result as JSON has all of it._`
}

/** A part that can be folded. In the summary Markdown is not read. */
export function details(summary: string, markdown: string, isOpen: boolean): string {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${markdown}\n\n</details>`
}
