import { isPresent, readItems } from '../items.ts'
import type { BuildArg, KeyValue } from '../parsed.ts'
import { complain, type Reading } from '../reading.ts'
import type { InputDefinition } from '../table.ts'

type PairsInput = Extract<InputDefinition, { readonly kind: 'pairs' }>
type BuildArgsInput = Extract<InputDefinition, { readonly kind: 'build-args' }>

export function readPairs(reading: Reading<PairsInput>): readonly KeyValue[] {
  const { form, emptyValue } = reading.definition
  const allowed = `"${form}"`
  return readItems(reading)
    .map((given, index) => {
      const { key, value } = splitPair(given)
      const at = `(item ${index + 1})`
      if (value === undefined) return complain(reading, { given, why: `${at} has no "="`, allowed })
      if (key === '') return complain(reading, { given, why: `${at} has nothing before its "="`, allowed })
      if (value === '' && !emptyValue)
        return complain(reading, { given, why: `${at} has nothing behind its "="`, allowed })
      return { key, value }
    })
    .filter(isPresent)
}

export function readBuildArgs(reading: Reading<BuildArgsInput>): readonly BuildArg[] {
  return readItems(reading)
    .map((given, index) => {
      const { key, value } = splitPair(given)
      if (key !== '') return { key, ...(value !== undefined && { value }) }
      const why = `(item ${index + 1}) has nothing before its "="`
      return complain(reading, { given, why, allowed: '"NAME=value" or "NAME"' })
    })
    .filter(isPresent)
}

function splitPair(text: string): { key: string; value: string | undefined } {
  const equals = text.indexOf('=')
  if (equals < 0) return { key: text.trim(), value: undefined }
  return { key: text.slice(0, equals).trim(), value: text.slice(equals + 1) }
}
