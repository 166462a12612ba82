import { parse } from 'csv-parse/sync'

/** `type=raw,value=a` → its attributes; a field without `=` is the value. Keys are lower-cased. */
export function parseListItem(text: string): Record<string, string> {
  const [fields = []] = parse(text, {
    relaxQuotes: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
  }) as string[][]
  const attributes: Record<string, string> = {}
  for (const field of fields) {
    const equals = field.indexOf('=')
    if (equals < 0) attributes['value'] = field.trim()
    else attributes[field.slice(0, equals).trim().toLowerCase()] = field.slice(equals + 1).trim()
  }
  return attributes
}
