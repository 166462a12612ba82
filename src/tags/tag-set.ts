import { isTag } from '../oci/reference.ts'
import type { Tag, TagContext } from './context.ts'
import { applyRule, parseRule, type TagRule } from './rule.ts'

/** What everybody gets who asks for nothing. */
export const DEFAULT_RULES: readonly string[] = [
  'type=semver,pattern={{version}}',
  'type=semver,pattern={{major}}.{{minor}}',
  'type=semver,pattern={{major}}',
  'type=ref,event=branch',
  'type=ref,event=pr',
  'type=sha',
]

export interface TagSet {
  /** Each name once, the most telling one first. */
  readonly tags: readonly Tag[]
  readonly version?: string
  /** What the rules gave nothing for, where a user would wonder. */
  readonly notes: readonly string[]
}

export interface RuleProblem {
  readonly rule: string
  readonly why: string
}

/** Parses all rules and reports every one that is wrong. */
export function parseRules(
  lines: readonly string[],
):
  | { readonly ok: true; readonly rules: readonly TagRule[] }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] } {
  const rules: TagRule[] = []
  const problems: RuleProblem[] = []
  for (const line of lines) {
    const parsed = parseRule(line)
    if (parsed.ok) rules.push(parsed.rule)
    else problems.push({ rule: line, why: parsed.why })
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rules }
}

/** The tags that a set of rules gives here, by priority; `latest` goes with the first one where that is stable. */
export function makeTagSet(rules: readonly TagRule[], context: TagContext): TagSet {
  const tags = new Map<string, Tag>()
  const notes: string[] = []
  const ordered = rules.toSorted((a, b) => b.priority - a.priority)
  for (const rule of ordered) {
    const { tag, note } = applyRule(rule, context)
    if (note !== undefined) notes.push(note)
    if (tag === undefined || tag.name === '') continue
    if (!isTag(tag.name)) notes.push(`"${tag.name}" can't be a tag (${rule.text}): left out`)
    else if (!tags.has(tag.name)) tags.set(tag.name, { ...tag, rule: rule.text })
  }
  const [first] = tags.values()
  if (first?.latest && !tags.has('latest')) {
    tags.set('latest', { name: 'latest', rule: 'flavor latest=auto', moving: true, latest: false })
  }
  return { tags: [...tags.values()], ...(first && { version: first.name }), notes }
}
