import { isRecord, parseJson } from '../json.ts'
import type { RegistryRequest } from './request.ts'
import { subjectOf } from './subject.ts'

/** A request as its span tells of it, and what joins it with others. */
export interface SentRequest {
  readonly request: RegistryRequest
  readonly url: string
  /** The URL that the request was redirected from; Go's client names it. */
  readonly referer?: string
}

/**
 * Reads the span of a request; undefined when it can't be read. Newer BuildKits name attributes as OpenTelemetry does
 * now, older ones as it did.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function readSpan(text: string): SentRequest | undefined {
  const span = parseJson(text)
  if (!isRecord(span) || !Array.isArray(span['Attributes'])) return undefined
  const attributes = readAttributes(span['Attributes'])
  const method = first(attributes, 'http.request.method', 'http.method')
  const url = first(attributes, 'url.full', 'http.url')
  const start = parseTime(span['StartTime'])
  const end = parseTime(span['EndTime'])
  if (typeof method !== 'string' || typeof url !== 'string' || start === undefined || end === undefined)
    return undefined
  const subject = subjectOf(method, url)
  if (subject === undefined) return undefined
  const referer = attributes.get('http.request.header.referer')
  const received = first(attributes, 'http.response.body.size', 'http.response_content_length')
  const request = {
    method,
    status: number(first(attributes, 'http.response.status_code', 'http.status_code')),
    ...subject,
    bytes: number(first(attributes, 'http.request.header.content-length', 'http.request_content_length')),
    ...(received !== undefined && { received: number(received) }),
    start,
    end,
    span: spanId(span['SpanContext']),
    parent: spanId(span['Parent']),
  }
  return { request, url, ...(typeof referer === 'string' && { referer }) }
}

type Attributes = ReadonlyMap<string, unknown>

function readAttributes(list: readonly unknown[]): Attributes {
  const attributes = new Map<string, unknown>()
  for (const item of list) {
    if (isRecord(item) && typeof item['Key'] === 'string' && isRecord(item['Value'])) {
      attributes.set(item['Key'], item['Value']['Value'])
    }
  }
  return attributes
}

function first(attributes: Attributes, ...names: readonly string[]): unknown {
  for (const name of names) if (attributes.has(name)) return attributes.get(name)
  return undefined
}

/** A natural number, or 0 for everything else: attributes are of any type, and headers lists of text. */
function number(value: unknown): number {
  const result = Number(Array.isArray(value) ? value[0] : value)
  return Number.isSafeInteger(result) && result > 0 ? result : 0
}

function parseTime(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined
  const milliseconds = Date.parse(value)
  if (Number.isNaN(milliseconds)) return undefined
  // Date stops at milliseconds; BuildKit writes nanoseconds.
  const fraction = /\.\d{3}(\d{1,6})/.exec(value)?.[1]
  return fraction === undefined ? milliseconds : milliseconds + Number(`0.${fraction}`)
}

function spanId(context: unknown): string {
  return isRecord(context) && typeof context['SpanID'] === 'string' ? context['SpanID'] : ''
}
