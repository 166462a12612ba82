import { type Problem, quote } from '../problem.ts'
import { type Reading, show } from '../reading.ts'

export function readText(reading: Reading): string {
  return onlyValue(reading)
}

/** The value of an input that takes one. Only a repeated option can have more. */
export function onlyValue(reading: Reading): string {
  const [first = '', ...others] = reading.values
  const other = others.find((value) => value !== first)
  if (other !== undefined) reading.report(givenTwice(reading, first, other))
  return first
}

function givenTwice(reading: Reading, first: string, other: string): Problem {
  const given = `${show(reading.definition, first)} and ${show(reading.definition, other)}`
  return {
    code: 'contradiction',
    input: reading.spelling,
    given,
    allowed: 'one value',
    message: `${reading.spelling}: takes one value, given are ${given}.`,
  }
}

/** `"a", "b" or "c"`. */
export function alternatives(choices: readonly string[]): string {
  const quoted = choices.map(quote)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}
