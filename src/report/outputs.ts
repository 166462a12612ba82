import { formatAnnotation } from '../inputs/kinds/annotations.ts'
import type { OutputName } from '../inputs/outputs.ts'
import type { PublishPlan } from '../plan/plan.ts'
import type { ResultImage, ResultTag, RunResult } from './result.ts'
import {
  type BakeFileOutput,
  type Metadata,
  metadataOutputs,
  plannedMetadata,
  type Separators,
} from './tags-outputs.ts'

/** What the outputs need beside the result. */
export interface OutputExtras {
  /** Where the Markdown report is; null where none was written. */
  readonly report: string | null
  /** buildx's metadata of the build. */
  readonly metadata: Readonly<Record<string, unknown>> | null
  /** Digest of the image config, or of the index where there is one. */
  readonly imageId: string | null
  readonly separators: Separators
  /** Where they were written, by the name of the output. */
  readonly bakeFiles: Partial<Readonly<Record<BakeFileOutput, string>>>
}

/**
 * What is said of an image, with the tags that were set, or are planned where nothing is pushed; without any after a failure. With
 * `tags-compat` it is what docker/metadata-action says, which sets no tags.
 */
export function resultMetadata(
  result: RunResult,
  plan: Pick<PublishPlan, 'version' | 'labels' | 'annotations' | 'metadata'> | undefined,
): Metadata {
  const isDone = result.exitCode === 0
  if (isDone && plan?.metadata.compat) return plannedMetadata(plan.metadata)
  const named = isDone ? namedTags(result) : []
  return {
    version: plan?.version,
    images: result.images.map(({ name }) => name),
    tags: named.map(({ reference }) => reference),
    tagNames: unique(named.map(({ name }) => name)),
    labels: plan?.labels ?? {},
    annotations: plan?.annotations.map(formatAnnotation) ?? [],
    compat: plan?.metadata.compat ?? false,
  }
}

interface NamedTag {
  readonly name: string
  readonly reference: string
}

/**
 * The outputs of the action. What a later job would deploy (`digest`, `image`, `images`, `digests`, `tags`) is there
 * only after exit code 0; so are `tag-names` and the tags in `json`, which are the same tags.
 */
export function actionOutputs(
  result: RunResult,
  described: Metadata,
  extras: OutputExtras,
): Record<string, string> {
  const isDone = result.exitCode === 0
  const { transfer } = result
  const set = isDone ? setTags(result) : []
  const outputs = metadataOutputs(described, extras.separators)
  const tags = described.compat
    ? outputs
    : metadataOutputs(
        { ...described, tags: set.map((tag) => tag.reference), tagNames: unique(set.map((tag) => tag.name)) },
        extras.separators,
      )
  const always = {
    'tag-names': tags['tag-names'],
    version: result.version ?? '',
    imageid: extras.imageId ?? '',
    metadata: extras.metadata === null ? '' : JSON.stringify(withoutProvenance(extras.metadata)),
    labels: outputs.labels,
    annotations: outputs.annotations,
    json: outputs.json,
    ...extras.bakeFiles,
    unchanged: result.unchanged === null ? '' : String(result.unchanged),
    'uploaded-bytes': String(transfer.uploadedBytes),
    'reused-bytes': String(transfer.existsBytes + transfer.mountedBytes),
    'reused-ratio': transfer.reusedRatio === null ? '' : String(transfer.reusedRatio),
    report: extras.report ?? '',
    result: JSON.stringify(abridged(result)),
  } satisfies Partial<Record<OutputName, string>>
  if (!isDone) return always
  const done = {
    ...(result.digest !== null && { digest: result.digest }),
    ...(result.image !== null && { image: result.image }),
    images: lines(result.images.flatMap(({ pinned }) => (pinned === null ? [] : [pinned]))),
    digests: JSON.stringify(
      Object.fromEntries(result.platforms.map(({ platform, digest }) => [platform, digest])),
    ),
    tags: tags.tags,
  } satisfies Partial<Record<OutputName, string>>
  return { ...done, ...always }
}

function setTags(result: RunResult): readonly NamedTag[] {
  return tagsOf(result.images, (tag) => isSet(tag, result.digest))
}

function namedTags(result: RunResult): readonly NamedTag[] {
  return tagsOf(result.images, (tag) => tag.state === 'planned' || isSet(tag, result.digest))
}

/** What this run put there, or found there as it would have put it. */
function isSet(tag: ResultTag, digest: string | null): boolean {
  if (tag.state === 'created' || tag.state === 'moved') return true
  return tag.state === 'kept' && digest !== null && tag.digest === digest
}

function tagsOf(images: readonly ResultImage[], isWanted: (tag: ResultTag) => boolean) {
  return images.flatMap(({ name, tags }) =>
    tags.filter(isWanted).map(({ tag }) => ({ name: tag, reference: `${name}:${tag}` })),
  )
}

function withoutProvenance(metadata: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(metadata).filter(([key]) => !/^buildx\.build\.provenance(?:$|\/)/.test(key)),
  )
}

/** What grows with the image, the Dockerfile and the build would take the outputs over their size. */
function abridged({ timeline: _timeline, checks: _checks, ...result }: RunResult) {
  return {
    ...result,
    platforms: result.platforms.map(({ layers: _layers, ...platform }) => platform),
    advice: whatFits(result.advice),
    warnings: whatFits(result.warnings),
  }
}

const LIST_BYTES = 4_000

function whatFits<T>(items: readonly T[]): readonly T[] {
  let room = LIST_BYTES
  return items.filter((item) => {
    const bytes = Buffer.byteLength(JSON.stringify(item))
    if (bytes > room) return false
    room -= bytes
    return true
  })
}

function lines(items: readonly string[]): string {
  return items.join('\n')
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)]
}
