/** One HTTP request of BuildKit's to a registry. Nothing else of a trace is kept: URLs may hold signatures. */
export interface RegistryRequest {
  readonly method: string
  readonly status: number
  /** As in the URL: `registry-1.docker.io`, `127.0.0.1:5000`. */
  readonly host: string
  /** Path of the repository, where the URL names one. */
  readonly path?: string
  /** Blob that is asked for, mounted or uploaded. */
  readonly digest?: string
  readonly kind: 'blob' | 'mount' | 'upload-start' | 'upload-chunk' | 'upload' | 'other'
  /** Repository path that a blob is mounted from. */
  readonly from?: string
  /** Bytes of the request's body. */
  readonly bytes: number
  /** Milliseconds since 1970, with fractions. */
  readonly start: number
  readonly end: number
  readonly span: string
  readonly parent: string
}

export interface ParsedTrace {
  readonly requests: readonly RegistryRequest[]
  readonly spans: number
  /** Spans that could not be read. */
  readonly malformed: number
}

/**
 * Reads the trace that BuildKit keeps with a build's record: one JSON span after another. Only the outer edge of
 * each span is looked at, and only the spans of requests are parsed: a build of some minutes has tens of
 * thousands.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/util/tracing/detect/recorder.go
 */
export function parseTrace(bytes: Uint8Array): ParsedTrace {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const requests: RegistryRequest[] = []
  let spans = 0
  let malformed = 0
  for (const [start, end] of objects(buffer)) {
    spans += 1
    const name = buffer.subarray(start, Math.min(end, start + NAME_WITHIN)).indexOf(HTTP_NAME)
    if (name < 0) continue
    const request = parseRequest(buffer.toString('utf8', start, end))
    if (request === 'malformed') malformed += 1
    else if (request !== undefined) requests.push(request)
  }
  return { requests, spans, malformed }
}

const NAME_WITHIN = 200
const HTTP_NAME = Buffer.from('"HTTP ')

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d

/** Start and end of each top-level JSON object; one that is cut off at the end is not given. */
function* objects(buffer: Buffer): Generator<readonly [number, number]> {
  let depth = 0
  let start = 0
  for (let at = 0; at < buffer.length; at += 1) {
    switch (buffer[at]) {
      case QUOTE:
        at = endOfString(buffer, at)
        break
      case OPEN:
        if (depth === 0) start = at
        depth += 1
        break
      case CLOSE:
        depth -= 1
        if (depth === 0) yield [start, at + 1]
        else if (depth < 0) depth = 0
        break
    }
  }
}

function endOfString(buffer: Buffer, quote: number): number {
  for (let end = buffer.indexOf(QUOTE, quote + 1); end >= 0; end = buffer.indexOf(QUOTE, end + 1)) {
    let backslashes = 0
    while (buffer[end - 1 - backslashes] === BACKSLASH) backslashes += 1
    if (backslashes % 2 === 0) return end
  }
  return buffer.length
}

type Attributes = ReadonlyMap<string, unknown>

function parseRequest(text: string): RegistryRequest | 'malformed' | undefined {
  const span = parseJson(text)
  if (!isRecord(span) || typeof span['Name'] !== 'string' || !Array.isArray(span['Attributes']))
    return 'malformed'
  if (!span['Name'].startsWith('HTTP ')) return undefined
  const attributes = readAttributes(span['Attributes'])
  const method = first(attributes, 'http.request.method', 'http.method')
  const url = parseUrl(first(attributes, 'url.full', 'http.url'))
  const start = parseTime(span['StartTime'])
  const end = parseTime(span['EndTime'])
  if (typeof method !== 'string' || url === undefined || start === undefined || end === undefined)
    return 'malformed'
  return {
    method,
    // A request that never got an answer has no status.
    status: number(first(attributes, 'http.response.status_code', 'http.status_code')),
    host: url.host,
    ...classify(method, url),
    bytes: number(first(attributes, 'http.request.header.content-length', 'http.request_content_length')),
    start,
    end,
    span: spanId(span['SpanContext']),
    parent: spanId(span['Parent']),
  }
}

const BLOB = /^\/v2\/(.+)\/blobs\/(sha256:[0-9a-f]{64})$/
const UPLOAD = /^\/v2\/(.+)\/blobs\/uploads(?:\/|$)/

/** @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#endpoints */
function classify(method: string, url: URL): Pick<RegistryRequest, 'kind' | 'path' | 'digest' | 'from'> {
  const blob = BLOB.exec(url.pathname)
  if (blob !== null) return { kind: 'blob', ...optional('path', blob[1]), ...optional('digest', blob[2]) }
  const path = optional('path', UPLOAD.exec(url.pathname)?.[1])
  const digest = url.searchParams.get('digest')
  const mount = url.searchParams.get('mount')
  if (method === 'PUT' && digest !== null) return { kind: 'upload', ...path, digest }
  if (path.path === undefined) return { kind: 'other' }
  if (method === 'POST' && mount !== null) {
    return {
      kind: 'mount',
      ...path,
      digest: mount,
      ...optional('from', url.searchParams.get('from') ?? undefined),
    }
  }
  if (method === 'POST') return { kind: 'upload-start', ...path }
  return { kind: 'upload-chunk', ...path }
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: string })
}

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

function number(value: unknown): number {
  const result = Array.isArray(value) ? Number(value[0]) : Number(value ?? 0)
  return Number.isFinite(result) ? result : 0
}

function parseUrl(value: unknown): URL | undefined {
  return typeof value === 'string' ? (URL.parse(value) ?? undefined) : undefined
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
