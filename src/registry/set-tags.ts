import type { Digest } from '../oci/digest.ts'
import type { Image } from '../oci/image.ts'
import type { Repository } from '../oci/reference.ts'
import { formatRepository } from '../oci/reference.ts'
import type { ResultTag } from '../report/result.ts'
import type { Tag } from '../tags/context.ts'
import { RegistryError } from './errors.ts'
import type { Registry } from './registry.ts'
import type { CallOptions } from './transport.ts'

/** Tags of one repository. */
export interface TagOrder {
  readonly repository: Repository
  readonly tags: readonly Tag[]
}

/**
 * Puts the image under every tag of every repository, those that stay first and those that move last, and reads each
 * back. A tag that can't be set is reported; no tag moves anywhere when one that has to stay could not be set:
 * `latest` must not show what `1.2.3` does not.
 * @returns the tags of each repository, in the order given.
 */
export async function setTags(
  registry: Registry,
  image: Image,
  orders: readonly TagOrder[],
  options: CallOptions = {},
): Promise<readonly (readonly ResultTag[])[]> {
  const done = new Map<string, ResultTag>()
  const key = (repository: Repository, name: string) => `${formatRepository(repository)}:${name}`
  const setAll = async (moving: boolean, set: (repository: Repository, tag: Tag) => Promise<ResultTag>) => {
    const chosen = orders.flatMap(({ repository, tags }) =>
      tags.filter((tag) => tag.moving === moving).map((tag) => ({ repository, tag })),
    )
    await Promise.all(
      chosen.map(async ({ repository, tag }) =>
        done.set(key(repository, tag.name), await set(repository, tag)),
      ),
    )
  }
  await setAll(false, (repository, tag) => setTag(registry, repository, image, tag, options))
  const failed = [...done].find(([, tag]) => tag.state === 'failed')?.[0]
  await setAll(true, (repository, tag) =>
    failed === undefined
      ? setTag(registry, repository, image, tag, options)
      : untouched(registry, repository, tag, failed, options),
  )
  return orders.map(({ repository, tags }) =>
    tags.map(({ name }) => done.get(key(repository, name))).filter((tag) => tag !== undefined),
  )
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
