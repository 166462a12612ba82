import { CsvError, parse } from 'csv-parse/sync'
import type { Attributes } from './parsed.ts'
import type { Result } from './result.ts'

/** The comma-separated fields of a buildx item, quotes resolved: `type=image,"name=a,b"` has two. */
export function parseFields(text: string): Result<readonly string[], string> {
  try {
    const records: string[][] = parse(text, { columns: false, relax_column_count: true })
    const [fields, more] = records
    if (fields === undefined) return { ok: false, error: 'is empty' }
    if (more !== undefined) return { ok: false, error: 'has more than one line' }
    return { ok: true, value: fields }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { ok: false, error: 'has a double quote that neither starts nor ends a field' }
  }
}

/** Fields of the form `key=value`; keys are lower-cased, as buildx does. The error names keys only. */
export function parseAttributes(fields: readonly string[]): Result<Attributes, string> {
  const attributes: [string, string][] = []
  for (const field of fields) {
    const equals = field.indexOf('=')
    if (equals < 1) return { ok: false, error: 'has a field without "key="' }
    attributes.push([field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1)])
  }
  return { ok: true, value: Object.fromEntries(attributes) }
}

/** The inverse: fields with a comma, a quote or a newline are quoted, as Go's CSV reader in buildx wants it. */
export function formatAttributes(attributes: Attributes): string {
  return formatFields(Object.entries(attributes).map(([key, value]) => `${key}=${value}`))
}

/** Fields as a line that reads as the same. */
export function formatFields(fields: readonly string[]): string {
  return fields.map(quoteField).join(',')
}

function quoteField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}

const TRUE = new Set(['1', 't', 'T', 'TRUE', 'true', 'True'])
const FALSE = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False'])

/** A boolean attribute as buildx reads it, which is not how YAML does. @see https://pkg.go.dev/strconv#ParseBool */
export function parseGoBoolean(text: string): boolean | undefined {
  if (TRUE.has(text)) return true
  return FALSE.has(text) ? false : undefined
}
