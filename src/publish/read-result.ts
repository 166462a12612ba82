import type { Ports } from '../ports.ts'
import type { RunResult } from '../report/result.ts'
import { WrongInputs } from './problems.ts'
import { readText, type TextSource, wrongText } from './read-text.ts'

/**
 * A result that a run has saved.
 * @throws {WrongInputs} when it isn't there, is too large or is no result.
 */
export async function readResult(ports: Ports, source: TextSource): Promise<RunResult> {
  const text = await readText(ports, source)
  const { parseResult } = await import('../report/parse-result.ts')
  const result = parseResult(text)
  if (!result.ok) throw new WrongInputs([wrongText(source, result.error)])
  return result.value
}
