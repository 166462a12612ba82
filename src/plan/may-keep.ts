import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Image } from '../oci/image.ts'
import { readFacts } from './facts.ts'
import type { PublishPlan } from './plan.ts'

/**
 * Whether the tags may go to an image that was there and holds the same. A moving tag of a version tells by the image how far
 * it is: behind one that calls itself 1.9.0, `latest` would follow a later 1.9.1, though it is at 2.0.0.
 */
export function mayKeep(
  { images, facts }: Pick<PublishPlan, 'images' | 'facts'>,
  before: Image,
  { floatingTags }: Pick<ParsedInputs, 'floatingTags'>,
): boolean {
  const followsVersion = images.some(({ tags }) =>
    tags.some(({ moving, follows }) => moving && follows?.kind === 'version'),
  )
  if (floatingTags === 'always' || !followsVersion) return true
  const { annotations = {} } = before.index ?? before.platforms[0]?.manifest ?? {}
  const { version } = readFacts(annotations)
  return version !== undefined && version === readFacts(facts).version
}
