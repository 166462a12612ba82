import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDigest, parseDigest } from '../../src/oci/digest.ts'
import {
  formatReference,
  formatRepository,
  isLoopback,
  isTag,
  parseReference,
  parseRepository,
} from '../../src/oci/reference.ts'

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`

describe('a reference', () => {
  const cases: readonly [string, string][] = [
    ['nginx', 'docker.io/library/nginx'],
    ['nginx:1.27', 'docker.io/library/nginx:1.27'],
    ['acme/app', 'docker.io/acme/app'],
    ['docker.io/nginx', 'docker.io/library/nginx'],
    ['index.docker.io/acme/app:1', 'docker.io/acme/app:1'],
    ['ghcr.io/acme/app:1.2.3', 'ghcr.io/acme/app:1.2.3'],
    ['localhost/app', 'localhost/app'],
    ['localhost:5000/app:1', 'localhost:5000/app:1'],
    ['127.0.0.1:5000/a/b/c', '127.0.0.1:5000/a/b/c'],
    ['[::1]:5000/app:1', '[::1]:5000/app:1'],
    [`ghcr.io/acme/app@${DIGEST}`, `ghcr.io/acme/app@${DIGEST}`],
    [`ghcr.io/acme/app:1@${DIGEST}`, `ghcr.io/acme/app:1@${DIGEST}`],
    ['Registry/app', 'Registry/app'],
    ['my.registry/a__b/c-d/e.f--g', 'my.registry/a__b/c-d/e.f--g'],
  ]
  it.each(cases)('%s is %s', (text, expected) => {
    const parsed = parseReference(text)
    expect(parsed).toMatchObject({ ok: true })
    if (!parsed.ok) return
    expect(formatReference(parsed.value)).toBe(expected)
    expect(parseReference(expected)).toEqual(parsed)
  })

  const wrong: readonly [string, RegExp][] = [
    ['', /no image name/],
    ['ghcr.io/', /no image name/],
    ['ghcr.io/Acme/app', /"Acme" must be lower-case/],
    ['acme/app:', /no tag/],
    ['acme/app:-1', /no tag/],
    ['acme/app:a b', /no tag/],
    [`acme/app:${'x'.repeat(129)}`, /no tag/],
    ['acme/app@sha256:abc', /no sha256 digest/],
    [`acme/app@${DIGEST.toUpperCase()}`, /no sha256 digest/],
    ['acme//app', /no image name/],
    ['/app', /./],
    ['acme/a___b', /"a___b"/],
    ['acme/.app', /"\.app"/],
    ['gh cr.io/app', /./],
    ['host:99999999/app', /no registry host/],
    [`ghcr.io/${'a'.repeat(250)}`, /255/],
    ['acme/app\n', /./],
    ['https://ghcr.io/acme/app', /./],
  ]
  it.each(wrong)('%j is none', (text, why) => {
    const parsed = parseReference(text)
    expect(parsed).toEqual({ ok: false, why: expect.stringMatching(why) })
  })

  it('never makes the parser throw, and what it takes it gives back', () => {
    const words = fc.stringMatching(/^[a-zA-Z0-9.:/@_\-[\] ]{0,40}$/)
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseReference(text)
        if (parsed.ok) expect(parseReference(formatReference(parsed.value))).toEqual(parsed)
      }),
    )
  })
})

describe('a repository', () => {
  it('is written with its registry', () => {
    const parsed = parseRepository('acme/app')
    expect(parsed.ok && formatRepository(parsed.value)).toBe('docker.io/acme/app')
  })
})

describe('a tag', () => {
  it.each(['1', 'v1.2.3', '_x', 'A-b.c_d', 'x'.repeat(128)])('%s is one', (tag) =>
    expect(isTag(tag)).toBe(true),
  )
  it.each(['', '.a', '-a', 'a b', 'a/b', 'a:b', 'ä', 'x'.repeat(129), 'a\n'])('%j is none', (tag) =>
    expect(isTag(tag)).toBe(false),
  )
})

describe('a registry on the loopback interface', () => {
  it.each(['localhost', 'localhost:5000', '127.0.0.1:80', '127.1.2.3', '[::1]:5000', '[::1]'])('%s', (host) =>
    expect(isLoopback(host)).toBe(true),
  )
  it.each(['localhost.example.com', '127.0.0.1.example.com', '128.0.0.1', 'ghcr.io', '[::2]'])(
    'not %s',
    (host) => expect(isLoopback(host)).toBe(false),
  )
})

describe('a digest', () => {
  it('is sha256 in lower-case hexadecimal', () => {
    expect(isDigest(DIGEST)).toBe(true)
    for (const text of [
      '',
      'sha256:',
      `${DIGEST}0`,
      DIGEST.slice(0, -1),
      ` ${DIGEST}`,
      `${DIGEST}\n`,
      `sha512:${'a'.repeat(128)}`,
      `sha256:${'G'.repeat(64)}`,
    ]) {
      expect(isDigest(text), text).toBe(false)
      expect(() => parseDigest(text)).toThrow(TypeError)
    }
  })
})
