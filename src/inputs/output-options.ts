import type { InputDefinition } from './table.ts'

/** How a command that looks at images tells what it found. */
export const OUTPUT_OPTIONS = [
  {
    name: 'format',
    kind: 'choice',
    choices: ['terminal', 'markdown'],
    default: 'terminal',
    group: 'result',
    help: 'How to show it.',
  },
  {
    name: 'json',
    kind: 'text',
    group: 'result',
    help: 'File to write all of it to, as JSON; `-` writes it, and nothing else, to standard output.',
  },
] as const satisfies readonly InputDefinition[]
