import { parseReference } from '../../oci/reference.ts'
import { parseFields } from '../attributes.ts'
import { readItems } from '../items.ts'
import type { Entry } from '../parsed.ts'
import { complain, type Reading } from '../reading.ts'
import type { Result } from '../result.ts'
import type { InputDefinition } from '../table.ts'
import { parseEntry } from './entries.ts'

type CacheInput = Extract<InputDefinition, { readonly kind: 'cache-entries' }>

/**
 * Cache sources and destinations: `type=…,…`, or references alone, which mean `type=registry`.
 * They go to buildx word for word, so that upper case in a name isn't forgiven. The types are open, since BuildKit gains new ones; attributes may be credentials and are never repeated.
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#cache-from
 */
export function readCacheEntries(reading: Reading<CacheInput>): readonly Entry[] {
  return readItems(reading).flatMap((given, index) => {
    const entries = parseCacheItem(given)
    if (entries.ok) return entries.value
    complain(reading, {
      given,
      why: `(item ${index + 1}) ${entries.error}`,
      allowed: '"type=…,key=value,…" or an image reference',
    })
    return []
  })
}

function parseCacheItem(text: string): Result<readonly Entry[], string> {
  const fields = parseFields(text)
  if (!fields.ok) return fields
  const isReferences = !fields.value.some((field) => field.includes('='))
  if (isReferences) return parseReferences(fields.value)
  const entry = parseEntry(text)
  if (!entry.ok) return entry
  const { type, attributes } = entry.value
  if (type === 'registry' && !parseReference(attributes.ref ?? '').ok) {
    return { ok: false, error: 'is of type registry and has no valid, lower-case "ref="' }
  }
  return { ok: true, value: [entry.value] }
}

function parseReferences(references: readonly string[]): Result<readonly Entry[], string> {
  const wrong = references.some((reference) => !parseReference(reference).ok)
  if (wrong) return { ok: false, error: 'is neither attributes nor a lower-case image reference' }
  return { ok: true, value: references.map((ref) => ({ type: 'registry', attributes: { ref }, text: ref })) }
}
