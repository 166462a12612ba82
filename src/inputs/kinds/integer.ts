import { complain, type Reading } from '../reading.ts'
import type { InputDefinition } from '../table.ts'
import { onlyValue } from './text.ts'

type IntegerInput = Extract<InputDefinition, { readonly kind: 'integer' }>

export function readInteger(reading: Reading<IntegerInput>): number | undefined {
  const { least, most } = reading.definition
  const given = onlyValue(reading)
  const number = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN
  if (number >= least && number <= most) return number
  const why = Number.isNaN(number) ? 'is no whole number' : 'is out of range'
  return complain(reading, { given, why, allowed: `a whole number from ${least} to ${most}` })
}
