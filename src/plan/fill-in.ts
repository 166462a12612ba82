import type { KeyValue } from '../inputs/parsed.ts'
import { type Problem, quote } from '../inputs/problem.ts'
import type { Result } from '../inputs/result.ts'
import type { TagContext } from '../tags/context.ts'
import { GLOBAL_EXPRESSIONS } from '../tags/expressions.ts'
import { compileTemplate } from '../tags/vocabulary.ts'

export interface FillIn {
  /** The name of the input, as the user writes it. */
  readonly input: string
  readonly context: TagContext
  readonly compat: boolean
}

/** Puts values for the expressions of labels or annotations, and reports every one that is wrong. */
export function fillIn<T extends KeyValue>(
  pairs: readonly T[],
  { input, context, compat }: FillIn,
): Result<readonly T[], readonly Problem[]> {
  const filled: T[] = []
  const problems: Problem[] = []
  for (const pair of pairs) {
    const line = `${pair.key}=${pair.value}`
    const render = compileTemplate(line, GLOBAL_EXPRESSIONS, { compat })
    if (render.ok) filled.push({ ...pair, ...split(render.value(context)) })
    else {
      const message = `${input}: ${quote(line)}: ${render.error}`
      problems.push({
        code: 'invalid-value',
        input,
        given: quote(line),
        allowed: 'expressions such as {{branch}}',
        message,
      })
    }
  }
  return problems.length > 0 ? { ok: false, error: problems } : { ok: true, value: filled }
}

/** What comes out may have its first `=` elsewhere. */
function split(line: string): KeyValue {
  const equals = line.indexOf('=')
  return { key: line.slice(0, equals), value: line.slice(equals + 1) }
}
