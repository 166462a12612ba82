import type { Instruction } from '../dockerfile.ts'
import type { Step } from '../provenance.ts'
import type { Change } from './change.ts'
import { type Comparison, type KnownBuild, placeOf } from './comparison.ts'
import { type Matching, matchSteps } from './matching.ts'
import { movedTag } from './moved-tag.ts'
import { changedSurroundings, changedValue } from './values.ts'

/** Where both builds' definitions are recorded whole. */
export function compareDefinitions(now: KnownBuild, before: KnownBuild): Comparison {
  const matching = matchSteps(now.provenance, before.provenance)
  let tolerant: Matching | undefined
  return {
    isWhole: true,
    compare(index) {
      const maker = now.makers[index]
      if (maker === undefined) return undefined
      const counterpart = matching.counterpart(maker)
      if (counterpart !== undefined) {
        const previous = before.layers[indexLike(index, now.makers, before.makers, counterpart)]
        if (previous !== undefined) return { change: undefined, previous }
      }
      const change =
        counterpart === undefined ? firstChange(maker, now, before, matching) : notThere(maker, now, before)
      return change && { change }
    },
    isSameButMoved(index) {
      const maker = now.makers[index]
      if (maker === undefined) return false
      tolerant ??= matchSteps(now.provenance, before.provenance, { ignoreMoves: true })
      return tolerant.counterpart(maker) !== undefined
    },
  }
}

/** The place of a step's layer in the other image; of several, the one that has as many before it. */
function indexLike(
  index: number,
  ours: KnownBuild['makers'],
  theirs: KnownBuild['makers'],
  counterpart: Step,
): number {
  const maker = ours[index]
  const nth = ours.slice(0, index).filter((other) => other === maker).length
  const places = theirs.flatMap((other, place) => (other === counterpart ? [place] : []))
  return places[nth] ?? -1
}

/** The step is in the earlier build, and was not part of the image. */
function notThere(maker: Step, now: KnownBuild, before: KnownBuild): Change | undefined {
  if (before.makers.includes(undefined)) return undefined
  const place = placeOf(maker, now)
  return place && { place, what: { kind: missing(now, before) } }
}

function missing({ provenance: now }: KnownBuild, { provenance: before }: KnownBuild) {
  return now.target === before.target ? 'not-there' : 'other-target'
}

function firstChange(
  maker: Step,
  now: KnownBuild,
  before: KnownBuild,
  matching: Matching,
): Change | undefined {
  const path = pathToRoot(maker, now, matching)
  const root = path.at(-1)
  // Parts of an instruction, such as the file of a here-document, have no place of their own.
  const placed = path.findLast((step) => placeOf(step, now) !== undefined)
  const place = placed && placeOf(placed, now)
  if (root === undefined || placed === undefined || place === undefined) return undefined
  if (root.kind === 'image') return changeOfImage(root, place, now, before)
  // Nobody can tell what an instruction was where the earlier Dockerfile isn't recorded.
  if (before.provenance.instructions.length === 0) return undefined
  if (!hasInstruction(before, place)) return { place, what: { kind: 'written' } }
  const candidates = [...before.provenance.steps.values()].filter(
    (step) =>
      step.kind === placed.kind &&
      !matching.isKept(step) &&
      step.places.some(({ whole }) => whole === place.whole),
  )
  if (candidates.length === 0) return { place, what: { kind: missing(now, before) } }
  if (root !== placed) return changedValue(place, now.provenance, before.provenance)
  const here = candidates.find((step) => matching.haveSameInputs(root, step))
  if (here !== undefined) return changedSurroundings(root, here, place, now.provenance, before.provenance)
  const isMoved = candidates.some((step) => matching.doTheSame(root, step))
  return { place, what: { kind: isMoved ? 'moved-or-gone-before' : 'value-or-before' } }
}

/**
 * From a step that is new down to the one that makes it so: the first that is new though all that it works on is not. What a
 * step stands on comes before what it takes files from: a change there is reason enough for it to be done again.
 */
function pathToRoot(maker: Step, { provenance }: KnownBuild, matching: Matching): readonly Step[] {
  const path = new Set<Step>()
  for (let step: Step | undefined = maker; step !== undefined; ) {
    // A definition that goes round in circles is none that BuildKit wrote.
    if (path.has(step)) return []
    path.add(step)
    step = step.inputs
      .flatMap((id) => provenance.steps.get(id) ?? [])
      .find((input) => matching.counterpart(input) === undefined)
  }
  return [...path]
}

function changeOfImage(root: Step, place: Instruction, now: KnownBuild, before: KnownBuild): Change {
  const what = movedTag(root, place, now.provenance, before.provenance)
  if (what !== undefined) return { place, what }
  if (before.provenance.instructions.length === 0) return { place, what: { kind: 'other-image' } }
  if (!hasInstruction(before, place)) return { place, what: { kind: 'written' } }
  const change = changedValue(place, now.provenance, before.provenance)
  return change.what.kind === 'value-or-option' ? { place, what: { kind: 'other-image' } } : change
}

function hasInstruction({ provenance }: KnownBuild, { whole }: Instruction): boolean {
  return provenance.instructions.some((other) => other.whole === whole)
}
