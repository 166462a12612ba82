import { requestsOf } from './redirects.ts'
import type { RegistryRequest } from './request.ts'
import { readSpan, type SentRequest } from './span.ts'
import { placeUploads } from './upload-places.ts'

export interface ParsedTrace {
  /** In the order of their starts, each with all that it was redirected to. */
  readonly requests: readonly RegistryRequest[]
  readonly spans: number
  /** Spans that could not be read, and may have told of a request. */
  readonly malformed: number
}

/** Reads a trace in pieces of any size, as they come. */
export interface TraceReader {
  add(bytes: Uint8Array): void
  end(): ParsedTrace
}

// Of what we were ever shown the largest has 6 kB, and a build of all platforms some ten thousand requests.
const LONGEST_SPAN = 1024 * 1024
const MOST_REQUESTS = 100_000

const BOUNDARY = Buffer.from('\n{')
const [NEWLINE, OPEN] = BOUNDARY

/**
 * Reads the trace that BuildKit keeps with a build's record: one JSON span after another. No string of JSON's has a line
 * break in it, and what is inside of an object is indented: a brace at the start of a line is where a span begins. Only the
 * spans of requests are parsed: a build of some minutes has tens of thousands of others.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/llbsolver/history.go
 */
export function createTraceReader(): TraceReader {
  const sent: SentRequest[] = []
  let [spans, malformed] = [0, 0]
  /** The span that has begun, or what comes before the first one. */
  let rest: Buffer = Buffer.from('\n')

  const read = (span: Buffer) => {
    if (span[0] !== OPEN) return
    spans += 1
    if (!isRequest(span)) return
    const fits = span.length <= LONGEST_SPAN && sent.length < MOST_REQUESTS
    const request = fits ? readSpan(withoutEvents(span)) : undefined
    if (request === undefined) malformed += 1
    else sent.push(request)
  }

  return {
    add(bytes) {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const parted = rest.at(-1) === NEWLINE && buffer[0] === OPEN
      let start = parted ? 0 : beginning(buffer, 0)
      if (start === undefined) {
        rest = shortened(Buffer.concat([rest, buffer]))
        return
      }
      read(Buffer.concat([rest, buffer.subarray(0, start)]))
      for (;;) {
        const next = beginning(buffer, start)
        if (next === undefined) break
        read(buffer.subarray(start, next))
        start = next
      }
      rest = shortened(buffer.subarray(start))
    },
    end() {
      read(rest)
      // What is cut off is no whole span, whatever it would have told.
      const whole = rest
        .toString('latin1', Math.max(0, rest.length - 64))
        .trimEnd()
        .endsWith('}')
      if (spans > 0 && !whole) malformed = Math.max(malformed, 1)
      return { requests: placeUploads(requestsOf(sent)), spans, malformed }
    },
  }
}

/** Reads a trace that is there as a whole. */
export function parseTrace(bytes: Uint8Array): ParsedTrace {
  const reader = createTraceReader()
  reader.add(bytes)
  return reader.end()
}

/** Where the next span begins. */
function beginning(buffer: Buffer, from: number): number | undefined {
  const boundary = buffer.indexOf(BOUNDARY, from)
  return boundary < 0 ? undefined : boundary + 1
}

/**
 * A copy, so that nothing is kept alive. What is too long for a span is known by its beginning, and its last byte may be
 * half of a boundary.
 */
function shortened(rest: Buffer): Buffer {
  return rest.length <= LONGEST_SPAN
    ? Buffer.from(rest)
    : Buffer.concat([rest.subarray(0, LONGEST_SPAN), rest.subarray(-1)])
}

const NAMED_WITHIN = 32
const REQUEST = /^\{\s*"Name":\s*"HTTP /

function isRequest(span: Buffer): boolean {
  return REQUEST.test(span.toString('latin1', 0, NAMED_WITHIN))
}

const EVENTS = Buffer.from(',\n  "Events":')

/** They are the last that BuildKit writes, and more than half of a span: what a request is about comes before them. */
function withoutEvents(span: Buffer): string {
  const events = span.indexOf(EVENTS)
  return events < 0 ? span.toString('utf8') : `${span.toString('utf8', 0, events)}}`
}
