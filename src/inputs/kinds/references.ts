import type { Reference } from '../../oci/reference.ts'
import { isPresent, type ListInput, readItems } from '../items.ts'
import { complain, type Reading } from '../reading.ts'
import { parseForgivingReference } from './reference.ts'

/** Images by tag or digest. */
export function readReferences(reading: Reading<ListInput>): readonly Reference[] {
  return readItems(reading)
    .map((given) => {
      const reference = parseForgivingReference(given)
      if (reference.ok) return reference.value
      const why = `is no image reference: ${reference.why}`
      return complain(reading, { given, why, allowed: '"name[:tag][@digest]"' })
    })
    .filter(isPresent)
}
