import type { Instruction } from '../dockerfile.ts'
import type { Material, Step } from '../provenance.ts'
import type { Change } from './change.ts'
import {
  type Compared,
  type Comparison,
  closureOf,
  type EvidentLayer,
  type HistoryEntry,
  type KnownBuild,
  type PlatformEvidence,
  placeOf,
  sameLayer,
} from './comparison.ts'
import { changedRun } from './history-run.ts'
import { movedTag } from './moved-tag.ts'

/** A build whose definition is known, with the history in its image's config. */
export type BuildWithHistory = KnownBuild & Pick<PlatformEvidence, 'history'>

/**
 * Where the baseline's definition is not recorded, as with `mode=min`: its materials tell of images, and the histories in
 * both configs of the instructions of the published stage. What other stages did is not known then, nor are options such as
 * `--mount`.
 */
export function compareHistories(now: BuildWithHistory, before: PlatformEvidence): Comparison {
  const ours = entriesOf(now)
  const theirs = entriesOf(before)
  const materials = before.provenance?.materials ?? []
  const compareEntries = (index: number, maker: Step) => {
    const own = ours.findIndex((entry) => entry.index === index)
    if (own < 0 || theirs.length === 0) return undefined
    return standsAlone(index, now)
      ? compareAlone(ours[own], maker, theirs)
      : compareInOrder(ours.slice(0, own + 1), theirs, now)
  }
  return {
    isWhole: false,
    compare(index) {
      const maker = now.makers[index]
      if (maker === undefined) return undefined
      const base = changedBase(maker, now, before, materials)
      if (base !== undefined) return { change: base }
      // Layers of an image are what its digest says.
      if (maker.kind === 'image') return undefined
      const compared = compareEntries(index, maker)
      if (compared === undefined || compared.change !== undefined) return compared
      const moved = movedImage(maker, now, materials)
      return moved === undefined ? compared : { change: moved }
    },
    isSameButMoved: (index) =>
      now.makers[index]?.kind === 'image' || (isRecorded(index, now) && endsAlike(index, now, ours, theirs)),
  }
}

/** What an instruction did to the image, in the order of the Dockerfile. */
interface Entry extends HistoryEntry {
  /** The layer that it made, and the layer's index. */
  readonly layer: EvidentLayer | undefined
  readonly index: number
}

/** Empty where history and layers don't fit together, as with tools that squash or rewrite them. */
function entriesOf({ history, layers }: Pick<PlatformEvidence, 'history' | 'layers'>): readonly Entry[] {
  let next = 0
  const entries = history.map((entry): Entry => {
    if (entry.emptyLayer) return { ...entry, layer: undefined, index: -1 }
    next += 1
    return { ...entry, layer: layers[next - 1], index: next - 1 }
  })
  return next === layers.length ? entries : []
}

/** Whether the image below is another one: by its tag, or else by its layers. */
function changedBase(
  maker: Step,
  now: BuildWithHistory,
  before: PlatformEvidence,
  materials: readonly Material[],
): Change | undefined {
  const { provenance, makers, layers } = now
  const [base] = makers
  const place = base && placeOf(base, now)
  if (base?.kind !== 'image' || place === undefined || !closureOf(provenance, maker).includes(base))
    return undefined
  const moved = movedTag(base, place, provenance, { materials })
  if (moved !== undefined) return { place, what: moved }
  const isSame = layers.every((layer, index) => {
    const other = before.layers[index]
    return makers[index] !== base || (other !== undefined && sameLayer(layer, other))
  })
  return isSame ? undefined : { place, what: { kind: 'other-image' } }
}

/** An image of another stage, or one that is copied from. */
function movedImage(
  maker: Step,
  { provenance }: BuildWithHistory,
  materials: readonly Material[],
): Change | undefined {
  for (const step of closureOf(provenance, maker)) {
    const [place] = step.places
    const what = step.kind === 'image' && place && movedTag(step, place, provenance, { materials })
    if (what && place) return { place, what }
  }
  return undefined
}

/** Whether a layer was made without those below it, as with `--link`. */
function standsAlone(index: number, { provenance, makers }: BuildWithHistory): boolean {
  const [maker, below] = [makers[index], makers[index - 1]]
  return maker !== undefined && below !== undefined && !closureOf(provenance, maker).includes(below)
}

function compareAlone(
  own: Entry | undefined,
  { places: [place] }: Step,
  theirs: readonly Entry[],
): Compared | undefined {
  const same = theirs.filter(({ createdBy, layer }) => layer !== undefined && createdBy === own?.createdBy)
  const previous = same[0]?.layer
  if (previous !== undefined) return same.length === 1 ? { change: undefined, previous } : undefined
  return place && theirs.some(({ isBuildKits }) => isBuildKits) ? { change: copied(place) } : undefined
}

