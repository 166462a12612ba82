import { describe, expect, it } from 'vitest'
import { parseBudget } from '../../src/inputs/kinds/budgets.ts'
import type { Budget } from '../../src/inputs/parsed.ts'
import { type BudgetFacts, evaluateBudgets } from '../../src/ledger/budget.ts'
import type { PlatformComparison } from '../../src/ledger/compare.ts'
import { type LedgerBlob, totalTransfers } from '../../src/ledger/ledger.ts'
import type { Transfer } from '../../src/ledger/transfers.ts'

function budget(text: string): Budget {
  const parsed = parseBudget(text)
  if (!parsed.ok) throw new Error(`${text} ${parsed.error.why}`)
  return parsed.value
}

const [AMD64, ARM64] = ['linux/amd64', 'linux/arm64']
const REPOSITORIES = ['ghcr.io/acme/app', 'docker.io/acme/app']

/** A blob that had the same fate in both repositories. */
function blob(digest: string, size: number, state: Transfer['state']): LedgerBlob {
  const bytes = state === 'uploaded' ? size : 0
  const rest = { state, bytes, from: null, milliseconds: 1, attempts: 1, evidence: 'trace' } as const
  return { digest, size, transfers: REPOSITORIES.map((repository) => ({ repository, ...rest })) }
}

interface Given {
  readonly shared?: Transfer['state']
  readonly own?: Transfer['state']
  readonly config?: Transfer['state']
  readonly baseline?: BudgetFacts['baseline']
}

/** Two platforms with a layer of 600 bytes in common, each with one of 300 and a config of 100; amd64 has a statement of 50. */
function facts({
  shared = 'exists',
  own = 'exists',
  config = 'uploaded',
  baseline = null,
}: Given = {}): BudgetFacts {
  const platforms = [AMD64, ARM64].map((platform) => ({
    platform,
    size: 900,
    config: blob(`config ${platform}`, 100, config),
    layers: [blob('shared', 600, shared), blob(`own ${platform}`, 300, own)],
  }))
  const attestations = [{ platform: AMD64, blobs: [blob('statement', 50, 'uploaded')] }]
  const transfer = totalTransfers([
    ...platforms.flatMap((each) => [each.config, ...each.layers]),
    ...attestations.flatMap(({ blobs }) => blobs),
  ])
  return { platforms, attestations, transfer, baseline }
}

/** What amd64 and arm64 had before. */
function since(...sizes: readonly (number | null)[]): NonNullable<BudgetFacts['baseline']> {
  const counts = { downloadBytes: 0, sharedBytes: 0, addedLayers: 0, goneLayers: 0, sharedLayers: 0 }
  const platforms = [AMD64, ARM64].map((platform, index): PlatformComparison => {
    return { platform, size: 900, previousSize: sizes[index] ?? null, ...counts }
  })
  return { platforms }
}

