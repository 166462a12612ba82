import type { Image } from '../../oci/image.ts'
import type { PlannedImage, PublishPlan } from '../../plan/plan.ts'
import type { Tag } from '../../tags/tag.ts'
import type { Journal } from '../journal.ts'
import type { Run } from '../run.ts'

/**
 * An image that was there may be of another commit than the run: the tag of the run's commit is none of its names, and left as
 * it is.
 * @returns the images with all other tags.
 */
export async function leaveOthersCommits(
  { registry, ports }: Run,
  journal: Journal,
  { images }: PublishPlan,
  { digest }: Image,
): Promise<readonly PlannedImage[]> {
  const { revision } = journal
  if (revision === undefined) return images
  const isLeft = async ({ repository }: PlannedImage, { name, rule, moving, commit }: Tag) => {
    if (commit === undefined || commit === revision) return false
    const options = { signal: ports.signal }
    const now =
      (await registry.headManifest(repository, name, options).catch(() => undefined))?.digest ?? null
    if (now === digest) return false
    const message = `the image that was there is of the commit ${revision}, not of ${commit}`
    journal.addTag(repository, {
      ...{ tag: name, state: 'skipped', rule, moving, digest: now, previous: now },
      reason: { code: 'other-commit', message },
    })
    return true
  }
  return await Promise.all(
    images.map(async (image): Promise<PlannedImage> => {
      const left = await Promise.all(image.tags.map((tag) => isLeft(image, tag)))
      return { ...image, tags: image.tags.filter((_, index) => !left[index]) }
    }),
  )
}
