import { formatRepository } from '../../oci/reference.ts'
import { parseFields } from '../attributes.ts'
import { isPresent, readItems } from '../items.ts'
import type { NamedRepository } from '../parsed.ts'
import { quote } from '../problem.ts'
import { complain, type Reading } from '../reading.ts'
import type { InputDefinition } from '../table.ts'
import { parseForgivingReference } from './reference.ts'

type ImagesInput = Extract<InputDefinition, { readonly kind: 'images' }>

const ALLOWED = 'image names without a tag, one a line, or "name=…,enable=true|false"'

/**
 * docker/metadata-action's `images`: a name a line, names separated by commas, or `name=…,enable=…`.
 * @see https://github.com/docker/metadata-action#images-input
 */
export function readImages(reading: Reading<ImagesInput>): readonly NamedRepository[] {
  const problems = { found: false }
  const noting: Reading<ImagesInput> = {
    ...reading,
    report: (problem) => {
      problems.found = true
      reading.report(problem)
    },
  }
  const names = readItems(noting).flatMap((item) => enabledNames(noting, item))
  const images = names.map((name) => readName(noting, name)).filter(isPresent)
  if (images.length === 0 && !problems.found) {
    complain(noting, {
      given: reading.values.join('\n'),
      why: 'enables no image',
      allowed: 'at least one image; "push: false" is how to build only',
    })
  }
  return images
}

function enabledNames(reading: Reading<ImagesInput>, item: string): readonly string[] {
  const fields = parseFields(item)
  if (!fields.ok) {
    complain(reading, { given: item, why: fields.error, allowed: ALLOWED })
    return []
  }
  if (!fields.value.some((field) => field.includes('='))) {
    return fields.value.map((field) => field.trim()).filter((field) => field !== '')
  }
  return enabledName(reading, item, fields.value)
}

function enabledName(
  reading: Reading<ImagesInput>,
  item: string,
  fields: readonly string[],
): readonly string[] {
  let name = ''
  let enabled = true
  for (const field of fields) {
    const [key = '', value] = field.split('=').map((part) => part.trim())
    if (value === undefined) name = key
    else if (key.toLowerCase() === 'name') name = value
    else if (key.toLowerCase() === 'enable' && (value === 'true' || value === 'false'))
      enabled = value === 'true'
    else {
      const why =
        key.toLowerCase() === 'enable' ? 'enables neither true nor false' : `has an unknown ${quote(key)}`
      complain(reading, { given: item, why, allowed: ALLOWED })
      return []
    }
  }
  if (name === '') complain(reading, { given: item, why: 'has no name', allowed: ALLOWED })
  return enabled && name !== '' ? [name] : []
}

function readName(reading: Reading<ImagesInput>, name: string): NamedRepository | undefined {
  const reference = parseForgivingReference(name)
  if (!reference.ok) return complain(reading, { given: name, why: reference.why, allowed: ALLOWED })
  const { repository, tag, digest } = reference.value
  if (tag === undefined && digest === undefined) return { ...repository, name: name.toLowerCase() }
  return complain(reading, {
    given: name,
    why: tag === undefined ? 'has a digest' : `has a tag, which belongs in "tags"`,
    allowed: ALLOWED,
    nearest: formatRepository(repository),
  })
}
