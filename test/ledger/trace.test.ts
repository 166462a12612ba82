import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTrace } from '../../src/ledger/trace.ts'
import { fixture } from '../fixtures/fixture.ts'
import { type Span, traceOf } from './spans.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const OTHER = `sha256:${'b'.repeat(64)}`
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
    ['POST', `${upload}/?mount=none`, { kind: 'upload-start', path: 'acme/app' }],
    ['PUT', `${upload}/id?digest=none`, { kind: 'upload-chunk', path: 'acme/app' }],
    ['HEAD', `${HOST}:443/v2/a/blobs/${DIGEST}`, { kind: 'blob', host: 'registry.example:443' }],
    ['HEAD', `https://me:secret@registry.example/v2/a/blobs/${DIGEST}`, { host: 'registry.example' }],
    ['HEAD', `${HOST}/v2/blobs/blobs/${DIGEST}`, { kind: 'blob', path: 'blobs' }],
    ['POST', `${HOST}/v2/blobs/uploads/blobs/uploads/`, { kind: 'upload-start', path: 'blobs/uploads' }],
  ]
  it.each(cases)('%s %s', (method, url, expected) => {
    const { requests, malformed } = parseTrace(traceOf([{ method, url, status: 200 }]))
    expect(malformed).toBe(0)
    expect(requests).toMatchObject([{ method, status: 200, ...expected }])
    expect(JSON.stringify(requests)).not.toMatch(/_state|signature|secret|https?:/)
  })

  it.each([
    ['POST', `${upload}/?mount=${DIGEST}&from=%3Cb%3E`, 'from'],
    ['HEAD', `${HOST}/v2/<img src=x>/blobs/${DIGEST}`, 'path'],
    ['HEAD', `https://<img>/v2/acme/app/blobs/${DIGEST}`, 'path'],
  ])('%s %s names no repository', (method, url, key) => {
    const [request] = parseTrace(traceOf([{ method, url, status: 200 }])).requests
    expect(request).toBeDefined()
    expect(request).not.toHaveProperty(key)
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

describe('a request that is redirected', () => {
  const away = 'https://storage.example/bucket/x?signature=secret'
  const upload = `${HOST}/v2/acme/app/blobs/uploads/id?_state=x&digest=${DIGEST}`
  const first: Span = { method: 'PUT', url: upload, status: 307, length: 9, at: 0 }

  it('is one with what it is redirected to', () => {
    const again: Span = { method: 'PUT', url: away, status: 201, length: 9, at: 20, referer: upload }
    const { requests } = parseTrace(traceOf([again, first]))
    const expected = {
      kind: 'upload',
      host: 'registry.example',
      path: 'acme/app',
      digest: DIGEST,
      status: 201,
    }
    expect(requests).toMatchObject([{ ...expected, bytes: 9 }])
    expect((requests[0]?.end ?? 0) - (requests[0]?.start ?? 0)).toBeCloseTo(30, 3)
    expect(JSON.stringify(requests)).not.toMatch(/storage|secret|_state/)
  })

  it('as often as it is', () => {
    const further = 'https://other.example/y'
    const hops: Span[] = [
      { method: 'PUT', url: away, status: 308, at: 20, referer: upload },
      { method: 'PUT', url: further, status: 503, at: 40, referer: away },
    ]
    expect(parseTrace(traceOf([first, ...hops])).requests).toMatchObject([{ kind: 'upload', status: 503 }])
  })

  it('stays what it is where nothing follows, or something else does', () => {
    const other: Span = { method: 'GET', url: away, status: 200, at: 20, referer: upload }
    const alone = { method: 'PUT', url: away, status: 201, at: 30 }
    expect(parseTrace(traceOf([first, other, alone])).requests).toMatchObject([
      { kind: 'upload', status: 307 },
      { kind: 'other', method: 'GET' },
      { kind: 'other', method: 'PUT' },
    ])
  })
})

describe('an upload to a place that the registry names', () => {
  const ask = (path: string, digest: string, at: number): Span => ({
    ...{ method: 'HEAD', url: `${HOST}/v2/${path}/blobs/${digest}`, status: 404, at },
  })
  const away = (digest: string, at: number): Span => ({
    ...{ method: 'PUT', url: `https://storage.example/x?digest=${digest}&signature=s`, status: 201, at },
  })
  const places = (spans: readonly Span[]) =>
    parseTrace(traceOf(spans))
      .requests.filter(({ kind }) => kind === 'upload')
      .map(({ host, path }) => `${host}/${path}`)

  it('belongs to the repository that was asked for the blob last', () => {
    const spans = [
      ask('acme/app', DIGEST, 0),
      away(DIGEST, 20),
      ask('acme/copy', DIGEST, 40),
      away(DIGEST, 60),
    ]
    expect(places(spans)).toEqual(['registry.example/acme/app', 'registry.example/acme/copy'])
  })

  it('is told apart from others that run beside it', () => {
    const spans = [ask('acme/app', OTHER, 0), ask('acme/copy', DIGEST, 1), away(DIGEST, 20), away(OTHER, 21)]
    expect(places(spans)).toEqual(['registry.example/acme/copy', 'registry.example/acme/app'])
  })

  it('stays where its URL says, if that was asked as well', () => {
    const here = {
      method: 'PUT',
      url: `${HOST}/v2/acme/app/blobs/uploads/1?digest=${DIGEST}`,
      status: 201,
      at: 20,
    }
    expect(places([ask('acme/app', DIGEST, 0), ask('acme/copy', DIGEST, 10), here])).toEqual([
      'registry.example/acme/app',
    ])
  })

  it('is nobody’s when nobody was asked, or the blob was only fetched', () => {
    const fetched = { method: 'GET', url: `${HOST}/v2/acme/base/blobs/${DIGEST}`, status: 200, at: 0 }
    expect(places([fetched, away(DIGEST, 20)])).toEqual(['storage.example/undefined'])
  })
})

describe('a trace that is not whole', () => {
  const whole = traceOf(
    Array.from({ length: 4 }, () => ({ method: 'HEAD', url: `${HOST}/v2/a/blobs/${DIGEST}`, status: 200 })),
  )

  it('gives what comes before the end, and says that something is missing', () => {
    const cut = whole.subarray(0, Math.floor(whole.length * 0.8))
    const { requests, malformed } = parseTrace(cut)
    expect(requests).toHaveLength(3)
    expect(malformed).toBe(1)
    expect(parseTrace(Buffer.from('{"Name": "pull", "Attributes": ['))).toMatchObject({ malformed: 1 })
  })

  const nonsense: readonly [string, string, number][] = [
    ['empty', '', 0],
    ['not JSON', 'no trace here', 0],
    ['a list', '[1,2,3]', 0],
    ['a span without attributes', '{"Name": "HTTP GET"}', 1],
    ['a span with attributes of another kind', '{"Name": "HTTP GET", "Attributes": {"a": 1}}', 1],
    ['a span with attributes that are none', '{"Name": "HTTP GET", "Attributes": [1, null, {"Key": 2}]}', 1],
    ['a span that is no JSON', '{"Name": "HTTP GET", nonsense}', 1],
    ['a name that is no string', '{"Name": ["HTTP GET"], "Attributes": []}', 0],
    ['another span', '{"Name": "pull", "Attributes": []}', 0],
    ['a brace too many', '}}}{"Name": "pull", "Attributes": []}', 0],
    ['a string that never ends', '{"Name": "HTTP ', 1],
    ['spans that nothing parts', `${'{"Name": "HTTP GET", "Attributes": []}'.repeat(3)}`, 1],
    ['a request to what is no URL', spanTo('nowhere'), 1],
    ['a request to another kind of URL', spanTo('unix:///run/docker.sock'), 1],
  ]
  it.each(nonsense)('%s', (_, text, malformed) => {
    expect(parseTrace(Buffer.from(text))).toMatchObject({ requests: [], malformed })
  })

  it('has braces and quotes in strings', () => {
    const url = `${HOST}/v2/a/blobs/${DIGEST}`
    const tricky = JSON.stringify({ Name: 'pull {"a\\"}{', Attributes: [], Note: '}}\\' })
    const trace = Buffer.concat([Buffer.from(`${tricky}\n`), traceOf([{ method: 'HEAD', url, status: 200 }])])
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
    expect(parseTrace(Buffer.from('{"'.repeat(200_000))).requests).toEqual([])
    expect(parseTrace(Buffer.from(`{"Name":"${'\\'.repeat(400_000)}`)).requests).toEqual([])
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

function spanTo(url: string): string {
  return traceOf([{ method: 'GET', url, status: 200 }]).toString()
}
