import type { Repository } from '../../oci/reference.ts'
import { isPresent, type ListInput, readItems } from '../items.ts'
import type { Reading } from '../reading.ts'
import { checkRepository } from './repository.ts'

/** Image names without tag or digest. */
export function readRepositories(reading: Reading<ListInput>): readonly Repository[] {
  return readItems(reading)
    .map((given) => checkRepository(reading, given, 'image names without a tag'))
    .filter(isPresent)
}
