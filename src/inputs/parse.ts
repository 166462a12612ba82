import { type CommandDefinition, findOption, usageOf } from './command.ts'
import type { Given, Rule } from './given.ts'
import { parseBoolean } from './kinds/boolean.ts'
import { parseDuration } from './kinds/duration.ts'
import { readValue } from './kinds.ts'
import { camelCase, type ParsedOptions } from './parsed.ts'
import type { Problem } from './problem.ts'
import { type InputSource, type RawInput, type RawInputs, spell } from './raw.ts'
import { type Reading, show } from './reading.ts'
import type { Result } from './result.ts'
import type { InputDefinition } from './table.ts'
import { refuseName } from './unknown.ts'

export type ParseOptions = Pick<Given<never>, 'withoutSecrets'>

/** Checks everything that can be known from a command's options alone, and reports all that is wrong together. */
export function parseOptions<C extends CommandDefinition>(
  command: C,
  raw: RawInputs,
  rules: readonly Rule<C['options'][number]>[],
  options: ParseOptions = {},
): Result<ParsedOptions<C['options'][number]>, readonly Problem[]> {
  const definitions: readonly InputDefinition[] = command.options
  const problems: Problem[] = [...raw.problems]
  const given = new Map<string, RawInput>()
  for (const input of raw.given) {
    const definition = findOption(command, input.name)
    const keeps = definition !== undefined && keepsBlanks(definition)
    const values = input.values.filter((value) => (keeps ? value : value.trim()) !== '')
    if (values.length === 0) continue
    if (definition !== undefined) given.set(input.name, { ...input, values })
    else problems.push(refuseName(command, raw.source, input))
  }
  // A word that was misread may be the one that is missed.
  if (problems.length === 0) {
    const missing = definitions.filter(({ name, required }) => required === true && !given.has(name))
    problems.push(...missing.map((definition) => refuseMissing(command, raw.source, definition)))
  }

  const circumstances: Circumstances = {
    source: raw.source,
    readsMetadata: given.has('images') || isTrue(given.get('tags-compat')),
    report: (problem) => void problems.push(problem),
  }
  const values = definitions.map((definition) => {
    const input = given.get(definition.name)
    const value = input === undefined ? defaultOf(definition) : readInput(definition, input, circumstances)
    return [camelCase(definition.name), value]
  })
  // One value for each definition, of its kind's type; where a reader failed there is a problem, and none leaves.
  const inputs = Object.fromEntries(values) as ParsedOptions<C['options'][number]>

  const facts = { inputs, given, source: raw.source, ...options }
  problems.push(...rules.flatMap((rule) => rule(facts)))
  return problems.length === 0 ? { ok: true, value: inputs } : { ok: false, error: problems }
}

type Circumstances = Pick<Reading, 'source' | 'readsMetadata' | 'report'>

function isTrue(input: RawInput | undefined): boolean {
  return input?.values.every((value) => parseBoolean(value.trim()) === true) ?? false
}

function readInput(definition: InputDefinition, input: RawInput, circumstances: Circumstances): unknown {
  const nul = input.values.find((value) => value.includes('\0'))
  if (nul !== undefined) {
    circumstances.report(refuseNul(definition, input, nul))
    return defaultOf(definition)
  }
  const values = keepsWhiteSpace(definition) ? input.values : input.values.map((value) => value.trim())
  return readValue({ ...circumstances, definition, spelling: input.spelling, values })
}

function keepsWhiteSpace(definition: InputDefinition): boolean {
  return keepsBlanks(definition) || ('grammar' in definition && definition.grammar === 'untrimmed-lines')
}

/** Whether white space alone is a value, too. */
function keepsBlanks({ kind }: InputDefinition): boolean {
  return kind === 'separator'
}

function defaultOf(definition: InputDefinition): unknown {
  if ('grammar' in definition) return []
  if (definition.kind === 'duration') return parseDuration(definition.default)
  return 'default' in definition ? definition.default : undefined
}

function refuseMissing(command: CommandDefinition, source: InputSource, { name }: InputDefinition): Problem {
  const operand = command.operands.find(({ option }) => option === name)
  const input = operand?.placeholder ?? spell(source, name)
  const allowed = `layerwise ${usageOf(command)}`
  const message = `${input}: is missing. Allowed: ${allowed}.`
  return { code: 'command-line', input, given: 'nothing', allowed, message }
}

// No program can be given one as an argument; without this, starting buildx would crash.
function refuseNul(definition: InputDefinition, input: RawInput, value: string): Problem {
  return {
    code: 'invalid-value',
    input: input.spelling,
    given: show(definition, value),
    allowed: 'text without NUL characters',
    message: `${input.spelling}: holds a NUL character, which no argument can.`,
  }
}
