import { type CommandDefinition, findOption } from './command.ts'
import { COMMANDS } from './commands.ts'
import { type InputSource, type RawInput, type RawInputs, spell } from './raw.ts'
import { INPUTS } from './table.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The inputs of an action: the runner sets `INPUT_` and the name in upper case, spaces as `_` and dashes kept, for
 * every name under `with:`, known or not. What is empty was not given: action.yml's inputs are always set.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
export function readActionInputs(environment: Environment): RawInputs {
  return readPrefixed('with', 'INPUT_', environment, (rest) => rest.toLowerCase())
}

/**
 * The settings of a plugin (Woodpecker, Drone): `PLUGIN_` and the name in upper case, dashes as `_`.
 * @see https://woodpecker-ci.org/docs/usage/plugins/creating-plugins#settings
 */
export function readPluginInputs(environment: Environment): RawInputs {
  return readPrefixed('plugin', 'PLUGIN_', environment, (rest) => rest.toLowerCase().replaceAll('_', '-'))
}

function readPrefixed(
  source: InputSource,
  prefix: string,
  environment: Environment,
  nameOf: (rest: string) => string,
): RawInputs {
  const given = Object.entries(environment).flatMap(([variable, value]): readonly RawInput[] => {
    if (!variable.startsWith(prefix) || value === undefined || value.trim() === '') return []
    const name = nameOf(variable.slice(prefix.length))
    return [{ name, spelling: spellFound(source, name, variable), values: [value] }]
  })
  return { source, given: inTableOrder(given), problems: [] }
}

const KNOWN: readonly CommandDefinition[] = COMMANDS

// A job's own variable may start with INPUT_ as well, so an unknown name says where it was seen.
function spellFound(source: InputSource, name: string, variable: string): string {
  if (source === 'plugin') return variable
  return KNOWN.some((command) => findOption(command, name) ?? command.reserved?.includes(name))
    ? spell(source, name)
    : `${spell(source, name)} (environment variable ${variable})`
}

// An environment has no order of its own that means anything; problems come in the table's.
function inTableOrder(given: readonly RawInput[]): readonly RawInput[] {
  const rank = new Map<string, number>(INPUTS.map(({ name }, index) => [name, index]))
  const rankOf = ({ name }: RawInput) => rank.get(name) ?? INPUTS.length
  return given.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1))
}
