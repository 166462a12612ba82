import { formatRepository, type Repository } from '../../oci/reference.ts'
import { isPresent, type ListInput, readItems } from '../items.ts'
import { complain, type Reading } from '../reading.ts'
import { parseForgivingReference } from './reference.ts'

/** Image names without tag or digest. */
export function readRepositories(reading: Reading<ListInput>): readonly Repository[] {
  return readItems(reading)
    .map((given) => {
      const reference = parseForgivingReference(given)
      const allowed = 'image names without a tag'
      if (!reference.ok)
        return complain(reading, { given, why: `is no image name: ${reference.why}`, allowed })
      const { repository, tag, digest } = reference.value
      if (tag === undefined && digest === undefined) return repository
      const why = tag === undefined ? 'has a digest' : 'has a tag'
      return complain(reading, { given, why, allowed, nearest: formatRepository(repository) })
    })
    .filter(isPresent)
}
