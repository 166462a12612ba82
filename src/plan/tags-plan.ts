import type { ParsedInputs } from '../inputs/parsed.ts'
import { type Problem, problemsOf } from '../inputs/problem.ts'
import type { Result } from '../inputs/result.ts'
import { formatRepository } from '../oci/reference.ts'
import type { Tag } from '../tags/tag.ts'
import { type AnnotationFacts, metadataAnnotations } from './annotations.ts'
import { type CreationFacts, creationTime } from './creation-time.ts'
import type { Facts } from './facts.ts'
import { type ImageFacts, type PlannedImages, planImages } from './images.ts'
import { planLabels } from './labels.ts'

export type TagsPlanFacts = ImageFacts &
  AnnotationFacts &
  CreationFacts & { readonly inputs: Pick<ParsedInputs, 'labels'> }

/** What an image would be called, and say about itself, if it were published now. */
export interface TagsPlan {
  readonly version?: string
  /** Each with the tags that it gets. Without any, the tags are given all the same. */
  readonly images: readonly { readonly name: string; readonly tags: readonly Tag[] }[]
  /** What the rules gave, by priority. */
  readonly tags: readonly Tag[]
  readonly labels: Facts
  /** `level:key=value`. */
  readonly annotations: readonly string[]
  readonly notes: readonly string[]
  /** `tags-compat` */
  readonly compat: boolean
}

/** Decides tags, labels and annotations alone: there is no builder, and nothing is pushed. */
export function planTags(facts: TagsPlanFacts): Result<TagsPlan, readonly Problem[]> {
  const named = planImages(facts, false, false)
  const created = creationTime(facts)
  if (!named.ok || !created.ok) return { ok: false, error: problemsOf(named, created) }
  const { version, context } = named.value
  const { repository, license } = facts.host
  const source = { version, revision: context.sha, repository, license, created: created.value.time }
  const labels = planLabels(facts, source, context)
  const annotations = metadataAnnotations(facts, source, context)
  if (!labels.ok || !annotations.ok) return { ok: false, error: problemsOf(labels, annotations) }
  return {
    ok: true,
    value: tagsPlan(named.value, {
      labels: labels.value,
      annotations: annotations.value,
      compat: facts.inputs.tagsCompat,
    }),
  }
}

/** Images under the names that the user gave them. */
export function tagsPlan(
  { version, set, ruled, images, notes }: PlannedImages,
  said: Pick<TagsPlan, 'labels' | 'annotations' | 'compat'>,
): TagsPlan {
  const typed = images.map(({ repository, tags }) => ({
    name: formatRepository(repository),
    tags: tags.filter((tag) => !set.tags.includes(tag)),
  }))
  return {
    ...(version !== undefined && { version }),
    images: [
      ...ruled.map((name) => ({ name, tags: set.tags })),
      ...typed.filter(({ tags }) => tags.length > 0),
    ],
    ...{ tags: set.tags, notes },
    ...said,
  }
}
