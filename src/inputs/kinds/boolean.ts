import { complain, type Reading } from '../reading.ts'
import { onlyValue } from './text.ts'

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])

/** YAML 1.2's core schema, as `getBooleanInput` of @actions/core has it. @see https://yaml.org/spec/1.2.2/#1032-tag-resolution */
export function parseBoolean(text: string): boolean | undefined {
  return BOOLEANS.get(text)
}

const MEANT: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['1', 'true'],
  ['no', 'false'],
  ['off', 'false'],
  ['0', 'false'],
])

export function readBoolean(reading: Reading): boolean | undefined {
  const given = onlyValue(reading)
  const value = parseBoolean(given)
  if (value !== undefined) return value
  const nearest = MEANT.get(given.toLowerCase())
  return complain(reading, { given, why: 'is no boolean', allowed: '"true" or "false"', nearest })
}
