import { stagesOf } from '../dockerfile.ts'
import { sourcesOf } from '../operation.ts'
import type { Step } from '../provenance.ts'
import type { CacheFacts } from './cache-facts.ts'
import {
  closureOf,
  type EvidentLayer,
  hasContent,
  type KnownBuild,
  type PlatformEvidence,
} from './comparison.ts'
import type { Reason, ReasonCode } from './reason.ts'
import { sourceContent } from './source-content.ts'

/** Whether layers hold the same files as those in whose place they are, times aside, by digest; of those that were read. */
export type Contents = ReadonlyMap<string, 'same' | 'different'>

/** What is known where nothing that a layer depends on is written otherwise, and the layer is another one all the same. */
export interface Unwritten {
  readonly build: KnownBuild
  readonly before: PlatformEvidence
  /** Whether all but files is written down of both builds. */
  readonly isWhole: boolean
  /** The layer that was made the same way before, by index. */
  readonly previous: readonly (EvidentLayer | undefined)[]
  readonly contents: Contents
  readonly cache: CacheFacts
}

/** Of a layer that was read, what reading showed; else the step that is to blame, its own or one that it depends on. */
export function explainUnwritten(index: number, facts: Unwritten): Reason | undefined {
  const { build, contents } = facts
  const maker = build.makers[index]
  const layer = build.layers[index]
  const own = maker?.places[0]
  if (maker === undefined || layer === undefined) return undefined
  if (contents.get(layer.digest) === 'same') {
    return { code: 'same-content', message: 'the same files as before, with other times', line: own?.line }
  }
  const at = copiesOthers(maker, facts) ? index : firstToBlame(maker, facts)
  const culprit = build.makers[at]
  const place = culprit?.places[0]
  if (culprit === undefined || place === undefined) return undefined
  const isOwn = place.line === own?.line
  const blamed = blame(culprit, at, isOwn ? 'this line' : `line ${place.line}`, facts)
  if (blamed === undefined) return undefined
  const [code, words] = blamed
  return { code, message: isOwn ? words : `${words}: ${place.text}`, line: place.line }
}

/** What a `COPY` puts into its layer doesn't depend on what is below: where its files may be others, they are reason enough. */
function copiesOthers(step: Step, facts: Unwritten): boolean {
  return step.kind === 'file' && !takesTheSame(step, facts)
}

/** The first layer that is another one, among those that a step's result depends on. */
function firstToBlame(step: Step, facts: Unwritten): number {
  const { makers, provenance } = facts.build
  const closure = new Set(closureOf(provenance, step))
  return makers.findIndex(
    (maker, at) => maker !== undefined && closure.has(maker) && resultOf(at, facts) === 'other',
  )
}

/** A layer beside the one that was made the same way before. */
function resultOf(
  index: number,
  { build, before, previous, contents }: Unwritten,
): 'the-same' | 'other-times' | 'other' | 'unknown' {
  const layer = build.layers[index]
  const other = previous[index]
  if (layer === undefined) return 'unknown'
  if (hasContent(before.layers, layer)) return 'the-same'
  if (other === undefined) return 'unknown'
  return contents.get(layer.digest) === 'same' ? 'other-times' : 'other'
}

type Blame = readonly [ReasonCode, string]

function blame(step: Step, at: number, line: string, facts: Unwritten): Blame | undefined {
  if (step.kind === 'file') return blameCopy(step, at, line, facts)
  return step.kind === 'exec' ? blameRun(step, at, line, facts) : undefined
}

function blameCopy(step: Step, at: number, line: string, facts: Unwritten): Blame {
  const { build, isWhole, contents } = facts
  if (takesTheSame(step, facts) && isKnownBelow(step, at, facts)) {
    return doneAgain(step, at, `${line} was done again`, facts)
  }
  const isOther =
    sourceContents(step, facts).includes('other') ||
    contents.get(build.layers[at]?.digest ?? '') === 'different'
  const how = isWhole ? '' : ', or how it copies it'
  return isOther
    ? ['content-changed', `what ${line} copies changed${how}`]
    : ['copied-again', `what ${line} copies changed${how}, or only times did`]
}

function blameRun(step: Step, at: number, line: string, facts: Unwritten): Blame {
  const { isWhole } = facts
  const words = `${line} ran again`
  if (ranWithoutCache(step, facts)) return cacheOff(words)
  if (takesTheSame(step, facts) && isKnownBelow(step, at, facts)) return doneAgain(step, at, words, facts)
  const other = isWhole ? 'files that it works on changed' : 'something changed that is not recorded'
  return ['ran-again', `${words}: the cache had no result for it, or ${other}`]
}

/** Nothing that it depends on is another, and its result is. */
function doneAgain(step: Step, at: number, words: string, facts: Unwritten): Blame {
  if (ranWithoutCache(step, facts)) return cacheOff(words)
  const cached = facts.cache.wasCached(step)
  const results = resultsBelow(step, at, facts)
  const unchanged = results.includes('other-times') ? 'only times' : 'nothing'
  const when = cached === true ? ' in an earlier build' : ''
  const why = cached === false ? ': the cache had no result for it' : ''
  return ['cache-missed', `${words}${when} though ${unchanged} before it changed${why}`]
}

function ranWithoutCache(step: Step, { build, cache }: Unwritten): boolean {
  if (cache.wasCached(step) !== false) return false
  if (cache.off === 'all') return true
  const [place] = step.places
  const stage = stagesOf(build.provenance.instructions).find(({ instructions }) =>
    instructions.some((each) => each === place),
  )
  return cache.off.some((name) => name.toLowerCase() === stage?.name)
}

function cacheOff(words: string): Blame {
  return ['no-cache', `${words}: the cache was not to be used`]
}

function isKnownBelow(step: Step, at: number, facts: Unwritten): boolean {
  return !resultsBelow(step, at, facts).includes('unknown')
}

/** Of all layers that a step's result was put on. */
function resultsBelow(step: Step, at: number, facts: Unwritten): readonly ReturnType<typeof resultOf>[] {
  const { provenance, makers } = facts.build
  const closure = new Set(closureOf(provenance, step))
  return makers
    .slice(0, at)
    .flatMap((maker, index) => (maker === undefined || closure.has(maker) ? [resultOf(index, facts)] : []))
}

/** Whether all that a step takes files from certainly gives those of before. */
function takesTheSame(step: Step, facts: Unwritten): boolean {
  return facts.isWhole && sourceContents(step, facts).every((content) => content === 'the-same')
}

function sourceContents(step: Step, { build, before }: Unwritten) {
  const materials = before.provenance?.materials ?? []
  return sourcesOf(step).map((id) => sourceContent(id, build.provenance, materials))
}
