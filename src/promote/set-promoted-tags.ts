import { formatRepository, type Repository } from '../oci/reference.ts'
import type { PlannedImage } from '../plan/plan.ts'
import { tagFailure } from '../publish/tags/tag-failure.ts'
import type { PresentImage } from '../registry/present-image.ts'
import { recheckTag } from '../registry/recheck-tags.ts'
import type { TagOutcome } from '../registry/set-tag.ts'
import { foreseeTags, setTags, type TagWork } from '../registry/set-tags.ts'
import { type MoveQuestion, mayMove, mustTakeBack } from '../tags/may-move.ts'
import type { Tag } from '../tags/tag.ts'
import type { PromotionWork } from './promotion-work.ts'

/**
 * Sets the tags of a repository that has the whole image, by the rules of a publish, and looks at those once more that
 * follow a version. What could not be set is a failure of this repository.
 */
export async function setPromotedTags(work: PromotionWork, image: PlannedImage): Promise<void> {
  const { record, options } = work
  const { repository } = image
  const put = await setTags(tagWork(work, image))
  for (const each of put.filter(({ order }) => order.tag.follows?.kind === 'version')) {
    try {
      const race = await recheckTag(each, async (present) =>
        mustTakeBack(question(work, each.order.tag, present)),
      )
      options.signal?.throwIfAborted()
      if (race === undefined) continue
      record.addTag(repository, race.result)
      record.note(race.message)
    } catch (error) {
      options.signal?.throwIfAborted()
      // It was set and read back: the promotion is done.
      const name = `${formatRepository(repository)}:${each.order.tag.name}`
      const why = error instanceof Error ? error.message : error
      record.note(`whether ${name} stayed where it was put is not known: ${why}`)
    }
  }
  failForTags(work, repository)
}

/** What would become of the tags. */
export async function foreseePromotedTags(work: PromotionWork, image: PlannedImage): Promise<void> {
  await foreseeTags(tagWork(work, image))
  failForTags(work, image.repository)
}

function failForTags({ record, source, ifExistsInput, failAt }: PromotionWork, repository: Repository): void {
  const name = formatRepository(repository)
  for (const tag of record.tagsOf(repository)) {
    if (tag.state === 'failed')
      failAt(repository, tagFailure({ name, tag, digest: source.digest }, ifExistsInput))
  }
}

function tagWork(work: PromotionWork, image: PlannedImage): TagWork {
  const { registry, source, record, options } = work
  return {
    ...{ registry, options, images: [image], ifExists: work.ifExists, clock: () => performance.now() },
    image: { digest: source.digest, mediaType: source.manifest.mediaType, bytes: source.manifest.bytes },
    mayMove: async (tag, present) => mayMove(question(work, tag, present)),
    onTag: (repository, { result, note }: TagOutcome) => {
      record.addTag(repository, result)
      if (note !== undefined) record.note(`${formatRepository(repository)}:${result.tag}: ${note}`)
    },
  }
}

function question(
  { source, floatingTags }: PromotionWork,
  { follows = { kind: 'run' } }: Tag,
  present: PresentImage,
): MoveQuestion {
  const ours = { revision: source.revision, source: source.source }
  return { follows, ours, present, relation: {}, policy: floatingTags }
}
