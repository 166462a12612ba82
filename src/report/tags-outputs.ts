import type { TagsPlan } from '../plan/tags-plan.ts'

/** What separates the items of an output. */
export interface Separators {
  readonly tags: string
  readonly labels: string
  readonly annotations: string
}

/** What docker/metadata-action tells of an image. */
export interface Metadata {
  readonly version?: string | undefined
  /** Names of the images. */
  readonly images: readonly string[]
  /** Full references; bare names where no image is known. */
  readonly tags: readonly string[]
  readonly tagNames: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  /** `level:key=value` */
  readonly annotations: readonly string[]
  /** `tags-compat` */
  readonly compat: boolean
}

/** docker/metadata-action's `json` output. */
export interface TagsJson {
  readonly tags: readonly string[]
  readonly 'tag-names': readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: readonly string[]
}

export function plannedMetadata(plan: TagsPlan): Metadata {
  const { version, images, labels, annotations, compat } = plan
  return {
    ...{ version, labels, annotations, compat },
    images: [...new Set(images.map(({ name }) => name))],
    tags: fullTags(plan),
    tagNames: tagNames(plan),
  }
}

export function metadataJson({ tags, tagNames, labels, annotations, compat }: Metadata): TagsJson {
  return {
    tags,
    'tag-names': tagNames,
    labels: Object.fromEntries(sorted(labels).map(([key, value]) => [key, labelInJson(value, compat)])),
    annotations,
  }
}

/** The outputs that docker/metadata-action sets, but for its files. */
export function metadataOutputs(metadata: Metadata, separators: Separators) {
  return {
    version: metadata.version ?? '',
    tags: metadata.tags.join(separators.tags),
    'tag-names': metadata.tagNames.join(separators.tags),
    labels: sorted(metadata.labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(separators.labels),
    annotations: metadata.annotations.join(separators.annotations),
    json: JSON.stringify(metadataJson(metadata)),
  }
}

/** The environment variables that make docker/metadata-action's outputs known to the steps that follow. */
export function outputVariables(outputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    EXPORTED.flatMap((name) => {
      const value = outputs[name]
      return value === undefined
        ? []
        : [[`DOCKER_METADATA_OUTPUT_${name.replace(/\W/g, '_').toUpperCase()}`, value]]
    }),
  )
}

/** A file that an output is the path of. */
export interface OutputFile {
  readonly name: string
  readonly content: string
}

const BAKE_FILES = ['bake-file-tags', 'bake-file-labels', 'bake-file-annotations', 'bake-file'] as const

export type BakeFileOutput = (typeof BAKE_FILES)[number]

const EXPORTED = ['version', 'tags', 'tag-names', 'labels', 'annotations', 'json', ...BAKE_FILES] as const

/** Bake definitions with tags, labels and annotations. @see https://docs.docker.com/build/bake/ */
export function bakeFiles(metadata: Metadata, target: string): Readonly<Record<BakeFileOutput, OutputFile>> {
  const { tags, labels, annotations } = metadataJson(metadata)
  const args = {
    DOCKER_META_IMAGES: metadata.images.join(','),
    ...(metadata.version !== undefined && { DOCKER_META_VERSION: metadata.version }),
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
function labelInJson(value: string, compat: boolean): string {
  return compat ? (/^.*/.exec(value)?.[0] ?? '') : value
}

function sorted(labels: Metadata['labels']): readonly (readonly [string, string])[] {
  return Object.entries(labels).toSorted(([a], [b]) => a.localeCompare(b))
}
