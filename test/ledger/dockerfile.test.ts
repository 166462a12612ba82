import { describe, expect, it } from 'vitest'
import { baseOf, instructions } from '../../src/ledger/dockerfile.ts'

const lines = (text: string) => text.replace(/^\n/, '').split('\n')

describe('the base of the published stage', () => {
  const cases: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
    ['one stage', 'FROM a\nRUN x', undefined, 'FROM a'],
    ['the last of several stages', 'FROM a AS one\nFROM b', undefined, 'FROM b'],
    ['a stage on a stage', 'FROM a AS one\nFROM one AS two\nFROM TWO', undefined, 'FROM a AS one'],
    ['the target rather than the last', 'FROM a AS one\nFROM b', 'One', 'FROM a AS one'],
    ['a target by number', 'FROM a\nFROM b', '0', 'FROM a'],
    ['a stage named like its image', 'FROM node AS node\nFROM node', undefined, 'FROM node AS node'],
    [
      'options and lower case',
      'from --platform=$BUILDPLATFORM a as one',
      undefined,
      'from --platform=$BUILDPLATFORM a as one',
    ],
    ['a FROM in a here-document', 'FROM a\nRUN <<EOF\nFROM b\nEOF', undefined, 'FROM a'],
    ['a FROM in a comment', 'FROM a\n# FROM b', undefined, 'FROM a'],
    ['an unknown target', 'FROM a', 'nope', undefined],
    ['no FROM', 'RUN x', undefined, undefined],
  ]
  it.each(cases)('%s', (_, file, target, expected) => {
    expect(baseOf(lines(file), target)?.text).toBe(expected)
  })
})

it('joins continuation lines and leaves comments between them out', () => {
  expect(instructions(lines('FROM a\nRUN one && \\\n  # why\n  two\n\nCMD ["x"]'))).toEqual([
    { line: 1, text: 'FROM a' },
    { line: 2, text: 'RUN one && two' },
    { line: 6, text: 'CMD ["x"]' },
  ])
})

it('ends with the file, whatever is left open in it', () => {
  expect(instructions(lines('FROM a\nRUN <<EOF\nx'))).toHaveLength(2)
  expect(instructions(lines('FROM a \\'))).toHaveLength(1)
})
