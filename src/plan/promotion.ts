import type { Result } from '../inputs/result.ts'
import { formatRepository, type Reference } from '../oci/reference.ts'
import type { RuleProblem, RuleSet } from '../tags/rule-set.ts'
import { makeTagSet, type TagSet } from '../tags/tag-set.ts'
import { typedTag } from '../tags/typed-tag.ts'
import type { PlannedImage } from './plan.ts'

export interface PromotionFacts {
  readonly source: Reference
  /** Where it goes; none has a digest. */
  readonly to: readonly Reference[]
  /** What every destination is tagged by, beside what it names itself. */
  readonly rules?: RuleSet
  /** What the source says about itself. */
  readonly version?: string | undefined
  readonly revision?: string | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

export interface Promotion {
  /** Each repository once, as it was named first. */
  readonly images: readonly PlannedImage[]
  readonly notes: readonly string[]
}

/**
 * Which repositories get an image, and under which tags: the one that a destination names, and those of the rules; without
 * either the source's own.
 */
export function planPromotion(facts: PromotionFacts): Result<Promotion, readonly RuleProblem[]> {
  const { source, to, rules, version } = facts
  const made = rules === undefined ? NO_RULES : applyRules(rules, facts)
  if (!made.ok) return made
  const set = made.value
  const fallback = rules === undefined ? source.tag : undefined
  const byName = Map.groupBy(to, ({ repository }) => formatRepository(repository))
  const images = [...byName].flatMap(([name, [first, ...others]]) => {
    if (first === undefined) return []
    const typed = [first, ...others].flatMap(({ tag = fallback }) =>
      tag === undefined ? [] : [typedTag(tag, `${name}:${tag}`, version)],
    )
    // What a rule gives says more than the name alone.
    const tags = new Map([...typed, ...set.tags].map((tag) => [tag.name, tag]))
    return { repository: first.repository, tags: [...tags.values()] }
  })
  const untagged = images
    .filter(({ tags }) => tags.length === 0)
    .map(({ repository }) => formatRepository(repository))
  return {
    ok: true,
    value: {
      images,
      notes: [
        ...set.notes,
        ...untagged.map((name) => `no tag is named for ${name}: the image is there by its digest only`),
      ],
    },
  }
}

const NO_RULES: Result<TagSet, never> = { ok: true, value: { tags: [], notes: [] } }

/** There is no branch and no git tag here: an image only knows its version and its commit. */
function applyRules(rules: RuleSet, { version, revision, now }: PromotionFacts) {
  return makeTagSet(rules, {
    ...{ event: 'promote', now },
    ...(version !== undefined && { version }),
    ...(revision !== undefined && { sha: revision }),
  })
}
