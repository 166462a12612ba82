import { parseAttributes, parseFields } from '../attributes.ts'
import type { Attributes } from '../parsed.ts'
import { complain, type Reading } from '../reading.ts'
import { parseBoolean } from './boolean.ts'
import { onlyValue } from './text.ts'

/** `provenance` and `sbom`: on, off, or on with attributes. */
export function readToggle(reading: Reading): boolean | Attributes | undefined {
  const given = onlyValue(reading)
  const toggled = parseBoolean(given)
  if (toggled !== undefined) return toggled
  const fields = parseFields(given)
  const attributes = fields.ok ? parseAttributes(fields.value) : fields
  if (attributes.ok) return attributes.value
  return complain(reading, {
    given,
    why: 'is neither a boolean nor attributes',
    allowed: '"true", "false" or "key=value,…"',
  })
}
