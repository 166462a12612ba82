import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/registry/foreign-text.ts'

describe('cleanText', () => {
  it.each([
    ['one line of several', 'a\n::error::b\r\n c', 'a ::error::b c'],
    ['escape sequences', '\u001b[31mred\u001b[0m', '[31mred [0m'],
    ['directions', 'a\u202eb', 'a b'],
    [
      'the query of a URL',
      'see https://h/p?X-Amz-Signature=abc and "http://h?x=1"',
      'see https://h/p and "http://h"',
    ],
    ['the user of a URL', 'https://me:secret@h/p', 'https://h/p'],
    [
      'an Authorization header',
      'got Authorization: Bearer eyJhbGciOi.x-y_z',
      'got Authorization: Bearer ***',
    ],
    ['Basic credentials', 'basic dXNlcjpwYXNz failed', 'basic *** failed'],
  ])('cleans %s', (_name, text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })

  it('cuts by characters', () => {
    expect(cleanText('😀'.repeat(10), 4)).toBe('😀😀😀…')
  })

  it('is one visible line of limited length, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (text) => {
        const cleaned = cleanText(text, 50)
        expect([...cleaned].length).toBeLessThanOrEqual(50)
        expect(cleaned).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})
