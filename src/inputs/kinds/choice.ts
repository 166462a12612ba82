import { nearest } from '../nearest.ts'
import { complain, type Reading } from '../reading.ts'
import type { InputDefinition } from '../table.ts'
import { alternatives, onlyValue } from './text.ts'

type ChoiceInput = Extract<InputDefinition, { readonly kind: 'choice' }>

export function readChoice(reading: Reading<ChoiceInput>): string | undefined {
  const { choices } = reading.definition
  const given = onlyValue(reading)
  if (choices.includes(given)) return given
  return complain(reading, {
    given,
    why: 'is not one of the choices',
    allowed: alternatives(choices),
    nearest: nearest(given.toLowerCase(), choices),
  })
}
