import { describe, expect, it } from 'vitest'
import type { CommandDefinition } from '../../src/inputs/command.ts'
import { usageOf } from '../../src/inputs/command.ts'
import { COMMANDS } from '../../src/inputs/commands.ts'
import { parseOptions } from '../../src/inputs/parse.ts'
import type { Problem } from '../../src/inputs/problem.ts'
import { halfCredentials, REGISTRY_OPTIONS } from '../../src/inputs/registry-options.ts'
import { readWords } from '../../src/inputs/words.ts'

const text = { kind: 'text', group: 'result', help: '' } as const

/** Two images and any number of files: every count that there is. */
const COPY = {
  name: 'copy',
  summary: 'Copy.',
  about: '',
  operands: [
    { placeholder: 'FROM', option: 'from', count: 'one' },
    { placeholder: 'TO', option: 'to', count: 'one' },
    { placeholder: 'FILE', option: 'files', count: 'all', dash: 'list' },
  ],
  options: [
    { ...text, name: 'from', required: true },
    { ...text, name: 'to', formerly: ['onto'] },
    { ...text, name: 'files', kind: 'list', grammar: 'csv' },
    { ...text, name: 'list' },
    ...REGISTRY_OPTIONS,
  ],
  shortOptions: { '-x': 'files' },
  reserved: ['later'],
} as const satisfies CommandDefinition

/** Its operands only one word each. */
const PAIR = { ...COPY, name: 'pair', operands: COPY.operands.slice(0, 2) }

function values(command: CommandDefinition, words: readonly string[]): Record<string, readonly string[]> {
  const { given, problems } = readWords(command, words)
  expect(problems).toEqual([])
  return Object.fromEntries(given.map((input) => [input.name, input.values]))
}

function problems(words: readonly string[], command: typeof COPY | typeof PAIR = COPY): readonly Problem[] {
  const parsed = parseOptions(command, readWords(command, words), [halfCredentials])
  return parsed.ok ? [] : parsed.error
}

describe('operands', () => {
  const rows: [string, readonly string[], Record<string, readonly string[]>][] = [
    ['in their order', ['a', 'b'], { from: ['a'], to: ['b'] }],
    ['the first alone', ['a'], { from: ['a'] }],
    ['all that are left', ['a', 'b', 'c', 'd'], { from: ['a'], to: ['b'], files: ['c', 'd'] }],
    [
      'between options',
      ['--list=x', 'a', '--files', 'c', 'b'],
      { list: ['x'], from: ['a'], to: ['b'], files: ['c'] },
    ],
    ['by name', ['--from', 'a'], { from: ['a'] }],
    ['named and not', ['a', 'b', 'c', '--files', 'd'], { from: ['a'], to: ['b'], files: ['d', 'c'] }],
    ['a dash in the place of one word', ['-'], { from: ['-'] }],
    [
      'a dash that is another option’s',
      ['a', 'b', 'c', '-'],
      { from: ['a'], to: ['b'], files: ['c'], list: ['-'] },
    ],
    ['behind the end of options', ['--', '--a', '--b'], { from: ['--a'], to: ['--b'] }],
  ]
  it.each(rows)('%s', (_, words, expected) => {
    expect(values(COPY, words)).toEqual(expected)
  })

  it('are spelled as the usage shows them', () => {
    expect(readWords(COPY, ['a', 'b', 'c']).given.map(({ spelling }) => spelling)).toEqual([
      'FROM',
      'TO',
      'FILE',
    ])
    expect(usageOf(COPY)).toBe('copy FROM [TO] [FILE…] [OPTION]…')
  })

  it('that are missing are said, with the usage', () => {
    expect(problems([])).toMatchObject([
      { input: 'FROM', message: 'FROM: is missing. Allowed: layerwise copy FROM [TO] [FILE…] [OPTION]….' },
    ])
  })

  it('are not said to be missing where an unknown option may have taken one', () => {
    expect(problems(['--verbose', 'a']).map(({ input }) => input)).toEqual(['--verbose'])
  })

  it('that are too many are said', () => {
    expect(problems(['a', 'b', 'c', 'd'], PAIR)).toMatchObject([
      { input: 'TO', given: '"c"', allowed: expect.stringContaining('FROM [TO]; ') },
      { input: 'TO', given: '"d"' },
    ])
  })

  it('that are too many are not repeated beside an option that may hold a secret', () => {
    expect(problems(['a', 'b', 'c', '--password=x', '--username=y'], PAIR)).toMatchObject([
      { given: 'word 3' },
    ])
  })

  it('that are given by name too are said', () => {
    expect(problems(['a', 'b', '--to', 'c'])).toMatchObject([{ input: '--to', given: '--to and TO' }])
  })
})

describe('the options of a command', () => {
  it.each([
    ['unknown', ['--filse', 'x'], '--filse', '--files'],
    ['unknown without a likeness', ['--nonsense'], '--nonsense', undefined],
    ['those of another command', ['--images', 'x'], '--images', undefined],
    ['renamed', ['--onto', 'x'], '--onto', '--to'],
    ['reserved', ['--later', 'x'], '--later', undefined],
    ['short', ['-x'], '-x', '--files'],
  ])('%s are refused', (_, words, input, meant) => {
    const found = problems(['a', ...words])
    expect(found).toMatchObject([{ input }])
    expect(found[0]?.nearest).toBe(meant)
  })

  it('that are unknown are said to be listed in the command’s own help', () => {
    expect(problems(['a', '--nonsense'])[0]?.message).toContain('layerwise copy --help')
    expect(problems(['a', '-n'])[0]?.allowed).toContain('layerwise copy --help')
  })

  it('are checked by the command’s own rules, with all other problems', () => {
    expect(problems(['--username', 'u', '--registry', 'no host']).map(({ input }) => input)).toEqual([
      'FROM',
      '--registry',
      '--username',
    ])
  })
})

describe('every command', () => {
  it.each(COMMANDS)('$name: its operands are values of its options', (command: CommandDefinition) => {
    const names = command.options.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const meant = command.operands.flatMap(({ option, dash }) => [
      option,
      ...(dash === undefined ? [] : [dash]),
    ])
    expect(names).toEqual(expect.arrayContaining(meant))
    expect(names).toEqual(expect.arrayContaining(Object.values(command.shortOptions ?? {})))
  })

  it.each(COMMANDS)('$name: only its last operand may take all words', ({ operands }: CommandDefinition) => {
    expect(operands.slice(0, -1).filter(({ count }) => count === 'all')).toEqual([])
  })
})
