import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blobTransfers, totalTransfers } from '../../src/ledger/ledger.ts'
import { parseTrace } from '../../src/ledger/trace.ts'
import { transferKey, transfersOf } from '../../src/ledger/transfers.ts'
import { parseDigest } from '../../src/oci/digest.ts'
import { fixture } from '../fixtures/fixture.ts'
import { FAULTS } from '../scenarios/faults.ts'
import { type Span, traceOf } from './spans.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const OTHER = `sha256:${'b'.repeat(64)}`
const app = { registry: 'registry.example', path: 'acme/app' }
const APP = 'registry.example/acme/app'
const blobs = `https://registry.example/v2/acme/app/blobs`

const ask = (status: number, digest = DIGEST): Span => ({ method: 'HEAD', url: `${blobs}/${digest}`, status })
const mount = (status: number, from = 'base/image'): Span => ({
  method: 'POST',
  url: `${blobs}/uploads/?mount=${DIGEST}&from=${from}`,
  status,
})
const begin = (status = 202): Span => ({ method: 'POST', url: `${blobs}/uploads/`, status })
const put = (status: number, length = 100): Span => ({
  method: 'PUT',
  url: `${blobs}/uploads/id?digest=${DIGEST}`,
  status,
  length,
})

function transfer(spans: readonly Span[], digest = DIGEST) {
  return transfersOf(parseTrace(traceOf(spans)).requests, [app]).get(transferKey(APP, digest))
}

