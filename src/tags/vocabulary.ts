import type { Result } from '../inputs/result.ts'
import { asksForZoneName, formatDate, suspectDateFormat } from './date-format.ts'
import { type Expression, parseTemplate, renderTemplate, type Template } from './template.ts'
import { isTimeZone } from './zoned-time.ts'

/** The expressions that a text may hold, and what stands for them. */
export interface Vocabulary<Facts> {
  readonly words: Readonly<Record<string, (facts: Facts) => string>>
  /** Milliseconds since 1970, shown by a format: `{{date 'YYYYMMDD' tz='Asia/Tokyo'}}`. */
  readonly dates?: Readonly<Record<string, (facts: Facts) => number>>
}

export interface Dialect {
  /** `tags-compat`: as docker/metadata-action has it, its surprises included. */
  readonly compat: boolean
}

export type Render<Facts> = (facts: Facts) => string

/** A text ready to have its expressions replaced, or what is wrong with one of them. */
export function compileTemplate<Facts>(
  text: string,
  vocabulary: Vocabulary<Facts>,
  dialect: Dialect,
): Result<Render<Facts>, string> {
  const template = parseTemplate(text)
  return template.ok ? compileParsed(template.value, vocabulary, dialect) : template
}

/** The same for a text that was taken apart before. */
export function compileParsed<Facts>(
  template: Template,
  vocabulary: Vocabulary<Facts>,
  { compat }: Dialect,
): Result<Render<Facts>, string> {
  for (const part of template) {
    const why = typeof part === 'string' ? undefined : refuse(part, vocabulary, compat)
    if (why !== undefined) return { ok: false, error: why }
  }
  return {
    ok: true,
    value: (facts) =>
      renderTemplate(template, (expression) => {
        const value = evaluate(expression, vocabulary, facts)
        return compat && expression.escaped ? escapeHtml(value) : value
      }),
  }
}

function refuse<Facts>(
  expression: Expression,
  { words, dates = {} }: Vocabulary<Facts>,
  compat: boolean,
): string | undefined {
  const { name, operands, options, text } = expression
  if (Object.hasOwn(dates, name)) return refuseDate(expression, compat)
  const isBare = operands.length === 0 && Object.keys(options).length === 0
  if (Object.hasOwn(words, name)) return isBare || compat ? undefined : `"${text}": {{${name}}} stands alone`
  // Handlebars leaves out what it doesn't know.
  if (compat && isBare) return undefined
  const known = [...Object.keys(words), ...Object.keys(dates).map((date) => `${date} 'YYYYMMDD'`)]
  return `"${text}" is no expression here: ${known.map((one) => `{{${one}}}`).join(', ')}`
}

function refuseDate({ name, operands, options, text }: Expression, compat: boolean): string | undefined {
  const [format] = operands
  if (format === undefined || operands.length > 1)
    return `"${text}" needs one format, such as {{${name} 'YYYYMMDD'}}`
  const { tz, ...others } = options
  const [other] = Object.keys(others)
  if (other !== undefined) return `"${text}" has the unknown option "${other}"; there is tz='Asia/Tokyo'`
  if (tz !== undefined && !isTimeZone(tz))
    return `"${text}": "${tz}" is no time zone, such as UTC or Asia/Tokyo`
  if (tz !== undefined && tz !== 'UTC' && asksForZoneName(format))
    return `"${text}": the short name of a time zone is known for UTC only; Z gives the offset`
  return compat ? undefined : suspectDateFormat(format)
}

function evaluate<Facts>(
  { name, operands, options }: Expression,
  { words, dates = {} }: Vocabulary<Facts>,
  facts: Facts,
): string {
  if (Object.hasOwn(words, name)) return words[name]?.(facts) ?? ''
  const epoch = Object.hasOwn(dates, name) ? dates[name]?.(facts) : undefined
  return epoch === undefined ? '' : formatDate(epoch, operands[0] ?? '', options['tz'])
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`=]/g, (character) => ENTITIES[character] ?? character)
}
