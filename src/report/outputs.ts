import { formatAnnotation } from '../inputs/kinds/annotations.ts'
import type { OutputName } from '../inputs/outputs.ts'
import type { Annotation } from '../inputs/parsed.ts'
import type { ResultImage, ResultTag, RunResult } from './result.ts'

/** What the outputs need beside the result. */
export interface OutputExtras {
  /** Where the Markdown report is; null where none was written. */
  readonly report: string | null
  /** buildx's metadata of the build. */
  readonly metadata: Readonly<Record<string, unknown>> | null
  /** Digest of the image config, or of the index where there is one. */
  readonly imageId: string | null
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
}

/**
 * The outputs of the action. What a later job would deploy (`digest`, `image`, `images`, `digests`, `tags`) is there
 * only after exit code 0; so are `tag-names` and the tags in `json`, which are the same tags.
 */
export function actionOutputs(result: RunResult, extras: OutputExtras): Record<string, string> {
  const isDone = result.exitCode === 0
  const { transfer } = result
  const set = isDone ? tagsOf(result.images, (tag) => isSet(tag, result.digest)) : []
  const named = isDone
    ? tagsOf(result.images, (tag) => tag.state === 'planned' || isSet(tag, result.digest))
    : []
  const annotations = extras.annotations.map(formatAnnotation)
  const always = {
    'tag-names': lines(unique(set.map(({ name }) => name))),
    version: result.version ?? '',
    imageid: extras.imageId ?? '',
    metadata: extras.metadata === null ? '' : JSON.stringify(withoutProvenance(extras.metadata)),
    labels: lines(Object.entries(extras.labels).map(([key, value]) => `${key}=${value}`)),
    annotations: lines(annotations),
    json: JSON.stringify({
      tags: named.map(({ reference }) => reference),
      'tag-names': unique(named.map(({ name }) => name)),
      labels: extras.labels,
      annotations,
    }),
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
    tags: lines(set.map(({ reference }) => reference)),
  } satisfies Partial<Record<OutputName, string>>
  return { ...done, ...always }
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
