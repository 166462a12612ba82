import type { CommandDefinition } from '../command.ts'
import { IMAGE_INPUTS } from '../image-inputs.ts'

export const TAGS = {
  name: 'tags',
  summary: 'Show which tags a publish would set, and the rule behind each.',
  about:
    'Nothing is built, and no registry is asked. Branch, tag and commit are those of the CI that runs it, or of the folder that it is started in.',
  operands: [],
  options: [
    ...IMAGE_INPUTS,
    {
      name: 'json',
      kind: 'text',
      group: 'result',
      help: 'File to write tags, labels and annotations to, as JSON; `-` writes it, and nothing else, to standard output.',
    },
  ],
} as const satisfies CommandDefinition
