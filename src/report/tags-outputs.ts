import type { TagsPlan } from '../plan/tags-plan.ts'

/** What separates the items of an output. */
export interface Separators {
  readonly tags: string
  readonly labels: string
  readonly annotations: string
}

/** docker/metadata-action's `json` output. */
export interface TagsJson {
  readonly tags: readonly string[]
  readonly 'tag-names': readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: readonly string[]
}

export function tagsJson(plan: TagsPlan): TagsJson {
  return {
    tags: fullTags(plan),
    'tag-names': tagNames(plan),
    labels: Object.fromEntries(sortedLabels(plan).map(([key, value]) => [key, labelInJson(value, plan)])),
    annotations: plan.annotations,
  }
}

/** The outputs that docker/metadata-action sets, but for its files. */
export function metadataOutputs(plan: TagsPlan, separators: Separators) {
  return {
    version: plan.version ?? '',
    tags: fullTags(plan).join(separators.tags),
    'tag-names': tagNames(plan).join(separators.tags),
    labels: sortedLabels(plan)
      .map(([key, value]) => `${key}=${value}`)
      .join(separators.labels),
    annotations: plan.annotations.join(separators.annotations),
    json: JSON.stringify(tagsJson(plan)),
  }
}

/** The environment variables that make outputs known to the steps that follow. */
export function outputVariables(outputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [
      `DOCKER_METADATA_OUTPUT_${name.replace(/\W/g, '_').toUpperCase()}`,
      value,
    ]),
  )
}

/** A file that an output is the path of. */
export interface OutputFile {
  readonly name: string
  readonly content: string
}

/** Bake definitions with tags, labels and annotations. @see https://docs.docker.com/build/bake/ */
export function bakeFiles(plan: TagsPlan, target: string) {
  const { tags, labels, annotations } = tagsJson(plan)
  const args = {
    DOCKER_META_IMAGES: [...new Set(plan.images.map(({ name }) => name))].join(','),
    ...(plan.version !== undefined && { DOCKER_META_VERSION: plan.version }),
  }
  const file = (suffix: string, content: object): OutputFile => ({
    name: `docker-metadata-action-bake${suffix}.json`,
    content: JSON.stringify({ target: { [target]: content } }, null, 2),
  })
  return {
    'bake-file-tags': file('-tags', { tags, args }),
    'bake-file-labels': file('-labels', { labels }),
    'bake-file-annotations': file('-annotations', { annotations }),
    'bake-file': file('', { tags, labels, args }),
  }
}

function fullTags({ images, tags }: TagsPlan): readonly string[] {
  if (images.length === 0) return tags.map(({ name }) => name)
  return images.flatMap((image) => image.tags.map((tag) => `${image.name}:${tag.name}`))
}

function tagNames({ images, tags }: TagsPlan): readonly string[] {
  const isRuled = images.length === 0 || images.some((image) => image.tags === tags)
  const typed = images.flatMap((image) => (image.tags === tags ? [] : image.tags))
  return [...(isRuled ? tags : []).map(({ name }) => name), ...new Set(typed.map(({ name }) => name))]
}

// docker/metadata-action reads its labels back by a pattern that ends with the line.
function labelInJson(value: string, { compat }: TagsPlan): string {
  return compat ? (/^.*/.exec(value)?.[0] ?? '') : value
}

function sortedLabels({ labels }: TagsPlan): readonly (readonly [string, string])[] {
  return Object.entries(labels).toSorted(([a], [b]) => a.localeCompare(b))
}
