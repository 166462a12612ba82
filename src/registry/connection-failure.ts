import type { RegistryErrorKind } from './errors.ts'

export interface ConnectionFailure {
  readonly kind: RegistryErrorKind & ('unreachable' | 'tls' | 'invalid')
  readonly code: string
  readonly why: string
  readonly retryable: boolean
}

type Row = readonly [kind: ConnectionFailure['kind'], why: string, retryable: boolean]

const REASONS: Readonly<Record<string, Row>> = {
  ENOTFOUND: ['unreachable', 'the name does not resolve', false],
  EAI_AGAIN: ['unreachable', 'the name could not be resolved for now', true],
  ECONNREFUSED: ['unreachable', 'connection refused', true],
  ECONNRESET: ['unreachable', 'connection reset', true],
  ECONNABORTED: ['unreachable', 'connection aborted', true],
  EPIPE: ['unreachable', 'connection closed while sending', true],
  ETIMEDOUT: ['unreachable', 'connection timed out', true],
  EHOSTUNREACH: ['unreachable', 'no route to the host', true],
  ENETUNREACH: ['unreachable', 'the network is unreachable', true],
  ENETDOWN: ['unreachable', 'the network is down', true],
  UND_ERR_CONNECT_TIMEOUT: ['unreachable', 'connection timed out', true],
  UND_ERR_HEADERS_TIMEOUT: ['unreachable', 'no answer in time', true],
  UND_ERR_BODY_TIMEOUT: ['unreachable', 'nothing came any more', true],
  UND_ERR_SOCKET: ['unreachable', 'the connection was closed before the end of the answer', true],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['unreachable', 'the answer is shorter than announced', true],
  UND_ERR_PRX_TLS: ['tls', 'no TLS connection to the proxy', false],
  UND_ERR_HEADERS_OVERFLOW: ['invalid', 'the headers of the answer are too large', false],
  HTTPParserError: ['invalid', 'the answer is not HTTP', false],
  EPROTO: ['tls', 'the server does not speak TLS', false],
  CERT_HAS_EXPIRED: ['tls', 'its certificate has expired', false],
  CERT_NOT_YET_VALID: ['tls', 'its certificate is not valid yet: is the clock of this machine right?', false],
  ERR_TLS_CERT_ALTNAME_INVALID: ['tls', 'its certificate is for another name', false],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['tls', 'its certificate is self-signed', false],
  SELF_SIGNED_CERT_IN_CHAIN: ['tls', 'its certificate comes from an unknown authority', false],
  UNABLE_TO_GET_ISSUER_CERT: ['tls', 'its certificate comes from an unknown authority', false],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['tls', 'its certificate comes from an unknown authority', false],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['tls', 'its certificate comes from an unknown authority', false],
  CERT_SIGNATURE_FAILURE: ['tls', 'the signature of its certificate is wrong', false],
  CERT_REVOKED: ['tls', 'its certificate is revoked', false],
}

/**
 * Explains what Node or undici threw when a request brought no whole answer. Undefined for anything that is no fault of the
 * connection: a bug must crash with its own stack.
 */
export function explainConnectionFailure(error: unknown): ConnectionFailure | undefined {
  const code = codeOf(error)
  if (code === undefined) return undefined
  const proxyStatus = readProxyStatus(error)
  if (proxyStatus !== undefined) {
    const why = `the proxy answered HTTP ${proxyStatus}`
    return { kind: 'unreachable', code, why, retryable: proxyStatus >= 500 }
  }
  const [kind, why, retryable] = REASONS[code] ?? unlisted(code) ?? []
  if (kind === undefined || why === undefined || retryable === undefined) return undefined
  return { kind, code, why, retryable }
}

/** The server did speak TLS, and its certificate is not trusted. */
export function isCertificateFailure(code: string | undefined): boolean {
  if (code === undefined || code === 'EPROTO' || code === 'UND_ERR_PRX_TLS' || code.startsWith('ERR_SSL_'))
    return false
  return (REASONS[code] ?? unlisted(code))?.[0] === 'tls'
}

function unlisted(code: string): Row | undefined {
  if (code.startsWith('ERR_SSL_')) return ['tls', 'the server does not speak TLS as we do', false]
  if (code.startsWith('ERR_TLS_') || code.includes('CERT'))
    return ['tls', 'its certificate is not trusted', false]
  return undefined
}

/** undici tells a refused tunnel in the message only: "Proxy response (407) !== 200 when HTTP Tunneling". */
function readProxyStatus(error: unknown): number | undefined {
  const status = error instanceof Error ? /^Proxy response \((\d+)\)/.exec(error.message)?.[1] : undefined
  return status === undefined ? undefined : Number(status)
}

/** The innermost code is the cause; undici and Node's address race wrap it once or twice. */
function codeOf(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > 4) return undefined
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause
  // undici's parser leaves the code out of some of its errors, and gives llhttp's (HPE_…) in others.
  if (error.name === 'HTTPParserError') return error.name
  const own = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return codeOf(inner, depth + 1) ?? own
}
