import type { ParseOptions } from '../../src/inputs/parse.ts'
import { parseInputs } from '../../src/inputs/parse-inputs.ts'
import type { ParsedInputs } from '../../src/inputs/parsed.ts'
import type { Problem } from '../../src/inputs/problem.ts'
import { type InputSource, type RawInputs, spell } from '../../src/inputs/raw.ts'

export type With = Readonly<Record<string, string | readonly string[]>>

/** A `with:` block, or the same given another way. */
export function given(inputs: With, source: InputSource = 'with'): RawInputs {
  return {
    source,
    given: Object.entries(inputs).map(([name, value]) => ({
      name,
      spelling: spell(source, name),
      values: typeof value === 'string' ? [value] : value,
    })),
    problems: [],
  }
}

export function parsed(inputs: With, source?: InputSource): ParsedInputs {
  const result = parseInputs(given(inputs, source))
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join('\n'))
  return result.value
}

export function problems(inputs: With, source?: InputSource, options?: ParseOptions): readonly Problem[] {
  const result = parseInputs(given(inputs, source), options)
  return result.ok ? [] : result.error
}
