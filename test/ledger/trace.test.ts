import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTrace } from '../../src/ledger/trace.ts'
import { fixture } from '../fixtures/fixture.ts'
import { traceOf } from './spans.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const HOST = 'https://registry.example'

describe('a recorded trace', () => {
  it('of a first push to two repositories', () => {
    const { requests, malformed } = parseTrace(fixture('traces/two-repositories.json'))
    expect(malformed).toBe(0)
    expect(requests).toHaveLength(28)
    const count = (kind: string, path: string) =>
      requests.filter((each) => each.kind === kind && each.path === path).length
    expect({ mounts: count('mount', 'fixture/app'), uploads: count('upload', 'fixture/app') }).toEqual({
      mounts: 3,
      uploads: 2,
    })
    expect({ mounts: count('mount', 'fixture/copy'), uploads: count('upload', 'fixture/copy') }).toEqual({
      mounts: 4,
      uploads: 1,
    })
    for (const { host, start, end, span, parent } of requests) {
      expect(host).toBe('registry.example:5000')
      expect(end).toBeGreaterThan(start)
      expect(end - start).toBeLessThan(10_000)
      expect(span).not.toBe('')
      expect(parent).not.toBe('')
    }
  })

  it('of a push of the same again: nothing but questions', () => {
    const { requests } = parseTrace(fixture('traces/unchanged.json'))
    expect(new Set(requests.map(({ kind }) => kind))).toEqual(
      new Set(['blob', 'other', 'upload-start', 'upload']),
    )
    expect(requests.filter(({ kind }) => kind === 'mount')).toEqual([])
  })

  it('with a login: the challenge is a request as well', () => {
    const { requests } = parseTrace(fixture('traces/password.json'))
    expect(requests.filter(({ status }) => status === 401).length).toBeGreaterThan(0)
    expect(requests.filter(({ kind, status }) => kind === 'mount' && status === 202)).toHaveLength(4)
  })
})

describe('a request', () => {
  const upload = `${HOST}/v2/acme/app/blobs/uploads`
  const cases: readonly [string, string, object][] = [
    ['HEAD', `${HOST}/v2/acme/app/blobs/${DIGEST}`, { kind: 'blob', path: 'acme/app', digest: DIGEST }],
    ['GET', `${HOST}/v2/a/b/c/blobs/${DIGEST}`, { kind: 'blob', path: 'a/b/c', digest: DIGEST }],
    ['POST', `${upload}/`, { kind: 'upload-start', path: 'acme/app' }],
    [
      'POST',
      `${upload}/?mount=${DIGEST}&from=base/image`,
      { kind: 'mount', path: 'acme/app', digest: DIGEST, from: 'base/image' },
    ],
    [
      'POST',
      `${upload}/?mount=${encodeURIComponent(DIGEST)}&from=base%2Fimage`,
      { kind: 'mount', digest: DIGEST, from: 'base/image' },
    ],
    ['POST', `${upload}/?mount=${DIGEST}`, { kind: 'mount', digest: DIGEST }],
    [
      'PUT',
      `${upload}/id?_state=x&digest=${encodeURIComponent(DIGEST)}`,
      { kind: 'upload', path: 'acme/app', digest: DIGEST },
    ],
    ['PATCH', `${upload}/id?_state=x`, { kind: 'upload-chunk', path: 'acme/app' }],
    [
      'PUT',
      `https://storage.example/any/where?digest=${DIGEST}&signature=secret`,
      { kind: 'upload', host: 'storage.example', digest: DIGEST },
    ],
    ['HEAD', `${HOST}/v2/acme/app/manifests/1`, { kind: 'other' }],
    ['GET', `${HOST}/v2/`, { kind: 'other' }],
    ['GET', `${HOST}/token?scope=repository:acme/app:push`, { kind: 'other' }],
    ['HEAD', `${HOST}/v2/acme/app/blobs/sha256:short`, { kind: 'other' }],
    ['HEAD', `${HOST}/v2/blobs/blobs/${DIGEST}`, { kind: 'blob', path: 'blobs' }],
    ['POST', `${HOST}/v2/blobs/uploads/blobs/uploads/`, { kind: 'upload-start', path: 'blobs/uploads' }],
  ]
  it.each(cases)('%s %s', (method, url, expected) => {
    const { requests, malformed } = parseTrace(traceOf([{ method, url, status: 200 }]))
    expect(malformed).toBe(0)
    expect(requests).toMatchObject([{ method, status: 200, ...expected }])
    expect(JSON.stringify(requests)).not.toMatch(/_state|signature|secret|https?:/)
  })

  it('is the same under the old names of the attributes', () => {
    const span = { method: 'PUT', url: `${upload}/id?digest=${DIGEST}`, status: 201, length: 1234 }
    const [now, before] = [parseTrace(traceOf([span])), parseTrace(traceOf([{ ...span, old: true }]))]
    expect(before).toEqual(now)
    expect(now.requests[0]?.bytes).toBe(1234)
  })

  it('has its length as a number, or as the list that headers are', () => {
    const url = `${upload}/id?digest=${DIGEST}`
    const lengths = [7, ['8'], [], ['many'], undefined]
    const spans = lengths.map((length) => ({
      method: 'PUT',
      url,
      status: 201,
      ...(length !== undefined && { length }),
    }))
    expect(parseTrace(traceOf(spans)).requests.map(({ bytes }) => bytes)).toEqual([7, 8, 0, 0, 0])
  })

  it('has no status when it was not answered, and times to the microsecond', () => {
    const [request] = parseTrace(traceOf([{ method: 'HEAD', url: `${HOST}/v2/a/blobs/${DIGEST}` }])).requests
    expect(request?.status).toBe(0)
    expect(request?.end).toBeCloseTo((request?.start ?? 0) + 10, 3)
    expect((request?.start ?? 0) % 1).toBeCloseTo(0.123456, 3)
  })
})

