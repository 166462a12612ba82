import { describe, expect, it } from 'vitest'
import { type CacheFacts, NOTHING_KNOWN } from '../../src/cache/cache.ts'
import type { HostContext } from '../../src/plan/host-context.ts'
import type { With } from '../inputs/given.ts'
import { builderOf, type Facts, planOf, planProblems, valuesOf } from './plan-of.ts'

const TAGS: With = { tags: 'ghcr.io/acme/app:latest', platforms: 'linux/amd64' }
const REF = 'type=registry,ref=ghcr.io/acme/app:buildcache'
const repository = { owner: 'acme', name: 'app', url: 'https://example.com', defaultBranch: 'main' }
const onBranch = (name: string): HostContext => ({ event: 'push', ref: `refs/heads/${name}`, repository })
const fork: HostContext = {
  event: 'pull_request',
  ref: 'refs/pull/7/merge',
  repository,
  pullRequest: { number: 7, headSha: 'f'.repeat(40), baseRef: 'main', fromFork: true, byBot: false },
}

/** A private image, and no runner with a cache service. */
const PRIVATE: CacheFacts = {
  registry: { writable: true, anonymousPull: false },
  gha: { read: 'there is none', write: 'there is none' },
}

function cacheOf(inputs: With, facts: Facts = {}) {
  const plan = planOf({ ...TAGS, ...inputs }, { host: onBranch('fix'), ...facts })
  const { imports, exports, reasons } = plan.cache
  return { imports, exports, reasons, notes: plan.notes.filter((note) => note.startsWith('cache:')) }
}

describe('the caches of a run', () => {
  it('are chosen where nothing is said, and it is said which and why', () => {
    expect(cacheOf({}, { cache: PRIVATE })).toEqual({
      imports: [`${REF}-fix__linux-amd64`, `${REF}-main__linux-amd64`],
      exports: [`${REF}-fix__linux-amd64,image-manifest=true,oci-mediatypes=true,mode=max`],
      reasons: ['cache is registry: nobody can pull ghcr.io/acme/app without credentials'],
      notes: [],
    })
  })

  const none = { imports: [], exports: [], reasons: [], notes: [] }

  it.each([{}, { cache: 'auto' }])('are none where nobody looked for one: %j', (inputs) => {
    const reason = 'the cache is chosen when it runs: it depends on what the registry and the runner allow'
    expect(cacheOf(inputs)).toEqual({ ...none, reasons: [reason] })
  })

  it('are chosen beside those that are typed in, where that is asked for', () => {
    const { imports } = cacheOf({ cache: 'auto', 'cache-from': 'type=gha,scope=mine' }, { cache: PRIVATE })
    expect(imports).toEqual(['type=gha,scope=mine', `${REF}-fix__linux-amd64`, `${REF}-main__linux-amd64`])
  })

  it('are not written by a builder that may not know how', () => {
    const builder = builderOf({ b0: 'linux/amd64' }, 'docker')
    const { imports, exports, reasons } = cacheOf({ push: 'false' }, { cache: PRIVATE, builder })
    expect([imports.length, exports]).toEqual([2, []])
    expect(reasons[1]).toBe('cache: registry writes nothing here: nothing is pushed')
  })

  it('are none where none is asked for', () => {
    expect(cacheOf({ cache: 'none' }, { cache: PRIVATE })).toEqual(none)
  })

  it.each(['cache-from', 'cache-to'])('are those that are typed in alone, with %s', (name) => {
    const entry = 'type=gha,scope=mine'
    const typed = {
      ...none,
      imports: name === 'cache-from' ? [entry] : [],
      exports: name === 'cache-to' ? [entry] : [],
    }
    expect(cacheOf({ [name]: entry }, { cache: PRIVATE })).toEqual(typed)
    const { imports, exports } = cacheOf({ [name]: entry, cache: 'registry' }, { cache: PRIVATE })
    expect([...imports, ...exports]).toHaveLength(4)
  })

  it('are said to be none where there is none to choose', () => {
    const facts = { ...PRIVATE, registry: { ...PRIVATE.registry, writable: false as const } }
    expect(cacheOf({}, { cache: facts })).toEqual({
      ...none,
      reasons: ['cache is none: the repository may not be written to, and there is none'],
    })
  })

  it.each([{}, { cache: 'registry' }])(
    'show nothing of a repository that nobody was asked about: %j',
    (inputs) => {
      const known = { ...PRIVATE, repository: { registry: 'ghcr.io', path: 'acme/app' } }
      const tags = 'ghcr.io/acme/app:1\ndocker.io/acme/public:1'
      const both = cacheOf({ tags, ...inputs }, { cache: known })
      expect(both.exports[0]).toContain('ref=ghcr.io/acme/app:buildcache-fix__linux-amd64,')
      expect(both.exports[0]).toContain('mode=max')
      // Private was the first image alone, which is out of reach now.
      const rest = cacheOf({ tags, ...inputs }, { cache: known, without: new Set(['ghcr.io/acme/app']) })
      expect(rest.exports[0]).toContain('ref=docker.io/acme/public:buildcache-fix__linux-amd64,')
      expect(rest.exports[0]).toContain('mode=min')
    },
  )

  it('are told where one that is asked for can’t be used', () => {
    expect(cacheOf({ cache: 'gha' }, { cache: PRIVATE })).toEqual({
      ...none,
      notes: ['cache: gha is left out: there is none'],
    })
  })

  it('have a repository of their own where one is named', () => {
    const { imports } = cacheOf({ cache: 'registry', 'cache-repository': 'ghcr.io/acme/cache' })
    expect(imports[0]).toMatch(/^type=registry,ref=ghcr\.io\/acme\/cache:buildcache-fix__linux-amd64_ghcr/)
  })

  it('wait as long as they are told to', () => {
    const { imports, exports } = cacheOf({
      ...{ cache: 'gha', 'cache-timeout': '1m', 'cache-import-timeout': '5s' },
    })
    expect(imports.every((entry) => entry.endsWith(',timeout=5s'))).toBe(true)
    expect(exports[0]).toContain(',timeout=60s,')
    expect(planOf({ ...TAGS, 'cache-timeout': '1m' }).cache.timeoutMs).toBe(60_000)
  })

  it('are packed as the image is', () => {
    const outputs = 'type=image,push=true,compression=zstd,oci-mediatypes=true'
    const { exports } = cacheOf({ cache: 'registry', outputs })
    expect(exports).toEqual([
      `${REF}-fix__linux-amd64,image-manifest=true,oci-mediatypes=true,compression=zstd,mode=min`,
    ])
  })

  it('are named after the platform that the builder has where none is given', () => {
    const inputs = { tags: 'ghcr.io/acme/app:1', cache: 'registry' }
    const facts = { host: onBranch('fix'), builder: builderOf({ b0: 'linux/arm64 linux/amd64' }) }
    expect(planOf(inputs, facts).cache.imports[0]).toBe(`${REF}-fix__linux-arm64`)
  })
})

