import type { CommandDefinition } from '../command.ts'
import type { Given } from '../given.ts'
import { OUTPUT_OPTIONS } from '../output-options.ts'
import type { Problem } from '../problem.ts'
import { REGISTRY_OPTIONS } from '../registry-options.ts'

export const SHARED = {
  name: 'shared',
  summary: 'Show which layers many images share, and what that saves.',
  about:
    'REF is an image in any registry, by tag or digest; "-" reads a list from standard input. Only manifests and configs are read, no layers. An image that cannot be read is reported, the rest goes on, and the exit code is 1.',
  operands: [{ placeholder: 'REF', option: 'images', count: 'all', dash: 'file' }],
  options: [
    {
      name: 'images',
      kind: 'references',
      grammar: 'csv',
      comments: 'anywhere',
      group: 'image',
      help: 'Images: the same as REF.',
    },
    {
      name: 'file',
      kind: 'text',
      group: 'image',
      help: 'File with a list of images, one a line, `#` begins a comment; `-` is standard input.',
    },
    {
      name: 'tags-of',
      kind: 'repositories',
      grammar: 'csv',
      group: 'image',
      help: 'Repositories, all tags of which are meant.',
    },
    {
      name: 'platform',
      kind: 'platforms',
      grammar: 'csv',
      group: 'image',
      help: 'Platforms to look at, separated by commas. Unset: all.',
    },
    ...REGISTRY_OPTIONS,
    ...OUTPUT_OPTIONS,
    {
      name: 'top',
      kind: 'integer',
      least: 1,
      most: 10_000,
      default: 10,
      group: 'result',
      help: 'How many layers and how many images are shown, the dearest first. The JSON has all.',
    },
  ],
} as const satisfies CommandDefinition

/** There are three ways to name images, and one of them it has to be. */
export function namesNoImage({ given }: Given<(typeof SHARED)['options'][number]>): readonly Problem[] {
  if (['images', 'file', 'tags-of'].some((name) => given.has(name))) return []
  const allowed = 'REF, --file FILE or --tags-of REPOSITORY'
  const message = `REF: no image is named. Allowed: ${allowed}.`
  return [{ code: 'command-line', input: 'REF', given: 'nothing', allowed, message }]
}
