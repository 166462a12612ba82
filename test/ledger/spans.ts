/** A request as BuildKit's tracing writes it. */
export interface Span {
  readonly method: string
  readonly url: string
  /** None for a request that was never answered. */
  readonly status?: number
  /** Bytes of the body; a list as the recorder has it for headers. */
  readonly length?: number | readonly string[]
  /** Bytes of the answer's body, as older BuildKits tell them. */
  readonly received?: number
  /** Milliseconds since the beginning. */
  readonly at?: number
  readonly parent?: string
  /** What the request was redirected from. */
  readonly referer?: string
  /** The attributes' names before OpenTelemetry's conventions were final. */
  readonly old?: boolean
}

const BEGIN = Date.parse('2026-01-01T00:00:00Z')

/** A trace of these requests, each taking ten milliseconds. */
export function traceOf(spans: readonly Span[]): Buffer {
  return Buffer.from(
    spans.map((span, index) => `${JSON.stringify(spanOf(span, index), undefined, 2)}\n`).join(''),
  )
}

function spanOf(span: Span, index: number) {
  const { method, url, status, length, at = index * 100, parent = `p${index}`, old = false } = span
  const attribute = (key: string, value: unknown) =>
    value === undefined ? [] : [{ Key: key, Value: { Type: 'ANY', Value: value } }]
  return {
    Name: `HTTP ${method}`,
    SpanContext: { SpanID: `s${index}` },
    Parent: { SpanID: parent },
    StartTime: new Date(BEGIN + at).toISOString().replace('Z', '123456Z'),
    EndTime: new Date(BEGIN + at + 10).toISOString().replace('Z', '123456Z'),
    Attributes: [
      ...attribute(old ? 'http.method' : 'http.request.method', method),
      ...attribute(old ? 'http.url' : 'url.full', url),
      ...attribute(old ? 'http.status_code' : 'http.response.status_code', status),
      ...attribute(old ? 'http.request_content_length' : 'http.request.header.content-length', length),
      ...attribute('http.request.header.referer', span.referer),
      ...attribute('http.response_content_length', span.received),
    ],
    // Where BuildKit has them: what comes behind the attributes isn't read.
    Events: [{ Name: 'http.getconn.start', Attributes: [] }],
    Status: { Code: 0 },
  }
}
