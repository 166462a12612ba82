import { describe, expect, it } from 'vitest'
import type { AdvisedPlatform } from '../../../src/ledger/advice/advice.ts'
import { copyLink } from '../../../src/ledger/advice/copy-link.ts'
import { facts, fetched, layerOf, platform, record, uploaded, vertices, type Work } from './facts.ts'

const FILE = 'FROM base:1\nRUN x\nCOPY a /srv/a\nCOPY b /srv/b'
const CACHED: readonly Work[] = [
  { instruction: 'FROM base:1', cached: true },
  { instruction: 'RUN x', cached: true },
]

/** The layers of the base image, which are fetched for a quarter of a second. */
function baseFetches({ layers }: AdvisedPlatform) {
  return layers.slice(0, 2).map(({ digest }, index) => fetched(digest, index * 150, index * 150 + 100))
}

function advise(
  built: AdvisedPlatform,
  work: readonly Work[],
  { requests = baseFetches(built), transfers = uploaded({}), names = [] as readonly string[] } = {},
) {
  const named = names.map((name) => ({ digest: name, inputs: [], name, cached: false, work: undefined }))
  const solve = { vertices: [...vertices(built.provenance, work), ...named], progress: [], warnings: [] }
  return copyLink.advise(
    facts({ platforms: [built], records: [record({ solves: [solve], requests })], transfers }),
  )
}

describe('a COPY without --link that made the builder fetch what is below it', () => {
  it('is named, with what the fetches cost', () => {
    const built = platform('FROM base:1\nRUN x\nCOPY a /srv/a')
    expect(advise(built, [...CACHED, { instruction: 'COPY a /srv/a', start: 0, end: 10 }])).toEqual([
      {
        rule: 'copy-link',
        message: '2 layers had to be fetched only because line 3 copies without --link: COPY a /srv/a',
        platform: 'linux/amd64',
        line: 3,
        savedBytes: 2_000_000,
        savedMilliseconds: 200,
      },
    ])
  })

  it('is named together with those on top of it, which would need the same files', () => {
    const [advice] = advise(platform(FILE), [
      ...CACHED,
      { instruction: 'COPY a /srv/a', end: 10 },
      { instruction: 'COPY b /srv/b', end: 10 },
    ])
    expect(advice).toMatchObject({
      message: '2 layers had to be fetched only because lines 3, 4 copy without --link',
      line: 3,
    })
  })

  it('alone, where what is below it was cached', () => {
    const [advice] = advise(platform(FILE), [
      ...CACHED,
      { instruction: 'COPY a /srv/a', cached: true },
      { instruction: 'COPY b /srv/b', end: 10 },
    ])
    expect(advice).toMatchObject({ line: 4 })
  })

  const COPIED: readonly Work[] = [...CACHED, { instruction: 'COPY a /srv/a', end: 10 }]
  it.each<readonly [string, string, readonly Work[]]>([
    [
      'a RUN needed them too',
      'FROM base:1\nCOPY a /srv/a\nRUN x',
      [
        { instruction: 'COPY a /srv/a', end: 10 },
        { instruction: 'RUN x', end: 10 },
      ],
    ],
    [
      'a WORKDIR needed them too',
      'FROM base:1\nWORKDIR /w\nCOPY a /srv/a',
      [
        { instruction: 'WORKDIR /w', end: 10 },
        { instruction: 'COPY a /srv/a', end: 10 },
      ],
    ],
    [
      'another stage ran on them',
      'FROM base:1 AS one\nRUN y\nFROM base:1\nRUN x\nCOPY a /srv/a\nCOPY --from=one /y /srv/y',
      [...COPIED, { instruction: 'RUN y', end: 10 }],
    ],
    [
      'they are what was copied from',
      'FROM base:1 AS one\nFROM scratch\nCOPY --from=one /y /srv/y',
      [{ instruction: 'COPY --from=one /y /srv/y', end: 10 }],
    ],
    ['everything was cached', 'FROM base:1\nCOPY a /srv/a', [{ instruction: 'COPY a /srv/a', cached: true }]],
    ['BuildKit doesn’t say what ran', 'FROM base:1\nCOPY a /srv/a', []],
    [
      'it has --link',
      'FROM base:1\nCOPY --link a /srv/a',
      [{ instruction: 'COPY --link a /srv/a', end: 10 }],
    ],
  ])('is not blamed where %s', (_, dockerfile, work) => {
    expect(advise(platform(dockerfile), work)).toEqual([])
  })

  it('is not blamed for what was sent on, which had to be fetched in any case', () => {
    const built = platform('FROM base:1\nRUN x\nCOPY a /srv/a')
    const [first, second] = built.layers.map(({ digest }) => digest)
    expect(
      advise(built, COPIED, { transfers: uploaded({ [String(first)]: 1, [String(second)]: 1 }) }),
    ).toEqual([])
    const [advice] = advise(built, COPIED, { transfers: uploaded({ [String(first)]: 1 }) })
    expect(advice).toMatchObject({ savedBytes: 1_000_000, savedMilliseconds: 100 })
    expect(advice?.message).toMatch(/^a layer had to be fetched/)
  })

  it('is not blamed where nothing was fetched, or something else, or an SBOM reads all files', () => {
    const built = platform('FROM base:1\nRUN x\nCOPY a /srv/a')
    expect(advise(built, COPIED, { requests: [] })).toEqual([])
    expect(advise(built, COPIED, { requests: [fetched(`sha256:${'0'.repeat(64)}`)] })).toEqual([])
    const names = ['[linux/amd64] generating sbom using docker.io/docker/buildkit-syft-scanner']
    expect(advise(built, COPIED, { names })).toEqual([])
  })

  it('is not blamed for what a layer of its own needed, which was fetched from a cache', () => {
    const built = platform('FROM base:1\nRUN x\nCOPY a /srv/a\nRUN y')
    const requests = [fetched(layerOf(built, 'RUN x'))]
    const [advice] = advise(built, COPIED, { requests })
    expect(advice).toMatchObject({ line: 3, savedBytes: 1_000_000 })
    expect(advise(built, [...COPIED, { instruction: 'RUN y', end: 10 }], { requests })).toEqual([])
  })
})

