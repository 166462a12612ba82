/** A part of a document, with what may stand in its place when the whole gets too long. */
export interface MarkdownPart {
  readonly markdown: string
  /** Without one the part always stays. */
  readonly note?: string
}

const encoder = new TextEncoder()
const SEPARATOR = '\n\n'

/** The parts as one text of at most `limit` bytes: the largest ones give way to their notes, never a cut in the middle. */
export function joinParts(parts: readonly MarkdownPart[], limit: number): string {
  const sized = parts.map(({ markdown, note }) => ({
    markdown,
    note,
    bytes: bytesOf(markdown),
    saves: note === undefined ? 0 : bytesOf(markdown) - bytesOf(note),
  }))
  let total = sized.reduce((sum, { bytes }) => sum + bytes + SEPARATOR.length, 0)
  const folded = new Set<(typeof sized)[number]>()
  for (const part of sized.toSorted((a, b) => b.saves - a.saves)) {
    if (total <= limit || part.saves <= 0) break
    folded.add(part)
    total -= part.saves
  }
  const texts = sized.map((part) => (folded.has(part) ? (part.note ?? '') : part.markdown))
  return `${texts.filter((text) => text !== '').join(SEPARATOR)}\n`
}

/** What stands in the place of a part. */
export function leftOut(what: string): string {
  return `_Left out here, because the report would be too long: ${what}. The result as JSON has all of it._`
}

/** A part that can be folded. In the summary Markdown is not read. */
export function details(summary: string, markdown: string, isOpen: boolean): string {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${markdown}\n\n</details>`
}

function bytesOf(text: string): number {
  return encoder.encode(text).length
}
