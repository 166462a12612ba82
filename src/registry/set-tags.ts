import type { Digest } from '../oci/digest.ts'
import type { Image } from '../oci/image.ts'
import type { Repository } from '../oci/reference.ts'
import { formatRepository } from '../oci/reference.ts'
import type { ResultTag } from '../report/result.ts'
import type { Tag } from '../tags/context.ts'
import { RegistryError } from './errors.ts'
import type { Registry } from './registry.ts'
import type { CallOptions } from './transport.ts'

/**
 * Puts the image under every tag of a repository, those that stay first and those that move last, and reads each
 * back. A tag that can't be set is reported and doesn't keep the others from being set, but no tag moves when one that
 * has to stay could not be set: `latest` must not show what `1.2.3` does not.
 */
export async function setTags(
  registry: Registry,
  repository: Repository,
  image: Image,
  tags: readonly Tag[],
  options: CallOptions = {},
): Promise<readonly ResultTag[]> {
  const immutable = await Promise.all(
    tags.filter((tag) => !tag.moving).map((tag) => setTag(registry, repository, image, tag, options)),
  )
  const failed = immutable.find((tag) => tag.state === 'failed')
  const moving = await Promise.all(
    tags
      .filter((tag) => tag.moving)
      .map((tag) =>
        failed === undefined
          ? setTag(registry, repository, image, tag, options)
          : untouched(registry, repository, tag, failed.tag, options),
      ),
  )
  const byName = new Map([...immutable, ...moving].map((tag) => [tag.tag, tag]))
  return tags.map(({ name }) => byName.get(name)).filter((tag) => tag !== undefined)
}

async function setTag(
  registry: Registry,
  repository: Repository,
  image: Image,
  tag: Tag,
  options: CallOptions,
): Promise<ResultTag> {
  const common = { tag: tag.name, rule: tag.rule, moving: tag.moving }
  let previous: Digest | null = null
  try {
    previous = (await registry.headManifest(repository, tag.name, options))?.digest ?? null
    if (previous === image.digest)
      return { ...common, state: 'kept', digest: previous, previous, reason: null }
    await registry.putManifest(repository, tag.name, image.bytes, image.mediaType, options)
    const now = await registry.headManifest(repository, tag.name, options)
    if (now?.digest === image.digest) {
      return {
        ...common,
        state: previous === null ? 'created' : 'moved',
        digest: now.digest,
        previous,
        reason: null,
      }
    }
    const message = `${formatRepository(repository)}:${tag.name} was set, and points to ${now?.digest ?? 'nothing'} right after`
    return {
      ...common,
      state: 'failed',
      digest: now?.digest ?? null,
      previous,
      reason: { code: 'tag-raced', message },
    }
  } catch (error) {
    options.signal?.throwIfAborted()
    if (!(error instanceof RegistryError)) throw error
    return {
      ...common,
      state: 'failed',
      digest: previous,
      previous,
      reason: { code: error.kind, message: error.message },
    }
  }
}

async function untouched(
  registry: Registry,
  repository: Repository,
  tag: Tag,
  because: string,
  options: CallOptions,
): Promise<ResultTag> {
  const now = await registry.headManifest(repository, tag.name, options).catch(() => undefined)
  const message = `${because} could not be set, so ${tag.name} stays where it is`
  const digest = now?.digest ?? null
  return {
    ...{ tag: tag.name, rule: tag.rule, moving: tag.moving },
    ...{ state: 'skipped', digest, previous: digest, reason: { code: 'earlier-tag-failed', message } },
  }
}
