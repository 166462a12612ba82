import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Reference } from '../oci/reference.ts'
import type { Tag } from '../tags/context.ts'
import { DEFAULT_RULES, makeTagSet, parseRules } from '../tags/tag-set.ts'
import type { HostContext } from './host-context.ts'
import type { PlannedImage } from './plan.ts'

/**
 * Where the image to compare with may be: the first of these that exists is the baseline.
 * - The one that is named.
 * - In a pull request the tags that a push to its base branch gets. No other one stands in for them: what the pull
 *   request itself pushed before would hide what it has added since, bit by bit.
 * - Else what the moving tags of this run point to, in the first image's repository.
 */
export function baselineReferences(
  inputs: Pick<ParsedInputs, 'baseline' | 'tags'>,
  host: HostContext,
  images: readonly PlannedImage[],
): readonly Reference[] {
  const { baseline } = inputs
  if (baseline !== undefined) return [baseline]
  const [image] = images
  if (image === undefined) return []
  const { pullRequest } = host
  const tags =
    pullRequest === undefined
      ? bySpecificity(image.tags.filter(({ moving }) => moving))
      : branchTags(inputs, pullRequest.baseRef)
  return tags.map(({ name }) => ({ repository: image.repository, tag: name }))
}

/** What the rules make of a branch's name; the name itself where the tags are spelled out as references. */
function branchTags({ tags }: Pick<ParsedInputs, 'tags'>, branch: string): readonly Tag[] {
  const lines = tags.flatMap((item) => (item.kind === 'rule' ? [item.text] : []))
  const parsed = parseRules(lines.length > 0 ? lines : DEFAULT_RULES)
  if (!parsed.ok) return []
  const ofBranches = parsed.rules.filter(({ type }) => type === 'ref')
  return makeTagSet(ofBranches, { event: 'push', ref: `refs/heads/${branch}` }).tags
}

/**
 * `1.2` before `1`, and `latest` last: they may be at 1.3 already, which a fix of 1.2 doesn't follow. Other names stay
 * as the rules have them.
 */
function bySpecificity(tags: readonly Tag[]): readonly Tag[] {
  return tags.toSorted((a, b) => specificity(b) - specificity(a))
}

const VERSION = /^\D*(\d+(?:\.\d+)*)$/

function specificity({ name }: Tag): number {
  if (name === 'latest') return -1
  return VERSION.exec(name)?.[1]?.split('.').length ?? 0
}