describe('what is not written', () => {
  const cases: readonly [string, With, Facts, string][] = [
    [
      'by a fork',
      { cache: 'registry,gha' },
      { host: fork },
      'registry, gha writes nothing here: a fork may only read it',
    ],
    [
      'for a git tag',
      { cache: 'registry' },
      { host: { event: 'push', ref: 'refs/tags/v1', repository } },
      'registry writes nothing here: builds of a git tag read the cache of the default branch',
    ],
    [
      'without a push',
      { cache: 'inline', push: 'false' },
      {},
      'inline writes nothing here: nothing is pushed',
    ],
  ]
  it.each(cases)('%s is said', (_, inputs, facts, note) => {
    const { imports, exports, notes } = cacheOf(inputs, facts)
    expect(exports).toEqual([])
    expect(imports.length).toBeGreaterThan(0)
    expect(notes).toEqual([`cache: ${note}`])
  })

  it('of an earlier plan are the only ones that are read', () => {
    const inputs = { 'cache-from': 'ghcr.io/a/b:c\nghcr.io/a/b:d' }
    expect(cacheOf(inputs).imports).toEqual(['ghcr.io/a/b:c', 'ghcr.io/a/b:d'])
    expect(cacheOf(inputs, { imports: new Set(['ghcr.io/a/b:d', 'other']) }).imports).toEqual([
      'ghcr.io/a/b:d',
    ])
  })

  it('in a registry without a push is written on a runner', () => {
    const { exports, notes } = cacheOf({ cache: 'registry,gha', push: 'false' })
    expect(exports.map((entry) => entry.split(',')[0])).toEqual(['type=gha'])
    expect(notes).toEqual([])
  })

  it('is what would be chosen for a context that can be read once', () => {
    const inputs = { ...TAGS, context: '-' }
    const { cache } = planOf(inputs, { host: onBranch('fix'), cache: PRIVATE })
    expect(cache.exportSolves).toEqual([])
    expect(cache.imports).toHaveLength(2)
    expect(cache.reasons[1]).toBe('cache: registry writes nothing here: standard input can be read once')
    expect(planProblems({ ...inputs, cache: 'registry' }, { host: onBranch('fix') })).toHaveLength(1)
  })
})

describe('a cache in the image', () => {
  it('is written by the leg, and by no solve of its own', () => {
    const plan = planOf({ ...TAGS, cache: 'inline' }, { host: onBranch('fix'), cache: NOTHING_KNOWN })
    expect(plan.cache.exportSolves).toEqual([])
    expect(plan.cache.exports).toEqual(['type=inline'])
    const [leg] = plan.legs
    for (const argv of [leg?.argv, leg?.retryArgv]) {
      expect(valuesOf('--cache-to', argv)).toEqual(['type=inline'])
      expect(valuesOf('--cache-from', argv)).toEqual(
        ['latest', 'fix', 'main'].map((tag) => `type=registry,ref=ghcr.io/acme/app:${tag}`),
      )
    }
  })
})
