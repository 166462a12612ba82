import { parseDuration } from './kinds/duration.ts'
import { readValue } from './kinds.ts'
import { camelCase, type ParsedInputs } from './parsed.ts'
import type { Problem } from './problem.ts'
import type { RawInput, RawInputs } from './raw.ts'
import { type Reading, show } from './reading.ts'
import type { Result } from './result.ts'
import { findContradictions } from './rules.ts'
import { INPUTS, type InputDefinition, type InputName, isInputName } from './table.ts'
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

  const circumstances: Circumstances = {
    source: raw.source,
    imagesGiven: given.has('images'),
    report: (problem) => void problems.push(problem),
  }
  const values = INPUTS.map((definition) => {
    const input = given.get(definition.name)
    const value = input === undefined ? defaultOf(definition) : readInput(definition, input, circumstances)
    return [camelCase(definition.name), value]
  })
  // One value for each definition, of its kind's type; where a reader failed there is a problem, and none leaves.
  const inputs = Object.fromEntries(values) as ParsedInputs

  problems.push(...findContradictions({ inputs, given, source: raw.source, ...options }))
  return problems.length === 0 ? { ok: true, value: inputs } : { ok: false, error: problems }
}

type Circumstances = Pick<Reading, 'source' | 'imagesGiven' | 'report'>

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
