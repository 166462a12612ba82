import type { Digest } from '../oci/digest.ts'
import type { Image } from '../oci/image.ts'
import type { Repository } from '../oci/reference.ts'
import { formatRepository } from '../oci/reference.ts'
import type { ResultTag } from '../report/result.ts'
import type { Tag } from '../tags/tag.ts'
import { CredentialsError, RegistryError } from './errors.ts'
import type { Registry } from './registry.ts'
import type { CallOptions } from './transport.ts'

/** Tags of one repository. */
export interface TagOrder {
  readonly repository: Repository
  readonly tags: readonly Tag[]
}

/** Told of every tag as soon as its fate is known, so that nothing is forgotten when the run ends in between. */
export type OnTag = (repository: Repository, tag: ResultTag) => void

/**
 * Puts the image under every tag of every repository, those that stay first and those that move last, and reads each
 * back. A tag that can't be set is reported; no tag moves anywhere when one that has to stay could not be set:
 * `latest` must not show what `1.2.3` does not.
 */
export async function setTags(
  registry: Registry,
  image: Image,
  orders: readonly TagOrder[],
  onTag: OnTag,
  options: CallOptions = {},
): Promise<void> {
  const failed: string[] = []
  const setAll = async (moving: boolean, set: (repository: Repository, tag: Tag) => Promise<ResultTag>) => {
    const chosen = orders.flatMap(({ repository, tags }) =>
      tags.filter((tag) => tag.moving === moving).map((tag) => ({ repository, tag })),
    )
    await Promise.all(
      chosen.map(async ({ repository, tag }) => {
        const result = await set(repository, tag)
        if (result.state === 'failed') failed.push(`${formatRepository(repository)}:${tag.name}`)
        onTag(repository, result)
      }),
    )
    options.signal?.throwIfAborted()
  }
  await setAll(false, (repository, tag) => setTag(registry, repository, image, tag, options))
  const [first] = failed
  await setAll(true, (repository, tag) =>
    first === undefined
      ? setTag(registry, repository, image, tag, options)
      : untouched(registry, repository, tag, first, options),
  )
}

async function setTag(
  registry: Registry,
  repository: Repository,
  image: Image,
  tag: Tag,
  options: CallOptions,
): Promise<ResultTag> {
  let previous: Digest | null = null
  let sent = false
  const result = (state: ResultTag['state'], digest: Digest | null, reason: ResultTag['reason'] = null) => ({
    ...{ tag: tag.name, state, rule: tag.rule, moving: tag.moving, digest, previous, reason },
  })
  try {
    previous = (await registry.headManifest(repository, tag.name, options))?.digest ?? null
    if (previous === image.digest) return result('kept', previous)
    sent = true
    await registry.putManifest(repository, tag.name, image.bytes, image.mediaType, options)
    const now = (await registry.headManifest(repository, tag.name, options))?.digest ?? null
    if (now === image.digest) return result(previous === null ? 'created' : 'moved', now)
    const message = `${formatRepository(repository)}:${tag.name} was set, and points to ${now ?? 'nothing'} right after`
    return result('failed', now, { code: 'tag-raced', message })
  } catch (error) {
    if (options.signal?.aborted) {
      const message = sent
        ? 'the run was stopped while the tag was being set'
        : 'the run was stopped before it'
      return result(sent ? 'failed' : 'planned', null, { code: 'cancelled', message })
    }
    if (error instanceof RegistryError)
      return result('failed', previous, { code: error.kind, message: error.message })
    if (error instanceof CredentialsError)
      return result('failed', previous, { code: 'credentials', message: error.message })
    throw error
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
