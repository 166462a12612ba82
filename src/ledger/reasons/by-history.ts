import type { Instruction } from '../dockerfile.ts'
import { instructionOf } from '../layer-sources.ts'
import type { Provenance, Step } from '../provenance.ts'
import { type Comparison, closureOf, type HistoryEntry, type PlatformEvidence } from './comparison.ts'
import type { Change } from './reason.ts'

/**
 * Where the baseline's definition is not recorded, as with `mode=min`: its materials tell of base images, and the
 * histories in both configs of the instructions of the last stage. What other stages did is not known then.
 */
export function compareHistories(
  now: PlatformEvidence & { readonly provenance: Provenance },
  before: PlatformEvidence,
): Comparison {
  const ours = entriesOf(now)
  const theirs = entriesOf(before)
  const { provenance } = now
  // Of a base image's layers the last one, which only all of it gives.
  const entryOf = (step: Step) =>
    ours.findLastIndex(({ layer }) => layer !== undefined && provenance.makers.get(layer)?.id === step.id)
  return {
    firstChange(step) {
      const closure = closureOf(provenance, step)
      const moved = closure.map((one) => movedImage(one, now, before)).find((change) => change !== undefined)
      if (moved !== undefined) return moved
      const own = entryOf(step)
      if (own < 0) return undefined
      const makers = new Set(closure.map(({ id }) => id))
      const counts = ({ layer, createdBy }: Entry) =>
        layer === undefined
          ? step.kind === 'exec' && INFLUENTIAL.test(createdBy)
          : makers.has(provenance.makers.get(layer)?.id ?? '')
      return firstDifference(ours.slice(0, own + 1), { theirs, counts, provenance })
    },
    previousLayer(step) {
      const entry = ours[entryOf(step)]
      if (entry === undefined) return undefined
      const same = theirs.filter(({ createdBy }) => createdBy === entry.createdBy)
      return same.length === 1 ? same[0]?.layer : undefined
    },
  }
}

interface Entry extends HistoryEntry {
  readonly layer: string | undefined
}

/** What changes how a later `RUN` runs. */
const INFLUENTIAL = /^(ENV|ARG|USER|WORKDIR|SHELL) /

/** Empty where history and layers don't fit together, as with tools that squash or rewrite them. */
function entriesOf({ history, manifest }: PlatformEvidence): readonly Entry[] {
  let next = 0
  const entries = history.map((entry): Entry => {
    if (entry.emptyLayer) return { ...entry, layer: undefined }
    next += 1
    return { ...entry, layer: manifest.layers[next - 1]?.digest }
  })
  return next === manifest.layers.length ? entries : []
}

/** Materials have the image's name in their address, and its digest beside it. */
function movedImage(step: Step, now: PlatformEvidence, before: PlatformEvidence): Change | undefined {
  if (step.kind !== 'image' || now.provenance === undefined) return undefined
  const digest = /@(sha256:[0-9a-f]{64})/.exec(JSON.stringify(step.operation))?.[1]
  const material = now.provenance.materials.find((one) => one.digest === digest)
  const earlier = before.provenance?.materials.find(({ uri }) => uri === material?.uri)
  if (digest === undefined || earlier?.digest === undefined || earlier.digest === digest) return undefined
  return {
    code: 'base-moved',
    place: instructionOf(now.provenance, step),
    from: earlier.digest,
    to: digest,
  }
}

interface Difference {
  readonly theirs: readonly Entry[]
  /** Whether a result depends on what an entry stands for. */
  readonly counts: (entry: Entry) => boolean
  readonly provenance: Provenance
}

/** `ours` ends with the entry whose layer is to be explained. */
function firstDifference(
  ours: readonly Entry[],
  { theirs, counts, provenance }: Difference,
): Change | undefined {
  if (theirs.length === 0) return undefined
  const texts = new Set(ours.map(({ createdBy }) => createdBy))
  let at = 0
  for (const [index, entry] of ours.entries()) {
    if (!counts(entry)) continue
    const rest = ours.slice(index)
    const found = theirs.findIndex((other, place) => place >= at && other.createdBy === entry.createdBy)
    if (found < 0) return changed(rest, theirs[at], provenance)
    const isGone = theirs
      .slice(at, found)
      .some((other) => other.layer !== undefined && !texts.has(other.createdBy))
    // A layer that was between the two, and that this one was made on.
    if (isGone && entry.layer !== undefined && at > 0) {
      return { code: 'instruction-changed', place: placeOf(rest, provenance), what: 'gone-before' }
    }
    at = found + 1
  }
  return undefined
}

/** The instruction of the first entry that made a layer. */
function placeOf(entries: readonly Entry[], provenance: Provenance): Instruction | undefined {
  const layer = entries.find((entry) => entry.layer !== undefined)?.layer
  const maker = layer === undefined ? undefined : provenance.makers.get(layer)
  return maker === undefined ? undefined : instructionOf(provenance, maker)
}

function changed(
  rest: readonly Entry[],
  instead: Entry | undefined,
  provenance: Provenance,
): Change | undefined {
  const [entry] = rest
  if (entry === undefined) return undefined
  const place = placeOf(rest, provenance)
  const keyword = INFLUENTIAL.exec(entry.createdBy)?.[1]
  if (entry.layer === undefined && keyword !== undefined) {
    return { code: 'instruction-changed', place, what: 'setting-before', keyword }
  }
  const names = instead === undefined ? undefined : changedArguments(entry.createdBy, instead.createdBy)
  if (names !== undefined) return { code: 'argument-changed', place, names }
  // Variables are expanded in histories.
  const isPlain = place !== undefined && !place.text.includes('$') && !/^RUN \|/.test(entry.createdBy)
  return { code: 'instruction-changed', place, what: isPlain ? 'written' : 'written-or-argument' }
}

const RUN_WITH_ARGUMENTS = /^RUN \|(\d+) /
const ARGUMENT = /^([A-Za-z_]\w*)=/

/** `RUN |2 A=1 B=2 /bin/sh -c …`: names of arguments that differ where nothing else does. */
function changedArguments(now: string, before: string): readonly string[] | undefined {
  const count = RUN_WITH_ARGUMENTS.exec(now)?.[1]
  if (count === undefined || RUN_WITH_ARGUMENTS.exec(before)?.[1] !== count) return undefined
  const [ours, theirs] = [now.split(' '), before.split(' ')]
  if (ours.length !== theirs.length) return undefined
  const differing = ours.filter((word, index) => word !== theirs[index])
  const ends = 2 + Number(count)
  const names = differing.map((word) => (ours.indexOf(word) < ends ? ARGUMENT.exec(word)?.[1] : undefined))
  return names.every((name) => name !== undefined) ? [...new Set(names)] : undefined
}
