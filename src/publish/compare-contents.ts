import type { Reason } from '../ledger/reasons/reason.ts'
import type { Descriptor } from '../oci/manifest.ts'
import type { Repository } from '../oci/reference.ts'
import type { Registry } from '../registry/registry.ts'
import type { CallOptions } from '../registry/transport.ts'

/** A layer that took the place of another one though nothing is written otherwise. */
export interface Replacement {
  readonly now: Descriptor
  readonly before: Descriptor
  readonly reason: Reason
}

// Reading layers costs what this is meant to save: small ones only, and few.
const LAYER_LIMIT = 8 * 1024 * 1024
const TOTAL_LIMIT = 24 * 1024 * 1024
const START_BYTES = 16 * 1024

/** Other times change little of how well a layer packs. */
const MOST_DIFFERENCE = 0.02

const REPLACED_UNWRITTEN: ReadonlySet<Reason['code']> = new Set([
  'content-changed',
  'cache-missed',
  'ran-again',
])

/**
 * The digests of those layers that hold what the ones before them held, with other times. It is read, not guessed: first the
 * beginning of both, which tells most that differ, then the whole.
 */
export async function repeatedContent(
  registry: Registry,
  repositories: { readonly now: Repository; readonly before: Repository },
  replacements: readonly Replacement[],
  options: CallOptions,
): Promise<ReadonlySet<string>> {
  const repeated = new Set<string>()
  let bytes = 0
  for (const { now, before } of replacements.filter(isCandidate)) {
    bytes += now.size + before.size
    if (bytes > TOTAL_LIMIT) break
    const { hasSameContent, maySameContent } = await import('./same-content.ts')
    const starts = await Promise.all([
      registry.getBlobStart(repositories.now, now, START_BYTES, options),
      registry.getBlobStart(repositories.before, before, START_BYTES, options),
    ])
    const [ours, theirs] = starts
    if (ours === undefined || theirs === undefined || !(await maySameContent(ours, theirs))) continue
    const wholes = await Promise.all([
      registry.getBlob(repositories.now, now, options),
      registry.getBlob(repositories.before, before, options),
    ])
    if (await hasSameContent(...wholes)) repeated.add(now.digest)
  }
  return repeated
}

function isCandidate({ now, before, reason }: Replacement): boolean {
  const larger = Math.max(now.size, before.size)
  return (
    REPLACED_UNWRITTEN.has(reason.code) &&
    larger <= LAYER_LIMIT &&
    Math.abs(now.size - before.size) <= Math.max(64, larger * MOST_DIFFERENCE)
  )
}
