import type { NamedRepository, ParsedInputs } from '../inputs/parsed.ts'
import { type Problem, quote } from '../inputs/problem.ts'
import type { Result } from '../inputs/result.ts'
import { readTagRules, ruleProblems } from '../inputs/tag-rules.ts'
import { formatRepository, isTag, parseRepository, type Repository } from '../oci/reference.ts'
import type { TagContext } from '../tags/context.ts'
import { followsName } from '../tags/follows.ts'
import { isImmutableName } from '../tags/immutable-name.ts'
import type { Tag } from '../tags/tag.ts'
import { makeTagSet, type TagSet } from '../tags/tag-set.ts'
import { outputReferences } from './exporter.ts'
import type { HostContext } from './host-context.ts'
import type { PlannedImage } from './plan.ts'
import { type TagFacts, tagContext } from './tag-context.ts'

export interface ImageFacts extends TagFacts {
  readonly inputs: TagFacts['inputs'] & Pick<ParsedInputs, 'images' | 'tags' | 'flavor' | 'outputs' | 'push'>
  readonly defaultImage?: string
  readonly without?: ReadonlySet<string>
}

export interface PlannedImages {
  readonly images: readonly PlannedImage[]
  readonly version?: string
  /** What the rules gave, and the names of the images that get it, as they were written. */
  readonly set: TagSet
  readonly ruled: readonly string[]
  readonly context: TagContext
  readonly notes: readonly string[]
}

/** Which tags of which images: the references that the user names, and what the rules give for the rest. */
export function planImages(
  facts: ImageFacts,
  push: boolean,
  byDigestOnly: boolean,
): Result<PlannedImages, readonly Problem[]> {
  const { inputs, spell } = facts
  const context = tagContext(facts)
  if (!context.ok) return context
  const references = referencesOf(inputs)
  const hasRules = inputs.tags.some(({ kind }) => kind === 'rule')
  const made = hasRules || references.length === 0 ? applyRules(facts, context.value) : NO_RULES
  if (!made.ok) return made
  const set = made.value
  const ruled = ruledRepositories(facts, hasRules, references.length > 0)
  const all = joinTags(references, ruled, set.tags, context.value)
  const images = all.filter(({ repository }) => !facts.without?.has(formatRepository(repository)))
  if (images.length === 0 && push) return { ok: false, error: [noImageProblem(spell)] }
  const tagged = push && !byDigestOnly
  const refused = tagged && images.length > 0 ? set.tags.filter(({ name }) => !isTag(name)) : []
  if (refused.length > 0) return { ok: false, error: refused.map((tag) => noTagProblem(spell, tag)) }
  const version = set.version ?? all[0]?.tags[0]?.name
  const ignored = hasRules && ruled.length === 0 && references.length > 0
  return {
    ok: true,
    value: {
      images: byDigestOnly ? images.map((image) => ({ ...image, tags: [] })) : images,
      ...{ set, context: context.value, ruled: ruled.map(({ name }) => name) },
      ...(version !== undefined && { version }),
      notes: [
        ...set.notes,
        ...(ignored
          ? [`no image is known for the rules in ${spell('tags')}: name it in ${spell('images')}`]
          : []),
        ...(push ? pushNotes(facts.host, images, tagged) : []),
      ],
    },
  }
}

const NO_RULES: Result<TagSet, never> = { ok: true, value: { tags: [], notes: [] } }

function pushNotes(host: HostContext, images: readonly PlannedImage[], tagged: boolean): readonly string[] {
  const notes: string[] = []
  if (host.sha === undefined && images.some(({ tags }) => tags.some(followsCommits)))
    notes.push(
      'no git commit is known here: tags of branches and pull requests are moved, whatever they point to',
    )
  const untagged = images.filter((image) => image.tags.length === 0)
  const names = untagged.map(({ repository }) => formatRepository(repository)).join(', ')
  if (tagged && untagged.length > 0)
    notes.push(`no rule gives a tag here (${describe(host)}): ${names} is pushed by digest only`)
  return notes
}

function followsCommits({ moving, follows }: Tag): boolean {
  return moving && (follows?.kind === 'branch' || follows?.kind === 'pull-request')
}

function applyRules({ inputs, spell }: ImageFacts, context: TagContext): Result<TagSet, readonly Problem[]> {
  const rules = readTagRules(inputs, spell)
  if (!rules.ok) return rules
  const set = makeTagSet(rules.value, context)
  return set.ok ? set : { ok: false, error: ruleProblems(set.error, spell) }
}

interface NamedTag {
  readonly repository: Repository
  readonly tag?: string
}

function referencesOf(inputs: ImageFacts['inputs']): readonly NamedTag[] {
  const tagged = inputs.tags.flatMap((item) =>
    item.kind === 'reference' ? [{ repository: item.repository, tag: item.tag }] : [],
  )
  return [...tagged, ...outputReferences(inputs)]
}

/** The images that get the rules' tags. */
function ruledRepositories(
  { inputs, defaultImage }: ImageFacts,
  hasRules: boolean,
  hasReferences: boolean,
): readonly NamedRepository[] {
  if (inputs.images.length > 0) return inputs.images
  if (hasReferences && !hasRules) return []
  if (defaultImage === undefined) return []
  const parsed = parseRepository(defaultImage)
  return parsed.ok ? [{ ...parsed.value, name: defaultImage }] : []
}

function joinTags(
  references: readonly NamedTag[],
  ruled: readonly Repository[],
  tags: readonly Tag[],
  context: TagContext,
): readonly PlannedImage[] {
  const images = new Map<string, { repository: Repository; tags: Map<string, Tag> }>()
  const image = (repository: Repository) => {
    const key = formatRepository(repository)
    const known = images.get(key) ?? { repository, tags: new Map<string, Tag>() }
    images.set(key, known)
    return known
  }
  for (const repository of ruled) for (const tag of tags) image(repository).tags.set(tag.name, tag)
  for (const repository of ruled) image(repository)
  for (const { repository, tag } of references) {
    const { tags: known } = image(repository)
    if (tag !== undefined && !known.has(tag)) {
      known.set(tag, {
        name: tag,
        rule: `${formatRepository(repository)}:${tag}`,
        ...(isImmutableName(tag) ? { moving: false } : { moving: true, follows: followsName(tag, context) }),
      })
    }
  }
  return [...images.values()].map(({ repository, tags: known }) => ({
    repository,
    tags: [...known.values()],
  }))
}

function describe(host: HostContext): string {
  return host.ref ?? 'no git reference'
}

function noTagProblem(spell: (name: string) => string, { name, rule }: Tag): Problem {
  const input = spell('tags')
  const allowed = 'tags that registries take'
  const message = `${input}: ${quote(rule)} gives ${quote(name)}, which no registry takes for a tag. Leave out ${spell('tags-compat')} for one that it does.`
  return { code: 'invalid-value', input, given: quote(rule), allowed, message }
}

function noImageProblem(spell: (name: string) => string): Problem {
  return {
    code: 'invalid-value',
    input: spell('images'),
    given: '',
    allowed: 'an image name, such as ghcr.io/acme/app',
    message: `${spell('images')}: no image is named, and none can be derived here. Name it (${spell('images')} ghcr.io/acme/app), or give full references in ${spell('tags')}.`,
  }
}
