import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeStatusResponses, encodeStatusRequest } from '../../src/buildkit/status-wire.ts'
import { type Field, message } from './message.ts'

const SECONDS = 1_700_000_000
/** Milliseconds after a second of 2023. */
const at = (milliseconds: number) =>
  message([1, SECONDS + Math.floor(milliseconds / 1000)], [2, (milliseconds % 1000) * 1e6])
const time = (milliseconds: number) => SECONDS * 1000 + milliseconds

const vertex = (...fields: readonly Field[]) => message([1, message(...fields)])
const progress = (...fields: readonly Field[]) => message([2, message(...fields)])
const warning = (...fields: readonly Field[]) => message([4, message(...fields)])
const range = (line: number) => message([1, message([1, line], [2, 3])], [2, message([1, line + 1])])
const NOTHING = { vertices: [], progress: [], warnings: [] }

describe('the status of a build', () => {
  it('is asked for by its ref', () => {
    expect(encodeStatusRequest('r')).toEqual(message([1, 'r']))
  })

  it('of nothing is empty', () => {
    expect(decodeStatusResponses([])).toEqual(NOTHING)
    expect(decodeStatusResponses([new Uint8Array()])).toEqual(NOTHING)
  })

  it('leaves out what steps printed, and what is from the future', () => {
    const log = message([1, 'sha256:a'], [2, at(1)], [4, 'hunter2'])
    expect(decodeStatusResponses([message([3, log], [99, 'hunter2'])])).toEqual(NOTHING)
  })

  it('joins what is told of a vertex in parts', () => {
    const { vertices } = decodeStatusResponses([
      vertex([1, 'sha256:a'], [2, 'sha256:x'], [2, 'sha256:y'], [3, '[1/2] RUN a']),
      vertex([1, 'sha256:b'], [3, 'b']),
      vertex([1, 'sha256:a'], [3, '[1/2] RUN a'], [5, at(250)]),
      vertex([1, 'sha256:a'], [3, '[1/2] RUN a'], [5, at(250)], [6, at(1500)], [7, 'an error'], [8, 'group']),
      vertex([1, 'sha256:a'], [3, '[1/2] RUN a'], [4, 1], [5, at(2000)], [6, at(2001)]),
    ])
    expect(vertices).toEqual([
      {
        digest: 'sha256:a',
        inputs: ['sha256:x', 'sha256:y'],
        name: '[1/2] RUN a',
        cached: true,
        work: { start: time(250), end: time(2001) },
      },
      { digest: 'sha256:b', inputs: [], name: 'b', cached: false, work: undefined },
    ])
  })

  it('keeps the last that is told of a progress, and no end before its start', () => {
    const told = [
      progress([1, 'transferring context:'], [2, 'sha256:a'], [4, 10], [7, at(5)]),
      progress(
        [1, 'transferring context:'],
        [2, 'sha256:a'],
        [3, 'x'],
        [4, 52],
        [5, 99],
        [7, at(5)],
        [8, at(9)],
      ),
      progress([1, 'transferring context:'], [2, 'sha256:b'], [4, -7], [7, at(5)]),
    ]
    expect(decodeStatusResponses(told).progress).toEqual([
      { id: 'transferring context:', vertex: 'sha256:a', current: 52, start: time(5), end: time(9) },
      { id: 'transferring context:', vertex: 'sha256:b', current: 0, start: time(5), end: time(5) },
    ])
    const [{ work } = { work: undefined }] = decodeStatusResponses([
      vertex([1, 'a'], [5, at(9)], [6, at(5)]),
    ]).vertices
    expect(work).toEqual({ start: time(9), end: time(9) })
  })

  it('has warnings with the first of their lines', () => {
    const url = 'https://docs.docker.com/go/dockerfile/rule/'
    const { warnings } = decodeStatusResponses([
      warning(
        [1, 'sha256:a'],
        [2, 1],
        [3, 'UndefinedVar: Usage of undefined variable'],
        [4, 'detail'],
        [5, url],
        [6, message([1, 'Dockerfile'])],
        // A here-document has one for each of its lines.
        [7, range(3)],
        [7, range(4)],
        [7, range(5)],
      ),
      warning([3, 'no place']),
      warning([3, 'a place that is none'], [7, range(0)]),
      warning([3, 'another one'], [7, range(-1)], [7, message()]),
    ])
    expect(warnings).toEqual([
      { message: 'UndefinedVar: Usage of undefined variable', description: 'detail', url, line: 3 },
      { message: 'no place', url: undefined, line: undefined },
      { message: 'a place that is none', url: undefined, line: undefined },
      { message: 'another one', url: undefined, line: undefined },
    ])
  })

  it('may be of many vertices, told in many parts', () => {
    const parts = Array.from({ length: 20_000 }, (_, index) =>
      vertex([1, `sha256:${index % 1000}`], [3, 'x'.repeat(200)], [5, at(index)], [6, at(index + 1)]),
    )
    const { vertices } = decodeStatusResponses(parts)
    expect(vertices).toHaveLength(1000)
    expect(vertices[0]?.work).toEqual({ start: time(0), end: time(19_001) })
  })

  it('that makes no sense is decoded to something, or refused with an error, and never hangs', () => {
    const field = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.oneof(fc.string(), fc.nat(), fc.uint8Array()))
    const inner = fc.array(field, { maxLength: 8 }).map((fields) => message(...fields))
    const likely = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 5 }), inner), { maxLength: 8 })
      .map((fields) => message(...fields))
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uint8Array({ maxLength: 200 }), likely)), (messages) => {
        try {
          for (const { work } of decodeStatusResponses(messages).vertices)
            expect(work === undefined || work.end >= work.start).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
        }
      }),
    )
  })
})
