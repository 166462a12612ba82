import type { CommandDefinition } from '../command.ts'
import { OUTPUT_OPTIONS } from '../output-options.ts'
import { REGISTRY_OPTIONS } from '../registry-options.ts'

export const DIFF = {
  name: 'diff',
  summary: 'Compare two images: what a machine that has A must download to get B.',
  about:
    'A and B are images in any registry, by tag or digest. Only manifests and configs are read, no layers. The exit code is 0 whether they differ or not.',
  operands: [
    { placeholder: 'A', option: 'before', count: 'one' },
    { placeholder: 'B', option: 'after', count: 'one' },
  ],
  options: [
    {
      name: 'before',
      kind: 'reference',
      required: true,
      group: 'image',
      help: 'The image that a machine has: the same as A.',
    },
    {
      name: 'after',
      kind: 'reference',
      required: true,
      group: 'image',
      help: 'The image that it is to get: the same as B.',
    },
    {
      name: 'platform',
      kind: 'platforms',
      grammar: 'csv',
      group: 'image',
      help: 'Platforms to compare, separated by commas. Unset: all that one of the two has.',
    },
    ...REGISTRY_OPTIONS,
    ...OUTPUT_OPTIONS,
  ],
} as const satisfies CommandDefinition
