import * as z from 'zod/mini'
import { imageOf } from '../operation.ts'
import type { Provenance, Step } from '../provenance.ts'

/** Which steps of two builds are the same: they do the same to the same inputs. */
export interface Matching {
  /** The step of the earlier build that is the same. */
  counterpart(step: Step): Step | undefined
  /** Whether a step of the earlier build is in the later one. */
  isKept(before: Step): boolean
  /** Whether two steps work on the same inputs, and whether they do the same. */
  haveSameInputs(now: Step, before: Step): boolean
  doTheSame(now: Step, before: Step): boolean
}

/** With `ignoreMoves` images are the same that have the same name, whatever their tags point to. */
export function matchSteps(now: Provenance, before: Provenance, { ignoreMoves = false } = {}): Matching {
  const numbers = new Map<string, number>()
  const ours = numberSteps(now, numbers, ignoreMoves)
  const theirs = numberSteps(before, numbers, ignoreMoves)
  const byNumber = new Map([...theirs].map(([step, { number }]) => [number, step]))
  const kept = new Set([...ours.values()].map(({ number }) => number))
  return {
    counterpart: (step) => byNumber.get(ours.get(step)?.number ?? -1),
    isKept: (step) => kept.has(theirs.get(step)?.number ?? -1),
    haveSameInputs: (one, other) => ours.get(one)?.inputs === theirs.get(other)?.inputs,
    doTheSame: (one, other) => ours.get(one)?.identity === theirs.get(other)?.identity,
  }
}

interface Numbered {
  readonly number: number
  /** What it does, as text. */
  readonly identity: string
  /** The numbers of what it works on, as text. */
  readonly inputs: string
}

/** Gives steps that do the same to the same inputs the same number, in whichever build they are. */
function numberSteps(
  provenance: Provenance,
  numbers: Map<string, number>,
  ignoreMoves: boolean,
): ReadonlyMap<Step, Numbered> {
  const found = new Map<Step, Numbered>()
  for (const step of provenance.steps.values()) {
    const identity = JSON.stringify(identityOf(step, provenance, ignoreMoves))
    const inputs = step.inputs.map((id) => inputNumber(provenance.steps.get(id), found)).join()
    const key = `${inputs} ${identity}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    found.set(step, { number, identity, inputs })
  }
  return found
}

/** One that isn't there, or comes later than what works on it, is none that BuildKit wrote. */
function inputNumber(input: Step | undefined, found: ReadonlyMap<Step, Numbered>): string {
  return String((input && found.get(input)?.number) ?? '?')
}

const operationSchema = z.object({
  Op: z.object({ source: z.object({ identifier: z.string() }) }),
  platform: z.optional(z.unknown()),
})

function identityOf(step: Step, provenance: Provenance, ignoreMoves: boolean): unknown {
  const parsed = operationSchema.safeParse(step.operation)
  if (!parsed.success) return step.operation
  const { Op, platform } = parsed.data
  if (step.kind === 'image') {
    const { name, digest } = imageOf(step, provenance)
    return ['image', platform, name, ignoreMoves && isTagged(name) ? '' : digest]
  }
  if (step.kind !== 'context') return step.operation
  // What it is asked for depends on all instructions that read it, and its place on who builds.
  const { identifier } = Op.source
  const isNamed = identifier.startsWith('local://') && identifier !== 'local://context'
  return ['context', isNamed ? identifier : '']
}

/** A name without a tag is one that is pinned by a digest. */
export function isTagged(name: string): boolean {
  return /:[^/]+$/.test(name)
}
