import type { Result } from '../inputs/result.ts'
import { isVersion } from './compare-versions.ts'
import type { TagContext } from './context.ts'
import { defaultRules } from './default-rules.ts'
import { type Affixes, type Follows, followsRef } from './follows.ts'
import { parseRule, type TagRule } from './rule.ts'
import type { RuleProblem, RuleSet } from './rule-set.ts'
import type { Tag } from './tag.ts'
import { tagName } from './tag-name.ts'
import type { Dialect } from './vocabulary.ts'

export interface TagSet {
  /** The most telling one first, each once (with `compat`: but for `latest`). */
  readonly tags: readonly Tag[]
  /** The first of them. */
  readonly version?: string
  /** The whole version that the first of those follows that follow one, however much of it they name. */
  readonly followed?: string
  /** What the rules gave nothing for, where a user would wonder. */
  readonly notes: readonly string[]
}

/** The tags that a set of rules gives here, by priority; `latest` goes along where the first of them is stable. */
export function makeTagSet(set: RuleSet, context: TagContext): Result<TagSet, readonly RuleProblem[]> {
  const tags = new Map<string, Tag>()
  const notes: string[] = []
  const problems: RuleProblem[] = []
  const followed: Follows[] = []
  let first: MadeTag | undefined
  for (const rule of rulesOf(set, context).toSorted(byPriority)) {
    const made = applyRule(rule, set, context)
    if (made.kind === 'wrong') problems.push({ input: 'tags', line: rule.text, why: made.why })
    else if (made.kind === 'nothing') notes.push(...made.notes)
    else {
      first ??= made
      followed.push(made.follows)
      if (!tags.has(made.tag.name)) tags.set(made.tag.name, made.tag)
    }
  }
  if (problems.length > 0) return { ok: false, error: problems }
  if (first === undefined) return { ok: true, value: { tags: [], notes } }
  const { affixes, follows, tag } = first
  const latest = latestTag(first, set, context)
  const all = latest === undefined ? [...tags.values()] : withLatest(tags, latest, set)
  const told = follows.kind === 'version' ? all.map((one) => withAffixes(one, affixes)) : all
  const whole = wholeVersion([...followed, ...(latest?.follows === undefined ? [] : [latest.follows])])
  return {
    ok: true,
    value: {
      ...{ tags: told, version: tag.name, notes },
      ...(whole !== undefined && { followed: whole }),
    },
  }
}

function wholeVersion(followed: readonly Follows[]): string | undefined {
  const versions = followed.flatMap((follows) => (follows.kind === 'version' ? [follows.version] : []))
  return versions.find(isVersion)
}

interface MadeTag {
  readonly kind: 'tag'
  readonly tag: Tag
  /** Whether `latest` goes along, and what it then follows. */
  readonly latest: boolean
  readonly follows: Follows
  readonly affixes: Affixes
}

type Made =
  | MadeTag
  | { readonly kind: 'nothing'; readonly notes: readonly string[] }
  | { readonly kind: 'wrong'; readonly why: string }

function rulesOf({ rules, compat }: RuleSet, context: TagContext): readonly TagRule[] {
  if (rules.length > 0) return rules
  return defaultRules(context, { compat }).flatMap((line) => {
    const rule = parseRule(line, { compat })
    return rule.ok ? [rule.value] : []
  })
}

// With a priority that is no number, only this very comparison gives docker/metadata-action's order.
function byPriority(a: TagRule, b: TagRule): number {
  if (a.priority < b.priority) return 1
  return a.priority > b.priority ? -1 : 0
}

function applyRule(rule: TagRule, { flavor, compat }: RuleSet, context: TagContext): Made {
  const enabled = rule.enable(context)
  if (enabled === 'false') return { kind: 'nothing', notes: [] }
  if (enabled !== 'true') return { kind: 'wrong', why: `enable is true or false, not "${enabled}"` }
  const outcome = rule.apply(context)
  if (outcome.kind === 'wrong') return outcome
  if (outcome.kind === 'nothing')
    return { kind: 'nothing', notes: outcome.note === undefined ? [] : [outcome.note] }
  const prefix = (rule.prefix ?? flavor.prefix.render)(context)
  const suffix = (rule.suffix ?? flavor.suffix.render)(context)
  const text = `${prefix}${outcome.value}${suffix}`
  if (text === '') return { kind: 'nothing', notes: [] }
  const name = tagName(text, { compat })
  if (name === '')
    return { kind: 'nothing', notes: [`"${text}" leaves nothing that a tag can be (${rule.text}): left out`] }
  const { moving, follows, latest, commit } = outcome
  return {
    kind: 'tag',
    tag: {
      ...{ name, rule: rule.text, moving },
      ...(moving && { follows }),
      ...(commit !== undefined && { commit }),
    },
    latest,
    follows,
    affixes: { prefix: tagName(prefix, { compat }), suffix: tagName(suffix, { compat: true }) },
  }
}

/** An image that says no whole version says its first tag, so what is around the version there is around it in comparisons. */
function withAffixes(tag: Tag, affixes: Affixes): Tag {
  const { follows } = tag
  const isBare = affixes.prefix === '' && affixes.suffix === ''
  return isBare || follows?.kind !== 'version' ? tag : { ...tag, follows: { ...follows, affixes } }
}

/** `latest`, where the first of the tags or the flavor says so. */
function latestTag(first: MadeTag, { flavor, compat }: RuleSet, context: TagContext): Tag | undefined {
  const isWanted = flavor.latest === 'auto' ? first.latest : flavor.latest === 'true'
  if (!isWanted) return undefined
  const [prefix, suffix] = [flavor.prefix, flavor.suffix].map(({ onLatest, text, render }) => {
    if (!onLatest) return ''
    // docker/metadata-action forgets to put the values in here.
    return compat ? text : render(context)
  })
  return {
    name: tagName(`${prefix}latest${suffix}`, { compat }),
    rule: `flavor latest=${flavor.latest}`,
    moving: true,
    follows: first.follows.kind === 'run' ? followsRef(context) : first.follows,
  }
}

/** A rule that gives `latest` too gives its place; what the tag follows is what it follows by the flavor. */
function withLatest(tags: ReadonlyMap<string, Tag>, latest: Tag, { compat }: Dialect): readonly Tag[] {
  if (compat) return [...tags.values(), latest]
  return [...new Map(tags).set(latest.name, latest).values()]
}
