import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scopeName, stateOfScope } from '../../src/cache/scope-name.ts'
import { livingScopes } from '../../src/cache/scopes.ts'
import { parsePlatform } from '../../src/oci/platform.ts'
import { isTag } from '../../src/oci/reference.ts'

interface Scope {
  readonly branch: string
  readonly target?: string
  readonly platforms?: string
  readonly image?: string
}

function nameOf({ branch, target, platforms = '', image }: Scope): string {
  const parsed = platforms.split(',').flatMap((text) => parsePlatform(text) ?? [])
  const repository = image === undefined ? undefined : { registry: 'ghcr.io', path: image }
  return scopeName({ platforms: parsed, ...(target !== undefined && { target }) }, branch, repository)
}

describe('the name of a scope', () => {
  const cases: readonly [Scope, string | RegExp][] = [
    [{ branch: 'main' }, 'buildcache-main'],
    [{ branch: 'release-1.2' }, 'buildcache-release-1.2'],
    [{ branch: 'pr-7', target: 'debug' }, 'buildcache-pr-7_debug'],
    [{ branch: 'main', platforms: 'linux/arm/v7' }, 'buildcache-main__linux-arm-v7'],
    [
      { branch: 'main', target: 'debug', platforms: 'linux/amd64,linux/arm64' },
      'buildcache-main_debug_linux-amd64.linux-arm64',
    ],
    [{ branch: 'fix/it' }, /^buildcache-fix-it--[0-9a-f]{8}$/],
    [{ branch: 'main', image: 'acme/app' }, /^buildcache-main___ghcr\.io-acme-app--[0-9a-f]{8}$/],
    [{ branch: 'a'.repeat(300) }, /^buildcache-a{18}--[0-9a-f]{8}$/],
    [{ branch: 'ünï/cödé' }, /^buildcache-n-c-d--[0-9a-f]{8}$/],
    [{ branch: '…' }, /^buildcache---[0-9a-f]{8}$/],
  ]
  it.each(cases)('of %j', (scope, name) => {
    if (typeof name === 'string') expect(nameOf(scope)).toBe(name)
    else expect(nameOf(scope)).toMatch(name)
  })

  const pairs: readonly [string, Scope, Scope][] = [
    ['what a tag can’t hold', { branch: 'fix/it' }, { branch: 'fix-it' }],
    ['other things that a tag can’t hold', { branch: 'fix/it' }, { branch: 'fix#it' }],
    ['what stands for the hash', { branch: 'fix/it' }, { branch: nameOf({ branch: 'fix/it' }).slice(11) }],
    ['where one part ends', { branch: 'a', target: 'b' }, { branch: 'a_b' }],
    ['which part it is', { branch: 'a', target: 'linux-arm64' }, { branch: 'a', platforms: 'linux/arm64' }],
    ['their ends', { branch: `${'a'.repeat(200)}1` }, { branch: `${'a'.repeat(200)}2` }],
    ['platforms', { branch: 'a', platforms: 'linux/arm64' }, { branch: 'a', platforms: 'linux/amd64' }],
    ['the image', { branch: 'a', image: 'acme/a-b' }, { branch: 'a', image: 'acme/a/b' }],
  ]
  it.each(pairs)('tells two apart that differ only in %s', (_, one, other) => {
    expect(nameOf(one)).not.toBe(nameOf(other))
  })

  it('is a tag and unlike any other, whatever its parts are called', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: fc.constantFrom('a', '-', '_', '/', '.') }),
    )
    const scope = fc.record({ branch: text.filter((branch) => branch !== ''), target: text })
    fc.assert(
      fc.property(scope, scope, (one, other) => {
        expect(isTag(nameOf(one))).toBe(true)
        expect(nameOf(one) === nameOf(other)).toBe(one.branch === other.branch && one.target === other.target)
      }),
    )
  })
})

describe('the state of a cache', () => {
  const cacheOf = (scope: Scope) => nameOf({ platforms: 'linux/amd64', ...scope })
  const live = { branches: ['main', 'fix/it', 'pr-9'], defaultBranch: 'main', pullRequests: [7] }
  const images = [{ registry: 'ghcr.io', path: 'acme/app' }]
  const known = { scopes: livingScopes(live), knowsPullRequests: true, images }
  const notOurs = (tag: string): [string, string, undefined] => [tag, tag, undefined]
  const cases: readonly [string, string, string | undefined][] = [
    ['a branch', cacheOf({ branch: 'main' }), 'in-use'],
    ['its legs', cacheOf({ branch: 'main', target: 'debug', platforms: 'linux/arm64' }), 'in-use'],
    ['a branch with a slash', cacheOf({ branch: 'fix/it', platforms: 'linux/arm64' }), 'in-use'],
    ['an open pull request', cacheOf({ branch: 'pr-7', image: 'acme/app' }), 'in-use'],
    ['a branch that is called like one', cacheOf({ branch: 'refs/heads/pr-9' }), 'in-use'],
    ['machines without a branch', cacheOf({ branch: 'local' }), 'in-use'],
    ['a branch that is gone', cacheOf({ branch: 'main-2' }), 'stale'],
    ['one that only looks alike', cacheOf({ branch: 'fix-it' }), 'stale'],
    ['a target that is called like a branch', cacheOf({ branch: 'feature', target: 'main' }), 'stale'],
    ['a closed pull request', cacheOf({ branch: 'pr-70' }), 'stale'],
    ['a pull request that is called like a branch', cacheOf({ branch: 'pr-9' }), 'stale'],
    ['a branch that is gone, of the image', cacheOf({ branch: 'gone', image: 'acme/app' }), 'stale'],
    ['another image', cacheOf({ branch: 'gone', image: 'acme/other' }), 'other-image'],
    [
      'more platforms than a part of a name holds',
      cacheOf({ branch: 'gone', platforms: 'linux/amd64,linux/arm64,linux/s390x' }),
      'stale',
    ],
    ...['latest', '1.2.3', 'buildcache', 'buildcache-', 'my-buildcache-old'].map(notOurs),
    // Chosen by hand.
    ...['amd64', 'linux-arm64', 'latest', 'v1', 'main', 'linux_amd64', 'my_app_x', '_gone_linux-amd64'].map(
      (rest) => notOurs(`buildcache-${rest}`),
    ),
    notOurs(`${cacheOf({ branch: 'gone', image: 'acme/app' })}_2`),
  ]
  it.each(cases)('of %s', (_, tag, state) => {
    expect(stateOfScope(tag, known)).toBe(state)
  })

  it('of a pull request is unknown where nobody knows which are open', () => {
    const living = { ...known, knowsPullRequests: false }
    expect(stateOfScope(cacheOf({ branch: 'pr-70' }), living)).toBe('pull-request-unknown')
    expect(stateOfScope(cacheOf({ branch: 'gone' }), living)).toBe('stale')
  })
})
