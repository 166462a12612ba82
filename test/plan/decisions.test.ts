import { describe, expect, it } from 'vitest'
import { assignPlatforms, missingPlatforms } from '../../src/plan/legs.ts'
import type { With } from '../inputs/given.ts'
import { builderOf, planOf, planProblems, platform } from './plan-of.ts'

const TAGS: With = { tags: 'ghcr.io/acme/app:1', platforms: 'linux/amd64' }

describe('a node that lists', () => {
  const cases: readonly [string, string, boolean][] = [
    ['linux/arm/v7', 'linux/arm/v7', true],
    ['linux/arm/v7', 'linux/arm/v6', true],
    ['linux/arm/v6', 'linux/arm/v7', false],
    ['linux/arm', 'linux/arm/v7', true],
    ['linux/arm/v7', 'linux/arm64', false],
    ['linux/arm64', 'linux/arm/v7', false],
    ['linux/arm64', 'linux/arm64/v8', true],
    ['linux/arm64/v8', 'linux/arm64', true],
    ['linux/arm64', 'linux/arm64/v9', false],
    ['linux/amd64/v3', 'linux/amd64', true],
    ['linux/amd64/v3', 'linux/amd64/v2', true],
    ['linux/amd64', 'linux/amd64/v2', false],
    ['linux/amd64/v2', 'linux/amd64/v3', false],
    ['linux/amd64', 'linux/386', false],
    ['linux/amd64', 'windows/amd64', false],
  ]
  it.each(cases)('%s, and %s: %s', (offered, wanted, can) => {
    const { nodes } = builderOf({ n0: offered, n1: 'linux/riscv64' })
    expect(missingPlatforms([platform(wanted)], nodes)).toEqual(can ? [] : [wanted])
    expect(assignPlatforms([platform(wanted)], nodes)).toEqual(
      can ? [{ node: 'n0', platforms: [platform(wanted)] }] : [],
    )
  })
})

describe('an index', () => {
  const annotation: With = { provenance: 'false', annotations: 'index:a=b' }
  const cases: readonly [string, 'index' | 'manifest'][] = [
    ['BUILDKIT_MULTI_PLATFORM=1', 'index'],
    ['BUILDKIT_MULTI_PLATFORM=true', 'index'],
    ['BUILDKIT_MULTI_PLATFORM=0', 'manifest'],
    ['BUILDKIT_MULTI_PLATFORM=false', 'manifest'],
    ['BUILDKIT_MULTI_PLATFORM', 'manifest'],
    ['OTHER=1', 'manifest'],
  ]
  it.each(cases)('of one platform, with the build argument %s: %s', (argument, result) => {
    const inputs: With = { ...TAGS, provenance: 'false', 'build-args': argument }
    expect(planOf(inputs).result).toBe(result)
    expect(planProblems({ ...inputs, ...annotation })).toHaveLength(result === 'index' ? 0 : 1)
  })
})

describe('Docker’s own media types', () => {
  const outputs = (value: string) => ({ outputs: `type=image,push=true,oci-mediatypes=${value}` })

  it.each(['false', '0', 'f', 'False'])('can’t hold attestations: oci-mediatypes=%s', (value) => {
    const attested = { noDefaultAttestations: false }
    expect(planProblems({ ...TAGS, ...outputs(value) }, attested)).toMatchObject([
      { code: 'contradiction', input: 'outputs', message: expect.stringMatching(/provenance/) },
    ])
    expect(planProblems({ ...TAGS, ...outputs(value), sbom: 'true' })).toHaveLength(1)
    expect(planProblems({ ...TAGS, ...outputs(value), provenance: 'false' }, attested)).toEqual([])
  })

  it.each(['true', '1'])('are not what oci-mediatypes=%s asks for', (value) => {
    expect(planProblems({ ...TAGS, ...outputs(value), sbom: 'true' })).toEqual([])
  })
})

describe('an image that is left out', () => {
  const cases: readonly [string, With][] = [
    ['the first', { tags: 'ghcr.io/acme/app:1.2.3,docker.io/acme/app:4.5.6' }],
    ['of rules', { images: 'ghcr.io/acme/app\ndocker.io/acme/app', tags: '1.2.3' }],
  ]
  it.each(cases)('%s: the version, its labels and its facts stay as they were', (_, inputs) => {
    const whole = planOf(inputs)
    const rest = planOf(inputs, { without: new Set(['ghcr.io/acme/app']) })
    expect(whole.images).toHaveLength(2)
    expect(rest.images.map(({ repository }) => repository.registry)).toEqual(['docker.io'])
    expect(whole.version).toBe('1.2.3')
    expect(rest.version).toBe(whole.version)
    expect(rest.labels).toEqual(whole.labels)
    expect(rest.facts).toEqual(whole.facts)
  })
})

describe('a budget of a platform', () => {
  const cases: readonly [string, string, string, boolean][] = [
    ['that is built', 'linux/amd64,linux/arm64', 'linux/arm64', true],
    ['that is built, by another name', 'linux/arm64/v8', 'aarch64', true],
    ['that is not', 'linux/amd64', 'linux/arm64', false],
    ['of which another variant is', 'linux/arm/v7', 'linux/arm/v6', false],
    ['that only the builder will choose', '', 'linux/arm64', true],
  ]
  it.each(cases)('%s', (_, platforms, named, isFine) => {
    const budget = `type=uploaded,max=1MB\ntype=size,max=1MB,platform=${named}`
    const inputs = { tags: 'ghcr.io/acme/app:1', platforms, budget }
    const message = expect.stringContaining(`which is not built: platforms has ${platforms}`)
    const problem = { code: 'invalid-value', input: 'budget', given: budget.split('\n')[1], message }
    expect(planProblems(inputs)).toMatchObject(isFine ? [] : [problem])
  })
})

describe('standard input', () => {
  const builder = builderOf({ b0: 'linux/amd64', b1: 'linux/arm64' })
  const cases: readonly [string, With, Parameters<typeof planProblems>[1], boolean][] = [
    ['a context, once', { ...TAGS, context: '-' }, {}, true],
    ['a Dockerfile, once', { ...TAGS, file: '-' }, {}, true],
    ['nothing pushed', { ...TAGS, context: '-', push: 'false' }, {}, true],
    ['two nodes', { ...TAGS, context: '-', platforms: 'linux/amd64,linux/arm64' }, { builder }, false],
    ['one of two nodes', { ...TAGS, context: '-', platforms: 'linux/arm64' }, { builder }, true],
    ['another output', { ...TAGS, file: '-', push: 'true', outputs: 'type=local,dest=out' }, {}, false],
    ['a cache that is written', { ...TAGS, file: '-', cache: 'registry' }, {}, false],
    ['a cache that is typed in', { ...TAGS, file: '-', 'cache-to': 'type=inline' }, {}, false],
    [
      'a cache that a git tag only reads',
      { ...TAGS, context: '-', cache: 'registry' },
      { host: { event: 'push', ref: 'refs/tags/v1.0.0' } },
      true,
    ],
  ]
  it.each(cases)('can be read once: %s', (_, inputs, facts, can) => {
    const problems = planProblems(inputs, facts)
    expect(problems).toMatchObject(
      can ? [] : [{ given: '-', message: expect.stringMatching(/^(?:context|file): standard input/) }],
    )
  })
})
