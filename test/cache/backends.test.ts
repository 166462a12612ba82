import { describe, expect, it } from 'vitest'
import {
  CACHE_KINDS,
  type CacheContext,
  type CacheEntries,
  type CacheKind,
  NOTHING_KNOWN,
  type Obstacles,
  type RegistryFacts,
} from '../../src/cache/cache.ts'
import { manageCaches, missingCaches } from '../../src/cache/manage-caches.ts'

/** A branch, read together with the default branch, of an image that nobody knows who may pull. */
const CONTEXT: CacheContext = {
  image: { registry: 'ghcr.io', path: 'acme/app' },
  platforms: [{ os: 'linux', architecture: 'arm64' }],
  writes: 'fix',
  reads: ['fix', 'main'],
  movingTags: ['latest'],
  compression: {},
  push: true,
  importTimeout: 30_000,
  exportTimeout: 120_000,
  facts: NOTHING_KNOWN,
}

const IMAGE = 'ghcr.io-acme-app--5aaba65f'

const knowing = (registry: Partial<RegistryFacts>, gha: Obstacles = {}): CacheContext => ({
  ...CONTEXT,
  facts: { registry: { ...NOTHING_KNOWN.registry, ...registry }, gha },
})

const entries = (kind: CacheKind, context: Partial<CacheContext> = {}, attributes = {}): CacheEntries =>
  manageCaches([{ kind, attributes }], { ...CONTEXT, ...context })

describe('a cache of kind', () => {
  const rows: { readonly [K in CacheKind]: readonly [Readonly<Record<string, string>>, CacheEntries] } = {
    registry: [
      {},
      {
        imports: [
          'type=registry,ref=ghcr.io/acme/app:buildcache-fix__linux-arm64',
          'type=registry,ref=ghcr.io/acme/app:buildcache-main__linux-arm64',
        ],
        exports: [
          'type=registry,ref=ghcr.io/acme/app:buildcache-fix__linux-arm64,image-manifest=true,oci-mediatypes=true,mode=min',
        ],
        withImage: [],
      },
    ],
    gha: [
      {},
      {
        imports: [
          `type=gha,scope=buildcache-fix__linux-arm64_${IMAGE},timeout=30s`,
          `type=gha,scope=buildcache-main__linux-arm64_${IMAGE},timeout=30s`,
        ],
        exports: [`type=gha,scope=buildcache-fix__linux-arm64_${IMAGE},timeout=120s,mode=max`],
        withImage: [],
      },
    ],
    s3: [
      { bucket: 'b', region: 'eu' },
      {
        imports: [
          `type=s3,name=buildcache-fix__linux-arm64_${IMAGE},bucket=b,region=eu`,
          `type=s3,name=buildcache-main__linux-arm64_${IMAGE},bucket=b,region=eu`,
        ],
        exports: [`type=s3,name=buildcache-fix__linux-arm64_${IMAGE},mode=max,bucket=b,region=eu`],
        withImage: [],
      },
    ],
    azblob: [
      { account_url: 'https://acme.blob.core.windows.net', mode: 'min' },
      {
        imports: [
          `type=azblob,name=buildcache-fix__linux-arm64_${IMAGE},account_url=https://acme.blob.core.windows.net`,
          `type=azblob,name=buildcache-main__linux-arm64_${IMAGE},account_url=https://acme.blob.core.windows.net`,
        ],
        exports: [
          `type=azblob,name=buildcache-fix__linux-arm64_${IMAGE},mode=min,account_url=https://acme.blob.core.windows.net`,
        ],
        withImage: [],
      },
    ],
    local: [
      { dest: '/tmp/a, "b"' },
      {
        imports: [
          `type=local,"src=/tmp/a, ""b""/buildcache-fix__linux-arm64_${IMAGE}"`,
          `type=local,"src=/tmp/a, ""b""/buildcache-main__linux-arm64_${IMAGE}"`,
        ],
        exports: [`type=local,"dest=/tmp/a, ""b""/buildcache-fix__linux-arm64_${IMAGE}",mode=max`],
        withImage: [],
      },
    ],
    inline: [
      {},
      {
        imports: [
          'type=registry,ref=ghcr.io/acme/app:latest',
          'type=registry,ref=ghcr.io/acme/app:fix',
          'type=registry,ref=ghcr.io/acme/app:main',
        ],
        exports: [],
        withImage: ['type=inline'],
      },
    ],
  }
  it.each(CACHE_KINDS)('%s is read in all scopes and written in the own', (kind) => {
    const [attributes, expected] = rows[kind]
    expect(entries(kind, {}, attributes)).toEqual(expected)
  })

  it.each(CACHE_KINDS)('%s is not written where the run has no scope of its own', (kind) => {
    const { writes: _, ...reading } = CONTEXT
    const found = manageCaches([{ kind, attributes: {} }], reading)
    expect([...found.exports, ...found.withImage]).toEqual([])
    expect(found.imports).toEqual(entries(kind).imports)
  })

  const withoutPush: { readonly [K in CacheKind]: boolean } = {
    ...{ registry: false, gha: true, s3: true, azblob: true, local: true, inline: false },
  }
  it.each(CACHE_KINDS)('%s, where nothing is pushed', (kind) => {
    const { exports, withImage } = entries(kind, { push: false })
    expect(exports.length + withImage.length > 0).toBe(withoutPush[kind])
  })

  it.each(CACHE_KINDS)('%s has another name for another target and another leg', (kind) => {
    if (kind === 'inline') return
    const others = [{}, { target: 'debug' }, { platforms: [{ os: 'linux', architecture: 'amd64' }] }]
    const names = others.map((other) => entries(kind, other, { dest: 'out' }).exports[0])
    expect(new Set(names).size).toBe(3)
  })
})

