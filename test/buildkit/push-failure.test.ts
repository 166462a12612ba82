import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePushFailure, withoutQueries } from '../../src/buildkit/push-failure.ts'

const HEAD = 'unexpected status from HEAD request to'
const POST = 'unexpected status from POST request to'
const URL = 'https://ghcr.io/v2/acme/app/blobs/uploads/'

describe('why a push failed', () => {
  const cases: readonly [string, string, boolean, string?][] = [
    [`failed to push ghcr.io/acme/app: ${POST} ${URL}: 403 Forbidden`, 'push-denied', false],
    [`failed to push ghcr.io/acme/app: ${POST} ${URL}: 401 Unauthorized`, 'push-unauthorized', false],
    [`failed to push ghcr.io/acme/app: ${POST} ${URL}: 429 Too Many Requests`, 'push-unavailable', true],
    [`failed to push ghcr.io/acme/app: ${POST} ${URL}: 500 Internal Server Error`, 'push-unavailable', true],
    [`failed to push ghcr.io/acme/app: ${POST} ${URL}: 503 Service Unavailable`, 'push-unavailable', true],
    [`failed to push ghcr.io/acme/app: ${HEAD} ${URL}: 400 Bad Request`, 'push-rejected', false],
    [`failed to push ghcr.io/acme/app: ${POST} ${URL}: 404 Not Found`, 'push-rejected', false],
    [`failed to push ghcr.io/acme/app: ${POST} ${URL}: 413 Request Entity Too Large`, 'push-rejected', false],
    ['failed to push ghcr.io/acme/app: denied: permission_denied: write_package', 'push-denied', false],
    [
      'failed to push ghcr.io/acme/app: server message: insufficient_scope: authorization failed',
      'push-denied',
      false,
    ],
    [
      'failed to push docker.io/acme/app: push access denied, repository does not exist or may require authorization',
      'push-denied',
      false,
      'docker.io/acme/app',
    ],
    [
      'failed to push 127.0.0.1:5000/a/b: failed to authorize: failed to fetch anonymous token: 401 Unauthorized',
      'push-unauthorized',
      false,
      '127.0.0.1:5000/a/b',
    ],
    [
      'failed to push 127.0.0.1:5000/a/b: no basic auth credentials',
      'push-unauthorized',
      false,
      '127.0.0.1:5000/a/b',
    ],
    [
      'failed to push 127.0.0.1:5000/a/b: failed to do request: Head "http://127.0.0.1:5000/v2/a/b/blobs/sha256:aa": dial tcp 127.0.0.1:5000: connect: connection refused',
      'push-unreachable',
      true,
      '127.0.0.1:5000/a/b',
    ],
    [
      'failed to push ghcr.io/acme/app: failed to do request: Put "https://ghcr.io/x": write tcp: connection reset by peer',
      'push-unreachable',
      true,
    ],
    [
      'failed to push ghcr.io/acme/app: failed to do request: Head "https://ghcr.io/x": net/http: TLS handshake timeout',
      'push-unreachable',
      true,
    ],
    ['failed to push ghcr.io/acme/app: unexpected EOF', 'push-unreachable', true],
    [
      'failed to push ghcr.io/acme/app: failed to do request: Head "https://ghcr.io/x": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      'push-unreachable',
      false,
    ],
    [
      'failed to push ghcr.io/acme/app: failed to do request: Head "https://ghcr.io/x": http: server gave HTTP response to HTTPS client',
      'push-unreachable',
      false,
    ],
    [
      'failed to push ghrc.io/acme/app: failed to do request: Head "https://ghrc.io/x": dial tcp: lookup ghrc.io: no such host',
      'push-unreachable',
      true,
      'ghrc.io/acme/app',
    ],
    [
      'failed to build: failed to solve: failed to push ghcr.io/acme/app: unexpected EOF',
      'push-unreachable',
      true,
    ],
    [`failed to push ghcr.io/acme/app:1.2.3: ${POST} ${URL}: 403 Forbidden`, 'push-denied', false],
    [
      `failed to push ghcr.io/acme/app@sha256:${'a'.repeat(64)}: ${POST} ${URL}: 403 Forbidden`,
      'push-denied',
      false,
    ],
    [
      `failed to push localhost:5000/app:1: ${POST} ${URL}: 502 Bad Gateway`,
      'push-unavailable',
      true,
      'localhost:5000/app',
    ],
  ]
  it.each(cases)('%s', (message, code, transient, repository = 'ghcr.io/acme/app') => {
    expect(parsePushFailure(message)).toMatchObject({ code, transient, repository })
  })

  it.each([
    '',
    'process "/bin/sh -c exit 1" did not complete successfully: exit code: 1',
    'failed to solve: busybox: failed to resolve source metadata for docker.io/library/busybox: 403 Forbidden',
  ])('is not what %j tells', (message) => {
    expect(parsePushFailure(message)).toBeUndefined()
  })

  it('says so without what stands behind a question mark', () => {
    const failure = parsePushFailure(
      `failed to push ghcr.io/acme/app: ${POST} https://s3.example/x?X-Amz-Signature=secret: 403 Forbidden\nmore`,
    )
    expect(failure).toMatchObject({ code: 'push-denied' })
    expect(failure?.why).not.toMatch(/secret|more/)
  })

  it('is told in time and without an error, whatever BuildKit says', () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePushFailure(`failed to push ${text}`)))
    const started = performance.now()
    parsePushFailure(`failed to push ${'a'.repeat(5_000)}`)
    parsePushFailure(`failed to push ${'a/'.repeat(5_000)}`)
    parsePushFailure(`failed to push ${'a:1'.repeat(5_000)}: `)
    withoutQueries('https://a?'.repeat(5_000))
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
