import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ADVICE_NAMES, type AdviceFacts, coveredMilliseconds } from '../../../src/ledger/advice/advice.ts'
import { giveAdvice } from '../../../src/ledger/advice/give-advice.ts'
import type { Reason } from '../../../src/ledger/reasons/reason.ts'
import { facts, fetched, layerOf, platform, record, uploaded, vertices } from './facts.ts'

const TO = `sha256:${'2'.repeat(64)}`

/** A run that all four rules have something to say of, with bytes for each. */
function everything({
  link = 9_000_000,
  times = 3_000_000,
  moved = 2_000_000,
  context = 4_000_000,
}): AdviceFacts {
  const dockerfile = 'FROM base:1\nRUN x\nCOPY . /srv/a'
  const same: Reason = { code: 'same-content', message: '', line: 2 }
  const base: Reason = { code: 'base-moved', message: '', line: 1, moved: { from: TO, to: TO, alone: true } }
  const built = platform(dockerfile, {
    reasons: [undefined, base, same, undefined],
    size: link,
    options: { files: { a: 'one' } },
  })
  const [first, second] = built.layers.map(({ digest }) => String(digest))
  const solve = {
    vertices: [
      ...vertices(built.provenance, [{ instruction: 'COPY . /srv/a', end: 10 }]),
      { digest: 'load', inputs: [], name: '[internal] load build context', cached: false, work: undefined },
    ],
    progress: [{ vertex: 'load', id: 'transferring context:', current: context, start: 0, end: 10 }],
    warnings: [],
  }
  return facts({
    platforms: [built],
    records: [record({ solves: [solve], requests: [fetched(first ?? '')] })],
    transfers: uploaded({ [second ?? '']: moved, [layerOf(built, 'RUN x')]: times }),
    surplus: { bytes: context, total: context, paths: ['node_modules'] },
  })
}

const named = (given: AdviceFacts, skipped?: readonly string[]) =>
  giveAdvice(given, skipped).map(({ rule, savedBytes }) => `${rule} ${savedBytes}`)

describe('advice', () => {
  it('is at most three pieces, the dearest first', () => {
    expect(named(everything({}))).toEqual(['copy-link 9000000', 'context 4000000', 'same-content 3000000'])
  })

  it.each(ADVICE_NAMES)('of one rule is switched off by its name: %s', (name) => {
    const rules = giveAdvice(everything({}), [name]).map(({ rule }) => rule)
    expect(rules).toHaveLength(3)
    expect(rules).not.toContain(name)
    const alone = giveAdvice(
      everything({}),
      ADVICE_NAMES.filter((other) => other !== name),
    )
    expect(alone.map(({ rule }) => rule)).toEqual([name])
  })

  it('is none when all of it is switched off', () => {
    expect(named(everything({}), ['all'])).toEqual([])
    expect(named(everything({}), ADVICE_NAMES)).toEqual([])
  })

  it('is worth a megabyte, or two seconds', () => {
    const little = { link: 999_999, times: 999_999, moved: 999_999, context: 999_999 }
    expect(named(everything(little))).toEqual([])
    expect(named(everything({ ...little, times: 1_000_000 }))).toEqual(['same-content 1000000'])
    const slow = everything(little)
    const [one = record()] = slow.records
    const [request] = one.requests
    if (request === undefined) throw new RangeError()
    const taking = (end: number) => ({ ...slow, records: [{ ...one, requests: [{ ...request, end }] }] })
    expect(named(taking(1999))).toEqual([])
    expect(named(taking(2000))).toEqual(['copy-link 999999'])
  })

  it('is none where nothing is known', () => {
    expect(named(facts({}))).toEqual([])
  })
})

describe('time that is covered by spans', () => {
  it.each([
    ['none', [], 0],
    ['one', [[0, 10]], 10],
    [
      'side by side',
      [
        [0, 10],
        [5, 15],
        [2, 3],
      ],
      15,
    ],
    [
      'one after the other',
      [
        [20, 30],
        [0, 10],
      ],
      20,
    ],
    [
      'fractions',
      [
        [0, 0.4],
        [0.4, 0.8],
      ],
      1,
    ],
  ])('%s', (_, spans, expected) => {
    expect(coveredMilliseconds(spans.map(([start = 0, end = 0]) => ({ start, end })))).toBe(expected)
  })

  it('is no more than the longest could be, and no less than the longest is', () => {
    const span = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([start, long]) => ({ start, end: start + long }))
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const covered = coveredMilliseconds(spans)
        expect(covered).toBeGreaterThanOrEqual(Math.max(...spans.map(({ start, end }) => end - start)))
        const [first, last] = [
          Math.min(...spans.map(({ start }) => start)),
          Math.max(...spans.map(({ end }) => end)),
        ]
        expect(covered).toBeLessThanOrEqual(last - first)
      }),
    )
  })
})
