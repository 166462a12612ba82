import type { CommandDefinition } from '../command.ts'
import { REGISTRY_OPTIONS } from '../registry-options.ts'

export const PRUNE = {
  name: 'prune',
  summary: 'Remove the cache tags of branches and pull requests that are gone.',
  about:
    'REPOSITORY is where a registry cache is kept: the image itself, or its cache-repository. Branches and open pull requests are asked of GitHub where it runs us and --github-token is given, else the branches of the origin of the checkout in this folder. Only tags of BuildKit caches are removed, never what they point to; what cannot be removed makes the exit code 1.',
  operands: [{ placeholder: 'REPOSITORY', option: 'repositories', count: 'all' }],
  options: [
    {
      name: 'repositories',
      kind: 'repositories',
      grammar: 'csv',
      required: true,
      group: 'cache',
      help: 'Repositories with caches: the same as REPOSITORY.',
    },
    {
      name: 'images',
      kind: 'repositories',
      grammar: 'csv',
      group: 'cache',
      help: 'Images of this git repository whose caches are in a `cache-repository`. Caches of other images there are left alone.',
    },
    {
      name: 'branches',
      kind: 'list',
      grammar: 'csv',
      group: 'cache',
      help: 'Branches that are there, instead of asking anybody.',
    },
    {
      name: 'pull-requests',
      kind: 'list',
      grammar: 'csv',
      item: { form: 'NUMBER, or none', pattern: /^(?:\d{1,15}|none)$/ },
      group: 'cache',
      help: 'Numbers of the pull requests that are open, or `none`. Unset, and GitHub not asked: caches of pull requests are kept.',
    },
    {
      name: 'github-token',
      kind: 'text',
      echo: 'nothing',
      githubDefault: 'github.token',
      group: 'cache',
      help: 'Token that may read branches and pull requests: the job needs `contents: read` and `pull-requests: read`.',
    },
    {
      name: 'dry-run',
      kind: 'boolean',
      default: false,
      group: 'output',
      help: 'Show which tags would be removed, and remove none.',
    },
    ...REGISTRY_OPTIONS,
    {
      name: 'json',
      kind: 'text',
      group: 'result',
      help: 'File to write all of it to, as JSON; `-` writes it, and nothing else, to standard output.',
    },
  ],
} as const satisfies CommandDefinition
