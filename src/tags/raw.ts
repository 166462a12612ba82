import { sanitizeTag } from './context.ts'
import type { RuleDefinition } from './definition.ts'

/** A tag spelled out. */
export const raw: RuleDefinition = {
  type: 'raw',
  priority: 200,
  attributes: ['value'],
  check: ({ value }) => (value ? undefined : 'type=raw needs a value'),
  apply: ({ prefix = '', value = '', suffix = '' }) => ({
    tag: { name: sanitizeTag(`${prefix}${value}${suffix}`), moving: true, latest: false },
  }),
}
