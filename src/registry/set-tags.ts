import { formatRepository, type Repository } from '../oci/reference.ts'
import type { ResultTag } from '../report/result.ts'
import type { Move } from '../tags/may-move.ts'
import type { Tag } from '../tags/tag.ts'
import type { PresentImage } from './present-image.ts'
import type { Registry } from './registry.ts'
import { foreseeTag, setTag, type TaggedImage, type TagOrder, type TagOutcome } from './set-tag.ts'
import type { CallOptions } from './transport.ts'

/** Tags of one repository. */
export interface RepositoryTags {
  readonly repository: Repository
  readonly tags: readonly Tag[]
}

export interface TagWork {
  readonly registry: Registry
  readonly image: TaggedImage
  readonly images: readonly RepositoryTags[]
  /** Whether a moving tag may be moved away from an image. */
  readonly mayMove: (tag: Tag, present: PresentImage) => Promise<Move>
  readonly ifExists: TagOrder['ifExists']
  readonly clock: () => number
  /** Told of every tag as soon as its fate is known, so that nothing is forgotten when the run ends in between. */
  readonly onTag: (repository: Repository, outcome: TagOutcome) => void
  readonly options: CallOptions
}

/** A moving tag that was put, for a second look. */
export interface PutTag {
  readonly order: TagOrder
  readonly putAt: number
  readonly result: ResultTag
}

/**
 * Puts the image under every tag of every repository, those that stay first and those that move last, and reads each
 * back. A tag that can't be set is reported; `latest` must not show what `1.2.3` does not: no tag moves anywhere when one
 * that has to stay could not be set, nor in a repository whose first one is another image's.
 */
export async function setTags(work: TagWork): Promise<readonly PutTag[]> {
  const fixed = await setEach(work, ordersOf(work, false), setTag)
  work.options.signal?.throwIfAborted()
  const failed = fixed.find(({ outcome }) => outcome.result.state === 'failed')
  const moved = await setEach(work, ordersOf(work, true), async (order) => {
    const beside = fixed.filter((each) => each.order.repository === order.repository)
    // The tag of a commit is the last to tell what an image is, wherever its rule puts it.
    const first = beside.find((each) => each.order.tag.commit === undefined) ?? beside[0]
    const taken = first?.outcome.result.state === 'skipped' ? first : undefined
    const obstacle = failed ?? taken
    return obstacle === undefined ? await setTag(order) : await untouched(order, obstacle)
  })
  work.options.signal?.throwIfAborted()
  return moved.flatMap(({ order, outcome: { putAt, result } }) =>
    putAt === undefined ? [] : [{ order, putAt, result }],
  )
}

/** What `setTags` would do. Nothing is written. */
export async function foreseeTags(work: TagWork): Promise<void> {
  await setEach(work, [...ordersOf(work, false), ...ordersOf(work, true)], foreseeTag)
}

function ordersOf(work: TagWork, moving: boolean): readonly TagOrder[] {
  const { registry, image, images, ifExists, clock, options } = work
  return images.flatMap(({ repository, tags }) =>
    tags
      .filter((tag) => tag.moving === moving)
      .map((tag) => ({
        ...{ registry, repository, image, tag, ifExists, clock, options },
        mayMove: (present: PresentImage) => work.mayMove(tag, present),
      })),
  )
}

interface SetTag {
  readonly order: TagOrder
  readonly outcome: TagOutcome
}

async function setEach(
  { onTag }: TagWork,
  orders: readonly TagOrder[],
  set: (order: TagOrder) => Promise<TagOutcome>,
): Promise<readonly SetTag[]> {
  return await Promise.all(
    orders.map(async (order) => {
      const outcome = await set(order)
      onTag(order.repository, outcome)
      return { order, outcome }
    }),
  )
}

async function untouched(
  { registry, repository, tag, options }: TagOrder,
  { order, outcome }: SetTag,
): Promise<TagOutcome> {
  const now = await registry.headManifest(repository, tag.name, options).catch(() => undefined)
  const name = `${formatRepository(order.repository)}:${order.tag.name}`
  const reason: ResultTag['reason'] =
    outcome.result.state === 'failed'
      ? { code: 'earlier-tag-failed', message: `${name} could not be set, so ${tag.name} stays where it is` }
      : { code: 'earlier-tag-skipped', message: `${name} is another image, so ${tag.name} stays where it is` }
  const digest = now?.digest ?? null
  const result: ResultTag = {
    ...{ tag: tag.name, rule: tag.rule, moving: tag.moving },
    ...{ state: 'skipped', digest, previous: digest, reason },
  }
  return { result }
}
