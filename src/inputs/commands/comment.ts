import type { CommandDefinition } from '../command.ts'

export const COMMENT = {
  name: 'comment',
  summary: 'Comment on a pull request with a saved result.',
  about:
    'RESULT is what publish wrote with --json; "-" is standard input. Which pull request it is about is asked of the host, never of the result, which may come from a fork: see "Pull requests from forks" in the README.',
  operands: [{ placeholder: 'RESULT', option: 'result', count: 'one' }],
  options: [
    {
      name: 'result',
      kind: 'text',
      required: true,
      group: 'result',
      help: 'File with the saved result.',
    },
    {
      name: 'comment',
      kind: 'choice',
      choices: ['on-change', 'always'],
      default: 'on-change',
      group: 'result',
      help: "`on-change`: when something was uploaded, refused or failed, and not in a bot's pull request; `always`: every time.",
    },
    {
      name: 'github-token',
      kind: 'text',
      required: true,
      echo: 'nothing',
      githubDefault: 'github.token',
      group: 'result',
      help: 'Token that may comment on pull requests: the job needs `pull-requests: write`.',
    },
  ],
} as const satisfies CommandDefinition
