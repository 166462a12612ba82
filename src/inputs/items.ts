import { type ListGrammar, parseList } from './lists.ts'
import { complain, type Reading } from './reading.ts'
import type { InputDefinition } from './table.ts'

export type ListInput = Extract<InputDefinition, { readonly grammar: ListGrammar }>

/** All items of a list input: each value is split by the input's grammar, repeated options are joined. */
export function readItems(reading: Reading<ListInput>): readonly string[] {
  const { grammar, comments } = reading.definition
  const metadata = reading.readsMetadata ? 'lines' : undefined
  const options = { comments: comments === 'metadata-lines' ? metadata : comments }
  return reading.values.flatMap((value) => {
    const items = parseList(value, grammar, options)
    if (items.ok) return items.value
    complainAboutQuotes(reading, value, items.error)
    return []
  })
}

export function complainAboutQuotes(reading: Reading, value: string, why: string): void {
  complain(reading, {
    given: value,
    why: `can't be split into items: ${why}`,
    allowed: 'items without quotes, or wholly in double quotes',
  })
}

export function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined
}
