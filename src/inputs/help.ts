import { COMMANDS, type Command, findCommand } from './commands.ts'
import { INPUT_GROUPS, INPUTS, type InputDefinition } from './table.ts'

const WIDTH = 80

/** The text of `layerwise --help`, or of `layerwise COMMAND --help`; no line is longer than 80 columns. */
export function renderHelp(name?: Command['name']): string {
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

function commandHelp({ usage, summary }: Command): readonly string[] {
  const groups = Object.entries(INPUT_GROUPS).flatMap(([group, title]) => [
    '',
    `${title}:`,
    ...INPUTS.filter((input) => input.group === group).flatMap(optionHelp),
  ])
  return [
    `Usage: layerwise ${usage}`,
    '',
    ...wrap(summary, 0),
    '',
    ...wrap(
      'CONTEXT is a path or a URL. Every input of the action is an option: --NAME VALUE or --NAME=VALUE. An option that takes a LIST may be repeated. An option without a value is a switch: --NAME alone is true, --no-NAME is false.',
      0,
    ),
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
