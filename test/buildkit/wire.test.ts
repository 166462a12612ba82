import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeHistoryEvent,
  decodeReadResponse,
  decodeStatus,
  encodeFinalizeRequest,
  encodeHistoryRequest,
  encodeReadRequest,
} from '../../src/buildkit/wire.ts'
import { type Field, message } from './message.ts'

const descriptor = (digest: string, size: number) =>
  message([1, 'type'], [2, digest], [3, size], [5, message([1, 'key'], [2, 'value'])])
const decoded = (digest: string, size: number) => ({
  mediaType: 'type',
  digest,
  size,
  annotations: { key: 'value' },
})
const event = (...fields: readonly Field[]) => decodeHistoryEvent(message([1, 1], [2, message(...fields)]))

describe('a record of the history', () => {
  it('has what is read of it, and what is unknown is passed over', () => {
    const { type, record } = event(
      [1, 'ref'],
      [2, 'frontend'],
      [3, message([1, 'build-arg:SECRET'], [2, 'hush'])],
      [6, message([1, 1_700_000_000], [2, 123_456_789])],
      [7, message([1, 1_700_000_009])],
      [9, message([1, 'containerimage.digest'], [2, 'sha256:a'])],
      [
        11,
        message(
          [1, 'linux/amd64'],
          [2, message([2, descriptor('sha256:b', 2)], [3, message([1, 0], [2, descriptor('sha256:c', 3)])])],
        ),
      ],
      [13, descriptor('sha256:d', 4)],
      [15, 6],
      [16, 14],
      [17, 13],
      [18, descriptor('sha256:e', 5)],
      [99, 'from the future'],
    )
    expect(type).toBe(1)
    expect(record).toEqual({
      ref: 'ref',
      createdAt: 1_700_000_000_123,
      completedAt: 1_700_000_009_000,
      exporterResponse: { 'containerimage.digest': 'sha256:a' },
      results: {
        'linux/amd64': { attestations: [decoded('sha256:b', 2)], results: [decoded('sha256:c', 3)] },
      },
      trace: decoded('sha256:d', 4),
      externalError: decoded('sha256:e', 5),
      steps: { cached: 6, total: 14, completed: 13 },
    })
    expect(JSON.stringify(record)).not.toContain('hush')
  })

  it('of a build without platforms has one result without a name', () => {
    const { record } = event([10, message([1, descriptor('sha256:a', 1)])])
    expect(record.results).toEqual({ '': { results: [decoded('sha256:a', 1)], attestations: [] } })
  })

  it('that failed says why', () => {
    const { record } = event([
      5,
      message([1, 2], [2, 'no'], [3, message([1, 'url'], [2, new Uint8Array([1, 2])])]),
    ])
    expect(record.error).toEqual({
      code: 2,
      message: 'no',
      details: [{ typeUrl: 'url', value: new Uint8Array([1, 2]) }],
    })
  })

  it('that is empty is one', () => {
    expect(decodeHistoryEvent(new Uint8Array())).toEqual({
      type: 0,
      record: {
        ref: '',
        createdAt: 0,
        exporterResponse: {},
        results: {},
        steps: { total: 0, cached: 0, completed: 0 },
      },
    })
    expect(decodeStatus(new Uint8Array())).toEqual({ code: 0, message: '', details: [] })
    expect(decodeReadResponse(new Uint8Array())).toEqual(new Uint8Array())
  })
})

describe('requests', () => {
  it('are what BuildKit expects', () => {
    expect([...encodeHistoryRequest({ earlyExit: true })]).toEqual([0x18, 1])
    expect(encodeHistoryRequest({ ref: 'r', earlyExit: true })).toEqual(message([2, 'r'], [3, 1]))
    expect(encodeFinalizeRequest('r')).toEqual(message([1, 'r'], [4, 1]))
    expect(encodeReadRequest('sha256:a')).toEqual(message([1, 'sha256:a']))
  })

  it('have answers that come back whole', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), (data, offset) => {
        expect(decodeReadResponse(message([1, offset], [2, data]))).toEqual(data)
      }),
    )
  })
})

describe('bytes of no meaning', () => {
  it('are decoded to something, or refused with an error, and never hang', () => {
    const decoders = [decodeHistoryEvent, decodeStatus, decodeReadResponse]
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...decoders), (bytes, decode) => {
        try {
          decode(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
        }
      }),
    )
  })
})
