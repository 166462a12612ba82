import type { Instruction } from '../dockerfile.ts'
import { imageOf, materialDigest } from '../operation.ts'
import type { Material, Provenance, Step } from '../provenance.ts'
import type { What } from './change.ts'
import { isTagged } from './matching.ts'

/** What the tag of an image did between two builds; undefined where it did nothing, or no tag names the image. */
export function movedTag(
  image: Step,
  place: Instruction | undefined,
  now: Provenance,
  before: { readonly materials: readonly Material[] },
): (What & { readonly kind: 'base-moved' }) | undefined {
  const { name, digest: to } = imageOf(image, now)
  const from = materialDigest(name, before.materials)
  // Where an older BuildKit keeps the tag beside the digest that pins it, the instruction has both.
  const isPinned = !isTagged(name) || place?.text.includes('@sha256:') === true
  if (isPinned || from === undefined || to === undefined || from === to) return undefined
  return { kind: 'base-moved', from, to }
}