describe('with several platforms', () => {
  const dockerfile = 'FROM base:1\nCOPY a /srv/a'
  const work = [{ instruction: 'COPY a /srv/a', end: 10 }]

  it('a layer that both have is fetched once a builder', () => {
    const both = ['linux/amd64', 'linux/arm64'].map((name) => platform(dockerfile, { name }))
    const [one] = both
    if (one === undefined) throw new RangeError()
    const solve = { vertices: vertices(one.provenance, work), progress: [], warnings: [] }
    const records = [record({ solves: [solve], requests: baseFetches(one) })]
    expect(copyLink.advise(facts({ platforms: both, records }))).toMatchObject([
      { platform: null, line: 2, savedBytes: 2_000_000 },
    ])
    const legs = both.map((each, leg) => ({ ...each, leg }))
    expect(copyLink.advise(facts({ platforms: legs, records: [...records, ...records] }))).toMatchObject([
      { platform: null, line: 2, savedBytes: 4_000_000, savedMilliseconds: 200 },
    ])
  })

  it('another platform’s build may run on a layer that is only copied on in its own', () => {
    const amd64 = platform(dockerfile)
    const arm64 = platform('FROM base:1 AS tools\nRUN x\nFROM other:1\nCOPY --from=tools /x /srv/x', {
      name: 'linux/arm64',
    })
    const advise = (more: readonly Work[]) => {
      const ran = [...vertices(amd64.provenance, work), ...vertices(arm64.provenance, more)]
      const records = [
        record({ solves: [{ vertices: ran, progress: [], warnings: [] }], requests: baseFetches(amd64) }),
      ]
      return copyLink.advise(facts({ platforms: [amd64, arm64], records }))
    }
    expect(advise([])).toHaveLength(1)
    expect(advise([{ instruction: 'RUN x', cached: true }])).toHaveLength(1)
    expect(advise([{ instruction: 'RUN x', end: 10 }])).toEqual([])
  })
})
