import { z } from 'zod'
import { resultSchema } from './result.ts'

/** The whole of result.schema.json, for programs that read our results. */
export function renderResultSchema(): string {
  // As input: a reader must take fields that a later release adds.
  return `${JSON.stringify(z.toJSONSchema(resultSchema, { io: 'input' }), null, 2)}\n`
}