describe('a budget', () => {
  // Both configs and the statement to two repositories: 500 of 2900 bytes, of which 2400 were there.
  const cases: readonly [string, Given, readonly string[]][] = [
    ['type=uploaded,max=499B', {}, ['run exceeded 500']],
    ['type=uploaded,max=500B', {}, ['run kept 500']],
    ['type=uploaded,max=0.5kB', {}, ['run kept 500']],
    ['type=uploaded,max=501B', {}, ['run kept 500']],
    ['type=uploaded,max=300B,platform=linux/amd64', {}, ['linux/amd64 kept 300']],
    ['type=uploaded,max=299B,platform=linux/amd64', {}, ['linux/amd64 exceeded 300']],
    ['type=uploaded,max=200B,platform=linux/arm64', {}, ['linux/arm64 kept 200']],
    ['type=uploaded,max=1399B,platform=linux/arm64', { shared: 'uploaded' }, ['linux/arm64 exceeded 1400']],
    ['type=uploaded,max=1kB', { own: 'unknown' }, ['run unknown null']],
    ['type=uploaded,max=500B', { own: 'unknown' }, ['run unknown null']],
    ['type=uploaded,max=499B', { own: 'unknown' }, ['run exceeded 500']],
    ['type=uploaded,max=0B', { own: 'mounted', config: 'exists' }, ['run exceeded 100']],
    ['type=uploaded,max=1B,platform=linux/arm/v7', {}, ['linux/arm/v7 unknown null']],

    ['type=size,max=900B', {}, ['linux/amd64 kept 900', 'linux/arm64 kept 900']],
    ['type=size,max=899B', {}, ['linux/amd64 exceeded 900', 'linux/arm64 exceeded 900']],
    ['type=size,max=899B,platform=linux/arm64', {}, ['linux/arm64 exceeded 900']],
    ['type=size,max=900B,platform=arm64', {}, ['linux/arm64 kept 900']],
    ['type=size,max=1B,platform=linux/arm/v7', {}, ['linux/arm/v7 unknown null']],
    ['type=size,max=900B', { shared: 'unknown' }, ['linux/amd64 kept 900', 'linux/arm64 kept 900']],

    ['type=growth,max=5%', {}, ['linux/amd64 unknown null', 'linux/arm64 unknown null']],
    ['type=growth,max=1MB,platform=linux/arm64', {}, ['linux/arm64 unknown null']],
    [
      'type=growth,max=100B',
      { baseline: since(800, 799) },
      ['linux/amd64 kept 100', 'linux/arm64 exceeded 101'],
    ],
    [
      'type=growth,max=12.5%',
      { baseline: since(800, 799) },
      ['linux/amd64 kept 12.5', `linux/arm64 exceeded ${10100 / 799}`],
    ],
    ['type=growth,max=80%,platform=linux/amd64', { baseline: since(500) }, ['linux/amd64 kept 80']],
    ['type=growth,max=0%', { baseline: since(900, 1000) }, ['linux/amd64 kept 0', 'linux/arm64 kept -10']],
    [
      'type=growth,max=0B',
      { baseline: since(899, 1000) },
      ['linux/amd64 exceeded 1', 'linux/arm64 kept -100'],
    ],
    [
      'type=growth,max=5%',
      { baseline: since(900, null) },
      ['linux/amd64 kept 0', 'linux/arm64 unknown null'],
    ],
    ['type=growth,max=5%,platform=linux/amd64', { baseline: since(0) }, ['linux/amd64 unknown null']],
    ['type=growth,max=900B,platform=linux/amd64', { baseline: since(0) }, ['linux/amd64 kept 900']],

    ['type=reused,min=80%', {}, [`run kept ${240000 / 2900}`]],
    ['type=reused,min=83%', {}, [`run exceeded ${240000 / 2900}`]],
    ['type=reused,min=90%,platform=linux/arm64', {}, ['linux/arm64 kept 90']],
    ['type=reused,min=90.01%,platform=linux/arm64', {}, ['linux/arm64 exceeded 90']],
    ['type=reused,min=60%,platform=linux/arm64', { own: 'uploaded' }, ['linux/arm64 kept 60']],
    ['type=reused,min=90%,platform=linux/arm64', { shared: 'mounted' }, ['linux/arm64 kept 90']],
    ['type=reused,min=0%', { config: 'unknown' }, ['run unknown null']],
    ['type=reused,min=0%,platform=linux/arm/v7', {}, ['linux/arm/v7 unknown null']],
  ]
  it.each(cases)('%s, given %o: %o', (text, given, expected) => {
    const verdicts = evaluateBudgets([budget(text)], facts(given))
    const told = verdicts.map(({ platform, outcome, actual }) => `${platform ?? 'run'} ${outcome} ${actual}`)
    expect(told).toEqual(expected)
  })

  // By way of a fraction most of these come out a hair too large: 0.07 × 100 is 7.000000000000001.
  it.each([7, 14, 28, 55, 56, 57, 58, 110, 113, 0.1, 0.3])(
    'of %d percent is kept at exactly that',
    (percent) => {
      const before = 1_000_000
      const [verdict] = evaluateBudgets([budget(`type=growth,max=${percent}%,platform=linux/amd64`)], {
        ...facts(),
        baseline: {
          platforms: since(before).platforms.map((each) => ({ ...each, size: before + percent * 10_000 })),
        },
      })
      expect(verdict).toMatchObject({ outcome: 'kept', actual: percent })
    },
  )

  it('counts what only a failed attempt sent for the run, and for no platform', () => {
    const whole = facts()
    const { transfer } = whole
    const more = { ...whole, transfer: { ...transfer, uploadedBytes: transfer.uploadedBytes + 70 } }
    const rules = ['type=uploaded,max=1B', 'type=uploaded,max=1B,platform=linux/amd64'].map(budget)
    expect(evaluateBudgets(rules, more).map(({ actual }) => actual)).toEqual([570, 300])
  })

  it('stands in the order given, warnings beside failures', () => {
    const rules = ['type=reused,min=99%,level=warn', 'type=size,max=1B,platform=linux/amd64'].map(budget)
    const verdicts = evaluateBudgets(rules, facts())
    expect(verdicts.map(({ budget: { level }, outcome }) => [level, outcome])).toEqual([
      ['warn', 'exceeded'],
      ['fail', 'exceeded'],
    ])
    expect(evaluateBudgets([], facts())).toEqual([])
  })
})
