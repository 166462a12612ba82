import { parseDuration } from './kinds/duration.ts'
import { readValue } from './kinds.ts'
import { camelCase, type ParsedInputs } from './parsed.ts'
import type { Problem } from './problem.ts'
import type { RawInput, RawInputs } from './raw.ts'
import { show } from './reading.ts'
import type { Result } from './result.ts'
import { findContradictions } from './rules.ts'
import { findInput, INPUTS, type InputDefinition, type InputName, isInputName } from './table.ts'
import { refuseName } from './unknown.ts'

export interface ParseOptions {
  /**
   * The host keeps secrets from this run (a pull request from a fork, Dependabot): an empty password is
   * no mistake then.
   */
  readonly withoutSecrets?: boolean
}

/** Checks everything that can be known from the inputs alone, and reports all that is wrong together. */
export function parseInputs(
  raw: RawInputs,
  options: ParseOptions = {},
): Result<ParsedInputs, readonly Problem[]> {
  const problems: Problem[] = [...raw.problems]
  const given = new Map<InputName, RawInput>()
  for (const input of raw.given) {
    const values = input.values.filter((value) => value.trim() !== '')
    if (values.length === 0) continue
    if (isInputName(input.name)) given.set(input.name, { ...input, values })
    else problems.push(refuseName(raw.source, input))
  }

  const values: Record<string, unknown> = {}
  for (const definition of INPUTS) {
    const input = given.get(definition.name)
    values[camelCase(definition.name)] =
      input === undefined ? defaultOf(definition) : readInput(definition, input)
  }
  // One entry for each definition, of its kind's type; where a reader failed there is a problem, and no value leaves.
  const inputs = values as unknown as ParsedInputs

  problems.push(...findContradictions({ inputs, given, source: raw.source, ...options }))
  return problems.length === 0 ? { ok: true, value: inputs } : { ok: false, error: problems }

  function readInput(definition: InputDefinition, input: RawInput): unknown {
    const report = (problem: Problem) => problems.push(problem)
    const nul = input.values.find((value) => value.includes('\0'))
    if (nul !== undefined) return void report(refuseNul(definition, input, nul))
    return readValue({
      definition,
      spelling: input.spelling,
      source: raw.source,
      values: keepsWhiteSpace(definition) ? input.values : input.values.map((value) => value.trim()),
      imagesGiven: given.has('images'),
      report,
    })
  }
}

function keepsWhiteSpace(definition: InputDefinition): boolean {
  return 'grammar' in definition && definition.grammar === 'untrimmed-lines'
}

function defaultOf(definition: InputDefinition): unknown {
  if ('grammar' in definition) return []
  if (definition.kind === 'duration') return parseDuration(definition.default)
  return 'default' in definition ? definition.default : undefined
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

/** The value of an input when nobody gives one, as text for documents. */
export function defaultText(name: InputName): string | undefined {
  const definition = findInput(name)
  return 'default' in definition && definition.default !== undefined ? String(definition.default) : undefined
}