describe('a trace that is not whole', () => {
  const whole = traceOf(
    Array.from({ length: 4 }, () => ({ method: 'HEAD', url: `${HOST}/v2/a/blobs/${DIGEST}`, status: 200 })),
  )

  it('gives what comes before the end', () => {
    const cut = whole.subarray(0, Math.floor(whole.length * 0.8))
    const { requests, malformed } = parseTrace(cut)
    expect(requests).toHaveLength(3)
    expect(malformed).toBe(0)
  })

  const nonsense: readonly [string, string, number][] = [
    ['empty', '', 0],
    ['not JSON', 'no trace here', 0],
    ['a list', '[1,2,3]', 0],
    ['a span without attributes', '{"Name": "HTTP GET"}', 1],
    ['a span with attributes of another kind', '{"Name": "HTTP GET", "Attributes": {"a": 1}}', 1],
    ['a span with attributes that are none', '{"Name": "HTTP GET", "Attributes": [1, null, {"Key": 2}]}', 1],
    ['a span that is no JSON', '{"Name": "HTTP GET", nonsense}', 1],
    ['a name that is no string', '{"Name": ["HTTP GET"], "Attributes": []}', 1],
    ['another span', '{"Name": "pull", "Attributes": []}', 0],
    ['a brace too many', '}}}{"Name": "pull", "Attributes": []}', 0],
    ['a string that never ends', '{"Name": "HTTP ', 0],
  ]
  it.each(nonsense)('%s', (_, text, malformed) => {
    expect(parseTrace(Buffer.from(text))).toMatchObject({ requests: [], malformed })
  })

  it('has braces and quotes in strings', () => {
    const url = `${HOST}/v2/a/blobs/${DIGEST}`
    const tricky = JSON.stringify({ Name: 'pull {"a\\"}{', Attributes: [], Note: '}}\\' })
    const trace = Buffer.concat([Buffer.from(tricky), traceOf([{ method: 'HEAD', url, status: 200 }])])
    expect(parseTrace(trace)).toMatchObject({ spans: 2, malformed: 0, requests: [{ kind: 'blob' }] })
  })

  it('never makes the parser throw, whatever is broken', () => {
    const recorded = fixture('traces/two-repositories.json')
    const damage = fc.array(fc.tuple(fc.nat(recorded.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = Buffer.from(recorded)
        for (const [at, byte] of changes) bytes[at] = byte
        const { requests, malformed, spans } = parseTrace(bytes)
        expect(requests.length + malformed).toBeLessThanOrEqual(spans)
      }),
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void parseTrace(bytes)))
    fc.assert(
      fc.property(
        fc.array(fc.json(), { maxLength: 20 }),
        (values) => void parseTrace(Buffer.from(values.join(''))),
      ),
    )
  })

  it('is read from the middle of a larger buffer', () => {
    const around = Buffer.concat([Buffer.from('{"x"'), whole, Buffer.from('"')])
    expect(parseTrace(around.subarray(4, 4 + whole.length))).toEqual(parseTrace(whole))
  })

  it('is read in time, however long it is', () => {
    const span = JSON.stringify({
      Name: 'cache',
      Attributes: [{ Key: 'x', Value: { Value: '\\"{}'.repeat(50) } }],
    })
    const started = performance.now()
    expect(parseTrace(Buffer.from(`${span}\n`.repeat(50_000))).spans).toBe(50_000)
    expect(parseTrace(Buffer.from('{"'.repeat(200_000))).spans).toBe(0)
    expect(parseTrace(Buffer.from(`{"Name":"${'\\'.repeat(400_000)}`)).spans).toBe(0)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
