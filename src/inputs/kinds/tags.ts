import { formatFields } from '../attributes.ts'
import { complainAboutQuotes, isPresent, readItems } from '../items.ts'
import { parseRecords } from '../lists.ts'
import type { TagItem } from '../parsed.ts'
import { complain, type Reading } from '../reading.ts'
import type { InputDefinition } from '../table.ts'
import { parseForgivingReference } from './reference.ts'

type TagsInput = Extract<InputDefinition, { readonly kind: 'tags' }>

/**
 * With `images` or `tags-compat`, docker/metadata-action's grammar: every line is a rule. Without, docker/build-push-action's:
 * references, and where a line comes to `type=` the rest of it is one rule, commas included.
 */
export function readTags(reading: Reading<TagsInput>): readonly TagItem[] {
  if (reading.readsMetadata) {
    return readItems(reading).map((text) => ({ kind: 'rule', text }))
  }
  return reading.values.flatMap((value) => {
    const records = parseRecords(value, 'csv', { comments: 'lines' })
    if (records.ok) return records.value.flatMap((fields) => readLine(reading, fields))
    complainAboutQuotes(reading, value, records.error)
    return []
  })
}

function readLine(reading: Reading<TagsInput>, fields: readonly string[]): readonly TagItem[] {
  const [only = ''] = fields
  // A line that is one quoted field holds the others: `"ghcr.io/acme/app:1,type=sha"`.
  const items = (fields.length === 1 ? only.split(',') : fields).map((item) => item.trim())
  const rule = items.findIndex((item) => item.startsWith('type='))
  const references = (rule < 0 ? items : items.slice(0, rule))
    .flatMap((item) => item.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => readTagReference(reading, item))
    .filter(isPresent)
  return rule < 0 ? references : [...references, { kind: 'rule', text: formatFields(items.slice(rule)) }]
}

function readTagReference(reading: Reading<TagsInput>, given: string): TagItem | undefined {
  const allowed = 'a reference "name:tag", or a rule "type=…"'
  const reference = parseForgivingReference(given)
  if (!reference.ok) return complain(reading, { given, why: `is no reference: ${reference.why}`, allowed })
  const { repository, tag = 'latest', digest } = reference.value
  if (digest !== undefined)
    return complain(reading, { given, why: 'has a digest, which no push can choose', allowed })
  return { kind: 'reference', repository, tag }
}
