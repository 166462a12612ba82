import type { Result } from '../inputs/result.ts'
import { isRecord, parseJson } from '../json.ts'
import { type RunResult, resultSchema } from './result.ts'
import { plainText } from './text/plain-text.ts'

/** What releases before this one didn't write, as a run that knows nothing of it writes it. */
const ADDED_SINCE = {
  baseline: null,
  advice: [],
  checks: [],
  budgets: [],
  timeline: null,
} as const satisfies Partial<RunResult>

const SHOWN = 5

/**
 * Reads a result that was saved as JSON, by this release or an older one. Fields that nobody knows yet are left out.
 * @returns the result, or a clause that says what is wrong with the text.
 */
export function parseResult(text: string): Result<RunResult, string> {
  const json = parseJson(text)
  if (json === undefined) return { ok: false, error: 'is not JSON' }
  if (!isRecord(json)) return { ok: false, error: 'is no JSON object' }
  const { schema, status } = json
  if (typeof schema === 'number' && schema > 1) {
    return { ok: false, error: `has schema ${schema}, of a later release; this one reads schema 1` }
  }
  if (status === 'planned') return { ok: false, error: 'is the plan of a dry run, which has no result' }
  const parsed = resultSchema.safeParse({ ...ADDED_SINCE, ...json })
  if (parsed.success) return { ok: true, value: parsed.data }
  const { issues } = parsed.error
  const shown = issues.slice(0, SHOWN).map(({ path, message }) => `"${pathText(path)}": ${clause(message)}`)
  const more = issues.length > SHOWN ? [`${issues.length - SHOWN} more`] : []
  return { ok: false, error: `is no result of a run; ${[...shown, ...more].join('; ')}` }
}

/** zod's words behind the first ones, which say that something is invalid. */
function clause(message: string): string {
  return plainText(message).replace(/^Invalid [a-z]+: /, '')
}

/** `platforms[0].layers[2].size`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}
