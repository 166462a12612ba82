import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LegRecord } from '../../../src/ledger/leg-record.ts'
import type { SolveStatus, Vertex } from '../../../src/ledger/solve-status.ts'
import { makeTimeline } from '../../../src/ledger/timeline/timeline.ts'
import { vertexLabel } from '../../../src/ledger/timeline/vertex-label.ts'
import type { Transfers } from '../../../src/ledger/transfers.ts'
import { fetched, platform, record, uploaded, vertices, type Work } from '../advice/facts.ts'

const BEGIN = 1_700_000_000_000
const DOCKERFILE = 'FROM base:1\nRUN --mount=type=bind,target=/mnt echo $SECRET\nCOPY a /srv/a'

function solve(...all: readonly Vertex[]): SolveStatus {
  return { vertices: all, progress: [], warnings: [] }
}

function own(name: string, start: number, end: number): Vertex {
  return { digest: name, inputs: [], name, cached: false, work: { start: BEGIN + start, end: BEGIN + end } }
}

const at = (work: readonly Work[]) =>
  work.map(({ start = 0, end = start, ...rest }) => ({ ...rest, start: BEGIN + start, end: BEGIN + end }))

const timeline = (
  records: readonly LegRecord[],
  transfers: Transfers = new Map(),
  sizes: ReadonlyMap<string, number> = new Map(),
) => makeTimeline(records, () => transfers, sizes)

describe('the timeline', () => {
  const { provenance } = platform(DOCKERFILE, { options: { args: { SECRET: 'hunter2' } } })
  const provenances = new Map([['linux/amd64', provenance]])

  it('has instructions by their source text, and what BuildKit does beside them, from the first start on', () => {
    const work = at([
      { instruction: 'FROM base:1', start: 60, end: 70 },
      { instruction: 'COPY a /srv/a', start: 400, end: 400, cached: true },
    ])
    const built = [
      own('[internal] load build definition from Dockerfile', 7, 20.4),
      ...vertices(provenance, work),
      own('exporting to image', 401, 500.6),
    ]
    const found = timeline([record({ provenances, solves: [solve(...built)] })])
    expect(
      found?.steps.map(({ name, line, platform, cached, start, end, critical }) => [
        name,
        line,
        platform,
        cached,
        start,
        end,
        critical,
      ]),
    ).toEqual([
      ['read the Dockerfile', null, null, false, 0, 13, true],
      ['FROM base:1', 1, 'linux/amd64', false, 53, 63, true],
      ['COPY a /srv/a', 3, 'linux/amd64', true, 393, 393, true],
      ['export layers and push', null, null, false, 394, 494, true],
    ])
    expect(found?.milliseconds).toBe(494)
    expect(JSON.stringify(found)).not.toContain('hunter2')
  })

  it('leaves out what never was at work, and what a retry found cached', () => {
    const [idle] = vertices(provenance, [{ instruction: 'FROM base:1' }])
    const [ran, cached] = vertices(
      provenance,
      at([
        { instruction: 'COPY a /srv/a', start: 0, end: 50 },
        { instruction: 'COPY a /srv/a', start: 900, end: 900, cached: true },
      ]),
    )
    if (idle === undefined || ran === undefined || cached === undefined) throw new RangeError()
    const solves = [
      solve({ ...idle, work: undefined }, ran),
      solve(cached, own('exporting to image', 901, 950)),
    ]
    const found = timeline([record({ provenances, solves })])
    expect(found?.steps.map(({ name, start, end }) => [name, start, end])).toEqual([
      ['COPY a /srv/a', 0, 50],
      ['export layers and push', 901, 950],
    ])
  })

  it('names the platform of a step that only one has', () => {
    const other = platform(`${DOCKERFILE}\nRUN more`).provenance
    const both = new Map([...provenances, ['linux/arm64', other]])
    const work = at([
      { instruction: 'FROM base:1', end: 1 },
      { instruction: 'RUN more', start: 1, end: 2 },
    ])
    const found = timeline([record({ provenances: both, solves: [solve(...vertices(other, work))] })])
    expect(found?.steps.map(({ name, platform }) => [name, platform])).toEqual([
      ['FROM base:1', null],
      ['RUN more', 'linux/arm64'],
    ])
    const unnamed = new Map([['', other]])
    const [step] =
      timeline([record({ provenances: unnamed, solves: [solve(...vertices(other, work))] })])?.steps ?? []
    expect(step).toMatchObject({ name: 'FROM base:1', platform: null })
  })

  it('has what went from and to registries, in the order of time, and nothing before the start', () => {
    const digest = `sha256:${'a'.repeat(64)}`
    const requests = [
      fetched(digest, BEGIN + 30, BEGIN + 60.7),
      fetched('sha256:config', BEGIN - 500, BEGIN - 400),
    ]
    const sent = uploaded({ 'sha256:b': 70 }, { start: BEGIN + 10 })
    const legs = [
      record({ solves: [solve(own('exporting to image', 0, 100))], requests }),
      record({ solves: [solve(own('exporting to image', 5, 90))] }),
    ]
    const found = makeTimeline(
      legs,
      ({ requests: { length } }) => (length > 0 ? sent : new Map()),
      new Map([[digest, 123]]),
    )
    expect(
      found?.movements.map(({ leg, digest, kind, bytes, start, end }) => [
        leg,
        digest,
        kind,
        bytes,
        start,
        end,
      ]),
    ).toEqual([
      [0, 'sha256:config', 'fetched', 0, 0, 0],
      [0, 'sha256:b', 'uploaded', 70, 10, 110],
      [0, digest, 'fetched', 123, 30, 61],
    ])
    expect(found?.steps.map(({ leg, critical }) => [leg, critical])).toEqual([
      [0, true],
      [1, false],
    ])
    expect(found?.milliseconds).toBe(110)
  })

  it('is none where BuildKit tells nothing', () => {
    expect(timeline([])).toBeUndefined()
    expect(timeline([record({ requests: [fetched('sha256:a')] })])).toBeUndefined()
  })
})

describe('what BuildKit does beside the instructions', () => {
  it.each([
    ['[internal] load build definition from secret.Dockerfile', 'read the Dockerfile'],
    ['[internal] load .dockerignore', 'read .dockerignore'],
    ['[internal] load build context', 'send the build context'],
    ['[linux/arm64 internal] load metadata for ghcr.io/acme/secret:1', 'look up a base image'],
    ['[context secret] load from client', 'load a named context'],
    ['resolve image config for docker-image://docker.io/docker/dockerfile:1', 'look up the frontend'],
    ['docker-image://docker.io/docker/dockerfile:1@sha256:a', 'load an image'],
    ['[auth] acme/secret:pull,push token for ghcr.io', 'sign in to a registry'],
    ['importing cache manifest from ghcr.io/acme/secret', 'import the cache'],
    ['exporting cache to registry', 'export the cache'],
    ['exporting to image', 'export layers and push'],
    ['exporting to oci image format', 'export'],
    ['[linux/amd64] generating sbom using docker.io/acme/secret', 'make the SBOM'],
    ['[2/3] RUN echo hunter2', 'a step of BuildKit’s own'],
    ['', 'a step of BuildKit’s own'],
  ])('%s', (name, expected) => {
    expect(vertexLabel(name)).toBe(expected)
  })

  it('is told in words of ours, whatever it is called', () => {
    const name = fc.tuple(fc.constantFrom('', '[internal] load ', 'exporting ', '[context '), fc.string())
    fc.assert(
      fc.property(name, ([start, rest]) => {
        expect(vertexLabel(`${start}${rest}hunter2`)).not.toContain('hunter2')
      }),
    )
  })
})
