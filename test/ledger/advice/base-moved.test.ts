import { describe, expect, it } from 'vitest'
import { baseMoved } from '../../../src/ledger/advice/base-moved.ts'
import type { Reason } from '../../../src/ledger/reasons/reason.ts'
import { facts, fetched, layerOf, platform, record, uploaded, vertices, type Work } from './facts.ts'

const DOCKERFILE = 'FROM base:1\nRUN x\nCOPY a /srv/a'
const FROM = `sha256:${'1'.repeat(64)}`
const TO = `sha256:${'2'.repeat(64)}`

const moved = (alone: boolean, line = 1): Reason => ({
  ...{ code: 'base-moved', message: '', line },
  moved: { from: FROM, to: TO, alone },
})

function built(reasons: readonly (Reason | undefined)[], name = 'linux/amd64', leg = 0) {
  return platform(DOCKERFILE, { reasons, name, leg })
}

const WORK: readonly Work[] = [
  { instruction: 'RUN x', start: 1000, end: 4000 },
  { instruction: 'COPY a /srv/a', start: 4000, end: 9000 },
]

describe('a base image whose tag moved', () => {
  it('is named, with what it cost to fetch it, to build on it and to send it all', () => {
    const one = built([moved(true), moved(true), moved(true), moved(false)])
    const [base] = one.layers
    const run = layerOf(one, 'RUN x')
    const requests = [fetched(String(base?.digest), 0), fetched('sha256:config', 0, 5000)]
    const solve = { vertices: vertices(one.provenance, WORK), progress: [], warnings: [] }
    const transfers = uploaded({ [run]: 70, [layerOf(one, 'COPY a /srv/a')]: 1000 }, { start: 3950 })
    expect(
      baseMoved.advise(
        facts({ platforms: [one], records: [record({ solves: [solve], requests })], transfers }),
      ),
    ).toEqual([
      {
        rule: 'base-moved',
        message: `the tag in line 1 moved, and what stands on it was built and sent again; with its digest behind the tag it moves when you say so: FROM base:1; now, it is @${TO}`,
        platform: null,
        line: 1,
        savedBytes: 1_000_000 + 70,
        // 100 of the fetch, 3000 of the RUN, and 50 that the upload took longer.
        savedMilliseconds: 3150,
      },
    ])
  })

  it('of several platforms is one piece of advice, and their builder fetched once', () => {
    const all = ['linux/amd64', 'linux/arm64'].map((name) => built([moved(true), moved(true)], name))
    const requests = (all[0]?.layers ?? []).map(({ digest }) => fetched(digest))
    const advice = baseMoved.advise(facts({ platforms: all, records: [record({ requests })] }))
    expect(advice).toMatchObject([{ line: 1, savedBytes: 2_000_000, savedMilliseconds: 100 }])
  })

  it('of several lines is a piece of advice each', () => {
    const two = platform('FROM one:1 AS one\nRUN x\nFROM two:1\nCOPY --from=one /x /x\nRUN y', {
      reasons: [moved(true, 3), moved(true, 3), moved(true, 1), moved(true, 3)],
    })
    const transfers = uploaded({
      [layerOf(two, 'RUN y')]: 10,
      [layerOf(two, 'COPY --from=one /x /x')]: 20,
    })
    const advice = baseMoved.advise(facts({ platforms: [two], records: [record()], transfers }))
    expect(advice.map(({ line, savedBytes }) => [line, savedBytes])).toEqual([
      [3, 10],
      [1, 20],
    ])
  })

  it.each<readonly [string, readonly (Reason | undefined)[]]>([
    ['something else changed as well', [moved(false), moved(false), moved(false)]],
    ['nothing moved', [undefined, { code: 'instruction-changed', message: '', line: 1 }]],
    ['it is not known where it is named', [{ ...moved(true), line: undefined }]],
    ['there is no such line', [moved(true, 99)]],
  ])('is not blamed where %s', (_, reasons) => {
    expect(baseMoved.advise(facts({ platforms: [built(reasons)], records: [record()] }))).toEqual([])
  })
})
