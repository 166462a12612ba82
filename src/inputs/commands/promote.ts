import type { CommandDefinition } from '../command.ts'
import { FLAVOR, FLOATING_TAGS } from '../image-inputs.ts'
import { OUTPUT_OPTIONS } from '../output-options.ts'
import { REGISTRY_OPTIONS } from '../registry-options.ts'

export const PROMOTE = {
  name: 'promote',
  summary: 'Copy an image by its digest to other repositories and registries, and set tags there.',
  about:
    'SRC is an image in any registry, by tag or digest. It is copied as it is: the index, all platforms, attestations, and what refers to them, such as signatures. Layers are mounted within a registry and streamed between two. A destination that fails does not hold up the others, and the exit code is 1.',
  operands: [{ placeholder: 'SRC', option: 'source', count: 'one' }],
  options: [
    {
      name: 'source',
      kind: 'reference',
      required: true,
      group: 'image',
      help: 'The image: the same as SRC.',
    },
    {
      name: 'to',
      kind: 'references',
      grammar: 'csv',
      comments: 'anywhere',
      required: true,
      group: 'image',
      help: 'Where it goes, separated by commas or newlines: `name:tag`, or `name` for the tags of `tags`, or for the tag of SRC without these.',
    },
    {
      name: 'tags',
      kind: 'list',
      grammar: 'field-lines',
      comments: 'lines',
      group: 'image',
      help: 'Tag rules for every destination, one a line (`type=semver,pattern={{major}}.{{minor}}`). The version and the commit are those that the image says itself.',
    },
    FLAVOR,
    {
      ...FLOATING_TAGS,
      help: 'When `latest`, `1` and `1.2` are moved: `monotonic`, to a version that is no older than the one that they point to, or `always`. Other names that can move, such as `stable`, always are.',
    },
    {
      name: 'if-exists',
      kind: 'choice',
      choices: ['overwrite', 'skip', 'fail'],
      default: 'overwrite',
      group: 'image',
      help: 'What happens where an immutable tag (`1.2.3`, `sha-…`) is that of another image: `overwrite` it, `skip` the whole repository, or `fail` before anything is copied.',
    },
    {
      name: 'dry-run',
      kind: 'boolean',
      default: false,
      group: 'output',
      help: 'Show which tags would be set, and write nothing to a registry.',
    },
    ...REGISTRY_OPTIONS,
    ...OUTPUT_OPTIONS,
  ],
} as const satisfies CommandDefinition
