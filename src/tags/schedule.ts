import { NOTHING, type RuleDefinition } from './definition.ts'
import { DATE_EXPRESSIONS } from './expressions.ts'
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
      value: (context) =>
        context.event.includes('schedule')
          ? {
              kind: 'tag',
              value: render.value(context),
              moving: true,
              follows: { kind: 'run' },
              latest: false,
            }
          : NOTHING,
    }
  },
}
