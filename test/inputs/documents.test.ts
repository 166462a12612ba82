import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { renderActionYml, renderInputsTable, renderOutputsTable } from '../../src/inputs/documents.ts'
import { readActionInputs } from '../../src/inputs/environment.ts'
import { replaceBetween } from '../../src/inputs/markers.ts'
import { OUTPUTS } from '../../src/inputs/outputs.ts'
import { parseInputs } from '../../src/inputs/parse-inputs.ts'
import { INPUTS, RESERVED_INPUTS } from '../../src/inputs/table.ts'

const root = new URL('../../', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), 'utf8')

interface Action {
  inputs: Record<string, { description: string; required: boolean; default?: string }>
  outputs: Record<string, { description: string }>
  runs: Record<string, string>
}

describe('action.yml', () => {
  const action: Action = parse(renderActionYml())

  it('is what the table says', () => {
    expect(read('action.yml')).toBe(renderActionYml())
  })

  it('declares every input and output, and nothing else', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUTS.map(({ name }) => name))
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS.map(({ name }) => name))
  })

  it('has no default for push, so that unset can be told from false', () => {
    expect(action.inputs.push).not.toHaveProperty('default')
  })

  it('runs the bundle, and again as a post step whatever happened', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/index.js',
      'post-if': 'always()',
    })
  })

  it('gives defaults that the parser takes, with the same result as none', () => {
    const environment = Object.fromEntries(
      Object.entries(action.inputs).map(([name, { default: value }]) => [
        `INPUT_${name.toUpperCase()}`,
        value?.startsWith('${{') ? '' : value,
      ]),
    )
    expect(parseInputs(readActionInputs(environment))).toEqual(parseInputs(readActionInputs({})))
  })
})

describe("the README's tables", () => {
  it('have a row for every input and output', () => {
    for (const { name } of INPUTS) expect(renderInputsTable().split(`\n| \`${name}\` |`)).toHaveLength(2)
    for (const { name } of OUTPUTS) expect(renderOutputsTable().split(`\n| \`${name}\` |`)).toHaveLength(2)
  })

  it.runIf(existsSync(new URL('README.md', root)))('are in the README', () => {
    expect(read('README.md')).toContain(renderInputsTable())
    expect(read('README.md')).toContain(renderOutputsTable())
  })
})

describe('the table', () => {
  it('has each name once, whether current, former or reserved', () => {
    const former = INPUTS.flatMap((input) => ('formerly' in input ? input.formerly : []))
    const names = [...INPUTS.map(({ name }) => name), ...former, ...RESERVED_INPUTS]
    expect(new Set(names).size).toBe(names.length)
  })

  it('has help in whole sentences', () => {
    for (const { name, help } of [...INPUTS, ...OUTPUTS])
      expect([name, help]).toEqual([name, expect.stringMatching(/\.$/)])
  })
})

describe('replaceBetween', () => {
  it('replaces what stands between the markers', () => {
    const document = 'a\n<!-- x:start -->\nold\n<!-- x:end -->\nb\n'
    expect(replaceBetween(document, 'x', 'new')).toBe('a\n<!-- x:start -->\n\nnew\n\n<!-- x:end -->\nb\n')
  })

  it('refuses a document without them', () => {
    expect(() => replaceBetween('<!-- x:end --><!-- x:start -->', 'x', 'new')).toThrow('x:start')
  })
})
