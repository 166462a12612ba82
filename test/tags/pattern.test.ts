import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePattern } from '../../src/tags/pattern.ts'

function matchOf(source: string, flags: string, text: string) {
  const pattern = compilePattern(source, flags)
  if (!pattern.ok) throw new Error(pattern.error)
  return pattern.value(text)
}

describe('a pattern finds what the engine would', () => {
  it.each([
    ['v(.*)', '', 'v1.2.3'],
    ['(\\d+)\\.(\\d+)', '', 'release-10.20'],
    ['^v?(\\d+)(\\.\\d+)*$', '', 'v1.2.3'],
    ['V(\\d)', 'i', 'v1'],
    ['\\d', 'g', 'v1.2.3'],
    ['', 'g', 'ab'],
    ['1', 'y', 'v1'],
    ['v', 'gy', 'vvxv'],
    ['(?<major>\\d+)\\.\\k<major>', '', '1.2.2'],
    ['(a)|(b)', '', 'b'],
    ['(?:(a)|b)*', '', 'ab'],
    ['(?=(\\d+))\\1\\.', '', '12.'],
    ['^v(?!0)(\\d+)', '', 'v1'],
    ['^v(?!0)(\\d+)', '', 'v0'],
    ['(?<=-)rc(?:\\.(\\d))?', '', '1-rc.1'],
    ['(?<!v)1', '', 'v1-1'],
    ['\\bv\\B', '', 'a v1'],
    ['^b$', 'm', 'a\nb'],
    ['a.b', 's', 'a\nb'],
    ['.', 'u', '😀'],
    ['\\p{L}+', 'u', '1ÄÖ'],
    ['(.)\\1', 'iu', 'Kk'],
    ['[^]', '', '\n'],
    ['\\u0041\\x42\\cA?', '', 'AB'],
    ['(a*)*', '', 'b'],
    ['(?:a?){3}', '', 'aa'],
    ['a{2,3}?', '', 'aaaa'],
    ['x{', '', 'x{'],
  ])('/%s/%s in %j', (source, flags, text) => {
    const found = text.match(new RegExp(source, flags))
    expect(matchOf(source, flags, text)).toEqual({ ok: true, value: found === null ? null : [...found] })
  })

  it('whatever it is', () => {
    const atom = fc.constantFrom('a', 'b', '.', '\\d', '\\w', '[ab]', '[^a]', '[a-c1]', '1', '-')
    const edge = fc.constantFrom('\\b', '\\B', '^', '$', '\\1')
    const quantifier = fc.constantFrom('', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,2}?')
    const { pattern } = fc.letrec<{ pattern: string; sequence: string; term: string }>((tie) => ({
      pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
      sequence: fc.array(tie('term'), { maxLength: 4 }).map((all) => all.join('')),
      term: fc.oneof(
        { depthSize: 'small' },
        edge,
        fc
          .tuple(
            fc.oneof(
              { depthSize: 'small' },
              atom,
              tie('pattern').map((inner) => `(${inner})`),
              tie('pattern').map((inner) => `(?:${inner})`),
            ),
            quantifier,
          )
          .map((both) => both.join('')),
        ...['?=', '?!', '?<=', '?<!'].map((kind) => tie('pattern').map((inner) => `(${kind}${inner})`)),
      ),
    }))
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '1', '2', '-', '\n'), maxLength: 10 })
    fc.assert(
      fc.property(pattern, fc.constantFrom('', 'i', 'm', 's', 'g', 'y'), text, (source, flags, subject) => {
        const found = matchOf(source, flags, subject)
        if (!found.ok) return
        const expected = subject.match(new RegExp(source, flags))
        expect(found.value).toEqual(expected === null ? null : [...expected])
      }),
      { numRuns: 400 },
    )
  })
})

describe('a pattern is bounded', () => {
  it.each([
    ['(a+)+$', `${'a'.repeat(60)}!`],
    ['(a|a)*$', `${'a'.repeat(60)}!`],
    ['(?:a?){200}b', 'a'.repeat(200)],
    ['.*.*.*.*.*x', 'a'.repeat(500)],
    ['(?:(?:a|b)c?)*x', 'ab'.repeat(250)],
    ['(x+x+)+y', 'x'.repeat(40)],
  ])('/%s/ gives up', (source, text) => {
    expect(matchOf(source, '', text)).toEqual({ ok: false, error: expect.stringMatching(/finds no end on/) })
  })

  it.each([
    ['(\\d+\\.)*\\d+', `${'1.'.repeat(100)}1`],
    ['^(?:[a-z0-9]+-)*v(.*)$', `${'app-'.repeat(50)}v1.2.3`],
    ['(.*)-(.*)', `${'x'.repeat(400)}-y`],
  ])('/%s/ has time enough', (source, text) => {
    expect(matchOf(source, '', text)).toEqual({ ok: true, value: [...(text.match(source) ?? [])] })
  })

  it('looks at no text that is longer than any reference', () => {
    expect(matchOf('a', '', 'a'.repeat(513))).toEqual({
      ok: false,
      error: expect.stringMatching(/513 characters, and 512 are looked at/),
    })
  })
})

describe('a pattern is refused', () => {
  it.each([
    ['(', '', /Unterminated group/],
    ['a**', '', /Nothing to repeat/],
    ['(?<a>x)(?<a>y)', '', /group name/i],
    ['a', 'q', /flags/i],
    ['[a--b]', 'v', /flag v is not available/],
    ['(?i:a)', '', /./],
  ])('/%s/%s', (source, flags, why) => {
    expect(compilePattern(source, flags)).toEqual({ ok: false, error: expect.stringMatching(why) })
  })
})
