import { describe, expect, it } from 'vitest'
import { readActionInputs, readPluginInputs } from '../../src/inputs/environment.ts'
import { parseInputs } from '../../src/inputs/parse-inputs.ts'
import type { RawInputs } from '../../src/inputs/raw.ts'

function values(raw: RawInputs): Record<string, readonly string[]> {
  return Object.fromEntries(raw.given.map((input) => [input.name, input.values]))
}

describe('the environment', () => {
  it("reads an action's inputs and leaves out what is empty", () => {
    const raw = readActionInputs({
      'INPUT_BUILD-ARGS': 'A=b\nC=d',
      INPUT_TAGS: '',
      INPUT_TARGET: undefined,
      INPUT_SECRETS: ' A=b ',
      PLUGIN_TAGS: 'x',
      PATH: '/bin',
    })
    expect(values(raw)).toEqual({ 'build-args': ['A=b\nC=d'], secrets: [' A=b '] })
    expect(raw.given.map(({ spelling }) => spelling)).toEqual(['with: build-args', 'with: secrets'])
  })

  it("reads a plugin's settings", () => {
    const raw = readPluginInputs({ PLUGIN_BUILD_ARGS: 'A=b', INPUT_TAGS: 'x' })
    expect(raw.given).toEqual([{ name: 'build-args', spelling: 'PLUGIN_BUILD_ARGS', values: ['A=b'] }])
  })

  it.each([
    [
      readActionInputs,
      'INPUT_PLATFORM',
      'with: platform (environment variable INPUT_PLATFORM)',
      'with: platforms',
    ],
    [
      readActionInputs,
      'INPUT_BUILD_ARGS',
      'with: build_args (environment variable INPUT_BUILD_ARGS)',
      'with: build-args',
    ],
    [readPluginInputs, 'PLUGIN_PLATFORM', 'PLUGIN_PLATFORM', 'PLUGIN_PLATFORMS'],
  ] as const)('%o reports the unknown %s', (read, variable, input, nearest) => {
    expect(parseInputs(read({ [variable]: 'x' }))).toMatchObject({
      ok: false,
      error: [{ code: 'unknown-input', input, nearest }],
    })
  })

  it('has the order of the table, whatever the environment has', () => {
    const environment = { 'INPUT_X-UNKNOWN': 'x', INPUT_PUSH: 'x', INPUT_IMAGES: 'a/b', INPUT_PLATFORMS: 'x' }
    expect(readActionInputs(environment).given.map(({ name }) => name)).toEqual([
      'images',
      'platforms',
      'push',
      'x-unknown',
    ])
  })
})