describe('a cache in a registry', () => {
  const modes: readonly [RegistryFacts['anonymousPull'], Readonly<Record<string, string>>, string][] = [
    [false, {}, 'max'],
    [true, {}, 'min'],
    ['unknown', {}, 'min'],
    [true, { mode: 'max' }, 'max'],
    [false, { mode: 'min' }, 'min'],
  ]
  it.each(modes)('that anybody can pull: %s, with %j, has mode=%s', (anonymousPull, attributes, mode) => {
    const { exports } = entries('registry', knowing({ anonymousPull }), attributes)
    expect(exports[0]).toMatch(new RegExp(`,mode=${mode}$`))
  })

  it('packs layers as the image does, which has them already', () => {
    const compression = { compression: 'zstd', 'force-compression': 'true' }
    const { imports, exports } = entries('registry', { compression })
    expect(exports[0]).toContain(',compression=zstd,force-compression=true,')
    expect(imports).toEqual(entries('registry').imports)
    expect(entries('gha', { compression })).toEqual(entries('gha'))
  })

  it('can have a repository of its own, which several images may share', () => {
    const cacheRepository = { registry: 'ghcr.io', path: 'acme/cache' }
    const of = (path: string) =>
      entries('registry', { cacheRepository, image: { registry: 'ghcr.io', path } }).imports[0]
    expect(of('acme/app')).toBe(`type=registry,ref=ghcr.io/acme/cache:buildcache-fix__linux-arm64_${IMAGE}`)
    expect(of('acme/other')).not.toBe(of('acme/app'))
  })

  it('is nowhere without an image', () => {
    const { image: _, ...homeless } = CONTEXT
    for (const kind of ['registry', 'inline'] as const) {
      const nothing = { imports: [], exports: [], withImage: [] }
      expect(manageCaches([{ kind, attributes: {} }], homeless)).toEqual(nothing)
    }
  })
})

describe('what is in the way of', () => {
  const cases: readonly [CacheKind, CacheContext, { imports: number; exports: number }, readonly string[]][] =
    [
      [
        'registry',
        knowing({ writable: false }),
        { imports: 2, exports: 0 },
        ['cache: registry is not written: the repository may not be written to'],
      ],
      [
        'gha',
        knowing({}, { read: 'why', write: 'why' }),
        { imports: 0, exports: 0 },
        ['cache: gha is left out: why'],
      ],
      ['gha', knowing({}, { write: 'why' }), { imports: 2, exports: 0 }, ['cache: gha is not written: why']],
      ['gha', knowing({}, { read: 'why' }), { imports: 0, exports: 1 }, ['cache: gha is not read: why']],
      ['gha', knowing({}), { imports: 2, exports: 1 }, []],
      ['s3', knowing({ writable: false }, { read: 'why', write: 'why' }), { imports: 2, exports: 1 }, []],
    ]
  it.each(cases)('%s is told, and kept to (%#)', (kind, context, counts, lines) => {
    const { imports, exports } = manageCaches([{ kind, attributes: {} }], context)
    expect({ imports: imports.length, exports: exports.length }).toEqual(counts)
    expect(missingCaches([{ kind, attributes: {} }], context)).toEqual(lines)
  })

  it('several is each its own, in the order in which they are wanted', () => {
    const wanted = (['gha', 'registry'] as const).map((kind) => ({ kind, attributes: {} }))
    const { imports, exports } = manageCaches(wanted, knowing({}, { write: 'why' }))
    expect(imports.map((entry) => entry.split(',')[0])).toEqual([
      ...['type=gha', 'type=gha', 'type=registry', 'type=registry'],
    ])
    expect(exports.map((entry) => entry.split(',')[0])).toEqual(['type=registry'])
  })

  it('writing is nothing to a run that doesn’t write', () => {
    const { writes: _, ...reading } = knowing({ writable: false })
    expect(missingCaches([{ kind: 'registry', attributes: {} }], reading)).toEqual([])
  })
})
