import { type Parsed, parseReference, type Reference } from '../../oci/reference.ts'
import { complain, type Reading } from '../reading.ts'
import { onlyValue } from './text.ts'

/** Lower-cases the name of an image, as docker/metadata-action does, and leaves its tag alone. */
export function parseForgivingReference(text: string): Parsed<Reference> {
  const [, name = '', rest = ''] = /^([^@]*?)((?::[^/:@]*)?(?:@.*)?)$/s.exec(text) ?? [text, text]
  return parseReference(name.toLowerCase() + rest)
}

export function readReference(reading: Reading): Reference | undefined {
  return checkReference(reading, onlyValue(reading))
}

export function checkReference(reading: Reading, given: string): Reference | undefined {
  const reference = parseForgivingReference(given)
  if (reference.ok) return reference.value
  return complain(reading, {
    given,
    why: `is no image reference: ${reference.why}`,
    allowed: '"name[:tag][@digest]"',
  })
}
