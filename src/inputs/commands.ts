/** A command of the command line. */
export interface CommandDefinition {
  readonly name: string
  readonly usage: string
  /** One sentence for the list of commands. */
  readonly summary: string
}

/** All commands, in the order in which the help lists them. */
export const COMMANDS = [
  {
    name: 'publish',
    usage: 'publish [CONTEXT] [OPTION]…',
    summary: 'Build an image for its platforms, push it by digest, check it, and set its tags.',
  },
] as const satisfies readonly CommandDefinition[]

export type Command = (typeof COMMANDS)[number]

export function findCommand(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name)
}
