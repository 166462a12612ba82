import { PUBLISH } from './commands/publish.ts'
import { type ParseOptions, parseOptions } from './parse.ts'
import type { ParsedInputs } from './parsed.ts'
import type { Problem } from './problem.ts'
import type { RawInputs } from './raw.ts'
import type { Result } from './result.ts'
import { PUBLISH_RULES } from './rules.ts'

/** The inputs of a publish, wherever they come from. Other commands need none of its rules, nor the tags' grammar behind them. */
export function parseInputs(
  raw: RawInputs,
  options: ParseOptions = {},
): Result<ParsedInputs, readonly Problem[]> {
  return parseOptions(PUBLISH, raw, PUBLISH_RULES, options)
}
