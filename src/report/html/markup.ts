import { escapeHtml } from '../text/escape-html.ts'
import { plainText } from '../text/plain-text.ts'
import { cutEnd } from '../text/text-width.ts'

/** May stand in the page as it is. Only this file makes it, so that text of others never becomes any. */
export interface Markup {
  readonly [MARKUP]: string
}

/** What stands in a template: text, which is escaped; markup; or nothing. */
export type Part = string | number | Markup | readonly Markup[] | undefined

const MARKUP = Symbol('markup')

/**
 * A piece of the page. Every text between is made one harmless line and escaped for an element's content and for an
 * attribute in double quotes; it must stand nowhere else: in no bare attribute, style sheet, address or tag's name.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = literals[0] ?? ''
  for (const [index, part] of parts.entries()) markup += shown(part) + (literals[index + 1] ?? '')
  return { [MARKUP]: markup }
}

/** What holds no text of others, such as a style sheet or the numbers of a drawing: nothing in it is escaped. */
export function verbatim(own: string): Markup {
  return { [MARKUP]: own }
}

export function markupText(markup: Markup): string {
  return markup[MARKUP]
}

export const NOTHING = verbatim('')

/** Characters of one text: nobody's text may make the page as long as he likes. */
const LONGEST = 2000

function shown(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escaped(plainText(part))
  return 'length' in part ? part.map(markupText).join('') : part[MARKUP]
}

function escaped(text: string): string {
  return escapeHtml(text.length > LONGEST ? cutEnd(text, LONGEST) : text)
}
