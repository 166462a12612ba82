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

// Of what we were ever shown the largest has 6 kB, and a build of all platforms some ten thousand requests.
const LONGEST_SPAN = 1024 * 1024
const MOST_REQUESTS = 200_000

/**
 * Reads the trace that BuildKit keeps with a build's record: one JSON span after another, each beginning a line. Only
 * the spans of requests are parsed: a build of some minutes has tens of thousands of others.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/llbsolver/history.go
 */
export function parseTrace(bytes: Uint8Array): ParsedTrace {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sent: SentRequest[] = []
  let spans = 0
  let malformed = 0
  for (const [start, end] of documents(buffer)) {
    spans += 1
    if (!isRequest(buffer, start, end)) continue
    const request =
      end - start > LONGEST_SPAN || sent.length === MOST_REQUESTS
        ? undefined
        : readSpan(withoutEvents(buffer.subarray(start, end)))
    if (request === undefined) malformed += 1
    else sent.push(request)
  }
  // What is cut off is no whole document, whatever it would have told.
  if (spans > 0 && !endsWell(buffer)) malformed = Math.max(malformed, 1)
  return { requests: placeUploads(requestsOf(sent)), spans, malformed }
}

const OPEN = 0x7b
const CLOSE = 0x7d
const BOUNDARY = Buffer.from('\n{')

/**
 * Where each document starts and ends. No string of JSON's has a line break in it, and what is inside of an object is
 * indented: a brace at the start of a line is a document's.
 */
function* documents(buffer: Buffer): Generator<readonly [number, number]> {
  let start = buffer[0] === OPEN ? 0 : after(buffer.indexOf(BOUNDARY))
  while (start !== undefined) {
    const next = after(buffer.indexOf(BOUNDARY, start))
    yield [start, next ?? buffer.length]
    start = next
  }
}

function after(boundary: number): number | undefined {
  return boundary < 0 ? undefined : boundary + 1
}

const NAMED_WITHIN = 32
const REQUEST = /^\{\s*"Name":\s*"HTTP /

function isRequest(buffer: Buffer, start: number, end: number): boolean {
  return REQUEST.test(buffer.toString('latin1', start, Math.min(end, start + NAMED_WITHIN)))
}

const EVENTS = Buffer.from(',\n  "Events":')

/** They are the last that BuildKit writes, and more than half of a span: what a request is about comes before them. */
function withoutEvents(span: Buffer): string {
  const events = span.indexOf(EVENTS)
  return events < 0 ? span.toString('utf8') : `${span.toString('utf8', 0, events)}}`
}

function endsWell(buffer: Buffer): boolean {
  const tail = buffer.toString('latin1', Math.max(0, buffer.length - 64)).trimEnd()
  return tail.charCodeAt(tail.length - 1) === CLOSE
}
