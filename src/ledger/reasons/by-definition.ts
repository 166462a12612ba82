import * as z from 'zod/mini'
import { type Instruction, instructions } from '../dockerfile.ts'
import { instructionOf } from '../layer-sources.ts'
import type { Provenance, Step } from '../provenance.ts'
import { type Comparison, closureOf } from './comparison.ts'
import type { Change } from './reason.ts'

/** Where both builds' definitions are recorded whole: steps are the same when they do the same to the same inputs. */
export function compareDefinitions(now: Provenance, before: Provenance): Comparison {
  const numbers = new Map<string, number>()
  const ours = numberSteps(now, numbers)
  const theirs = numberSteps(before, numbers)
  const known = new Map([...theirs].map(([id, number]) => [number, id]))
  const isNew = (step: Step) => !known.has(ours.get(step.id) ?? -1)
  return {
    firstChange(step) {
      // Not those that are only new because of what they work on.
      const roots = closureOf(now, step).filter(
        (one) => isNew(one) && one.inputs.every((id) => known.has(ours.get(id) ?? -1)),
      )
      const root = roots.find(({ kind }) => kind === 'image') ?? roots[0]
      return root === undefined ? undefined : describeRoot(root, now, before)
    },
    previousLayer(step) {
      const id = known.get(ours.get(step.id) ?? -1)
      return id === undefined ? undefined : before.layers.get(id)?.at(-1)
    },
  }
}

/** Gives steps that do the same to the same inputs the same number, in whichever build they are. */
function numberSteps(provenance: Provenance, numbers: Map<string, number>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const step of provenance.steps.values()) {
    // What a context is asked for depends on all instructions that read it, and on .dockerignore.
    const operation = step.kind === 'local' ? 'local' : step.operation
    const key = JSON.stringify([operation, step.inputs.map((id) => found.get(id))])
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    found.set(step.id, number)
  }
  return found
}

function describeRoot(root: Step, now: Provenance, before: Provenance): Change {
  const place = instructionOf(now, root)
  if (root.kind === 'image') {
    const { name, digest } = imageOf(root)
    const earlier = [...before.steps.values()].filter(({ kind }) => kind === 'image').map(imageOf)
    const same = earlier.find((image) => image.name === name)
    if (same === undefined) return { code: 'instruction-changed', place, what: 'written' }
    return { code: 'base-moved', place, from: same.digest, to: digest }
  }
  const written = firstUnknownInstruction(root, now, before)
  if (written !== undefined) return { code: 'instruction-changed', place: written, what: 'written' }
  const names = changedArguments(root, place, now, before)
  if (names.length > 0) return { code: 'argument-changed', place, names }
  return { code: 'instruction-changed', place, what: place === undefined ? 'written' : 'written-or-argument' }
}

const imageSchema = z.object({ Op: z.object({ source: z.object({ identifier: z.string() }) }) })

/** `docker-image://docker.io/library/busybox:1.37@sha256:…` */
function imageOf({ operation }: Step): { readonly name: string; readonly digest: string | undefined } {
  const parsed = imageSchema.safeParse(operation)
  const [name = '', digest] = parsed.success ? parsed.data.Op.source.identifier.split('@') : []
  return { name, digest }
}

/**
 * The first instruction of the step's stage, up to its own, that the earlier Dockerfile doesn't have: an `ENV` before a
 * `RUN` changes what the `RUN` does.
 */
function firstUnknownInstruction(step: Step, now: Provenance, before: Provenance): Instruction | undefined {
  const { lines } = step
  if (lines === undefined) return undefined
  const texts = new Set(instructions(before.dockerfile).map(({ text }) => text))
  const upToHere = instructions(now.dockerfile).filter(({ line }) => line <= lines.first)
  const from = upToHere.findLastIndex(({ text }) => /^FROM\s/i.test(text))
  return upToHere.slice(Math.max(0, from)).find(({ text }) => matters(text) && !texts.has(text))
}

/** What an image only carries along changes no step after it. */
function matters(text: string): boolean {
  return !/^(?:LABEL|EXPOSE|CMD|ENTRYPOINT|HEALTHCHECK|STOPSIGNAL|VOLUME|MAINTAINER|ONBUILD)\s/i.test(text)
}

const environmentSchema = z.object({
  Op: z.object({ exec: z.object({ meta: z.object({ env: z.optional(z.array(z.string())) }) }) }),
})

/** Names of build arguments that the step uses and that have other values than before. */
function changedArguments(
  step: Step,
  place: Instruction | undefined,
  now: Provenance,
  before: Provenance,
): readonly string[] {
  const names = new Set([...now.buildArgs.keys(), ...before.buildArgs.keys()])
  const parsed = environmentSchema.safeParse(step.operation)
  const environment = parsed.success ? (parsed.data.Op.exec.meta.env ?? []) : []
  const uses = (name: string) =>
    environment.some((variable) => variable.startsWith(`${name}=`)) ||
    new RegExp(`\\$\\{?${name}\\b`).test(place?.text ?? '')
  return [...names]
    .filter((name) => /^[A-Za-z_]\w*$/.test(name) && now.buildArgs.get(name) !== before.buildArgs.get(name))
    .filter(uses)
    .toSorted()
}
