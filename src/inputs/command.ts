import type { InputDefinition } from './table.ts'

/** A word of the command line that needs no name in front of it: the value of one of the command's options. */
export interface Operand {
  /** As the usage shows it: `CONTEXT`. */
  readonly placeholder: string
  /** The name of the option that it is the value of. */
  readonly option: string
  /** How many words are its: one at most, or all that are left. */
  readonly count: 'one' | 'all'
  /** The option that a bare `-` is the value of, where that is another one. */
  readonly dash?: string
}

/** A command of the command line, as data: knowing it loads nothing of what it needs when it runs. */
export interface CommandDefinition {
  readonly name: string
  /** One sentence for the list of commands. */
  readonly summary: string
  /** What its help says between the summary and the options: what the operands are, and how it ends. */
  readonly about: string
  /** In their order; one that takes all words that are left is the last. */
  readonly operands: readonly Operand[]
  /** In the order in which people read them. */
  readonly options: readonly InputDefinition[]
  /** `-f` → `file`: what other tools call them. They are refused with a pointer to the name. */
  readonly shortOptions?: Readonly<Record<string, string>>
  /** Names that no release gives a meaning yet; refused, so that giving them one later breaks nobody. */
  readonly reserved?: readonly string[]
}

/** `publish [CONTEXT] [OPTION]…`. */
export function usageOf(command: CommandDefinition): string {
  return [command.name, operandsUsage(command), '[OPTION]…'].filter((part) => part !== '').join(' ')
}

/** `FROM [TO]`. */
export function operandsUsage(command: CommandDefinition): string {
  const usages = command.operands.map(({ placeholder, option, count }) => {
    const words = count === 'all' ? `${placeholder}…` : placeholder
    return findOption(command, option)?.required ? words : `[${words}]`
  })
  return usages.join(' ')
}

export function findOption(command: CommandDefinition, name: string): InputDefinition | undefined {
  return command.options.find((option) => option.name === name)
}
