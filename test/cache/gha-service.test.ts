import { isFeatureAvailable } from '@actions/cache'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ghaObstacles } from '../../src/cache/gha-service.ts'
import { readGhaToken } from '../../src/cache/gha-token.ts'

const NOW = Date.parse('2026-11-25T12:00:00Z')
const HOUR = 3600

/** A runner's token with these claims over those of a run on the main branch. */
function token(claims: Readonly<Record<string, unknown>> = {}): string {
  const seconds = NOW / 1000
  const all = { nbf: seconds - HOUR, exp: seconds + HOUR, ac: scopes(3), secret: 'hunter2', ...claims }
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${encode({ alg: 'RS256' })}.${encode(all)}.c2lnbmF0dXJl`
}

const scopes = (...permissions: readonly number[]) =>
  JSON.stringify(permissions.map((Permission, index) => ({ Scope: `refs/heads/b${index}`, Permission })))

const service = (
  claims: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, string>> = {},
) => ({
  ACTIONS_CACHE_SERVICE_V2: 'True',
  ACTIONS_RESULTS_URL: 'https://results.example/',
  ACTIONS_RUNTIME_TOKEN: token(claims),
  ...more,
})

describe('the runner’s cache service', () => {
  const MAY_NOT_READ = 'this run may not read the cache of GitHub Actions'
  const MAY_NOT_WRITE = 'this run may not write the cache of GitHub Actions'
  const both = (why: RegExp) => ({ read: expect.stringMatching(why), write: expect.stringMatching(why) })
  const cases: readonly [string, Parameters<typeof ghaObstacles>[0], unknown][] = [
    ['a step of an action', service(), {}],
    ['version 1', { ACTIONS_CACHE_URL: 'https://cache.example/', ACTIONS_RUNTIME_TOKEN: token() }, {}],
    ['a step that runs a command', {}, both(/^ACTIONS_RUNTIME_TOKEN is not set/)],
    ['no address', { ACTIONS_RUNTIME_TOKEN: token() }, both(/has no cache service/)],
    [
      'an address of version 1 with a service of version 2',
      {
        ACTIONS_CACHE_SERVICE_V2: 'true',
        ACTIONS_CACHE_URL: 'https://cache.example/',
        ACTIONS_RUNTIME_TOKEN: token(),
      },
      both(/has no cache service/),
    ],
    ['no token at all', service({}, { ACTIONS_RUNTIME_TOKEN: '' }), both(/is not set/)],
    ['a malformed token', service({}, { ACTIONS_RUNTIME_TOKEN: 'hunter2' }), both(/can't be read/)],
    ['a token without scopes', service({ ac: undefined }), both(/can't be read/)],
    ['scopes that are no text', service({ ac: [] }), both(/can't be read/)],
    ['scopes that are no JSON', service({ ac: 'hunter2' }), both(/can't be read/)],
    ['no date', service({ exp: undefined }), both(/can't be read/)],
    ['a date that is none', service({ nbf: 1e300 }), both(/can't be read/)],
    ['an expired token', service({ exp: NOW / 1000 - 1 }), both(/expired at 2026-11-25T11:59:59.000Z$/)],
    ['a token of tomorrow', service({ nbf: NOW / 1000 + 1 }), both(/is good from 2026-11-25T12:00:01/)],
    ['a pull request', service({ ac: scopes(3, 1) }), {}],
    ['a token that only reads', service({ ac: scopes(1, 1) }), { write: MAY_NOT_WRITE }],
    ['a token that only writes', service({ ac: scopes(2) }), { read: MAY_NOT_READ }],
    ['a token for nothing', service({ ac: '[]' }), { read: MAY_NOT_READ, write: MAY_NOT_WRITE }],
    ['cache-mode read', service({}, { ACTIONS_CACHE_MODE: 'read' }), { write: MAY_NOT_WRITE }],
    ['cache-mode write-only', service({}, { ACTIONS_CACHE_MODE: 'Write-Only' }), { read: MAY_NOT_READ }],
    [
      'cache-mode none',
      service({}, { ACTIONS_CACHE_MODE: 'none' }),
      { read: MAY_NOT_READ, write: MAY_NOT_WRITE },
    ],
    ['a cache-mode of the future', service({}, { ACTIONS_CACHE_MODE: 'lavish' }), {}],
  ]
  it.each(cases)('with %s', (_, env, obstacles) => {
    const found = ghaObstacles(env, NOW)
    expect(found).toEqual(obstacles)
    expect(JSON.stringify(found)).not.toContain('hunter2')
  })
})

describe('the runner’s token', () => {
  it('says how long it is good, and for what', () => {
    expect(readGhaToken(token({ ac: scopes(1, 2) }))).toEqual({
      notBefore: NOW - HOUR * 1000,
      expires: NOW + HOUR * 1000,
      reads: ['refs/heads/b0'],
      writes: true,
    })
  })

  it.each(['', 'a.b', 'a.b.c', 'a.b.c.d', '..', `${token()}.x`])('is none: %s', (text) => {
    expect(readGhaToken(text)).toBeUndefined()
  })
})

describe('where there is a service', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  const [results, cache] = ['https://results.example/', 'https://cache.example/']
  const cases = ['', 'True', 'true', '1'].flatMap((version2) =>
    ['', results].flatMap((ACTIONS_RESULTS_URL) =>
      ['', cache].map((ACTIONS_CACHE_URL) => ({
        ...{ ACTIONS_CACHE_SERVICE_V2: version2, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL },
      })),
    ),
  )
  it.each(cases)('is what @actions/cache says: %o', (env) => {
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const { read } = ghaObstacles({ ...env, ACTIONS_RUNTIME_TOKEN: token() }, NOW)
    expect(read).toBe(isFeatureAvailable() ? undefined : 'the runner has no cache service')
  })
})
