import { describe, expect, it } from 'vitest'
import { type CacheFacts, NOTHING_KNOWN, type Obstacles, type RegistryFacts } from '../../src/cache/cache.ts'
import { type CacheChoice, chooseCache } from '../../src/cache/choose-cache.ts'

const ABSENT: Obstacles = { read: 'there is none', write: 'there is none' }

const facts = (registry: Partial<RegistryFacts>, gha: Obstacles = {}): CacheFacts => ({
  registry: { ...NOTHING_KNOWN.registry, ...registry },
  gha,
})

describe('the cache that is chosen', () => {
  const cases: readonly [string, CacheFacts, CacheChoice][] = [
    [
      'a private image',
      facts({ anonymousPull: false }),
      { kind: 'registry', why: 'nobody can pull ghcr.io/acme/app without credentials', otherwise: 'gha' },
    ],
    [
      'a public image on a runner',
      facts({ anonymousPull: true }),
      {
        kind: 'gha',
        why: 'everybody can pull ghcr.io/acme/app, and would get the files of the builder stages',
      },
    ],
    [
      'a public image elsewhere',
      facts({ anonymousPull: true }, ABSENT),
      {
        kind: 'registry',
        why: 'with the layers of the final stage only: everybody can pull ghcr.io/acme/app, and would get the files of the builder stages, and there is none',
      },
    ],
    [
      'an image that nobody was asked about, elsewhere',
      facts({}, ABSENT),
      {
        kind: 'registry',
        why: "with the layers of the final stage only: whether everybody can pull ghcr.io/acme/app isn't known, and there is none",
      },
    ],
    [
      'a runner whose cache can only be read',
      facts({ anonymousPull: true }, { write: 'this run may only read' }),
      {
        kind: 'gha',
        why: 'everybody can pull ghcr.io/acme/app, and would get the files of the builder stages',
      },
    ],
    [
      'a repository that may not be written to, and no runner',
      facts({ anonymousPull: false, writable: false }, ABSENT),
      { why: 'the repository may not be written to, and there is none' },
    ],
  ]
  it.each(cases)('for %s', (_, known, choice) => {
    expect(chooseCache(known, { writes: true, repository: 'ghcr.io/acme/app' })).toEqual(choice)
  })

  it('looks in a run that only reads where one that writes has written', () => {
    const fork = facts({ anonymousPull: false, writable: false })
    const written = facts({ anonymousPull: false, writable: true })
    const repository = 'ghcr.io/acme/app'
    expect(chooseCache(fork, { writes: false, repository })).toEqual(
      chooseCache(written, { writes: true, repository }),
    )
  })

  it('has no registry without an image', () => {
    expect(chooseCache(facts({}, ABSENT), { writes: true, repository: undefined })).toEqual({
      why: 'there is no image to keep it beside, and there is none',
    })
  })
})
