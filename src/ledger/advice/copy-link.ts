import type { Instruction } from '../dockerfile.ts'
import { type BlobFetch, fetchesOf } from '../fetches.ts'
import { cachedSteps, type LegRecord } from '../leg-record.ts'
import { belowOf } from '../operation.ts'
import type { Provenance, Step } from '../provenance.ts'
import {
  type Advice,
  type AdviceRule,
  type AdvisedPlatform,
  coveredMilliseconds,
  uploadsOf,
} from './advice.ts'

/**
 * A `COPY` without `--link` works on the files below it: where nothing else in the run needed them, the builder fetched
 * those layers for it alone.
 * @see https://docs.docker.com/reference/dockerfile/#copy---link
 */
export const copyLink: AdviceRule = {
  name: 'copy-link',
  advise({ platforms, records, transfers }) {
    const wasSent = (digest: string) => uploadsOf(transfers, new Set([digest])).bytes > 0
    const needless = records.flatMap((record, leg) => {
      const built = platforms.filter((platform) => platform.leg === leg)
      // What was sent on had to be fetched in any case.
      return needlessFetches(record, built).filter(({ fetch }) => !wasSent(fetch.digest))
    })
    const groups = Map.groupBy(needless, ({ copies }) => copies.map(({ line }) => line).join())
    return [...groups.values()].flatMap(adviseCopies)
  },
}

type CachedSteps = ReturnType<typeof cachedSteps>

/** A layer that was fetched for `COPY`s alone. */
interface NeedlessFetch {
  readonly fetch: BlobFetch
  readonly bytes: number
  /** Platforms whose images have the layer. */
  readonly platforms: readonly string[]
  /** What it was fetched for, in the order of the Dockerfile. */
  readonly copies: readonly Instruction[]
}

function adviseCopies(fetches: readonly NeedlessFetch[]): readonly Advice[] {
  const copies = fetches[0]?.copies ?? []
  const [first] = copies
  if (first === undefined) return []
  const [platform = null, ...others] = new Set(fetches.flatMap(({ platforms }) => platforms))
  const layers = fetches.length === 1 ? 'a layer' : `${fetches.length} layers`
  const why =
    copies.length === 1
      ? `line ${first.line} copies without --link: ${first.text}`
      : `lines ${copies.map(({ line }) => line).join(', ')} copy without --link`
  return [
    {
      rule: 'copy-link',
      message: `${layers} had to be fetched only because ${why}`,
      platform: others.length === 0 ? platform : null,
      line: first.line,
      savedBytes: fetches.reduce((sum, { bytes }) => sum + bytes, 0),
      savedMilliseconds: coveredMilliseconds(fetches.map(({ fetch }) => fetch)),
    },
  ]
}

// It reads every file of the image, whatever made them.
const READS_ALL = /^\[[^\]]*\] generating sbom/

function needlessFetches(record: LegRecord, platforms: readonly AdvisedPlatform[]): readonly NeedlessFetch[] {
  if (record.solves.some(({ vertices }) => vertices.some(({ name }) => READS_ALL.test(name)))) return []
  const cached = new Map(platforms.map(({ provenance }) => [provenance, cachedSteps(record, provenance)]))
  return fetchesOf(record.requests).flatMap((fetch) => {
    const holders = platforms.filter(({ layers }) => layers.some(({ digest }) => digest === fetch.digest))
    const copies = onlyCopies(fetch.digest, holders, cached)
    if (copies === undefined) return []
    const size = holders[0]?.layers.find(({ digest }) => digest === fetch.digest)?.size ?? 0
    return [{ fetch, bytes: fetch.bytes ?? size, platforms: holders.map(({ name }) => name), copies }]
  })
}

/** The instructions that a layer was fetched for, if all of them copy without `--link`; undefined if anything else needed it. */
function onlyCopies(
  layer: string,
  holders: readonly AdvisedPlatform[],
  cached: ReadonlyMap<Provenance, CachedSteps>,
): readonly Instruction[] | undefined {
  const vertices = new Set(holders.flatMap((holder) => vertexOf(layer, holder) ?? []))
  const copies = new Map<number, Instruction>()
  // A stage that runs on the builder's own platform is part of every other platform's build.
  for (const [provenance, wasCached] of cached) {
    const makers = [...vertices].flatMap(
      (vertex) => provenance.steps.get(provenance.vertices.get(vertex) ?? '') ?? [],
    )
    const results = resultsWith(makers, provenance)
    for (const step of stepsThatNeed(results, provenance, wasCached)) {
      const [place] = step.places
      const onTop = step.inputs[belowOf(step) ?? -1]
      if (place === undefined || onTop === undefined || !isCopy(step, place)) return undefined
      if (step.inputs.some((id) => id !== onTop && results.has(id))) return undefined
      copies.set(place.line, place)
    }
  }
  return copies.size === 0 ? undefined : [...copies.values()].toSorted((a, b) => a.line - b.line)
}

/** The digest that the solve status has for the step that made a layer. */
function vertexOf(layer: string, { layers, makers, provenance }: AdvisedPlatform): string | undefined {
  const maker = makers[layers.findIndex(({ digest }) => digest === layer)]
  return [...provenance.vertices].find(([, id]) => id === maker?.id)?.[0]
}

/** Ids of the steps whose results have what one of `makers` made: theirs, and of all that is made from those. */
function resultsWith(makers: readonly Step[], { steps }: Provenance): ReadonlySet<string> {
  const found = new Set(makers.map(({ id }) => id))
  // Inputs come before what is made from them.
  for (const { id, inputs } of steps.values()) if (inputs.some((input) => found.has(input))) found.add(id)
  return found
}

/** Those that ran, work on files, and have one of the results among their inputs. */
function stepsThatNeed(
  results: ReadonlySet<string>,
  provenance: Provenance,
  cached: CachedSteps,
): readonly Step[] {
  // Merging layers and naming an image need no files.
  const works = ['exec', 'file', 'other']
  return [...provenance.steps.values()].filter(
    (step) =>
      works.includes(step.kind) && cached.get(step.id) === false && step.inputs.some((id) => results.has(id)),
  )
}

function isCopy({ kind }: Step, { text }: Instruction): boolean {
  return kind === 'file' && /^(?:COPY|ADD)\s/i.test(text)
}
