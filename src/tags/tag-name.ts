import { createHash } from 'node:crypto'
import type { Dialect } from './vocabulary.ts'

const LONGEST = 128
const HASH = 8

/**
 * The tag that a text becomes: what no tag may hold becomes a dash. Unlike docker/metadata-action's it is one that
 * registries take, too: it begins with no dash or dot, and one that is too long ends in a hash of all of it.
 * @returns an empty text when nothing is left.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */
export function tagName(text: string, { compat }: Dialect): string {
  const name = text.replace(/[^a-zA-Z0-9._-]+/g, '-')
  if (compat) return name
  const allowed = name.replace(/^[.-]+/, '')
  if (allowed.length <= LONGEST) return allowed
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH)
  return `${allowed.slice(0, LONGEST - HASH - 1)}-${hash}`
}
