import { createHash } from 'node:crypto'

const HOST = 'registry.example:5000'
const BEGIN = Date.parse('2026-01-01T00:00:00Z')

/** Of a push of many layers to three repositories: what is asked, what is sent. */
export const REPOSITORIES = ['app', 'copy', 'mirror'].map((name) => ({
  registry: HOST,
  path: `acme/${name}`,
}))

/**
 * A trace as BuildKit 0.31 writes it, as long as one of its own with as many spans: in a recorded one, of 107 spans 24 are
 * requests, each inside of another span, and the rest is of steps.
 */
export function bigTrace(spans: number): Buffer {
  const requests = Math.floor((spans * 24) / 107)
  const texts: string[] = []
  for (let index = 0; index < requests; index += 1) {
    const asked = requestOf(index)
    texts.push(text(requestSpan('remotes.docker.resolver.HTTPRequest', index, asked, [])))
    texts.push(text(requestSpan(`HTTP ${asked.method}`, index, asked, EVENTS)))
  }
  for (let index = texts.length; index < spans; index += 1) texts.push(text(stepSpan(index)))
  return Buffer.from(texts.join(''))
}

interface Asked {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly bytes: number
}

/** Of five blobs, each asked for in every repository, the last one is sent. */
function requestOf(index: number): Asked {
  const path = REPOSITORIES[Math.floor(index / 7) % 3]?.path ?? ''
  const digest = (n: number) => `sha256:${createHash('sha256').update(String(n)).digest('hex')}`
  const blobs = `https://${HOST}/v2/${path}/blobs`
  const [place, group] = [index % 7, Math.floor(index / 21)]
  const blob = digest(group * 5 + Math.min(place, 4))
  if (place < 5) return { method: 'HEAD', url: `${blobs}/${blob}`, status: place < 4 ? 200 : 404, bytes: 0 }
  if (place === 5) return { method: 'POST', url: `${blobs}/uploads/`, status: 202, bytes: 0 }
  const state = Buffer.alloc(150, index).toString('base64url')
  return {
    method: 'PUT',
    url: `${blobs}/uploads/${index}?_state=${state}&digest=${blob}`,
    status: 201,
    bytes: 1234,
  }
}

const attribute = (Key: string, Value: unknown) => ({
  Key,
  Value: { Type: typeof Value === 'number' ? 'INT64' : 'STRING', Value },
})

function requestSpan(
  name: string,
  index: number,
  { method, url, status, bytes }: Asked,
  events: readonly object[],
) {
  return span(
    name,
    index,
    [
      attribute('http.request.method', method),
      attribute('url.full', url),
      attribute('server.address', 'registry.example'),
      attribute('server.port', 5000),
      attribute('network.protocol.version', '1.1'),
      ...(events.length === 0
        ? []
        : [
            attribute('http.request.header.host', HOST),
            attribute('http.request.header.user-agent', 'buildkit/v0.31'),
            ...(bytes > 0 ? [attribute('http.request.header.content-length', String(bytes))] : []),
            attribute('http.request.header.accept', 'application/vnd.oci.image.layer.v1.tar+gzip, */*'),
            attribute('http.request.header.traceparent', `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`),
            attribute('http.request.header.accept-encoding', 'gzip'),
          ]),
      attribute('http.response.status_code', status),
    ],
    events,
  )
}

function stepSpan(index: number) {
  const vertex = `sha256:${createHash('sha256').update(`step ${index}`).digest('hex')}`
  return span(
    `cache request: [${index}] RUN make "all" {${index}}`,
    index,
    [attribute('vertex', vertex)],
    null,
  )
}

const EVENTS = [
  'getconn.start',
  'getconn.done',
  'send.start',
  'send.done',
  'receive.start',
  'receive.done',
].map((name, index) => ({
  Name: `http.${name}`,
  Attributes:
    index === 1
      ? ['remote', 'local', 'conn.reused', 'conn.wasidle'].map((key) =>
          attribute(`http.${key}`, '127.0.0.1:42137'),
        )
      : null,
  DroppedAttributeCount: 0,
  Time: '2026-01-01T00:00:00.772257902Z',
}))

function span(name: string, index: number, attributes: readonly object[], events: readonly object[] | null) {
  const context = (id: number) => ({
    TraceID: '0'.repeat(32),
    SpanID: id.toString(16).padStart(16, '0'),
    TraceFlags: '01',
    TraceState: '',
    Remote: false,
  })
  const scope = {
    Name: 'go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp',
    Version: '0.69.0',
    SchemaURL: '',
    Attributes: {},
  }
  return {
    Name: name,
    SpanContext: context(index * 2 + 1),
    Parent: context(index * 2),
    SpanKind: 3,
    StartTime: new Date(BEGIN + index).toISOString().replace('Z', '123456Z'),
    EndTime: new Date(BEGIN + index + 3).toISOString().replace('Z', '123456Z'),
    Attributes: attributes,
    Events: events,
    Links: null,
    Status: { Code: 0, Description: '' },
    DroppedAttributes: 0,
    DroppedEvents: 0,
    DroppedLinks: 0,
    ChildSpanCount: 0,
    Resource: [
      attribute('service.name', 'buildkitd'),
      attribute('telemetry.sdk.language', 'go'),
      attribute('telemetry.sdk.name', 'opentelemetry'),
      attribute('telemetry.sdk.version', '1.45.0'),
    ],
    InstrumentationScope: scope,
    InstrumentationLibrary: scope,
  }
}

function text(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
