import { escapeHtml } from '../text/escape-html.ts'
import { plainText } from '../text/plain-text.ts'
import { cutEnd } from '../text/text-width.ts'

// Text that others wrote goes into code spans: there GitHub, GitLab and Gitea see no mentions, links, references,
// images or HTML. https://github.github.com/gfm/#code-spans

/** Longer runs are cut: cmark takes 80 back-ticks at most for a fence. */
const LONGEST_RUN = 8

/** A code span, for anywhere but a table. Empty text gives a dash. */
export function codeSpan(text: string, length = 200): string {
  const line = cutEnd(plainText(text), length).replace(/`{9,}/g, `${'`'.repeat(LONGEST_RUN)}…`)
  if (line === '') return '—'
  const runs = line.match(/`+/g) ?? []
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)))
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** A code span in a table's cell, where a pipe ends the cell even within code. */
export function codeCell(text: string, length = 200): string {
  const span = codeSpan(text, length)
  // What a backslash before an escaped pipe means is read in two ways.
  return span.includes('\\|') ? entityCode(cutEnd(plainText(text), length)) : cell(span)
}

/** Code without a character that Markdown could take for its own. */
function entityCode(line: string): string {
  return `<code>${line.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`
}

/** @see https://github.github.com/gfm/#example-200 */
function cell(markdown: string): string {
  return markdown.replaceAll('|', '\\|')
}

/** Titles of columns of numbers. */
const NUMBERS = /^(?:#|Size|Then|Now|A|B|Change|Uploaded|Reused|To pull|Limit|Actual|Images|Saved|Alone)$/

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((title) => (NUMBERS.test(title) ? '---:' : '---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

const WORD = /^["'(]?[\p{L}\p{M}]+(?:[-'’/][\p{L}\p{M}]+)*["')]?[.,;:!?]?$/u
const NUMBER = /^\(?[0-9]+(?:\.[0-9]+)?\)?[.,;:]?$/
const SIGN = /^[%—–·][.,;:]?$/

/**
 * A sentence in which names, paths and the like stand among words: what is no plain word becomes a code span, so that
 * nothing in it can be a mention, a link, a reference or HTML.
 */
export function prose(text: string, length = 1000): string {
  return sentence(text, length, codeSpan)
}

/** The same in a table's cell. */
export function proseCell(text: string, length = 300): string {
  return sentence(text, length, codeCell)
}

function sentence(text: string, length: number, code: typeof codeSpan): string {
  const line = cutEnd(plainText(text), length)
  if (line === '') return ''
  const parts: { isCode: boolean; text: string }[] = []
  for (const word of line.split(' ')) {
    const isCode = !(WORD.test(word) || NUMBER.test(word) || SIGN.test(word))
    const last = parts.at(-1)
    if (last !== undefined && last.isCode === isCode) last.text += ` ${word}`
    else parts.push({ isCode, text: word })
  }
  const markdown = parts.map((part) => (part.isCode ? codeProse(part.text, code) : part.text)).join(' ')
  // At a line's start "1." would be a list.
  return markdown.replace(/^([0-9]+)\.(?![0-9])/, '$1\\.')
}

/** Punctuation at the end belongs to the sentence. */
function codeProse(text: string, code: typeof codeSpan): string {
  const [, name = '', end = ''] = /^(.*?)([.,;:]?)$/su.exec(text) ?? []
  return name === '' ? code(text, 1000) : `${code(name, 1000)}${end}`
}

/** Code in a line of HTML, such as a `<summary>`, in which Markdown is not read. */
export function htmlCode(text: string): string {
  return `<code>${escapeHtml(cutEnd(plainText(text), 200))}</code>`
}
