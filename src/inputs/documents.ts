import { stringify } from 'yaml'
import type { CommandDefinition } from './command.ts'
import { COMMAND_INPUT } from './host-command.ts'
import { OUTPUTS } from './outputs.ts'
import { INPUT_GROUPS, INPUTS, type InputDefinition } from './table.ts'

/** The whole of action.yml. */
export function renderActionYml(): string {
  const action = {
    name: 'Layerwise',
    description:
      'Publish container images for several platforms in one step: pushed by digest, checked, then tagged, with the cost of every layer.',
    branding: { icon: 'layers', color: 'blue' },
    inputs: Object.fromEntries(INPUTS.map((input) => [input.name, actionInput(input)])),
    outputs: Object.fromEntries(OUTPUTS.map(({ name, help }) => [name, { description: help }])),
    runs: { using: 'node24', main: 'dist/index.js', post: 'dist/index.js', 'post-if': 'always()' },
  }
  return renderAction(action)
}

/** The action.yml of an action that does what another command does, in a folder named after it. */
export function renderCommandYml(command: CommandDefinition): string {
  const description = 'What this action does: leave it as it is.'
  return renderAction({
    name: `Layerwise ${command.name}`,
    description: command.summary,
    inputs: {
      ...Object.fromEntries(command.options.map((input) => [input.name, actionInput(input)])),
      [COMMAND_INPUT]: { description, required: false, default: command.name },
    },
    runs: { using: 'node24', main: '../dist/index.js' },
  })
}

function renderAction(action: object): string {
  return `# Written by "npm run generate" from the tables in src/inputs; change it there.\n${stringify(action, { lineWidth: 0 })}`
}

function actionInput(input: InputDefinition) {
  const byDefault = githubDefault(input)
  return {
    description: input.help,
    required: input.required === true && byDefault === undefined,
    ...(byDefault !== undefined && { default: byDefault }),
  }
}

function githubDefault(input: InputDefinition): string | undefined {
  if (input.githubDefault !== undefined) return `\${{ ${input.githubDefault} }}`
  return 'default' in input && input.default !== undefined ? String(input.default) : undefined
}

/** The README's table of inputs, in the groups of the help. */
export function renderInputsTable(): string {
  return Object.entries(INPUT_GROUPS)
    .map(([group, title]) => {
      const rows = INPUTS.filter((input) => input.group === group).map((input: InputDefinition) => {
        const byDefault = githubDefault(input)
        return [code(input.name), byDefault === undefined ? '' : code(byDefault), input.help]
      })
      return `**${title}**\n\n${table(['Input', 'Default', 'Meaning'], rows)}`
    })
    .join('\n\n')
}

/** The README's table of outputs. */
export function renderOutputsTable(): string {
  return table(
    ['Output', 'Meaning'],
    OUTPUTS.map(({ name, help }) => [code(name), help]),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}
