import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instructions, lineage, scopeOf, stagesOf } from '../../src/ledger/dockerfile.ts'

const parse = (text: string) => instructions(text.split('\n'))
const baseOf = (text: string, target?: string) => lineage(stagesOf(parse(text)), target).at(-1)?.from.text

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
    expect(baseOf(file, target)).toBe(expected)
  })
})

describe('an instruction', () => {
  const shown = (text: string) => parse(text).map(({ line, last, text }) => `${line}-${last} ${text}`)
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'has its continuation lines, without the comments between them',
      'FROM a\nRUN one && \\\n  # why\n  two\n\nCMD ["x"]',
      ['1-1 FROM a', '2-4 RUN one && two', '6-6 CMD ["x"]'],
    ],
    ['has empty lines within', 'RUN one \\\n\n  two\nRUN x', ['1-3 RUN one two', '4-4 RUN x']],
    [
      'begins after comments and empty lines',
      '# syntax=x\n\n  # why\nFROM a\n\nRUN x',
      ['4-4 FROM a', '6-6 RUN x'],
    ],
    [
      'is continued by the escape character that a directive names',
      '# escape=`\nFROM a\nRUN one `\n  two\nRUN c:\\\nRUN x',
      ['2-2 FROM a', '3-4 RUN one two', '5-5 RUN c:\\', '6-6 RUN x'],
    ],
    [
      'has its here-documents',
      'RUN <<A cat <<B\none\nA\n  B\nB\nRUN x',
      ['1-5 RUN <<A cat <<B', '6-6 RUN x'],
    ],
    [
      'has here-documents with tabs before their ends',
      'COPY <<-"E" /x\n\tone\n\tE\nRUN x',
      ['1-3 COPY <<-"E" /x', '4-4 RUN x'],
    ],
    [
      'has no here-document in a shift, nor in a here-string',
      'RUN echo $((1<<X)) <<<Y\nRUN x',
      ['1-1 RUN echo $((1<<X)) <<<Y', '2-2 RUN x'],
    ],
    ['has no here-document in a LABEL', 'LABEL a=" <<E"\nRUN x', ['1-1 LABEL a=" <<E"', '2-2 RUN x']],
    [
      'ends with the file, whatever is left open in it',
      'FROM a\nRUN <<EOF\nx',
      ['1-1 FROM a', '2-3 RUN <<EOF'],
    ],
    ['ends with the file after a continuation', 'FROM a \\', ['1-1 FROM a']],
    ['may have Windows’ line ends', 'FROM a\r\nRUN one \\\r\n  two\r\n', ['1-1 FROM a', '2-3 RUN one two']],
  ]
  it.each(cases)('%s', (_, file, expected) => {
    expect(shown(file)).toEqual(expected)
  })

  it('is another one when its here-document is, and the same when only comments are', () => {
    const [one, two] = ['RUN <<E\none\nE', 'RUN <<E\ntwo\nE'].map((text) => parse(text)[0])
    expect(one?.text).toBe(two?.text)
    expect(one?.whole).not.toBe(two?.whole)
    expect(parse('# a\nRUN x \\\n# b\n y')[0]?.whole).toBe(parse('RUN x \\\n  y')[0]?.whole)
  })

  it('are none where nothing is continued', () => {
    expect(instructions(['\\'])).toEqual([])
    expect(instructions([' \\', '', '# c', 'FROM a'])).toMatchObject([{ line: 1, last: 4, text: 'FROM a' }])
  })

  it('of any text is within it, and they don’t overlap', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('FROM a AS b', 'RUN <<E', 'E', 'RUN x \\', '# c', '', 'COPY <<-E <<F /'),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        let end = 0
        for (const { line, last, text } of instructions(lines)) {
          expect(line).toBeGreaterThan(end)
          expect(last).toBeGreaterThanOrEqual(line)
          expect(last).toBeLessThanOrEqual(lines.length)
          expect(text).not.toBe('')
          end = last
        }
      }),
    )
  })
})

it('takes values from its stage, from those below, and from what is before all of them', () => {
  const file = parse(
    'ARG G\nFROM a AS one\nENV A=1\nFROM b AS other\nENV B=1\nFROM one\nENV C=1\nRUN x\nENV D=1',
  )
  const place = file.find(({ text }) => text === 'RUN x')
  const scope = place === undefined ? [] : scopeOf(file, place)
  expect(scope.map(({ text }) => text)).toEqual(['ARG G', 'FROM a AS one', 'ENV A=1', 'FROM one', 'ENV C=1'])
})
