import { z } from 'zod'
import { resultSchema } from './result.ts'

/** The whole of result.schema.json, for programs that read our results. */
export function renderResultSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(resultSchema), null, 2)}\n`
}
