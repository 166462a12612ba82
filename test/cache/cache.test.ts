import { describe, expect, it } from 'vitest'
import { registryCache } from '../../src/cache/registry.ts'
import { cacheScopes } from '../../src/cache/scopes.ts'
import { isTag } from '../../src/oci/reference.ts'

const repository = { owner: 'acme', name: 'app', url: 'https://example.com', defaultBranch: 'main' }
const pullRequest = { number: 7, headSha: 'f'.repeat(40), baseRef: 'release', fromFork: false, byBot: false }

describe('who reads and writes which cache', () => {
  const cases: readonly [string, Parameters<typeof cacheScopes>[0], ReturnType<typeof cacheScopes>][] = [
    ['the default branch', { ref: 'refs/heads/main', repository }, { writes: 'main', reads: ['main'] }],
    [
      'another branch',
      { ref: 'refs/heads/fix/it', repository },
      { writes: 'fix/it', reads: ['fix/it', 'main'] },
    ],
    ['a tag', { ref: 'refs/tags/v1', repository }, { reads: ['main'] }],
    [
      'a pull request',
      { ref: 'refs/pull/7/merge', repository, pullRequest },
      { writes: 'pr-7', reads: ['pr-7', 'release', 'main'] },
    ],
    [
      'a fork’s pull request',
      { ref: 'refs/pull/7/merge', repository, pullRequest: { ...pullRequest, fromFork: true } },
      { reads: ['pr-7', 'release', 'main'] },
    ],
    ['a folder without git', {}, { writes: 'local', reads: ['local'] }],
  ]
  it.each(cases)('%s', (_, context, scopes) => {
    expect(cacheScopes(context)).toEqual(scopes)
  })
})

describe('the cache beside the image', () => {
  const image = { registry: 'ghcr.io', path: 'acme/app' }
  it('has a tag for each scope, and keeps builder stages to itself where everyone may pull', () => {
    const context = { repository: image, writes: 'fix/it', reads: ['fix/it', 'main'], public: true }
    expect(registryCache(context)).toEqual({
      imports: [
        'type=registry,ref=ghcr.io/acme/app:buildcache-fix-it',
        'type=registry,ref=ghcr.io/acme/app:buildcache-main',
      ],
      exports: [
        'type=registry,ref=ghcr.io/acme/app:buildcache-fix-it,mode=min,image-manifest=true,oci-mediatypes=true',
      ],
    })
    expect(registryCache({ ...context, public: false }).exports[0]).toContain('mode=max')
  })

  it('has its own tag for every target and leg', () => {
    const tags = [
      {},
      { target: 'release' },
      { platforms: [{ os: 'linux', architecture: 'arm64' }] },
      { target: 'release', platforms: [{ os: 'linux', architecture: 'arm', variant: 'v7' }] },
    ].map(
      (more) =>
        registryCache({ repository: image, writes: 'main', reads: [], public: true, ...more }).exports[0],
    )
    expect(new Set(tags).size).toBe(tags.length)
    expect(tags[3]).toContain(':buildcache-release-linux-arm-v7-main,')
  })

  it('writes none where there is nothing to write', () => {
    expect(registryCache({ repository: image, reads: ['main'], public: true }).exports).toEqual([])
  })

  it('has tags that are tags, whatever the branch is called', () => {
    for (const branch of ['ünï/cödé', 'a'.repeat(300), '..', 'x y', '-']) {
      const [entry] = registryCache({ repository: image, reads: [branch], public: true }).imports
      expect(isTag(entry?.split(':').at(-1) ?? '')).toBe(true)
    }
  })
})
