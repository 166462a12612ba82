import { describe, expect, it } from 'vitest'
import { readActionInputs } from '../../src/inputs/environment.ts'
import { hostCommand } from '../../src/inputs/host-command.ts'

const chosen = (environment: Readonly<Record<string, string>>) => {
  const { name, inputs } = hostCommand(readActionInputs(environment))
  return [name, inputs.given.map(({ spelling }) => spelling)]
}

describe('the command that a host’s inputs are for', () => {
  it.each([
    ['publish, without a word about it', { INPUT_TAGS: 'v1' }, 'publish', ['with: tags']],
    ['the one that is named', { INPUT_COMMAND: 'comment', INPUT_RESULT: 'x' }, 'comment', ['with: result']],
    // Each knows its own inputs only.
    [
      'the one that is named, and not publish',
      { INPUT_COMMAND: 'comment', INPUT_TAGS: 'v1' },
      'comment',
      ['with: tags (environment variable INPUT_TAGS)'],
    ],
    // Which then refuses the name.
    [
      'publish, when there is no such command',
      { INPUT_COMMAND: 'dance' },
      'publish',
      ['with: command (environment variable INPUT_COMMAND)'],
    ],
  ])('is %s', (_, environment, name, spellings) => {
    expect(chosen(environment)).toEqual([name, spellings])
  })
})
