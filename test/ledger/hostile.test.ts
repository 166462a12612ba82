import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { fetchesOf } from '../../src/ledger/fetches.ts'
import { createTraceReader, parseTrace } from '../../src/ledger/trace.ts'
import { transfersOf } from '../../src/ledger/transfers.ts'
import { fixture } from '../fixtures/fixture.ts'
import { FAULTS } from '../scenarios/faults.ts'
import { traceOf } from './spans.ts'

vi.setConfig({ testTimeout: 120_000 })

const app = { registry: 'registry.example', path: 'fixture/app' }
const RECORDED = [...FAULTS.map(({ name }) => name), 'two-platforms', 'leg-amd64']
const digest = (letter: string) => `sha256:${letter.repeat(64)}`
const HUNDRED_MB = 100 * 1024 * 1024

function statesIn(trace: Uint8Array): ReadonlyMap<string, string> {
  const { requests, malformed } = parseTrace(trace)
  const transfers = transfersOf(requests, [app], malformed === 0)
  return new Map([...transfers].map(([key, { state }]) => [key, state]))
}

describe('a trace', () => {
  it.each(RECORDED)('that breaks off tells nothing that is not so: %s', (name) => {
    const whole = fixture(`traces/${name}.json`)
    const states = statesIn(whole)
    fc.assert(
      fc.property(fc.nat(whole.length), (end) => {
        for (const [key, state] of statesIn(whole.subarray(0, end)))
          expect(['unknown', states.get(key)]).toContain(state)
      }),
    )
  })

  it.each(RECORDED)('of which spans cannot be read tells nothing that is not so: %s', (name) => {
    const whole = fixture(`traces/${name}.json`)
    const states = statesIn(whole)
    const spans = whole.toString().split(/\n(?=\{)/)
    fc.assert(
      fc.property(fc.subarray([...spans.keys()], { minLength: 1 }), (broken) => {
        const damaged = spans.map((span, at) =>
          broken.includes(at) ? span.replace('Attributes', 'x') : span,
        )
        for (const [key, state] of statesIn(Buffer.from(damaged.join('\n'))))
          expect(['unknown', states.get(key)]).toContain(state)
      }),
    )
  })

  it('is the same in pieces of any size', () => {
    const whole = fixture('traces/upload-redirected.json')
    fc.assert(
      fc.property(fc.array(fc.nat(whole.length), { maxLength: 30 }), (cuts) => {
        const reader = createTraceReader()
        const places = [0, ...cuts.toSorted((a, b) => a - b), whole.length]
        for (const [index, start] of places.entries()) reader.add(whole.subarray(start, places[index + 1]))
        expect(reader.end()).toEqual(parseTrace(whole))
      }),
    )
    const bytewise = createTraceReader()
    for (const byte of whole) bytewise.add(Uint8Array.of(byte))
    expect(bytewise.end()).toEqual(parseTrace(whole))
  })

  it('of any bytes is read to its end', () => {
    const text = fc.constantFrom(
      '\n{',
      '{"Name": "HTTP GET"',
      '}',
      '"',
      '\\',
      ',\n  "Events":',
      '[[',
      '\u0000',
      'x',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.string()), { maxLength: 50 }), (parts) => {
        const { requests, spans, malformed } = parseTrace(Buffer.from(parts.join('')))
        expect(requests.length + malformed).toBeLessThanOrEqual(spans)
        transfersOf(requests, [app])
        fetchesOf(requests)
      }),
    )
  })
})

describe('a trace of a hundred megabytes', () => {
  const request = traceOf([
    { method: 'HEAD', url: `https://registry.example/v2/a/b/blobs/${digest('a')}`, status: 200 },
  ])

  it('of one thing that never ends', () => {
    const endless = Buffer.alloc(HUNDRED_MB, '[')
    endless.write('{"Name": "HTTP GET", "Attributes": ')
    expect(parseTrace(endless)).toEqual({ requests: [], spans: 1, malformed: 1 })
  })

  it('of one thing that never ends, between others', () => {
    const reader = createTraceReader()
    reader.add(request)
    reader.add(Buffer.from('{"Name": "HTTP GET", "Attributes": "'))
    const piece = Buffer.alloc(1024 * 1024, 'x')
    for (let megabytes = 0; megabytes < 100; megabytes += 1) reader.add(piece)
    reader.add(Buffer.from('"}\n'))
    reader.add(request)
    expect(reader.end()).toMatchObject({ requests: Array(2).fill({ kind: 'blob' }), spans: 3, malformed: 1 })
  })

  it('of bytes of no meaning', () => {
    const bytes = Buffer.alloc(HUNDRED_MB)
    for (let at = 0, state = 1; at < bytes.length; at += 4) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      bytes.writeUInt32LE(state, at)
    }
    expect(parseTrace(bytes).requests).toEqual([])
  })

  it('of more requests than any build makes: those that are too many are known to be missing', () => {
    const many = Buffer.alloc(HUNDRED_MB, request)
    const { requests, spans, malformed } = parseTrace(many)
    expect(requests).toHaveLength(100_000)
    // The last one is cut off.
    expect(malformed).toBe(spans - requests.length)
    const same = { registry: 'registry.example', path: 'a/b' }
    expect([...transfersOf(requests, [same], false).values()]).toMatchObject([{ state: 'unknown' }])
    expect([...transfersOf(requests, [same]).values()]).toMatchObject([{ state: 'exists' }])
  })

  it('that is nested as deep as it is long', () => {
    const depth = 400_000
    const deep = `{"Name": "HTTP GET", "Attributes": ${'['.repeat(depth)}${']'.repeat(depth)}}`
    expect(parseTrace(Buffer.from(deep))).toEqual({ requests: [], spans: 1, malformed: 1 })
  })
})
