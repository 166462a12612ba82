import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPlatform, normalizePlatform, parsePlatform, samePlatform } from '../../src/oci/platform.ts'

describe('a platform', () => {
  const cases: readonly [string, string | undefined][] = [
    ['linux/amd64', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['LINUX/AMD64', 'linux/amd64'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v3', 'linux/amd64/v3'],
    ['linux/arm64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/arm64/v9', 'linux/arm64/v9'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/arm/6', 'linux/arm/v6'],
    ['linux/armhf', 'linux/arm/v7'],
    ['linux/armel', 'linux/arm/v6'],
    ['linux/i386', 'linux/386'],
    ['windows/amd64', 'windows/amd64'],
    ['macos/arm64', 'darwin/arm64'],
    ['arm64', 'linux/arm64'],
    ['x86_64', 'linux/amd64'],
    [' linux/amd64 ', 'linux/amd64'],
    ['', undefined],
    ['linux', undefined],
    ['amd46', undefined],
    ['linux/', undefined],
    ['linux//v7', undefined],
    ['linux/arm/v7/extra', undefined],
    ['linux/am d64', undefined],
    ['linux/amd64,linux/arm64', undefined],
  ]
  it.each(cases)('%j is %s', (text, expected) => {
    const parsed = parsePlatform(text)
    expect(parsed && formatPlatform(parsed)).toBe(expected)
  })

  it('is its own normal form', () => {
    const part = fc.constantFrom(
      'linux',
      'amd64',
      'x86_64',
      'arm',
      'arm64',
      'armel',
      'v6',
      'v7',
      'v8',
      'v1',
      '7',
      'macos',
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 3 }), (parts) => {
        const parsed = parsePlatform(parts.join('/'))
        if (parsed === undefined) return
        expect(normalizePlatform(parsed)).toEqual(parsed)
        expect(parsePlatform(formatPlatform(parsed))).toEqual(parsed)
        expect(samePlatform(parsed, parsed)).toBe(true)
      }),
    )
  })

  it('is the same under other names, and another one with another variant', () => {
    expect(
      samePlatform(
        { os: 'linux', architecture: 'arm64', variant: 'v8' },
        { os: 'linux', architecture: 'aarch64' },
      ),
    ).toBe(true)
    expect(
      samePlatform({ os: 'linux', architecture: 'arm' }, { os: 'linux', architecture: 'arm', variant: 'v6' }),
    ).toBe(false)
    expect(
      samePlatform({ os: 'linux', architecture: 'amd64' }, { os: 'windows', architecture: 'amd64' }),
    ).toBe(false)
  })
})
