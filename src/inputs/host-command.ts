import { type CommandName, findCommand } from './commands.ts'
import type { RawInputs } from './raw.ts'

/** The name of the input by which an action that stands beside the one for publishing says what it does. */
export const COMMAND_INPUT = 'command'

/** The command that a host's inputs are for, and what is left for it. Without a word about it they are for publishing. */
export function hostCommand(raw: RawInputs): { readonly name: CommandName; readonly inputs: RawInputs } {
  const input = raw.given.find(({ name }) => name === COMMAND_INPUT)
  const command = input && findCommand(input.values.join())
  if (command === undefined) return { name: 'publish', inputs: raw }
  return { name: command.name, inputs: { ...raw, given: raw.given.filter((other) => other !== input) } }
}
