import { describe, expect, it } from 'vitest'
import { fetchesOf } from '../../src/ledger/fetches.ts'
import { parseTrace } from '../../src/ledger/trace.ts'
import { fixture } from '../fixtures/fixture.ts'
import { type Span, traceOf } from './spans.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const get = (status: number, more: Partial<Span> = {}): Span => ({
  method: 'GET',
  url: `https://registry-1.docker.io/v2/library/busybox/blobs/${DIGEST}`,
  status,
  ...more,
})
const fetches = (...spans: readonly Span[]) => fetchesOf(parseTrace(traceOf(spans)).requests)

describe('what a builder fetched', () => {
  it('in a recorded build on an emptied builder, redirected to where the blobs are', () => {
    const found = fetchesOf(parseTrace(fixture('traces/fetch.json')).requests)
    expect(found).toMatchObject([
      {
        digest: expect.stringMatching(/^sha256:73b2c9/),
        repository: 'base.example/fixture/base',
        bytes: undefined,
      },
    ])
    const [{ start = 0, end = 0 } = {}] = found
    expect(end - start).toBeGreaterThan(0)
  })

  it('has the name that images have, and the time of all requests for it', () => {
    const [found, ...others] = fetches(get(200, { at: 0 }), get(206, { at: 50 }))
    expect(others).toEqual([])
    expect(found).toMatchObject({ digest: DIGEST, repository: 'docker.io/library/busybox' })
    expect((found?.end ?? 0) - (found?.start ?? 0)).toBeCloseTo(60, 3)
  })

  it('has its bytes where an older BuildKit tells them', () => {
    expect(fetches(get(200, { received: 70 }), get(206, { received: 30 }))[0]?.bytes).toBe(100)
    expect(fetches(get(200, { received: 70 }), get(206))[0]?.bytes).toBeUndefined()
  })

  it.each([0, 401, 404, 500])('is not what was answered with %s', (status) => {
    expect(fetches(get(status))).toEqual([])
  })

  it('is no question, and no upload', () => {
    const url = `https://registry.example/v2/a/blobs/${DIGEST}`
    expect(fetches({ method: 'HEAD', url, status: 200 })).toEqual([])
    expect(fetches({ method: 'GET', url: 'https://registry.example/v2/a/manifests/1', status: 200 })).toEqual(
      [],
    )
  })
})
