import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Problem } from '../inputs/problem.ts'
import type { Result } from '../inputs/result.ts'
import { formatRepository, parseRepository, type Repository } from '../oci/reference.ts'
import type { Tag } from '../tags/context.ts'
import { DEFAULT_RULES, makeTagSet, parseRules } from '../tags/tag-set.ts'
import { publishedCommit } from './commit.ts'
import { outputReferences } from './exporter.ts'
import type { HostContext } from './host-context.ts'
import type { PlannedImage } from './plan.ts'

export interface ImageFacts {
  readonly inputs: ParsedInputs
  readonly host: HostContext
  readonly defaultImage?: string
  readonly spell: (name: string) => string
  readonly without?: ReadonlySet<string>
}

export interface PlannedImages {
  readonly images: readonly PlannedImage[]
  readonly version?: string
  readonly notes: readonly string[]
}

/** Which tags of which images: the references that the user names, and what the rules give for the rest. */
export function planImages(
  facts: ImageFacts,
  push: boolean,
  byDigestOnly: boolean,
): Result<PlannedImages, readonly Problem[]> {
  const { inputs, host, spell } = facts
  const references = referencesOf(inputs)
  const ruleLines = inputs.tags.flatMap((item) => (item.kind === 'rule' ? [item.text] : []))
  const useRules = ruleLines.length > 0 || references.length === 0
  const rules = parseRules(ruleLines.length > 0 ? ruleLines : useRules ? DEFAULT_RULES : [])
  if (!rules.ok) {
    return { ok: false, error: rules.problems.map(({ rule, why }) => ruleProblem(spell('tags'), rule, why)) }
  }
  const sha = publishedCommit(inputs, host)
  const set = makeTagSet(rules.rules, {
    event: host.event,
    ...(host.ref !== undefined && { ref: host.ref }),
    ...(sha !== undefined && { sha }),
  })
  const ruled = ruledRepositories(facts, ruleLines.length > 0, references.length > 0)
  const all = joinTags(references, ruled, set.tags)
  const images = all.filter(({ repository }) => !facts.without?.has(formatRepository(repository)))
  if (images.length === 0 && push) return { ok: false, error: [noImageProblem(spell)] }
  const untagged = images.filter((image) => image.tags.length === 0)
  const version = set.version ?? all[0]?.tags[0]?.name
  const moves = images.some(({ tags }) => tags.some((tag) => tag.moving))
  return {
    ok: true,
    value: {
      images: byDigestOnly ? images.map((image) => ({ ...image, tags: [] })) : images,
      ...(version !== undefined && { version }),
      notes: [
        ...set.notes,
        ...(push && host.sha === undefined && moves
          ? ['no git commit is known here: moving tags are moved, whatever they point to']
          : []),
        ...(push && !byDigestOnly && untagged.length > 0
          ? [
              `no rule gives a tag here (${describe(host)}): ${untagged.map(({ repository }) => formatRepository(repository)).join(', ')} is pushed by digest only`,
            ]
          : []),
      ],
    },
  }
}

interface NamedTag {
  readonly repository: Repository
  readonly tag?: string
}

function referencesOf(inputs: ParsedInputs): readonly NamedTag[] {
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
): readonly Repository[] {
  if (inputs.images.length > 0) return inputs.images
  if (hasReferences && !hasRules) return []
  const parsed = defaultImage === undefined ? undefined : parseRepository(defaultImage)
  return parsed?.ok ? [parsed.value] : []
}

function joinTags(
  references: readonly NamedTag[],
  ruled: readonly Repository[],
  tags: readonly Tag[],
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
        moving: !isVersionOrCommit(tag),
        latest: false,
      })
    }
  }
  return [...images.values()].map(({ repository, tags: known }) => ({
    repository,
    tags: [...known.values()],
  }))
}

// A full version or a commit is meant to stay; whatever else a person types may be typed again tomorrow.
function isVersionOrCommit(tag: string): boolean {
  return /^v?\d+\.\d+\.\d+/.test(tag) || /^(?:sha-)?[0-9a-f]{7,40}$/.test(tag)
}

function describe(host: HostContext): string {
  return host.ref ?? 'no git reference'
}

function ruleProblem(input: string, rule: string, why: string): Problem {
  return {
    code: 'invalid-value',
    input,
    given: rule,
    allowed: 'a tag rule',
    message: `${input}: "${rule}": ${why}`,
  }
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
