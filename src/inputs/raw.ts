import type { Problem } from './problem.ts'

/** Where inputs come from: an action's `with:`, the command line, or a plugin's settings. */
export type InputSource = 'with' | 'option' | 'plugin'

/** An input as it was given, before anything is known about it: its name may be wrong. */
export interface RawInput {
  readonly name: string
  /** As the user wrote it: `--platforms`, `with: platforms`, `PLUGIN_PLATFORMS`, `CONTEXT`. */
  readonly spelling: string
  /** More than one where an option was repeated. */
  readonly values: readonly string[]
}

/** Everything that was given, each name once, and what was already wrong with the way it was given. */
export interface RawInputs {
  readonly source: InputSource
  readonly given: readonly RawInput[]
  readonly problems: readonly Problem[]
}

/** How a user of this source writes an input's name. */
export function spell(source: InputSource, name: string): string {
  switch (source) {
    case 'with':
      return `with: ${name}`
    case 'option':
      return `--${name}`
    case 'plugin':
      return `PLUGIN_${name.toUpperCase().replaceAll('-', '_')}`
  }
}

/** As the user wrote an input's name, or would have to. */
export function spellingOf({ source, given }: RawInputs, name: string): string {
  return given.find((input) => input.name === name)?.spelling ?? spell(source, name)
}
