import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatBytes,
  formatChange,
  formatPercent,
  formatPoints,
  formatShare,
  formatSignedBytes,
} from '../../src/report/text/bytes.ts'
import { formatDuration } from '../../src/report/text/duration.ts'
import { shortInstruction } from '../../src/report/text/instruction.ts'
import { plainText } from '../../src/report/text/plain-text.ts'
import { cutEnd, textWidth, wrap } from '../../src/report/text/text-width.ts'
import { hostileText } from './hostile.ts'

describe('bytes', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [1995, '2.0 kB'],
    [99_940, '99.9 kB'],
    [99_950, '100 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [1_204_412, '1.2 MB'],
    [60_012_345, '60.0 MB'],
    [5_000_000_000, '5.0 GB'],
    [Number.MAX_SAFE_INTEGER, '9.0 PB'],
  ])('%d is %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })

  it('have seven characters at most', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (bytes) => formatBytes(bytes).length <= 7))
  })

  it.each([
    [0, 0, undefined],
    [0, 5, '0 %'],
    [5, 5, '100 %'],
    [96, 100, '96 %'],
    [999_999, 1_000_000, 'over 99 %'],
    [1, 1_000_000, 'under 1 %'],
  ])('%d of %d is %s', (part, whole, text) => {
    expect(formatShare(part, whole)).toBe(text)
  })
})

describe('a change', () => {
  it.each([
    [100, 100, 'same'],
    [0, 0, 'same'],
    [105, 100, '+5.0 %'],
    [10_994, 10_000, '+9.9 %'],
    [10_995, 10_000, '+10 %'],
    [88, 100, '−12 %'],
    [0, 100, '−100 %'],
    [100_101, 100_000, '+0.1 %'],
    [100_100, 100_000, '+100 B'],
    [63_000_000, 63_000_057, '−57 B'],
    [1_099, 100, '+999 %'],
    [1_100, 100, '+1.0 kB'],
    [412, 0, '+412 B'],
  ])('to %d from %d is %s', (now, before, text) => {
    expect(formatChange(now, before)).toBe(text)
  })

  it.each([
    [0, '0 B'],
    [1_204_412, '+1.2 MB'],
    [-4, '−4 B'],
  ])('by %d bytes is %s', (bytes, text) => {
    expect(formatSignedBytes(bytes)).toBe(text)
  })
})

describe('a percentage', () => {
  it.each([
    [5, 5, '5 %', '0 points'],
    [12.0001, 5, '12 %', '7 points'],
    [4, 5, '4 %', '1 point'],
    [5.0004, 5, '5.0004 %', '0.0004 points'],
    [61.538461538, 80, '61.5 %', '18.5 points'],
    [-0.00009, 5, '0 %', '5 points'],
    [-3.25, 5, '−3.3 %', '8.3 points'],
  ])('of %d beside %d is %s, %s away', (percent, beside, text, points) => {
    expect(formatPercent(percent, beside)).toBe(text)
    expect(formatPoints(percent, beside)).toBe(points)
  })
})

describe('a duration', () => {
  it.each([
    [0, '0 ms'],
    [12, '12 ms'],
    [1200, '1.2 s'],
    [9949, '9.9 s'],
    [9951, '10 s'],
    [59_600, '1 min'],
    [65_300, '1 min 5 s'],
    [3_599_900, '1 h'],
    [3_725_000, '1 h 2 min'],
  ])('of %d ms is %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text)
  })
})

describe('an instruction', () => {
  const copy = 'COPY --link --chown=1000:1000 --from=build /out/dependencies /srv/dependencies'

  it.each([
    [copy, 100, copy],
    [copy, 60, 'COPY … --from=build /out/dependencies /srv/dependencies'],
    [copy, 45, 'COPY … /out/dependencies /srv/dependencies'],
    [copy, 30, 'COPY … /srv/dependencies'],
    [copy, 12, 'COPY --link…'],
    ['RUN --mount=type=cache,target=/root/.npm npm ci', 30, 'RUN … npm ci'],
    ['RUN apt-get update && \\\n    apt-get install', 80, 'RUN apt-get update && apt-get install'],
    ['RUN apt-get update && apt-get install', 24, 'RUN apt-get update &&…'],
    ['RUN\u001b[31m red\u0007 \u202ethis', 80, 'RUN red this'],
  ])('%j in %d cells is %j', (source, width, text) => {
    expect(shortInstruction(source, width)).toBe(text)
  })

  it('never takes more room than it has', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.constantFrom('RUN ', 'COPY --link ', 'ADD --from=x a ', ''),
        fc.nat(90),
        (text, verb, width) => {
          expect(textWidth(shortInstruction(verb + text, width))).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})

describe('text', () => {
  it('is one line that no terminal obeys', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plainText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(plainText(plainText(text))).toBe(plainText(text))
      }),
    )
  })

  it('is cut and wrapped by cells', () => {
    expect(cutEnd('漢字漢字', 5)).toBe('漢字…')
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('it grew by 5 % since', 13)).toEqual(['it grew by', '5 % since'])
    expect(wrap('unbreakable', 4)).toEqual(['unbr', 'eaka', 'ble'])
    fc.assert(
      fc.property(hostileText.map(plainText), fc.integer({ min: 2, max: 60 }), (text, width) => {
        for (const line of wrap(text, width)) expect(textWidth(line)).toBeLessThanOrEqual(width)
        expect(wrap(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})
