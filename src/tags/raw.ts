import type { RuleDefinition } from './definition.ts'
import { GLOBAL_EXPRESSIONS } from './expressions.ts'
import { followsName } from './follows.ts'
import { isImmutableName } from './immutable-name.ts'
import { compileTemplate } from './vocabulary.ts'

/** A tag spelled out. */
export const raw: RuleDefinition = {
  type: 'raw',
  priority: 200,
  attributes: ['value'],
  compile: ({ value }, dialect) => {
    if (value === undefined) return { ok: false, error: 'type=raw needs a value' }
    const render = compileTemplate(value, GLOBAL_EXPRESSIONS, dialect)
    if (!render.ok) return render
    return {
      ok: true,
      value: (context) => {
        const name = render.value(context)
        return {
          kind: 'tag',
          value: name,
          moving: !isImmutableName(name),
          follows: followsName(name, context),
          latest: false,
        }
      },
    }
  },
}
