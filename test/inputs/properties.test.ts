import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAttributes, parseAttributes, parseFields } from '../../src/inputs/attributes.ts'
import { parseCommandLine } from '../../src/inputs/cli.ts'
import { readActionInputs, readPluginInputs } from '../../src/inputs/environment.ts'
import { formatAnnotation } from '../../src/inputs/kinds/annotations.ts'
import { parseDuration } from '../../src/inputs/kinds/duration.ts'
import { parseList } from '../../src/inputs/lists.ts'
import { parseInputs } from '../../src/inputs/parse-inputs.ts'
import { ANNOTATION_LEVELS } from '../../src/inputs/parsed.ts'
import { INPUTS } from '../../src/inputs/table.ts'
import { given, parsed } from './given.ts'

const names = INPUTS.map(({ name }) => name)
// Text that comes near to what the grammars know, and text that doesn't.
const fragment = fc.constantFrom(
  ...[
    'type=',
    'image',
    'name=',
    '=',
    ',',
    '"',
    '\n',
    '/',
    ':',
    '@',
    '-',
    '#',
    'true',
    'linux/arm64',
    '[',
    ']',
    ' ',
  ],
  ...[
    'manifest',
    'sha256:',
    'dest',
    'push',
    'ghcr.io',
    'a',
    '\0',
    '\r',
    '__proto__',
    'enable',
    '1h',
    '{{version}}',
  ],
)
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join('')),
)

describe('nothing makes the parser throw', () => {
  it('whatever the inputs hold', () => {
    const name = fc.oneof(fc.constantFrom(...names), fc.string())
    const block = fc.dictionary(name, fc.array(value, { minLength: 1, maxLength: 3 }))
    fc.assert(
      fc.property(block, fc.constantFrom('with', 'option', 'plugin'), (inputs, source) => {
        const result = parseInputs(given(inputs, source))
        if (!result.ok) expect(result.error.length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('whatever a single input holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), value, (name, text) => {
        parseInputs(given({ [name]: text }))
      }),
      { numRuns: 5000 },
    )
  })

  it('whatever the command line is', () => {
    const option = fc
      .constantFrom(...names)
      .chain((name) => fc.constantFrom(`--${name}`, `--no-${name}`, `--${name}=`, `--${name}=x`, name))
    const word = fc.oneof(
      option,
      value,
      fc.constantFrom('--', '-', '-f', '--=', '---', '--no-', 'true', 'false'),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        for (const argv of [words, ['publish', ...words]]) {
          const line = parseCommandLine(argv)
          if (line.kind === 'run') parseInputs(line.inputs)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

it('the three ways to give an input mean the same', () => {
  const texts = names.filter((name) => !['json', 'outputs'].includes(name))
  const line = fc.string({ minLength: 1 }).filter((text) => !text.includes('\0'))
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...texts), line), (inputs) => {
      const argv = Object.entries(inputs).map(([name, text]) => `--${name}=${text}`)
      const variables = (prefix: string, dash: string) =>
        Object.fromEntries(
          Object.entries(inputs).map(([name, text]) => [
            prefix + name.toUpperCase().replaceAll('-', dash),
            text,
          ]),
        )
      const fromLine = parseCommandLine(['publish', ...argv])
      const results = [
        parseInputs(readActionInputs(variables('INPUT_', '-'))),
        parseInputs(readPluginInputs(variables('PLUGIN_', '_'))),
        ...(fromLine.kind === 'run' ? [parseInputs(fromLine.inputs)] : []),
      ].map((result) =>
        result.ok ? result : result.error.map(({ code, given }) => `${code} ${given}`).toSorted(),
      )
      expect(results[1]).toEqual(results[0])
      expect(results[2]).toEqual(results[0])
    }),
  )
})

describe('round trips', () => {
  const key = fc.stringMatching(/^[a-z][a-z-]{0,8}$/).filter((text) => text !== 'type')

  it('attributes', () => {
    const oneLine = fc.string().filter((text) => !/[\r\n]/.test(text))
    fc.assert(
      fc.property(fc.dictionary(key, oneLine, { minKeys: 1 }), (attributes) => {
        const fields = parseFields(formatAttributes(attributes))
        expect(fields.ok && parseAttributes(fields.value)).toEqual({ ok: true, value: { ...attributes } })
      }),
    )
  })

  it('lists: quoted items come back whole', () => {
    const item = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '')
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (items) => {
        const text = items.map((each) => `"${each.replaceAll('"', '""')}"`).join('\n')
        expect(parseList(text, 'lines')).toEqual({ ok: true, value: items })
      }),
    )
  })

  it('annotations', () => {
    const level = fc.record({
      level: fc.constantFrom(...ANNOTATION_LEVELS),
      platform: fc.constant({ os: 'linux', architecture: 'arm', variant: 'v7' }),
    })
    const annotation = fc.record({ levels: fc.array(level), key, value: fc.stringMatching(/^[a-z:=,]*$/) })
    fc.assert(
      fc.property(annotation, (expected) => {
        expect(parsed({ annotations: formatAnnotation(expected) }).annotations).toEqual([expected])
      }),
    )
  })

  it('durations', () => {
    const part = fc.nat(1000)
    fc.assert(
      fc.property(part, part, part, (hours, minutes, seconds) => {
        expect(parseDuration(`${hours}h${minutes}m${seconds}s`)).toBe(
          ((hours * 60 + minutes) * 60 + seconds) * 1000,
        )
      }),
    )
  })
})