/** What changes how a later `RUN` runs. The values of `ARG` stand in the entry of the `RUN` itself. */
const SETTING = /^(ENV|USER|WORKDIR|SHELL) /

/** `ours` ends with the entry of the layer in question. */
function compareInOrder(
  ours: readonly Entry[],
  theirs: readonly Entry[],
  now: BuildWithHistory,
): Compared | undefined {
  const [a, b] = counting(ours, theirs)
  const at = a.findIndex(({ createdBy }, index) => createdBy !== b[index]?.createdBy)
  if (at < 0) {
    const previous = b[a.length - 1]?.layer
    return previous && { change: undefined, previous }
  }
  const [entry, instead] = [a[at], b[at]]
  const maker = a.slice(at).flatMap(({ index }) => now.makers[index] ?? [])[0]
  const place = maker?.places[0]
  // What another builder writes says the same in other words.
  if (entry === undefined || maker === undefined || place === undefined || instead?.isBuildKits === false) {
    return undefined
  }
  if (b.some(({ createdBy }) => createdBy === entry.createdBy)) {
    return { change: { place, what: { kind: instead === undefined ? 'not-there' : 'moved-or-gone-before' } } }
  }
  return { change: changedEntry(entry, maker, place, instead, b) }
}

/** Whether a result may depend on it. */
function counts({ layer, createdBy }: Entry): boolean {
  return layer !== undefined || SETTING.test(createdBy)
}

/** The entries that the result depends on: those that made layers, and up to the last `RUN` the settings between them. */
function counting(
  ours: readonly Entry[],
  theirs: readonly Entry[],
): readonly [readonly Entry[], readonly Entry[]] {
  const isLayer = ({ layer }: Entry) => layer !== undefined
  const lastRun = ours.findLastIndex(({ createdBy }) => createdBy.startsWith('RUN '))
  const strict = ours.slice(0, lastRun + 1).filter(counts)
  const theirStrict = theirs.filter(counts).slice(0, strict.length)
  const rest = theirs.slice(theirs.indexOf(theirStrict.at(-1) ?? NONE) + 1)
  return [
    [...strict, ...ours.slice(lastRun + 1).filter(isLayer)],
    [...theirStrict, ...rest.filter(isLayer)],
  ]
}

const NONE: Entry = { createdBy: '', emptyLayer: true, isBuildKits: false, layer: undefined, index: -1 }

function changedEntry(
  { createdBy, layer }: Entry,
  maker: Step,
  place: Instruction,
  instead: Entry | undefined,
  theirs: readonly Entry[],
): Change {
  const keyword = SETTING.exec(createdBy)?.[1]
  if (layer === undefined && keyword !== undefined) {
    return { place, what: { kind: 'setting-written-or-value', keyword } }
  }
  if (maker.kind !== 'exec') return copied(place)
  const texts = theirs.map((entry) => entry.createdBy)
  return { place, what: changedRun(createdBy, maker, place, instead?.createdBy, texts) }
}

/** Values are filled in where a `COPY` has variables, and nothing else of it is another text. */
function copied(place: Instruction): Change {
  const isPlain = /^(?:COPY|ADD|WORKDIR)\s[^$]*$/i.test(place.text)
  return { place, what: { kind: isPlain ? 'written' : 'written-or-value' } }
}

/** Whether all that a layer depends on has an entry: what other stages do has none. */
function isRecorded(index: number, { provenance, makers }: BuildWithHistory): boolean {
  const maker = makers[index]
  const closure = maker === undefined ? [] : closureOf(provenance, maker)
  return closure.every((step) => step.kind !== 'exec' || makers.includes(step))
}

/** Whether all from the image below up to a layer is in both histories, wherever it stands in the other one. */
function endsAlike(
  index: number,
  { makers }: BuildWithHistory,
  ours: readonly Entry[],
  theirs: readonly Entry[],
): boolean {
  const base = ours.findLastIndex((entry) => makers[entry.index]?.kind === 'image')
  const own = ours.findIndex((entry) => entry.index === index)
  const wanted = ours.slice(base + 1, own + 1).filter(counts)
  const found = theirs.filter(counts)
  const ends = found.flatMap(({ createdBy }, end) =>
    createdBy === wanted.at(-1)?.createdBy ? [end + 1] : [],
  )
  const [end = 0] = ends
  const start = end - wanted.length
  return (
    ends.length === 1 &&
    start >= 0 &&
    wanted.every(({ createdBy }, at) => createdBy === found[start + at]?.createdBy)
  )
}
