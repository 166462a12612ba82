import { readItems } from '../items.ts'
import { complain, type Reading } from '../reading.ts'
import type { InputDefinition } from '../table.ts'

type PlainList = Extract<InputDefinition, { readonly kind: 'list' }>

/** Items that buildx gets as they are; their form is checked where the table has one. */
export function readList(reading: Reading<PlainList>): readonly string[] {
  const { item } = reading.definition
  return readItems(reading).filter((given) => {
    if (item === undefined || item.pattern.test(given)) return true
    complain(reading, { given, why: 'has the wrong form', allowed: `"${item.form}"` })
    return false
  })
}
