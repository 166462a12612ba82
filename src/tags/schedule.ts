import { NOTHING, type RuleDefinition } from './definition.ts'
import { DATE_EXPRESSIONS } from './expressions.ts'
import { isImmutableName } from './immutable-name.ts'
import { compileTemplate } from './vocabulary.ts'

/** A tag of the runs that a clock starts: `nightly`, or a date. */
export const schedule: RuleDefinition = {
  type: 'schedule',
  priority: 1000,
  attributes: ['pattern'],
  compile: ({ pattern = 'nightly' }, dialect) => {
    const render = compileTemplate(pattern, DATE_EXPRESSIONS, dialect)
    if (!render.ok) return render
    return {
      ok: true,
      value: (context) => {
        if (!context.event.includes('schedule')) return NOTHING
        const value = render.value(context)
        return {
          kind: 'tag',
          value,
          moving: !isImmutableName(value),
          follows: { kind: 'run' },
          latest: false,
        }
      },
    }
  },
}
