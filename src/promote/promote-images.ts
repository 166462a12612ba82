import type { Repository } from '../oci/reference.ts'
import type { PlannedImage } from '../plan/plan.ts'
import { copyImage } from '../registry/copy-image.ts'
import type { PromotionWork } from './promotion-work.ts'
import { setPromotedTags } from './set-promoted-tags.ts'

/** Copies the image to every repository, each registry beside the others, and sets the tags of each as soon as it is whole. */
export async function promoteImages(work: PromotionWork, images: readonly PlannedImage[]): Promise<void> {
  const registries = Map.groupBy(images, ({ repository }) => repository.registry)
  await Promise.all([...registries.values()].map((each) => promoteWithin(work, each)))
}

/** To another registry the image is sent once: its further repositories mount what the first one has. */
async function promoteWithin(work: PromotionWork, images: readonly PlannedImage[]): Promise<void> {
  const { from } = work
  const [first, ...others] = images
  if (first === undefined) return
  if (first.repository.registry === from.registry) {
    await Promise.all(images.map((image) => promoteTo(work, from, image)))
    return
  }
  const isThere = await promoteTo(work, from, first)
  const nearest = isThere ? first.repository : from
  await Promise.all(others.map((image) => promoteTo(work, nearest, image)))
}

/** @returns whether the whole image is in the repository. */
async function promoteTo(work: PromotionWork, from: Repository, image: PlannedImage): Promise<boolean> {
  const { registry, source, record, options } = work
  const { repository: to } = image
  let isThere = false
  try {
    // Before anything is read for it: whether it lets us in.
    await registry.authorize(to, { push: true }, options)
    const onBlob = record.addBlob.bind(record)
    await copyImage(registry, { from, to }, source.digest, onBlob, options)
    isThere = true
    record.isWhole(to)
    await setPromotedTags(work, image)
  } catch (error) {
    options.signal?.throwIfAborted()
    work.failAt(to, error)
  }
  return isThere
}
