import { type CachedLayer, ghaBlobKey, ghaIndexKey, parseGhaIndex } from '../../cache/gha-index.ts'
import type { GitHubCache } from '../../hosts/github-cache.ts'
import { digestOf } from '../../registry/digest-of.ts'
import type { Verdict } from './verdict.ts'

/** Bytes of a layer that are fetched to see how it comes. */
const SAMPLE = 16 * 1024
/** Milliseconds. A store that gives less than 4 kB a second is none that a build could wait for. */
const SAMPLE_LIMIT = 4_000

/**
 * Looks at a cache in the runner's service as BuildKit will: its index, for each branch that the token speaks of, and two of its layers. A
 * blob that hangs would hold the builder up for ever, this build and all that come.
 * @throws {Error} with a clause, for what can't be read; the signal's reason.
 */
export async function lookAtGha(
  cache: GitHubCache,
  scope: string,
  tokenScopes: readonly string[],
): Promise<Verdict> {
  const found = await Promise.all(
    tokenScopes.map(async (tokenScope) => {
      const url = await cache.find(ghaIndexKey(scope, tokenScope))
      return url === undefined ? [] : [parseGhaIndex(await cache.read(url))]
    }),
  )
  const indexes = found.flat()
  if (indexes.length === 0) return { state: 'missing' }
  if (indexes.includes(undefined)) return { state: 'failed', why: 'its index has other bytes than it should' }
  const layers = indexes.flatMap((listed) => listed ?? [])
  const wrong = await Promise.all(sampled(layers).map(lookAtLayer(cache)))
  return (
    wrong.find((verdict) => verdict !== undefined) ?? {
      state: 'there',
      layers: layers.map(({ digest }) => digest),
    }
  )
}

/** The largest and the smallest. */
function sampled(layers: readonly CachedLayer[]): readonly CachedLayer[] {
  const bySize = layers.toSorted((a, b) => a.size - b.size)
  return [...new Set([bySize.at(0), bySize.at(-1)])].filter((layer) => layer !== undefined)
}

function lookAtLayer(cache: GitHubCache) {
  return async ({ digest, size }: CachedLayer): Promise<Verdict | undefined> => {
    const url = await cache.find(ghaBlobKey(digest))
    // BuildKit copes with one that was evicted.
    if (url === undefined) return undefined
    const started = performance.now()
    const bytes = await cache.read(url, SAMPLE)
    if (performance.now() - started > SAMPLE_LIMIT) return { state: 'failed', why: 'its store is too slow' }
    const isWhole = size > 0 && size <= SAMPLE
    if (isWhole && digestOf(bytes) !== digest)
      return { state: 'failed', why: 'a layer of it has other bytes than it says' }
    return undefined
  }
}
