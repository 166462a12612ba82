import { compareDefinitions } from './by-definition.ts'
import { compareHistories } from './by-history.ts'
import type { CacheFacts } from './cache-facts.ts'
import { codeOf, describeChange } from './change.ts'
import {
  type Compared,
  type Comparison,
  type EvidentLayer,
  hasContent,
  type KnownBuild,
  knownBuild,
  type PlatformEvidence,
  placeOf,
  sameLayer,
} from './comparison.ts'
import { onlyMoved } from './only-moved.ts'
import type { Reason } from './reason.ts'
import { type Contents, explainUnwritten } from './unwritten.ts'

/** Why layers of a platform are not those of the baseline's. */
export interface Explanation {
  /** Layers that took the place of others though nothing is written otherwise: whether they hold the same can be looked at. */
  readonly replacements: readonly Replacement[]
  /**
   * One a layer; undefined for those that the baseline has too, and where nothing is recorded.
   * @param contents Whether layers hold the same files as those in whose place they are, times aside, by digest.
   */
  reasons(contents: Contents): readonly (Reason | undefined)[]
}

export interface Replacement {
  readonly now: EvidentLayer
  readonly before: EvidentLayer
}

export function explainLayers(
  now: PlatformEvidence,
  before: PlatformEvidence,
  cache: CacheFacts,
): Explanation {
  const build = knownBuild(now)
  if (build === undefined) return { replacements: [], reasons: () => now.layers.map(() => undefined) }
  const earlier = knownBuild(before)
  const comparison =
    earlier === undefined
      ? compareHistories({ ...build, history: now.history }, before)
      : compareDefinitions(build, earlier)
  const compared = build.layers.map((layer, index) =>
    has(before, layer) ? undefined : comparison.compare(index),
  )
  const previous = compared.map((each) => (each?.change === undefined ? each?.previous : undefined))
  return {
    replacements: build.layers.flatMap((layer, index) => {
      const other = previous[index]
      return other === undefined || sameLayer(layer, other) ? [] : [{ now: layer, before: other }]
    }),
    reasons: (contents) => {
      const unwritten = { build, before, isWhole: comparison.isWhole, previous, contents, cache }
      return build.layers.map((layer, index) => {
        if (has(before, layer)) return undefined
        if (hasContent(before.layers, layer)) return COMPRESSED_OTHERWISE
        const one = compared[index]
        if (one === undefined) return undefined
        return one.change === undefined
          ? explainUnwritten(index, unwritten)
          : explainChange(index, one, { build, before, comparison })
      })
    },
  }
}

const COMPRESSED_OTHERWISE: Reason = {
  code: 'compressed-otherwise',
  message: 'the same content as before, compressed otherwise',
  line: undefined,
}

function has({ layers }: PlatformEvidence, { digest }: EvidentLayer): boolean {
  return layers.some((layer) => layer.digest === digest)
}

interface Facts {
  readonly build: KnownBuild
  readonly before: PlatformEvidence
  readonly comparison: Comparison
}

function explainChange(
  index: number,
  { change }: Compared & { readonly change: object },
  { build, before, comparison }: Facts,
): Reason {
  const { what, place } = change
  const maker = build.makers[index]
  const own = maker && placeOf(maker, build)
  const reason = { code: codeOf(what), message: describeChange(change, own), line: place.line }
  if (what.kind !== 'base-moved') return reason
  const { from, to } = what
  const alone = comparison.isSameButMoved(index) && onlyMoved(index, build, before)
  return { ...reason, moved: { from, to, alone } }
}
