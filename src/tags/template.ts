import type { Result } from '../inputs/result.ts'

/** `{{name}}`, `{{date 'YYYYMMDD' tz='Asia/Tokyo'}}`. */
export interface Expression {
  readonly name: string
  /** What stands behind the name in quotes. */
  readonly operands: readonly string[]
  /** `tz='Asia/Tokyo'`. */
  readonly options: Readonly<Record<string, string>>
  /** False for `{{{name}}}` and `{{&name}}`, which Handlebars doesn't escape. */
  readonly escaped: boolean
  /** As it is written. */
  readonly text: string
}

/** Text, and what is to be put between. */
export type Template = readonly (string | Expression)[]

/**
 * Reads the part of Handlebars that tags have a use for: expressions with operands and options in quotes, `{{{…}}}`,
 * and `\{{` for the braces themselves. Blocks, comments, partials and nested expressions are refused.
 * @see https://handlebarsjs.com/guide/expressions.html
 */
export function parseTemplate(text: string): Result<Template, string> {
  const parts: (string | Expression)[] = []
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('{{', at)
    const before = text.slice(at, open < 0 ? text.length : open)
    // Two of them are one that escapes nothing.
    const isEscaped = open >= 0 && before.endsWith('\\')
    const content = isEscaped ? before.slice(0, -1) : before
    if (content !== '') parts.push(content)
    if (open < 0) break
    if (isEscaped && !before.endsWith('\\\\')) {
      parts.push('{{')
      at = open + 2
      continue
    }
    const expression = readExpression(text, open)
    if (expression === undefined) {
      const shown = text.slice(open).split('}}', 1)[0]
      return {
        ok: false,
        error: `"${shown}…" is no expression: {{name}}, or {{name 'text' option='text'}}, and no {{#block}}; \\{{ stands for the braces themselves`,
      }
    }
    parts.push(expression)
    at = open + expression.text.length
  }
  return { ok: true, value: parts }
}

/** A template with the values put in. */
export function renderTemplate(template: Template, evaluate: (expression: Expression) => string): string {
  return template.map((part) => (typeof part === 'string' ? part : evaluate(part))).join('')
}

// As Handlebars has it, `else` has a meaning of its own.
const NAME = /(?!else[\s}])[^\s!"#%&'()*+,./;<=>@[\\\]^`{|}~]+/.source
const STRING = /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'/.source
const EXPRESSION = new RegExp(
  `\\{\\{(\\{|&)?\\s*(${NAME})((?:\\s+(?:${NAME}=)?(?:${STRING}))*)\\s*(\\}?)\\}\\}`,
  'y',
)
const OPERAND = new RegExp(`(?:(${NAME})=)?(${STRING})`, 'g')

function readExpression(text: string, at: number): Expression | undefined {
  EXPRESSION.lastIndex = at
  const match = EXPRESSION.exec(text)
  const [whole, opening, name, operands = '', closing] = match ?? []
  if (whole === undefined || name === undefined || (opening === '{') !== (closing === '}')) return undefined
  const read = [...operands.matchAll(OPERAND)].map(([, key, quoted = '']) => ({
    key,
    value: unquote(quoted),
  }))
  return {
    name,
    operands: read.flatMap(({ key, value }) => (key === undefined ? [value] : [])),
    options: Object.fromEntries(read.flatMap(({ key, value }) => (key === undefined ? [] : [[key, value]]))),
    escaped: opening === undefined,
    text: whole,
  }
}

function unquote(quoted: string): string {
  const quote = quoted[0] ?? ''
  return quoted.slice(1, -1).replaceAll(`\\${quote}`, quote)
}
