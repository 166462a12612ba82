import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChallenges } from '../../src/registry/challenge.ts'

const plain = (values: string | string[] | undefined) =>
  parseChallenges(values).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])

describe('parseChallenges', () => {
  it.each<[string, string | string[] | undefined, unknown[]]>([
    ['nothing', undefined, []],
    ['an empty value', '', []],
    ['a bare scheme', 'Basic', [['basic', {}]]],
    [
      'Docker Hub',
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/nginx:pull,push"',
      [
        [
          'bearer',
          {
            realm: 'https://auth.docker.io/token',
            service: 'registry.docker.io',
            scope: 'repository:library/nginx:pull,push',
          },
        ],
      ],
    ],
    ['spaces around', ' Bearer  realm = "r" ,\tservice="s" ', [['bearer', { realm: 'r', service: 's' }]]],
    [
      'an unquoted URL',
      'Bearer realm=https://h/token,service=s',
      [['bearer', { realm: 'https://h/token', service: 's' }]],
    ],
    ['escapes', String.raw`Basic realm="a \"b\" \\c, d"`, [['basic', { realm: 'a "b" \\c, d' }]]],
    ['an unclosed quote', 'Basic realm="abc', [['basic', { realm: 'abc' }]]],
    ['names in capitals', 'BEARER REALM="R"', [['bearer', { realm: 'R' }]]],
    ['a name given twice', 'Bearer realm="a",realm="b"', [['bearer', { realm: 'a' }]]],
    [
      'several in one value',
      'Negotiate, Basic realm="x", Bearer realm="y",scope="z"',
      [
        ['negotiate', {}],
        ['basic', { realm: 'x' }],
        ['bearer', { realm: 'y', scope: 'z' }],
      ],
    ],
    [
      'an opaque word',
      'Negotiate YII==, Basic realm="x"',
      [
        ['negotiate', {}],
        ['basic', { realm: 'x' }],
      ],
    ],
    [
      'several values',
      ['Negotiate', 'Basic realm="x"'],
      [
        ['negotiate', {}],
        ['basic', { realm: 'x' }],
      ],
    ],
    [
      'insufficient scope',
      'Bearer realm="r",error="insufficient_scope"',
      [['bearer', { realm: 'r', error: 'insufficient_scope' }]],
    ],
    ['rubbish before a good one', '"?;(, Basic realm="x"', [['basic', { realm: 'x' }]]],
  ])('reads %s', (_name, values, expected) => {
    expect(plain(values)).toEqual(expected)
  })

  it('never throws and ends quickly, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => void parseChallenges(text)),
    )
    const start = performance.now()
    for (const part of [' ', ',', '"', 'a ', 'a=', '\\', '=', 'a="', '/'])
      parseChallenges(`Bearer ${part.repeat(100_000)}`)
    expect(performance.now() - start).toBeLessThan(8_000)
  })

  it('reads back what is written by the rules', () => {
    const token = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
    const value = fc.string({ maxLength: 30 })
    const challenge = fc.tuple(
      token,
      fc.uniqueArray(fc.tuple(token, value), { minLength: 1, selector: ([name]) => name }),
    )
    fc.assert(
      fc.property(fc.array(challenge, { minLength: 1, maxLength: 4 }), (challenges) => {
        const quote = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
        const written = challenges.map(
          ([scheme, parameters]) =>
            `${scheme} ${parameters.map(([name, text]) => `${name}=${quote(text)}`).join(', ')}`,
        )
        const expected = challenges.map(([scheme, parameters]) => [scheme, Object.fromEntries(parameters)])
        expect(plain(written.join(', '))).toEqual(expected)
        expect(plain(written)).toEqual(expected)
      }),
    )
  })
})
