import { type CommandDefinition, findOption } from './command.ts'
import { PUBLISH } from './commands/publish.ts'
import { findCommand } from './commands.ts'
import { COMMAND_INPUT } from './host-command.ts'
import { type InputSource, type RawInput, type RawInputs, spell } from './raw.ts'

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
  const command = findCommand(environment[prefix + COMMAND_INPUT.toUpperCase()] ?? '') ?? PUBLISH
  const given = Object.entries(environment).flatMap(([variable, value]): readonly RawInput[] => {
    if (!variable.startsWith(prefix) || value === undefined || value === '') return []
    const name = nameOf(variable.slice(prefix.length))
    return [{ name, spelling: spellFound(command, source, name, variable), values: [value] }]
  })
  return { source, given: inOrder(command, given), problems: [] }
}

// A job's own variable may start with INPUT_ as well, so an unknown name says where it was seen.
function spellFound(command: CommandDefinition, source: InputSource, name: string, variable: string): string {
  if (source === 'plugin') return variable
  const isKnown = findOption(command, name) !== undefined || command.reserved?.includes(name)
  return isKnown ? spell(source, name) : `${spell(source, name)} (environment variable ${variable})`
}

// An environment has no order of its own that means anything; problems come in that of the options.
function inOrder({ options }: CommandDefinition, given: readonly RawInput[]): readonly RawInput[] {
  const rank = new Map(options.map(({ name }, index) => [name, index]))
  const rankOf = ({ name }: RawInput) => rank.get(name) ?? options.length
  return given.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1))
}
