import { describe, expect, it } from 'vitest'
import { type CommandLine, parseCommandLine } from '../../src/inputs/cli.ts'
import { parseInputs } from '../../src/inputs/parse-inputs.ts'
import type { Problem } from '../../src/inputs/problem.ts'
import type { RawInputs } from '../../src/inputs/raw.ts'

function run(...words: string[]): RawInputs {
  const line = parseCommandLine(['publish', ...words])
  if (line.kind !== 'run') throw new Error(`is ${line.kind}`)
  return line.inputs
}

function values(...words: string[]): Record<string, readonly string[]> {
  return Object.fromEntries(run(...words).given.map((input) => [input.name, input.values]))
}

function problems(...words: string[]): readonly Problem[] {
  const result = parseInputs(run(...words))
  return result.ok ? [] : result.error
}

describe('a command line', () => {
  const rows: [readonly string[], CommandLine][] = [
    [[], { kind: 'host' }],
    [['--help'], { kind: 'help' }],
    [['-h'], { kind: 'help' }],
    [['--help', 'publish'], { kind: 'help', command: 'publish' }],
    [['publish', '.', '--nonsense', '--help'], { kind: 'help', command: 'publish' }],
    [['--version'], { kind: 'version' }],
    [['publish'], { kind: 'run', command: 'publish', inputs: { source: 'option', given: [], problems: [] } }],
  ]
  it.each(rows)('%j', (argv, expected) => {
    expect(parseCommandLine(argv)).toEqual(expected)
  })

  it.each([
    ['publihs', 'publish'],
    ['--push', 'publish'],
    ['nonsense', undefined],
  ])('%s is no command', (word, meant) => {
    const line = parseCommandLine([word])
    expect(line).toMatchObject({ kind: 'wrong', problems: [{ code: 'command-line' }] })
    expect(line.kind === 'wrong' && line.problems[0]?.nearest).toBe(meant)
  })
})

describe('options', () => {
  const rows: [string, readonly string[], Record<string, readonly string[]>][] = [
    ['CONTEXT', ['.'], { context: ['.'] }],
    ['CONTEXT from standard input', ['-'], { context: ['-'] }],
    ['CONTEXT that looks like an option', ['--', '--odd'], { context: ['--odd'] }],
    ['a value in the next word', ['--file', 'a'], { file: ['a'] }],
    ['a value behind "="', ['--file=a=b'], { file: ['a=b'] }],
    ['a value that is "-"', ['--json', '-'], { json: ['-'] }],
    ['a value with a dash in front', ['--buildkitd-flags=--debug'], { 'buildkitd-flags': ['--debug'] }],
    ['a boolean alone', ['--push', '.'], { push: ['true'], context: ['.'] }],
    ['a boolean before an option', ['--push', '--load'], { push: ['true'], load: ['true'] }],
    ['a boolean and its word', ['--push', 'false', '.'], { push: ['false'], context: ['.'] }],
    ['a boolean behind "="', ['--push=True'], { push: ['True'] }],
    ['a boolean before another spelling', ['--push', 'True'], { push: ['true'], context: ['True'] }],
    ['a negation', ['--no-push', 'true'], { push: ['false'], context: ['true'] }],
    ['no-cache, an input itself', ['--no-cache'], { 'no-cache': ['true'] }],
    ['no-cache and its word', ['--no-cache', 'false'], { 'no-cache': ['false'] }],
    ['the negation of no-cache', ['--no-no-cache'], { 'no-cache': ['false'] }],
    ['no-cache-filters', ['--no-cache-filters', 'a'], { 'no-cache-filters': ['a'] }],
    ['a toggle alone', ['--sbom', '--push'], { sbom: ['true'], push: ['true'] }],
    ['a toggle with attributes', ['--provenance', 'mode=max'], { provenance: ['mode=max'] }],
    ['the negation of a toggle', ['--no-provenance'], { provenance: ['false'] }],
    ['a repeated list', ['--tags', 'a,b', '--tags=c'], { tags: ['a,b', 'c'] }],
    ['an unknown option and its value', ['--platform', 'a', '.'], { platform: ['a'], context: ['.'] }],
  ]
  it.each(rows)('%s', (_, words, expected) => {
    expect(values(...words)).toEqual(expected)
    expect(run(...words).problems).toEqual([])
  })

  it.each([
    ['unknown', ['--platform', 'linux/amd64'], '--platform', '--platforms'],
    ['unknown negation', ['--no-platforms'], '--no-platforms', '--platforms'],
    ['short', ['-t', 'a/b:1'], '-t', '--tags'],
    ['without a value', ['--file'], '--file', undefined],
    ['without a value before an option', ['--file', '--push'], '--file', undefined],
    ['negation with a value', ['--no-push=true'], '--no-push', '--push=false'],
    ['second context', ['a', 'b'], 'CONTEXT', undefined],
    ['context as option and word', ['a', '--context', 'b'], '--context', undefined],
    ['boolean with another word', ['--push=yes'], '--push', 'true'],
    ['repeated with another value', ['--file', 'a', '--file', 'b'], '--file', undefined],
    ['true and false', ['--push', '--no-push'], '--push', undefined],
    ['reserved', ['--builder-name', 'a'], '--builder-name', undefined],
    ['renamed', ['--dockerfile', 'a'], '--dockerfile', '--file'],
  ])('%s is one problem', (_, words, input, meant) => {
    const found = problems(...words)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ input })
    expect(found[0]?.nearest).toBe(meant)
  })

  it('all problems come together', () => {
    expect(problems('a', 'b', '--platform', 'x', '--file', '--push=yes').map(({ input }) => input)).toEqual([
      '--file',
      'CONTEXT',
      '--platform',
      '--push',
    ])
  })

  it('repeats no word that may belong to a secret', () => {
    expect(JSON.stringify(problems('.', '--secrets', 'A=b', 'B=hunter2'))).not.toContain('hunter2')
    expect(problems('a', 'b')[0]?.given).toBe('"b"')
  })
})
