import { formatAttributes } from '../inputs/attributes.ts'
import type { CacheAttributes, CacheBackend, CacheContext, CacheEntries, CacheKind } from './cache.ts'
import { scopeName } from './scope-name.ts'

/** What an entry of a scope is made from. */
type AttributesOf = (scope: string) => CacheAttributes

/**
 * Entries of the usual form: one to read for each scope, one to write for the run's own. The user's attributes win over
 * ours; how much is written (`mode`) is nothing to an import.
 */
export function scopedEntries(
  type: CacheKind,
  { reads, writes }: CacheContext,
  { mode = 'max', ...given }: CacheAttributes,
  attributes: { readonly from: AttributesOf; readonly to: AttributesOf },
): CacheEntries {
  return {
    imports: reads.map((scope) => formatAttributes({ type, ...attributes.from(scope), ...given })),
    exports:
      writes === undefined ? [] : [formatAttributes({ type, ...attributes.to(writes), mode, ...given })],
    withImage: [],
  }
}

/** A backend that keeps an entry under a `name` for each scope, and needs no push. */
export function namedStore(type: CacheKind): CacheBackend {
  return {
    withoutPush: true,
    obstacles: () => ({}),
    entries: (context, given) => {
      const named = (scope: string) => ({ name: scopeName(context, scope, context.image) })
      return scopedEntries(type, context, given, { from: named, to: named })
    },
  }
}

/** A duration as Go reads it. @see https://pkg.go.dev/time#ParseDuration */
export function goDuration(milliseconds: number): string {
  return `${milliseconds / 1000}s`
}
