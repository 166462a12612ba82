import { describe, expect, it } from 'vitest'
import { type ListGrammar, type ListOptions, parseList, parseRecords } from '../../src/inputs/lists.ts'

// The first block is what docker/actions-toolkit documents in its own tests of `getInputList`.
const cases: [string, ListGrammar, string, readonly string[], ListOptions?][] = [
  ['one item', 'csv', 'bar', ['bar']],
  ['newlines', 'csv', 'bar\nbaz', ['bar', 'baz']],
  ['empty lines', 'csv', 'bar\n\nbaz', ['bar', 'baz']],
  ['commas', 'csv', 'bar,baz', ['bar', 'baz']],
  ['a comma at the end', 'csv', 'bar,baz,', ['bar', 'baz']],
  ['carriage returns', 'csv', 'bar\r\nbaz', ['bar', 'baz']],
  ['carriage returns and commas', 'csv', 'bar\r\nbaz,bat', ['bar', 'baz', 'bat']],
  [
    'a quoted line of several',
    'csv',
    'linux/amd64\n"linux/arm64,linux/arm/v7"',
    ['linux/amd64', 'linux/arm64', 'linux/arm/v7'],
  ],
  ['kept commas', 'lines', 'user/app:cache\ntype=local,src=a/b', ['user/app:cache', 'type=local,src=a/b']],
  ['a hash, kept', 'lines', 'foo=bar\nbar=qux#baz', ['foo=bar', 'bar=qux#baz']],
  ['a hash, a comment', 'lines', 'foo=bar\nbar=qux#baz', ['foo=bar', 'bar=qux'], { comments: 'anywhere' }],
  ['a hash, kept behind other text', 'lines', 'a=b\nc=d#e', ['a=b', 'c=d#e'], { comments: 'lines' }],
  [
    'literal quotes',
    'literal-lines',
    '"env.no_proxy=localhost,127.0.0.1"',
    ['"env.no_proxy=localhost,127.0.0.1"'],
  ],
  [
    'literal quotes inside',
    'literal-lines',
    'type=image,"name=a/b,c/d",push=true',
    ['type=image,"name=a/b,c/d",push=true'],
  ],
  [
    'a quoted value of lines',
    'lines',
    'T=a,b=0\n"S=aaa\nbbb\nccc"\nF=b',
    ['T=a,b=0', 'S=aaa\nbbb\nccc', 'F=b'],
  ],
  ['an empty line in quotes', 'lines', '"E=a\n\nb"', ['E=a\n\nb']],
  ['lines without quotes', 'lines', 'S=aaa\nbbb\nF=b', ['S=aaa', 'bbb', 'F=b']],
  ['doubled quotes', 'lines', '"S=a\nb""b\nc"', ['S=a\nb"b\nc']],

  ['nothing', 'csv', '', []],
  ['white space only', 'lines', ' \n\t\n', []],
  ['white space around items', 'csv', '  a , b \n  c', ['a', 'b', 'c']],
  ['quotes lost around a field', 'lines', 'type=image,"name=a,b"', ['type=image,name=a,b']],
  ['a quote inside an item', 'lines', 'label=say "hi"', ['label=say "hi"']],
  ['kept white space', 'untrimmed-lines', ' A=b \nC= d', [' A=b ', 'C= d']],
  ['a quoted field beside others', 'csv', 'a,"b,c"', ['a', 'b,c']],
  ['quotes kept around a field', 'field-lines', 'type=raw,"value=a,b"', ['type=raw,"value=a,b"']],
  ['quotes lost around a line', 'field-lines', '"type=raw,value=a"', ['type=raw,value=a']],
  ['a whole-line comment', 'lines', '# why\na', ['a'], { comments: 'lines' }],
]

describe('parseList', () => {
  it.each(cases)('%s (%s)', (_, grammar, text, expected, options) => {
    expect(parseList(text, grammar, options)).toEqual({ ok: true, value: expected })
  })

  it('says what is wrong with quotes and never repeats the text', () => {
    expect(parseList('"S=hunter2', 'lines')).toEqual({
      ok: false,
      error: 'a double quote at the start of an item is never closed',
    })
  })
})

it('parseRecords keeps lines apart', () => {
  expect(parseRecords('a,b\nc', 'csv')).toEqual({ ok: true, value: [['a', 'b'], ['c']] })
})
