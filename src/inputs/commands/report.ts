import { FORMAT_NAMES } from '../../report/formats.ts'
import type { CommandDefinition } from '../command.ts'

export const REPORT = {
  name: 'report',
  summary: 'Show a saved result again, in any format.',
  about:
    'FILE is what publish wrote with --json; "-" is standard input. The format "json" is the result as this release writes it.',
  operands: [{ placeholder: 'FILE', option: 'file', count: 'one' }],
  options: [
    {
      name: 'file',
      kind: 'text',
      required: true,
      group: 'result',
      help: 'The saved result: the same as FILE.',
    },
    {
      name: 'format',
      kind: 'choice',
      choices: FORMAT_NAMES,
      default: 'terminal',
      group: 'result',
      help: 'How to show it.',
    },
    {
      name: 'output',
      kind: 'text',
      group: 'result',
      help: 'File to write to. Unset, or `-`: standard output.',
    },
    {
      name: 'width',
      kind: 'integer',
      least: 60,
      most: 120,
      group: 'result',
      help: 'Columns of the format `terminal`. Unset: those of the terminal.',
    },
  ],
} as const satisfies CommandDefinition
