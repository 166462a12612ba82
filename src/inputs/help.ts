import { type CommandDefinition, usageOf } from './command.ts'
import { COMMANDS, type CommandName, findCommand } from './commands.ts'
import { INPUT_GROUPS, type InputDefinition } from './table.ts'

const WIDTH = 80

/** The text of `layerwise --help`, or of `layerwise COMMAND --help`; no line is longer than 80 columns. */
export function renderHelp(name?: CommandName): string {
  const command = name === undefined ? undefined : findCommand(name)
  const lines = command === undefined ? overview() : commandHelp(command)
  return `${lines.join('\n')}\n`
}

function overview(): readonly string[] {
  return [
    'Usage: layerwise COMMAND [OPTION]…',
    '',
    'Publishes container images for several platforms, and tells what every layer',
    'cost. Without a command it takes its inputs from the CI that runs it.',
    '',
    'Commands:',
    ...COMMANDS.flatMap(({ name, summary }) => [`  ${name}`, ...wrap(summary, 6)]),
    '',
    'Options:',
    '  --help',
    '      Show this text; after a command, the options of the command.',
    '  --version',
    '      Show the version.',
  ]
}

/** The same at the end of every command's own help. */
const HOW_OPTIONS_ARE_GIVEN =
  'An option is given as --NAME VALUE or --NAME=VALUE. One that takes a LIST may be repeated. One without a value is a switch: --NAME alone is true, --no-NAME is false.'

function commandHelp(command: CommandDefinition): readonly string[] {
  const groups = Object.entries(INPUT_GROUPS).flatMap(([group, title]) => {
    const options = command.options.filter((option) => option.group === group)
    return options.length === 0 ? [] : ['', `${title}:`, ...options.flatMap(optionHelp)]
  })
  return [
    `Usage: layerwise ${usageOf(command)}`,
    '',
    ...wrap(command.summary, 0),
    '',
    ...wrap(`${command.about} ${HOW_OPTIONS_ARE_GIVEN}`, 0),
    ...groups,
  ]
}

function optionHelp(input: InputDefinition): readonly string[] {
  const placeholder = placeholderOf(input)
  const byDefault = 'default' in input && input.default !== undefined ? ` (default: ${input.default})` : ''
  return [
    `  --${input.name}${placeholder === '' ? '' : ` ${placeholder}`}`,
    ...wrap(`${input.help.replaceAll('`', '')}${byDefault}`, 6),
  ]
}

function placeholderOf(input: InputDefinition): string {
  if (input.kind === 'boolean') return ''
  if (input.kind === 'choice') return input.choices.join('|')
  if (input.kind === 'duration') return 'DURATION'
  if (input.kind === 'integer') return 'NUMBER'
  return 'grammar' in input ? 'LIST' : 'VALUE'
}

function wrap(text: string, indent: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].map((content) => `${' '.repeat(indent)}${content}`)
}
