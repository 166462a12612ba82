import { shortSha } from './context.ts'
import { NOTHING, type RuleDefinition } from './definition.ts'

/** A tag of the commit. */
export const sha: RuleDefinition = {
  type: 'sha',
  priority: 100,
  attributes: ['format'],
  prefix: () => 'sha-',
  compile: ({ format = 'short' }) => {
    if (format !== 'short' && format !== 'long')
      return { ok: false, error: `format is short or long, not "${format}"` }
    return {
      ok: true,
      value: (context) => {
        const value = format === 'long' ? context.sha : shortSha(context)
        return value && context.sha
          ? {
              ...{ kind: 'tag', value, moving: false, follows: { kind: 'run' }, latest: false },
              commit: context.sha,
            }
          : NOTHING
      },
    }
  },
}