describe('what became of a blob', () => {
  const cases: readonly [string, readonly Span[], object | undefined][] = [
    ['it was there', [ask(200)], { state: 'exists', bytes: 0, attempts: 1, from: null }],
    [
      'it was uploaded',
      [ask(404), begin(), put(201)],
      { state: 'uploaded', bytes: 100, attempts: 1, from: null },
    ],
    [
      'it was mounted',
      [ask(404), mount(201)],
      { state: 'mounted', bytes: 0, attempts: 1, from: 'registry.example/base/image' },
    ],
    [
      'a mount was refused, and it was uploaded',
      [ask(404), mount(202), put(201)],
      { state: 'uploaded', bytes: 100, from: null },
    ],
    [
      'a mount was refused, and another one was not',
      [ask(404), mount(202, 'a'), mount(201, 'b')],
      { state: 'mounted', from: 'registry.example/b', attempts: 2 },
    ],
    [
      'after the challenge of a login',
      [ask(401), ask(404), begin(401), begin(), put(401), put(201)],
      { state: 'uploaded', attempts: 1 },
    ],
    ['a mount after a challenge', [ask(404), mount(401), mount(201)], { state: 'mounted', attempts: 1 }],
    [
      'at the third attempt',
      [ask(404), begin(), put(503), begin(), put(0, 100), begin(), put(201)],
      { state: 'uploaded', bytes: 100, attempts: 3 },
    ],
    ['it was there, once the token was', [ask(401), ask(200)], { state: 'exists', attempts: 1 }],
    ['taken with another word for it', [ask(404), begin(), put(204)], { state: 'uploaded', bytes: 100 }],
    ['there, and gone, and uploaded', [ask(200), ask(404), begin(), put(201)], { state: 'uploaded' }],
    ['uploaded, and then asked for again', [ask(404), begin(), put(201), ask(200)], { state: 'uploaded' }],
    ['it was never let in', [ask(404), begin(), put(403)], { state: 'unknown', bytes: 0 }],
    ['only read', [{ method: 'GET', url: `${blobs}/${DIGEST}`, status: 200 }], { state: 'unknown' }],
    ['nothing was asked about it', [ask(200, OTHER)], undefined],
    [
      'it concerns another repository',
      [{ method: 'HEAD', url: `https://registry.example/v2/acme/app2/blobs/${DIGEST}`, status: 200 }],
      undefined,
    ],
    [
      'it concerns another registry',
      [{ method: 'HEAD', url: `https://elsewhere.example/v2/acme/app/blobs/${DIGEST}`, status: 200 }],
      undefined,
    ],
    [
      'under the old names',
      [ask(404), begin(), put(201)].map((span) => ({ ...span, old: true })),
      { state: 'uploaded', bytes: 100 },
    ],
  ]
  it.each(cases)('%s', (_, spans, expected) => {
    const found = transfer(spans)
    if (expected === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject({ repository: APP, evidence: 'trace', ...expected })
  })

  it('took from the first request to the end of the last', () => {
    const { milliseconds, start, end } = transfer([ask(404), begin(), put(201)]) ?? {}
    expect(milliseconds).toBe(210)
    expect((end ?? 0) - (start ?? 0)).toBeCloseTo(210, 3)
    expect(new Date(start ?? 0).getUTCFullYear()).toBe(2026)
  })
})

describe('an upload whose answer nobody heard', () => {
  const later = (status: number): Span => ({ ...ask(status), at: 500 })
  const cases: readonly [string, readonly Span[], object][] = [
    ['and that was there then', [ask(404), begin(), put(0), later(200)], { state: 'uploaded', bytes: 100 }],
    ['but for an error', [ask(404), begin(), put(504), later(200)], { state: 'uploaded', bytes: 100 }],
    ['and that was not there then', [ask(404), begin(), put(0), later(404)], { state: 'unknown', bytes: 0 }],
    ['and that was refused', [ask(404), begin(), put(403), later(200)], { state: 'exists', bytes: 0 }],
    ['and nobody looked again', [ask(404), begin(), put(0)], { state: 'unknown', bytes: 0 }],
  ]
  it.each(cases)('%s', (_, spans, expected) => {
    expect(transfer(spans)).toMatchObject(expected)
  })
})

describe('of a part of the requests', () => {
  const of = (spans: readonly Span[]) =>
    transfersOf(parseTrace(traceOf(spans)).requests, [app], false).get(transferKey(APP, DIGEST))?.state

  it('nobody knows who sent what was found', () => {
    expect(of([ask(200)])).toBe('unknown')
  })

  it('what was sent was sent, and what was mounted was mounted', () => {
    expect(of([ask(404), begin(), put(201)])).toBe('uploaded')
    expect(of([ask(404), mount(201)])).toBe('mounted')
  })
})

describe('Docker Hub', () => {
  it('answers under another name', () => {
    const url = `https://registry-1.docker.io/v2/acme/app/blobs`
    const spans = [
      { method: 'POST', url: `${url}/uploads/?mount=${DIGEST}&from=library/busybox`, status: 201 },
    ]
    const transfers = transfersOf(parseTrace(traceOf(spans)).requests, [
      { registry: 'docker.io', path: 'acme/app' },
    ])
    expect([...transfers.values()]).toMatchObject([
      { repository: 'docker.io/acme/app', state: 'mounted', from: 'docker.io/library/busybox' },
    ])
  })
})

describe('of a recorded push on which something was the matter', () => {
  it.each(FAULTS)('$name', ({ name, expected }) => {
    const fixtureApp = { registry: 'registry.example', path: 'fixture/app' }
    const transfers = transfersOf(parseTrace(fixture(`traces/${name}.json`)).requests, [fixtureApp])
    // A layer and a config.
    expect([...transfers.values()]).toMatchObject(Array(2).fill({ ...expected, from: null }))
    for (const { bytes } of transfers.values()) expect(bytes > 0).toBe(expected.state === 'uploaded')
  })
})

describe('of a recorded push', () => {
  const repositories = ['app', 'copy'].map((name) => ({
    registry: 'registry.example:5000',
    path: `fixture/${name}`,
  }))
  const states = (name: string, given = repositories) =>
    [...transfersOf(parseTrace(fixture(`traces/${name}.json`)).requests, given).values()]
      .map(({ repository, state, from }) =>
        `${repository.replace(/^.*\//, '')} ${state} ${from?.replace(/^.*:\d+\//, '') ?? ''}`.trim(),
      )
      .toSorted()

  it('to two repositories', () => {
    expect(states('two-repositories')).toEqual([
      ...Array(3).fill('app mounted fixture/older'),
      ...Array(2).fill('app uploaded'),
      ...Array(4).fill('copy mounted fixture/app'),
      'copy uploaded',
    ])
  })

  it('of the same again', () => {
    // The config tells when it was made.
    expect(states('unchanged')).toEqual([
      ...Array(4).fill('app exists'),
      'app uploaded',
      ...Array(4).fill('copy exists'),
      'copy uploaded',
    ])
  })

  it('with a password: mounts from another registry are refused, and no challenge is an attempt', () => {
    const secure = [{ registry: 'secure.example:5443', path: 'fixture/app' }]
    const transfers = [...transfersOf(parseTrace(fixture('traces/password.json')).requests, secure).values()]
    expect(transfers.map(({ state, attempts }) => `${state} ${attempts}`)).toEqual(
      Array(5).fill('uploaded 1'),
    )
  })
})

describe('of several builds', () => {
  const app = { registry: 'registry.example', path: 'fixture/app' }
  const requestsIn = (name: string) => parseTrace(fixture(`traces/${name}.json`)).requests

  it('a layer that is in both platforms, and twice in each, is sent once', () => {
    const transfers = [...transfersOf(requestsIn('two-platforms'), [app]).values()]
    expect(transfers.map(({ state, attempts }) => `${state} ${attempts}`)).toEqual(
      Array(4).fill('uploaded 1'),
    )
  })

  it('what one leg sent and the other found is uploaded', () => {
    const [one, other] = [requestsIn('leg-amd64'), requestsIn('leg-arm64')]
    const states = (requests: typeof one) =>
      [...transfersOf(requests, [app]).values()].map(({ state }) => state).toSorted()
    expect(states(other)).toEqual(['exists', 'uploaded'])
    expect(states([...one, ...other])).toEqual(Array(3).fill('uploaded'))
    expect(states([...other, ...one])).toEqual(Array(3).fill('uploaded'))
  })

  it('a cache is exported to its own repository', () => {
    const cache = { registry: 'registry.example', path: 'fixture/cache' }
    expect(transfersOf(requestsIn('cache-export'), [app]).size).toBe(0)
    expect([...transfersOf(requestsIn('cache-export'), [cache]).values()]).toMatchObject(
      Array(2).fill({ state: 'uploaded', repository: 'registry.example/fixture/cache' }),
    )
  })
})

describe('a ledger', () => {
  const [one, two] = [parseDigest(DIGEST), parseDigest(OTHER)]
  const uploaded = transfersOf(parseTrace(traceOf([begin(), put(201, 70)])).requests, [app])

  it('says of what nobody asked for that it is unknown', () => {
    expect(blobTransfers(uploaded, [APP, 'ghcr.io/a/b'], one)).toMatchObject([
      { repository: APP, state: 'uploaded' },
      { repository: 'ghcr.io/a/b', state: 'unknown', bytes: 0, attempts: 0, milliseconds: 0 },
    ])
  })

  const of = (state: string, bytes = 0) => ({
    ...{ repository: APP, state: state as 'exists', from: null, bytes, milliseconds: 1, attempts: 1 },
    evidence: 'trace' as const,
  })

  it('counts each blob once, and what was sent rather than its size', () => {
    const blobs = [
      { digest: one, size: 30, transfers: [of('exists'), of('mounted')] },
      { digest: two, size: 60, transfers: [of('uploaded', 61), of('exists')] },
      { digest: one, size: 30, transfers: [of('exists'), of('mounted')] },
    ]
    expect(totalTransfers(blobs)).toEqual({
      ...{ existsBytes: 90, mountedBytes: 30, uploadedBytes: 61, unknownBytes: 0 },
      reusedRatio: Math.round((120 / 181) * 10_000) / 10_000,
    })
  })

  it('has no ratio of what it does not know, nor of nothing', () => {
    const blobs = [{ digest: one, size: 30, transfers: [of('exists'), of('unknown')] }]
    expect(totalTransfers(blobs)).toMatchObject({ existsBytes: 30, unknownBytes: 30, reusedRatio: null })
    expect(totalTransfers([])).toMatchObject({ reusedRatio: null })
    expect(totalTransfers([{ digest: one, size: 0, transfers: [of('exists')] }])).toMatchObject({
      reusedRatio: null,
    })
  })

  it('has a ratio between nothing and all', () => {
    const blob = fc.record({
      digest: fc.constantFrom(one, two),
      size: fc.nat(),
      transfers: fc.array(
        fc
          .tuple(fc.constantFrom('exists', 'mounted', 'uploaded'), fc.nat())
          .map(([state, n]) => of(state, n)),
      ),
    })
    fc.assert(
      fc.property(fc.array(blob), (blobs) => {
        const { reusedRatio } = totalTransfers(blobs)
        if (reusedRatio === null) return
        expect(reusedRatio).toBeGreaterThanOrEqual(0)
        expect(reusedRatio).toBeLessThanOrEqual(1)
      }),
    )
  })
})
