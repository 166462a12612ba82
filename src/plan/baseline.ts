import type { ParsedInputs } from '../inputs/parsed.ts'
import { readTagRules } from '../inputs/tag-rules.ts'
import type { Reference } from '../oci/reference.ts'
import type { Tag } from '../tags/tag.ts'
import { makeTagSet } from '../tags/tag-set.ts'
import type { HostContext } from './host-context.ts'
import type { PlannedImage } from './plan.ts'

type BaselineInputs = Pick<ParsedInputs, 'tags' | 'flavor' | 'tagsCompat'>

/**
 * Where the image to compare with may be: the first of these that exists is the baseline.
 * - The one that is named.
 * - In a pull request the tags that a push to its base branch gets. No other one stands in for them: what the pull
 *   request itself pushed before would hide what it has added since, bit by bit.
 * - Else what the moving tags of this run point to, in the first image's repository.
 */
export function baselineReferences(
  inputs: BaselineInputs & Pick<ParsedInputs, 'baseline'>,
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
function branchTags(inputs: BaselineInputs, branch: string): readonly Tag[] {
  const all = readTagRules(inputs, (name) => name)
  if (!all.ok) return []
  const rules = all.value.rules.filter(({ type }) => type === 'ref')
  if (rules.length === 0 && all.value.rules.length > 0) return []
  const set = makeTagSet({ ...all.value, rules }, { event: 'push', ref: `refs/heads/${branch}`, now: 0 })
  return set.ok ? set.value.tags.filter(({ follows }) => follows?.kind === 'branch') : []
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
