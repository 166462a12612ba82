import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTransientStatus, nextDelay, parseRetryAfter } from '../../src/registry/retry.ts'

const policy = { budgetMs: 60_000, baseDelayMs: 500, maxDelayMs: 30_000 }

describe('nextDelay', () => {
  it.each<[string, Omit<Parameters<typeof nextDelay>[0], 'policy'>, number | undefined]>([
    ['begins with the base, half of it by chance', { attempt: 1, elapsedMs: 0, random: 0 }, 250],
    ['doubles', { attempt: 3, elapsedMs: 0, random: 0 }, 1000],
    ['stops growing', { attempt: 40, elapsedMs: 0, random: 0 }, 15_000],
    ['ends with the budget', { attempt: 9, elapsedMs: 55_000, random: 0.5 }, 5_000],
    ['gives up when the budget is spent', { attempt: 2, elapsedMs: 60_000, random: 0 }, undefined],
    [
      'waits as long as it is asked to',
      { attempt: 1, elapsedMs: 0, random: 0, retryAfterMs: 20_000 },
      20_000,
    ],
    ['waits longer than it is asked to', { attempt: 5, elapsedMs: 0, random: 0, retryAfterMs: 0 }, 4_000],
    [
      'gives up when it is asked to wait beyond the budget',
      { attempt: 1, elapsedMs: 50_000, random: 0, retryAfterMs: 10_001 },
      undefined,
    ],
  ])('%s', (_name, state, expected) => {
    expect(nextDelay({ policy, ...state })).toBe(expected)
  })

  it('never waits beyond the budget, and never shorter than asked', () => {
    const state = fc.record({
      attempt: fc.integer({ min: 1, max: 1000 }),
      elapsedMs: fc.nat(120_000),
      random: fc.double({ min: 0, max: 0.999, noNaN: true }),
      retryAfterMs: fc.option(fc.nat(120_000), { nil: undefined }),
    })
    fc.assert(
      fc.property(state, (given) => {
        const delay = nextDelay({ policy, ...given })
        if (delay === undefined) return
        expect(delay).toBeGreaterThanOrEqual(given.retryAfterMs ?? 0)
        expect(given.elapsedMs + delay).toBeLessThanOrEqual(policy.budgetMs)
      }),
    )
  })
})

describe('parseRetryAfter', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['5', 5_000],
    [' 0 ', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['Thu, 01 Jan 2026 00:00:07 GMT', 7_000],
    ['Wed, 31 Dec 2025 23:59:59 GMT', 0],
    ['Thu, 99 Jan 2026 00:00:07 GMT', undefined],
    ['99999999999999', undefined],
  ])('%j is %j ms', (value, expected) => {
    expect(parseRetryAfter(value, now)).toBe(expected)
  })
})

it.each([
  [200, false],
  [401, false],
  [404, false],
  [408, true],
  [429, true],
  [500, true],
  [501, false],
  [503, true],
  [505, false],
  [599, true],
])('status %i may pass: %s', (status, expected) => {
  expect(isTransientStatus(status)).toBe(expected)
})
