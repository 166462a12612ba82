import { CsvError, parse } from 'csv-parse/sync'
import { formatFields } from './attributes.ts'
import type { Result } from './result.ts'

/**
 * How an input's text becomes a list, as docker's actions do it:
 * - `csv`: commas and newlines both separate;
 * - `lines`: newlines separate, commas are kept; a line in double quotes may hold newlines;
 * - `untrimmed-lines`: the same, and the white space around an item is part of it;
 * - `literal-lines`: newlines separate, quotes are characters like others;
 * - `field-lines`: newlines separate, and the quotes around a field are kept for whoever splits the line at its commas.
 * @see https://github.com/docker/actions-toolkit/blob/0a1d2c2307217b7ddb58fd622ca6728b7c06ed6a/src/util.ts
 */
export type ListGrammar = 'csv' | 'lines' | 'untrimmed-lines' | 'literal-lines' | 'field-lines'

export interface ListOptions {
  /** Where `#` starts a comment; in docker/metadata-action's lists only at the start of a line. */
  readonly comments?: 'anywhere' | 'lines' | undefined
}

/** Splits `text` into items, empty ones left out. The error never repeats the text: it may be a secret. */
export function parseList(
  text: string,
  grammar: ListGrammar,
  options: ListOptions = {},
): Result<readonly string[], string> {
  const records = parseRecords(text, grammar, options)
  if (!records.ok) return records
  const items = records.value.flatMap((fields) => itemsOf(fields, grammar))
  return {
    ok: true,
    value: items
      .map((item) => (grammar === 'untrimmed-lines' ? item : item.trim()))
      .filter((item) => item.trim() !== ''),
  }
}

function itemsOf(fields: readonly string[], grammar: ListGrammar): readonly string[] {
  if (grammar === 'csv') return splitAlone(fields)
  // A line that is one quoted field holds others: `"type=raw,value=a"`.
  return [grammar === 'field-lines' && fields.length > 1 ? formatFields(fields) : fields.join(',')]
}

// A line that is one quoted field is split as well: `"linux/arm64,linux/arm/v7"` is two platforms to docker.
function splitAlone(fields: readonly string[]): readonly string[] {
  const [only] = fields
  return fields.length === 1 && only !== undefined ? only.split(',') : fields
}

/** The lines of `text`, each split at its commas. */
export function parseRecords(
  text: string,
  grammar: ListGrammar,
  options: ListOptions = {},
): Result<readonly (readonly string[])[], string> {
  try {
    const records: string[][] = parse(grammar === 'untrimmed-lines' ? text : text.trim(), {
      columns: false,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      quote: grammar === 'literal-lines' ? false : '"',
      comment: options.comments === undefined ? null : '#',
      comment_no_infix: options.comments === 'lines',
    })
    return { ok: true, value: records }
  } catch (error) {
    // With relaxed quotes there is nothing else that it refuses.
    if (error instanceof CsvError)
      return { ok: false, error: 'a double quote at the start of an item is never closed' }
    throw error
  }
}
