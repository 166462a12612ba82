import { parseImport } from '../cache/import-name.ts'
import { SCOPE_PREFIX } from '../cache/scope-name.ts'
import { formatReference, parseReference, type Reference } from '../oci/reference.ts'
import { RegistryError } from '../registry/errors.ts'
import type { Run } from './run.ts'

/**
 * The tag of a cache that its registry doesn't let move, found out by putting what it points to there once more: BuildKit's own error says no more than
 * `400 Bad Request`, or 412.
 */
export async function findImmutableTag(
  { registry }: Pick<Run, 'registry'>,
  exports: readonly string[],
  signal: AbortSignal,
): Promise<string | undefined> {
  for (const entry of exports) {
    const { type, attributes } = parseImport(entry)
    const reference = type === 'registry' ? parseReference(attributes['ref'] ?? '') : undefined
    if (reference?.ok && (await isImmutable(registry, reference.value, signal)))
      return formatReference(reference.value)
  }
  return undefined
}

async function isImmutable(
  registry: Run['registry'],
  { repository, tag }: Reference,
  signal: AbortSignal,
): Promise<boolean> {
  // Nobody else's tag is touched.
  if (!tag?.startsWith(SCOPE_PREFIX)) return false
  try {
    const { bytes, mediaType } = await registry.getManifest(repository, tag, { signal, budgetMs: 0 })
    await registry.putManifest(repository, tag, bytes, mediaType, { signal, budgetMs: 0 })
    return false
  } catch (error) {
    return error instanceof RegistryError && error.kind === 'immutable-tag'
  }
}
