import { parseAttributes, parseFields } from '../attributes.ts'
import { isPresent, readItems } from '../items.ts'
import type { Entry } from '../parsed.ts'
import { complain, type Reading } from '../reading.ts'
import type { Result } from '../result.ts'
import type { InputDefinition } from '../table.ts'

type EntriesInput = Extract<InputDefinition, { readonly kind: 'entries' }>

/** `type=…,key=value,…`. */
export function readEntries(reading: Reading<EntriesInput>): readonly Entry[] {
  return readItems(reading)
    .map((given) => {
      const entry = parseEntry(given)
      if (entry.ok) return entry.value
      return complain(reading, { given, why: entry.error, allowed: '"type=…,key=value,…"' })
    })
    .filter(isPresent)
}

export function parseEntry(text: string): Result<Entry, string> {
  const fields = parseFields(text)
  if (!fields.ok) return fields
  const attributes = parseAttributes(fields.value)
  if (!attributes.ok) return attributes
  const { type, ...others } = attributes.value
  if (type === undefined || type === '') return { ok: false, error: 'has no "type="' }
  return { ok: true, value: { type, attributes: others, text } }
}
