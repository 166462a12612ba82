import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { parseJson } from '../json.ts'
import { type Digest, isDigest } from '../oci/digest.ts'

/**
 * How BuildKit names what it keeps in the runner's cache service.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/cache/remotecache/gha/gha.go
 */
const FORMAT = '1'

/** The same for every entry. @see https://github.com/tonistiigi/go-actions-cache/blob/54bc28c26fd2/cache.go#L723 */
export const GHA_VERSION = sha256('|go-actionscache-1.0')

/** The key of a cache's index: of its scope in BuildKit's sense, and of a branch that the token speaks of. */
export function ghaIndexKey(scope: string, tokenScope: string): string {
  return `index-${scope}-${FORMAT}-${sha256(tokenScope).slice(0, 8)}`
}

export function ghaBlobKey(digest: Digest): string {
  return `buildkit-blob-${FORMAT}-${digest}`
}

/** A layer that a cache has. */
export interface CachedLayer {
  readonly digest: Digest
  /** Bytes. */
  readonly size: number
}

const index = z.object({
  layers: z.optional(
    z.array(
      z.object({
        blob: z.string(),
        annotations: z.optional(z.object({ size: z.optional(z.number()) })),
      }),
    ),
  ),
})

/** The layers of a cache's index; undefined for what is none. */
export function parseGhaIndex(bytes: Uint8Array): readonly CachedLayer[] | undefined {
  const parsed = index.safeParse(parseJson(bytes))
  if (!parsed.success) return undefined
  return (parsed.data.layers ?? []).flatMap(({ blob, annotations }) =>
    isDigest(blob) ? [{ digest: blob, size: annotations?.size ?? 0 }] : [],
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
