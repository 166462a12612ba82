import type { Contents } from '../../ledger/reasons/unwritten.ts'
import type { Descriptor } from '../../oci/manifest.ts'
import type { Repository } from '../../oci/reference.ts'
import { RegistryError } from '../../registry/errors.ts'
import type { Registry } from '../../registry/registry.ts'
import type { CallOptions } from '../../registry/transport.ts'

/** A layer, and the one in whose place it is. */
export interface LayerPair {
  readonly now: Descriptor
  readonly before: Descriptor
}

// Reading layers costs what this is meant to save: small ones only, and few.
const LAYER_LIMIT = 8 * 1024 * 1024
const TOTAL_LIMIT = 24 * 1024 * 1024
const MOST_PAIRS = 12
const START_BYTES = 8 * 1024

/** Other times change little of how well a layer packs. */
const MOST_DIFFERENCE = 0.02
const LEAST_DIFFERENCE = 64

/**
 * Which layers hold what the ones before them held, with other times, and which don't; those that weren't looked at are
 * left out. It is read, not guessed: of larger ones first the beginning, which tells most that differ, then the whole.
 */
export async function compareContents(
  registry: Registry,
  repositories: { readonly now: Repository; readonly before: Repository },
  pairs: readonly LayerPair[],
  options: CallOptions,
): Promise<Contents> {
  const candidates = chooseLayers(pairs)
  if (candidates.length === 0) return new Map()
  const { sameContent } = await import('./same-content.ts')
  type Read = (repository: Repository, layer: Descriptor) => Promise<Uint8Array | undefined>
  const start: Read = (repository, layer) => registry.getBlobStart(repository, layer, START_BYTES, options)
  const whole: Read = (repository, layer) => registry.getBlob(repository, layer, options)
  const compare = async ({ now, before }: LayerPair, read: Read) => {
    const [ours, theirs] = await Promise.all([read(repositories.now, now), read(repositories.before, before)])
    return ours === undefined || theirs === undefined ? undefined : await sameContent(ours, theirs)
  }
  const isSame = async (pair: LayerPair) => {
    const isShort = Math.max(pair.now.size, pair.before.size) <= START_BYTES
    const startsOtherwise = !isShort && (await compare(pair, start)) === false
    return startsOtherwise ? false : await compare(pair, whole)
  }
  const compared = candidates.map(async (pair) => {
    const same = await isSame(pair).catch((error: unknown) => {
      if (error instanceof RegistryError) return undefined
      throw error
    })
    return same === undefined ? [] : [[pair.now.digest, same ? 'same' : 'different'] as const]
  })
  return new Map((await Promise.all(compared)).flat())
}

/** The largest of those that are small enough, and may be the same; what platforms share is there once. */
function chooseLayers(pairs: readonly LayerPair[]): readonly LayerPair[] {
  let total = 0
  return [...new Map(pairs.map((pair) => [pair.now.digest, pair])).values()]
    .filter(maySame)
    .toSorted((a, b) => b.now.size - a.now.size)
    .slice(0, MOST_PAIRS)
    .filter(({ now, before }) => {
      total += now.size + before.size
      return total <= TOTAL_LIMIT
    })
}

function maySame({ now, before }: LayerPair): boolean {
  const larger = Math.max(now.size, before.size)
  const difference = Math.abs(now.size - before.size)
  return larger <= LAYER_LIMIT && difference <= Math.max(LEAST_DIFFERENCE, larger * MOST_DIFFERENCE)
}
