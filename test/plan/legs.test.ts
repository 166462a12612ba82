import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPlatform } from '../../src/oci/platform.ts'
import { assignPlatforms, legOf, missingPlatforms } from '../../src/plan/legs.ts'
import type { With } from '../inputs/given.ts'
import { builderOf, planOf, planProblems, platform, valuesOf } from './plan-of.ts'

describe('which node builds what', () => {
  const cases: readonly [
    string,
    Readonly<Record<string, string>>,
    string,
    Readonly<Record<string, string>>,
  ][] = [
    [
      'one made for the platform, though another could',
      { n0: 'linux/amd64 linux/arm64', n1: 'linux/arm64*' },
      'linux/amd64 linux/arm64',
      { n0: 'linux/amd64', n1: 'linux/arm64' },
    ],
    [
      'one whose own architecture it is',
      { n0: 'linux/amd64 linux/arm64', n1: 'linux/arm64 linux/amd64' },
      'linux/amd64 linux/arm64',
      { n0: 'linux/amd64', n1: 'linux/arm64' },
    ],
    [
      'any that can',
      { n0: 'linux/amd64 linux/riscv64', n1: 'linux/arm64' },
      'linux/amd64 linux/arm64 linux/riscv64',
      { n0: 'linux/amd64 linux/riscv64', n1: 'linux/arm64' },
    ],
    [
      'the first, when both are made for it',
      { n0: 'linux/arm64*', n1: 'linux/arm64*' },
      'linux/arm64',
      { n0: 'linux/arm64' },
    ],
    [
      'in the order of the platforms',
      { n0: 'linux/amd64', n1: 'linux/arm64' },
      'linux/arm64 linux/amd64',
      { n1: 'linux/arm64', n0: 'linux/amd64' },
    ],
    [
      'one of the same family, when none lists it',
      { n0: 'linux/amd64', n1: 'linux/arm/v7' },
      'linux/amd64 linux/arm/v6',
      { n0: 'linux/amd64', n1: 'linux/arm/v6' },
    ],
    [
      'whatever it is called',
      { n0: 'linux/amd64', n1: 'linux/aarch64' },
      'linux/arm64/v8 linux/amd64',
      { n1: 'linux/arm64', n0: 'linux/amd64' },
    ],
  ]
  it.each(cases)('%s', (_, nodes, wanted, expected) => {
    const legs = assignPlatforms(wanted.split(' ').map(platform), builderOf(nodes).nodes)
    expect(legs.map((leg) => [leg.node, leg.platforms.map(formatPlatform).join(' ')])).toEqual(
      Object.entries(expected),
    )
  })

  it('a single node does it all, named or not', () => {
    const [leg, ...others] = assignPlatforms(
      [platform('linux/amd64')],
      builderOf({ n0: 'linux/amd64' }).nodes,
    )
    expect(leg).toEqual({ platforms: [platform('linux/amd64')] })
    expect(others).toEqual([])
    expect(assignPlatforms([], builderOf({ n0: 'linux/amd64', n1: 'linux/arm64' }).nodes)).toEqual([
      { platforms: [] },
    ])
  })

  it('every platform exactly once, if some node offers it', () => {
    const names = ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'linux/arm/v6', 'linux/386', 'linux/riscv64']
    const platforms = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 })
    fc.assert(
      fc.property(platforms, fc.array(platforms, { minLength: 1, maxLength: 4 }), (wanted, nodes) => {
        const builder = builderOf(
          Object.fromEntries(nodes.map((list, index) => [`n${index}`, list.join(' ')])),
        )
        const asked = wanted.map(platform)
        const assigned = assignPlatforms(asked, builder.nodes).flatMap((leg) =>
          leg.platforms.map(formatPlatform),
        )
        if (missingPlatforms(asked, builder.nodes).length > 0) return
        expect(assigned.toSorted()).toEqual(wanted.toSorted())
      }),
      { numRuns: 1000 },
    )
  })
})

describe('legs', () => {
  const builder = builderOf({ b0: 'linux/amd64', b1: 'linux/arm64' })
  const inputs: With = { tags: 'ghcr.io/acme/app:1', platforms: 'linux/amd64,linux/arm64' }

  it('each has its platforms, its metadata file, and the same output', () => {
    const { legs } = planOf(inputs, { builder })
    expect(
      legs.map(({ node, argv }) => [
        node,
        ...valuesOf('--platform', argv),
        ...valuesOf('--metadata-file', argv),
      ]),
    ).toEqual([
      ['b0', 'linux/amd64', '/run/metadata-0.json'],
      ['b1', 'linux/arm64', '/run/metadata-1.json'],
    ])
    const [first, second] = legs.map(({ argv }) => valuesOf('--output', argv))
    expect(second).toEqual(first)
  })

  it('don’t overwrite each other’s cache', () => {
    const { exports, exportSolves } = planOf({ ...inputs, cache: 'registry' }, { builder }).cache
    expect(exportSolves).toHaveLength(2)
    expect(new Set(exports).size).toBe(2)
    const single = planOf({ ...inputs, cache: 'registry' }).cache
    expect(single.exports).toHaveLength(1)
  })
})

describe('what a builder cannot do', () => {
  const spell = (name: string) => `--${name}`
  it('is told with the platforms that it offers', () => {
    const [problem, ...others] = planProblems(
      { tags: 'a/b:1', platforms: 'linux/amd64,linux/s390x,windows/amd64' },
      { spell },
    )
    expect(others).toEqual([])
    expect(problem).toMatchObject({ input: '--platforms', given: 'linux/s390x, windows/amd64' })
    expect(problem?.message).toMatch(
      /^--platforms: the builder b can't build for linux\/s390x and windows\/amd64; it offers linux\/amd64, linux\/arm64, linux\/arm\/v7\./,
    )
  })

  it('the docker driver can’t push by digest', () => {
    const docker = { builder: builderOf({ default: 'linux/amd64' }, 'docker'), spell }
    expect(planProblems({ tags: 'a/b:1', builder: 'default' }, docker)).toMatchObject([
      {
        code: 'contradiction',
        input: '--builder',
        given: 'default',
        message: expect.stringMatching(/^--builder: .*docker driver/),
      },
    ])
    expect(planProblems({ tags: 'a/b:1', push: 'false' }, docker)).toEqual([])
  })

  it('everything that is wrong is told at once', () => {
    const builder = builderOf({ default: 'linux/amd64' }, 'docker')
    const inputs: With = { tags: 'a/b:1', platforms: 'linux/arm64', annotations: 'index:a=b' }
    expect(planProblems(inputs, { builder }).map(({ input }) => input)).toEqual([
      'platforms',
      'builder',
      'annotations',
    ])
  })
})

describe('the leg of a platform', () => {
  const legs = ['linux/amd64 linux/arm64', 'linux/arm/v7'].map((list) => ({
    platforms: list.split(' ').map(platform),
  }))
  it.each([
    ['linux/arm64', 0],
    ['linux/arm/v7', 1],
    ['linux/arm/v6', undefined],
  ])('of %s is %s', (text, leg) => {
    expect(legOf(legs, platform(text))).toBe(leg)
  })

  it('that nobody named is the only one', () => {
    expect(legOf([{ platforms: [] }], platform('linux/arm64'))).toBe(0)
  })

  it('of nothing that is built is none', () => {
    expect(legOf([], platform('linux/amd64'))).toBeUndefined()
  })
})
