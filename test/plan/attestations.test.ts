import { describe, expect, it } from 'vitest'
import { attestFlags, hasAttestations } from '../../src/plan/attestations.ts'
import { parsed, type With } from '../inputs/given.ts'
import { builderOf, type Facts, planOf, planProblems, valuesOf } from './plan-of.ts'

const RUN = 'https://github.com/acme/app/actions/runs/1'
const github = { isGitHubLike: true, noDefaults: false, runUrl: RUN }
const MIN = `type=provenance,mode=min,inline-only=true,builder-id=${RUN}`
const MAX = `type=provenance,mode=max,builder-id=${RUN}`

describe('attestations on GitHub', () => {
  const cases: readonly [string, With, Partial<typeof github> & { private?: boolean }, readonly string[]][] =
    [
      ['a private repository', {}, { private: true }, [MIN]],
      ['a public repository', {}, { private: false }, [MAX]],
      ['a repository of unknown visibility is treated as private', {}, {}, [MIN]],
      ['no defaults are wanted', {}, { noDefaults: true }, []],
      ['provenance: true', { provenance: 'true' }, {}, [`type=provenance,builder-id=${RUN}`]],
      ['provenance: false', { provenance: 'false' }, {}, ['type=provenance,disabled=true']],
      ['provenance with attributes', { provenance: 'mode=max' }, { private: true }, [MAX]],
      [
        'a builder-id of the user’s',
        { provenance: 'mode=max,builder-id=me' },
        {},
        ['type=provenance,mode=max,builder-id=me'],
      ],
      ['sbom', { sbom: 'true' }, { private: false }, [MAX, 'type=sbom']],
      ['attests of its own', { attests: 'type=provenance,mode=min' }, {}, ['type=provenance,mode=min']],
      [
        'attests beside sbom',
        { attests: 'type=sbom,generator=a' },
        { private: true },
        ['type=sbom,generator=a', MIN],
      ],
      [
        'the input wins over attests',
        { attests: 'type=sbom,generator=a', sbom: 'true', provenance: 'false' },
        {},
        ['type=provenance,disabled=true', 'type=sbom'],
      ],
    ]
  it.each(cases)('%s', (_, inputs, context, flags) => {
    expect(attestFlags(parsed(inputs), { ...github, ...context })).toEqual(flags)
  })
})

describe('attestations elsewhere are buildx’s own', () => {
  const cases: readonly [With, boolean, readonly string[], boolean][] = [
    [{}, false, [], true],
    [{}, true, [], false],
    [{ provenance: 'false' }, false, ['type=provenance,disabled=true'], false],
    [{ provenance: 'mode=max' }, true, ['type=provenance,mode=max'], true],
    [{ provenance: 'false', sbom: 'true' }, false, ['type=provenance,disabled=true', 'type=sbom'], true],
    [{ sbom: 'false' }, true, ['type=sbom,disabled=true'], false],
  ]
  it.each(cases)('%j, no defaults %j', (inputs, noDefaults, flags, attested) => {
    const context = { isGitHubLike: false, noDefaults }
    const given = attestFlags(parsed(inputs), context)
    expect(given).toEqual(flags)
    expect(hasAttestations(given, context)).toBe(attested)
  })
})

describe('whether the result is an index', () => {
  const one: With = { tags: 'a/b:1' }
  const cases: readonly [With, Facts, 'index' | 'manifest'][] = [
    [one, { noDefaultAttestations: false }, 'index'],
    [one, { noDefaultAttestations: true }, 'manifest'],
    [{ ...one, provenance: 'false' }, { noDefaultAttestations: false }, 'manifest'],
    [{ ...one, platforms: 'linux/arm64', provenance: 'false' }, {}, 'manifest'],
    [{ ...one, sbom: 'true', provenance: 'false' }, {}, 'index'],
    [{ ...one, platforms: 'linux/amd64,linux/arm64', provenance: 'false' }, {}, 'index'],
  ]
  it.each(cases)('%j %j', (inputs, facts, result) => {
    expect(planOf(inputs, facts).result).toBe(result)
  })

  it('decides what may stand in it', () => {
    const media: With = { ...one, outputs: 'type=image,push=true,oci-mediatypes=false' }
    const defaults = { noDefaultAttestations: false }
    expect(planProblems(media, defaults).map(({ input }) => input)).toEqual(['outputs'])
    expect(planProblems({ ...media, provenance: 'false' }, defaults)).toEqual([])
    const indexed: With = { ...one, annotations: 'index:a=b\nindex:c=d' }
    expect(planProblems(indexed, defaults)).toEqual([])
    expect(planProblems({ ...indexed, provenance: 'false' }, defaults).map(({ given }) => given)).toEqual([
      'index:a',
      'index:c',
    ])
  })
})

describe('what docker’s own builder makes', () => {
  it.each([
    ['docker', 'type=provenance,disabled=true'],
    ['containerd', 'type=provenance,mode=min,inline-only=true'],
  ] as const)('has the default provenance where it can be had: image store %s', (store, attest) => {
    const builder = builderOf({ default: 'linux/amd64' }, 'docker', store)
    const facts: Facts = { isGitHubLike: true, noDefaultAttestations: false, builder }
    const plan = planOf({ outputs: 'type=local,dest=out', platforms: 'linux/amd64' }, facts)
    expect(valuesOf('--attest', plan.local?.argv)).toEqual([attest])
  })
})

describe('what is loaded into an engine', () => {
  it('has no provenance unless it was asked for, and the pushed image keeps its own', () => {
    const facts: Facts = { isGitHubLike: true, noDefaultAttestations: false }
    const both = planOf({ tags: 'a/b:1', load: 'true', push: 'true' }, facts)
    expect(valuesOf('--attest', both.local?.argv)).toEqual(['type=provenance,disabled=true'])
    expect(valuesOf('--attest', both.legs[0]?.argv)).toEqual(['type=provenance,mode=min,inline-only=true'])
    const asked = planOf({ tags: 'a/b:1', load: 'true', provenance: 'mode=max' }, facts)
    expect(valuesOf('--attest', asked.local?.argv)).toEqual(['type=provenance,mode=max'])
  })
})
