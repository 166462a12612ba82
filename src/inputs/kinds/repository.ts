import { formatRepository, type Repository } from '../../oci/reference.ts'
import { complain, type Reading } from '../reading.ts'
import { parseForgivingReference } from './reference.ts'
import { onlyValue } from './text.ts'

/** An image name without tag or digest. */
export function readRepository(reading: Reading): Repository | undefined {
  const allowed = 'an image name without a tag, such as "ghcr.io/acme/cache"'
  return checkRepository(reading, onlyValue(reading), allowed)
}

export function checkRepository(reading: Reading, given: string, allowed: string): Repository | undefined {
  const reference = parseForgivingReference(given)
  if (!reference.ok) return complain(reading, { given, why: `is no image name: ${reference.why}`, allowed })
  const { repository, tag, digest } = reference.value
  if (tag === undefined && digest === undefined) return repository
  return complain(reading, {
    given,
    why: tag === undefined ? 'has a digest' : 'has a tag',
    allowed,
    nearest: formatRepository(repository),
  })
}
