import type { Digest } from '../oci/digest.ts'
import type { Repository } from '../oci/reference.ts'
import type { Tag } from '../tags/tag.ts'
import { findManifest, identifyImage, type PresentImage } from './present-image.ts'
import type { Registry } from './registry.ts'
import type { CallOptions } from './transport.ts'

/**
 * Registries have no compare-and-set: what was read may be something else by the time that it is replaced. The shorter that
 * time the rarer that is.
 */
const FRESH_MS = 100
const MOST_READS = 5

export interface Lookout {
  readonly registry: Registry
  readonly repository: Repository
  readonly tag: Tag
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number
}

/** What a tag points to, and what was found out about it. */
export interface Look<T> {
  readonly present: PresentImage
  readonly answer: T
}

/**
 * What a tag points to, read no longer than 100 ms ago where it moves. Finding something out about it may take longer: then
 * that is asked of what is there now.
 * @returns undefined where the tag isn't there.
 * @throws {RegistryError} when the registry can't be asked.
 */
export async function lookAtTag<T>(
  { registry, repository, tag, clock }: Lookout,
  ask: (present: PresentImage) => Promise<T>,
  options: CallOptions,
): Promise<Look<T> | undefined> {
  const known = new Map<Digest, PresentImage>()
  for (let reads = 1; ; reads += 1) {
    const manifest = await findManifest(registry, repository, tag.name, options)
    // What others' images are is read after it, and only once.
    const readAt = clock()
    if (manifest === undefined) return undefined
    const present =
      known.get(manifest.digest) ?? (await identifyImage(registry, repository, manifest, options))
    known.set(manifest.digest, present)
    const answer = await ask(present)
    if (!tag.moving || clock() - readAt <= FRESH_MS || reads === MOST_READS) return { present, answer }
  }
}
