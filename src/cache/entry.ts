import { formatAttributes } from '../inputs/attributes.ts'
import type { CacheAttributes, CacheContext, CacheEntries, CacheKind } from './cache.ts'

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

/** A duration as Go reads it. @see https://pkg.go.dev/time#ParseDuration */
export function goDuration(milliseconds: number): string {
  return `${milliseconds / 1000}s`
}
