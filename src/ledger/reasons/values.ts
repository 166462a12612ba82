import { type Instruction, scopeOf } from '../dockerfile.ts'
import { type Execution, executionOf } from '../operation.ts'
import type { Provenance, Step } from '../provenance.ts'
import type { Change } from './change.ts'

/** Nobody reads more than that. */
const MOST_VARIABLES = 20

/**
 * Why an instruction of the same text, at the same place, became another operation: a build argument, an `ENV` or another
 * setting before it, an option of the build. Values are compared here and never leave this file.
 */
export function changedSurroundings(
  step: Step,
  earlier: Step,
  place: Instruction,
  now: Provenance,
  before: Provenance,
): Change {
  const [ours, theirs] = [executionOf(step), executionOf(earlier)]
  if (ours === undefined || theirs === undefined || !/^RUN\s/i.test(place.text)) {
    return changedValue(place, now, before)
  }
  const variables = differingVariables(ours, theirs)
  if (variables.length > MOST_VARIABLES) return { place, what: { kind: 'value-or-option' } }
  const settings = differingSettings(ours, theirs)
  const isArgument = (name: string) => isChangedArgument(name, ours, theirs, now, before)
  // Reason enough, whatever else follows from it.
  const names = variables.filter(isArgument)
  if (names.length > 0) return { place, what: { kind: 'arguments', names } }
  const parts = [
    ...variables.map((name) => describeVariable(name, now, before)),
    ...settings.map((name) => SETTINGS.get(name)),
  ]
  const known = parts.filter((part) => part !== undefined)
  // Nothing but the order of the variables: that of the instructions that set them.
  if (parts.length === 0) return { place, what: { kind: 'value-or-before' } }
  if (known.length < parts.length) return { place, what: { kind: 'value-or-option' } }
  return (
    writtenBefore(place, known, now, before) ?? {
      place,
      what: { kind: 'surroundings', parts: known.map(({ noun }) => noun) },
    }
  )
}

/** The same of an instruction in whose place values are filled in before it is an operation, such as `COPY` and `FROM`. */
export function changedValue(place: Instruction, now: Provenance, before: Provenance): Change {
  const found = [...place.whole.matchAll(/\$\{?([A-Za-z_]\w*)/g)]
  const used = [...new Set(found.flatMap(([, name]) => name ?? []))].slice(0, MOST_VARIABLES)
  const names = used.filter((name) => now.buildArgs.get(name) !== before.buildArgs.get(name))
  if (names.length > 0) return { place, what: { kind: 'arguments', names: names.toSorted() } }
  const setters = used.map((name) => ({ noun: name, setter: setterOf(name) }))
  return writtenBefore(place, setters, now, before) ?? { place, what: { kind: 'value-or-option' } }
}

/** Something that a `RUN` runs with, in words, and what an instruction looks like that sets it. */
interface Part {
  readonly noun: string
  readonly setter: RegExp | undefined
}

const SETTINGS: ReadonlyMap<string, Part> = new Map([
  // The command itself is the same: its text is, and nothing in it is expanded.
  ['args', { noun: 'the shell', setter: /^SHELL\s/i }],
  ['cwd', { noun: 'the working directory', setter: /^WORKDIR\s/i }],
  ['user', { noun: 'the user', setter: /^USER\s/i }],
  ['network', { noun: 'the network', setter: undefined }],
  ['extraHosts', { noun: 'the added hosts', setter: undefined }],
  ['ulimit', { noun: 'the limits', setter: undefined }],
])

function setterOf(variable: string): RegExp {
  return new RegExp(`^(?:ENV|ARG)\\s(?:.*\\s)?${variable}(?:[=\\s]|$)`, 'i')
}

const NAME = /^[A-Za-z_]\w*$/

/** Undefined for a name that no Dockerfile has: it may be made of a value. */
function describeVariable(name: string, now: Provenance, before: Provenance): Part | undefined {
  if (!NAME.test(name)) return undefined
  const word = new RegExp(`\\b${name}\\b`)
  const isWritten = [now, before].some(({ instructions }) => instructions.some(({ text }) => word.test(text)))
  return isWritten ? { noun: `the variable ${name}`, setter: setterOf(name) } : undefined
}

/** An instruction before it that sets one of the parts, and that the earlier Dockerfile doesn't have. */
function writtenBefore(
  place: Instruction,
  parts: readonly Part[],
  now: Provenance,
  before: Provenance,
): Change | undefined {
  const texts = new Set(before.instructions.map(({ whole }) => whole))
  const written = scopeOf(now.instructions, place).findLast(
    ({ text, whole }) => !texts.has(whole) && parts.some(({ setter }) => setter?.test(text)),
  )
  return written && { place: written, what: { kind: 'written' } }
}

function differingVariables(now: Execution, before: Execution): readonly string[] {
  const [ours, theirs] = [variablesOf(now), variablesOf(before)]
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((name) => ours.get(name) !== theirs.get(name))
    .toSorted()
}

function variablesOf({ env }: Execution): ReadonlyMap<string, string> {
  return new Map(
    env.map((variable) => {
      const [name = ''] = variable.split('=', 1)
      return [name, variable.slice(name.length + 1)]
    }),
  )
}

function differingSettings(now: Execution, before: Execution): readonly string[] {
  const [ours, theirs] = [settingsOf(now), settingsOf(before)]
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter(
    (name) => JSON.stringify(ours.get(name)) !== JSON.stringify(theirs.get(name)),
  )
}

function settingsOf({ args, settings }: Execution): ReadonlyMap<string, unknown> {
  return new Map([...settings, ['args', args]])
}

/** Whether a variable has the value of the build argument of its name, and that is another one than before. */
function isChangedArgument(
  name: string,
  ours: Execution,
  theirs: Execution,
  now: Provenance,
  before: Provenance,
): boolean {
  const [given, earlier] = [now.buildArgs.get(name), before.buildArgs.get(name)]
  return (
    given !== earlier &&
    (given === undefined || variablesOf(ours).get(name) === given) &&
    (earlier === undefined || variablesOf(theirs).get(name) === earlier)
  )
}
