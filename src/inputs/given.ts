import type { ParsedOptions } from './parsed.ts'
import type { Problem } from './problem.ts'
import { type InputSource, type RawInput, spell } from './raw.ts'
import type { InputDefinition } from './table.ts'

/** What rules about several inputs look at. Where an input was wrong in itself, its value is its default or what was left of it. */
export interface Given<Definition extends InputDefinition> {
  readonly inputs: ParsedOptions<Definition>
  /** By name, as they were written. */
  readonly given: ReadonlyMap<string, RawInput>
  readonly source: InputSource
  /**
   * The host keeps secrets from this run (a pull request from a fork, Dependabot): an empty password is
   * no mistake then.
   */
  readonly withoutSecrets?: boolean
}

export type Rule<Definition extends InputDefinition> = (facts: Given<Definition>) => readonly Problem[]

interface Contradiction {
  readonly given: string
  readonly allowed: string
  readonly nearest?: string
  /** A clause about the input: `is given without username`. */
  readonly why: string
}

export function contradiction<Definition extends InputDefinition>(
  facts: Given<Definition>,
  name: Definition['name'],
  { why, ...rest }: Contradiction,
): Problem {
  const input = spelling(facts, name)
  return { code: 'contradiction', input, ...rest, message: `${input}: ${why}. Allowed: ${rest.allowed}.` }
}

/** As the user wrote it, or would have to. */
export function spelling<Definition extends InputDefinition>(
  { given, source }: Given<Definition>,
  name: Definition['name'],
): string {
  return given.get(name)?.spelling ?? spell(source, name)
}
