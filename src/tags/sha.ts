import { sanitizeTag } from './context.ts'
import type { RuleDefinition } from './definition.ts'

const SHORT = 7

/** A tag of the commit. */
export const sha: RuleDefinition = {
  type: 'sha',
  priority: 100,
  attributes: ['format'],
  check: ({ format = 'short' }) =>
    format === 'short' || format === 'long' ? undefined : `format is short or long, not "${format}"`,
  apply: ({ format, prefix = 'sha-', suffix = '' }, context) => {
    if (context.sha === undefined) return {}
    const value = format === 'long' ? context.sha : context.sha.slice(0, SHORT)
    return { tag: { name: sanitizeTag(`${prefix}${value}${suffix}`), moving: false, latest: false } }
  },
}
