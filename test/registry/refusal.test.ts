import { describe, expect, it } from 'vitest'
import { refusal } from '../../src/registry/refusal.ts'
import { everythingIn } from './servers.ts'

const subject = { registry: 'ghcr.io', path: 'acme/app', operation: 'set tag v1' }
const errors = (code: string, message = '') => JSON.stringify({ errors: [{ code, message }] })

function refused(
  status: number,
  body = '',
  options: { anonymous?: boolean; insufficientScope?: boolean; type?: string; registry?: string } = {},
) {
  return refusal({
    subject: { ...subject, registry: options.registry ?? subject.registry },
    response: {
      status,
      headers: { 'content-type': options.type ?? 'application/json' },
      body: Buffer.from(body),
      retryAfterMs: undefined,
    },
    anonymous: options.anonymous ?? false,
    insufficientScope: options.insufficientScope ?? false,
  })
}

describe('refusal', () => {
  it.each<[number, string, object, string, boolean]>([
    [401, '', {}, 'unauthorized', false],
    [401, '', { insufficientScope: true }, 'denied', false],
    [401, '', { insufficientScope: true, anonymous: true }, 'unauthorized', false],
    [403, errors('DENIED', 'permission_denied: write_package'), {}, 'denied', false],
    [404, errors('NAME_UNKNOWN'), {}, 'not-found', false],
    [405, errors('UNSUPPORTED'), {}, 'unsupported', false],
    [400, errors('UNSUPPORTED'), {}, 'unsupported', false],
    [400, errors('MANIFEST_INVALID'), {}, 'rejected', false],
    [413, '', {}, 'rejected', false],
    [429, errors('TOOMANYREQUESTS'), {}, 'too-many-requests', true],
    [403, errors('TOOMANYREQUESTS'), {}, 'too-many-requests', true],
    [
      429,
      errors('TOOMANYREQUESTS', 'You have reached your pull rate limit.'),
      {},
      'too-many-requests',
      false,
    ],
    [408, '', {}, 'unavailable', true],
    [500, '', {}, 'unavailable', true],
    [503, '<html>', {}, 'unavailable', true],
    [501, '', {}, 'unsupported', false],
    [302, '', {}, 'invalid', false],
    [204, '', {}, 'invalid', false],
    [
      400,
      errors(
        'TAG_INVALID',
        "The image tag 'v1' already exists in the 'app' repository and cannot be overwritten because the tag is immutable.",
      ),
      {},
      'immutable-tag',
      false,
    ],
    [
      412,
      errors('PRECONDITION', "Failed to process request due to 'app:v1' configured as immutable."),
      {},
      'immutable-tag',
      false,
    ],
    [409, errors('TAG_IMMUTABLE'), {}, 'immutable-tag', false],
    [
      403,
      errors('DENIED', 'The requested tag already exists and cannot be overwritten.'),
      {},
      'immutable-tag',
      false,
    ],
  ])('HTTP %i %s %j is %s, retryable: %s', (status, body, options, kind, retryable) => {
    const error = refused(status, body, options)
    expect([error.kind, error.retryable]).toEqual([kind, retryable])
  })

  it.each<[string, string, string, string]>([
    ['the specification', errors('DENIED', 'no'), 'application/json', 'HTTP 403, DENIED: no'],
    ['a code alone', errors('DENIED'), 'application/json', 'HTTP 403, DENIED'],
    [
      'OAuth',
      '{"error":"invalid_grant","error_description":"expired"}',
      'application/json',
      'HTTP 403, invalid_grant: expired',
    ],
    [
      'Docker Hub',
      '{"details":"incorrect username or password"}',
      'application/json',
      'HTTP 403, incorrect username or password',
    ],
    ['text', 'go away\n', 'text/plain; charset=utf-8', 'HTTP 403, go away'],
    ['a web page', '<html>', 'text/html', 'HTTP 403'],
    ['nothing', '', '', 'HTTP 403'],
    ['null', 'null', 'application/json', 'HTTP 403'],
    ['errors of another form', '{"errors":"no"}', 'application/json', 'HTTP 403'],
    ['errors without text', '{"errors":[{"code":null}]}', 'application/json', 'HTTP 403'],
  ])('quotes %s', (_name, body, type, why) => {
    const error = refused(403, body, { type })
    expect(error.message).toBe(`ghcr.io/acme/app: could not set tag v1: ${why}`)
  })

  it('shows nothing that could harm a log or leak a secret', () => {
    const error = refused(
      403,
      errors('DENIED', 'a\n::set-output\u001b[2J https://s3/x?X-Amz-Signature=SECRET Bearer SECRETSECRET'),
    )
    expect(error.message).toBe(
      'ghcr.io/acme/app: could not set tag v1: HTTP 403, DENIED: a ::set-output [2J https://s3/x Bearer ***',
    )
    expect(everythingIn(error)).not.toContain('SECRET')
  })

  it.each<[string, number, boolean, RegExp]>([
    ['ghcr.io', 403, false, /packages: write/],
    ['ghcr.io', 401, true, /there are no credentials for ghcr\.io/],
    ['docker.io', 403, false, /Read & Write/],
    ['docker.io', 429, true, /log in to Docker Hub/],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com', 404, false, /aws ecr create-repository/],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com', 401, false, /12 hours/],
    ['europe-docker.pkg.dev', 403, false, /artifactregistry\.writer/],
    ['registry.example.com', 401, false, /mistyped or expired/],
  ])('%s, HTTP %i, anonymous %s: advises', (registry, status, anonymous, hint) => {
    expect(refused(status, '', { registry, anonymous }).hint).toMatch(hint)
  })
})
