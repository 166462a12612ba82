import { describe, expect, it } from 'vitest'
import { describeBuildFailure, withoutValues } from '../../src/buildkit/build-failure.ts'
import { parsePushFailure, withoutQueries } from '../../src/buildkit/push-failure.ts'

describe('values of build arguments', () => {
  const cases: readonly [string, readonly string[], string][] = [
    ['"/hush123": not found', ['hush123'], '"/…": not found'],
    ['hush123 and hush123', ['hush123'], '… and …'],
    // The longer one first, or its rest would be told.
    ['hush123', ['hush', 'hush123'], '…'],
    ['a.c and abc', ['a.c'], '… and abc'],
    ['$& stays', ['stays'], '$& …'],
    // One or two characters stand everywhere.
    ['exit code: 1', ['1', '', 'co'], 'exit code: 1'],
    ['nothing to hide', [], 'nothing to hide'],
  ]
  it.each(cases)('%s without %j', (text, hidden, shown) => {
    expect(withoutValues(text, hidden)).toBe(shown)
  })

  it('stand in no error', () => {
    const error = { code: 2, message: 'failed to compute cache key: "/hush123": not found', details: [] }
    expect(describeBuildFailure(error, ['hush123']).message).not.toContain('hush')
  })
})

describe('a text without end', () => {
  const megabytes = 8 * 1024 * 1024
  const texts: readonly [string, string][] = [
    ['of one letter', 'a'.repeat(megabytes)],
    ['of addresses', 'https://a.example/x?'.repeat(megabytes / 20)],
    ['of one address', `https://${'a'.repeat(megabytes)}`],
    ['of beginnings', 'failed to push a:1/'.repeat(megabytes / 20)],
    ['of colons', `failed to push ${':'.repeat(megabytes)}`],
    ['of one status', `failed to push a/b: request to ${'x:'.repeat(megabytes / 2)}`],
  ]
  it.each(texts)('%s is read in no time', (_, text) => {
    const started = performance.now()
    expect(withoutQueries(text).length).toBeLessThan(10_000)
    parsePushFailure(text)
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('keeps its beginning', () => {
    expect(withoutQueries(`denied at https://a.example/x?sig=s ${'y'.repeat(megabytes)}`)).toMatch(
      /^denied at https:\/\/a\.example\/x y/,
    )
  })
})
