import type { Reference } from '../../oci/reference.ts'
import { isPresent, type ListInput, readItems } from '../items.ts'
import type { Reading } from '../reading.ts'
import { checkReference } from './reference.ts'

/** Images by tag or digest. */
export function readReferences(reading: Reading<ListInput>): readonly Reference[] {
  return readItems(reading)
    .map((given) => checkReference(reading, given))
    .filter(isPresent)
}
