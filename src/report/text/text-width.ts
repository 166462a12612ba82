import stringWidth from 'string-width'

/** One cell a character: ASCII, and the signs that we set ourselves. */
const NARROW = /^[ -~\u00a0…·—–−×→└█▏▎▍▌▋▊▉]*$/

/** Cells that a line takes in a terminal. */
export function textWidth(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text)
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The longest beginning that takes at most `width` cells. */
export function takeStart(text: string, width: number): string {
  if (NARROW.test(text)) return text.slice(0, Math.max(0, width))
  let taken = ''
  for (const { segment } of graphemes.segment(text)) {
    const longer = taken + segment
    // Of the whole, as what two clusters take together is not always the sum.
    if (textWidth(longer) > width) return taken
    taken = longer
  }
  return taken
}

/** The text where it fits, else its beginning and an ellipsis; between words where that costs little. */
export function cutEnd(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  if (width < 1) return ''
  const start = takeStart(text, width - 1)
  const space = start.lastIndexOf(' ')
  const atWord = space > 0 && start.length - space <= 8 && text[start.length] !== ' '
  return `${(atWord ? start.slice(0, space + 1) : start).trimEnd()}…`
}

/** Padded with spaces on the right. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}

/** Padded with spaces on the left. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text
}

const UNIT = /(\d) (?=(?:%|[kMGTP]?B|ms|s|min|h)(?![\p{L}\p{N}]))/gu
const GLUE = '\u00a0'

/**
 * Lines of at most `width` cells, broken between words, and within a word only where it is wider than a line. A
 * number stays with its unit.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.replace(UNIT, `$1${GLUE}`).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (textWidth(line) > width) {
      const start = takeStart(line, width) || [...line].slice(0, 1).join('')
      lines.push(start)
      line = line.slice(start.length)
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines.map((each) => each.replaceAll(GLUE, ' '))
}
