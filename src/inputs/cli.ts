import { COMMANDS, type CommandName, findCommand } from './commands.ts'
import { nearest } from './nearest.ts'
import { NOT_SHOWN, type Problem, quote } from './problem.ts'
import type { RawInputs } from './raw.ts'
import { readWords } from './words.ts'

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: 'run'; readonly command: CommandName; readonly inputs: RawInputs }
  | { readonly kind: 'help'; readonly command?: CommandName }
  | { readonly kind: 'version' }
  /** No arguments at all: the host's environment holds the inputs. */
  | { readonly kind: 'host' }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] }

/** Reads the arguments behind the program's name. What is wrong with options is left to the command to report. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const [first, ...words] = argv
  if (first === undefined) return { kind: 'host' }
  if (isHelp(first)) return helpOn(words[0])
  if (first === '--version') return { kind: 'version' }
  const command = findCommand(first)
  if (command === undefined) return { kind: 'wrong', problems: [noSuchCommand(first)] }
  const options = beforeEndOfOptions(words)
  if (options.some(isHelp)) return { kind: 'help', command: command.name }
  return { kind: 'run', command: command.name, inputs: readWords(command, words) }
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h'
}

function helpOn(name: string | undefined): CommandLine {
  const command = findCommand(name ?? '')
  return { kind: 'help', ...(command !== undefined && { command: command.name }) }
}

function beforeEndOfOptions(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--')
  return end < 0 ? words : words.slice(0, end)
}

function noSuchCommand(given: string): Problem {
  const names = COMMANDS.map(({ name }) => name)
  const isOption = given.startsWith('-')
  const meant = isOption ? names[0] : nearest(given, names)
  const why = isOption ? 'an option comes before the command' : `there is no command ${quote(given)}`
  return {
    code: 'command-line',
    input: 'command',
    given: isOption ? NOT_SHOWN : quote(given),
    allowed: names.join(', '),
    ...(meant !== undefined && { nearest: meant }),
    message: `layerwise: ${why}. Commands: ${names.join(', ')}. See layerwise --help.`,
  }
}
