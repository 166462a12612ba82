import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LayerSource, layerSources as sourcesOf } from '../../src/ledger/layer-sources.ts'
import { parseProvenance } from '../../src/ledger/provenance.ts'
import { fixture } from '../fixtures/fixture.ts'

const digest = (letter: string) => `sha256:${letter.repeat(64)}`

function layerSources(predicate: unknown): ReadonlyMap<string, LayerSource> {
  const provenance = parseProvenance(predicate)
  return provenance === undefined ? new Map() : sourcesOf(provenance)
}

interface Made {
  readonly dockerfile: string
  /** Steps: their lines, whether they are a base image, and the layers that they end with. */
  readonly steps: Readonly<
    Record<string, { lines: readonly [number, number?]; base?: boolean; layers: string }>
  >
}

/** A predicate as BuildKit writes it, of SLSA 1.0 or 0.2. */
function predicate({ dockerfile, steps }: Made, version: '1.0' | '0.2' = '1.0'): unknown {
  const entries = Object.entries(steps)
  const llbDefinition = entries.map(([id, { base }]) => ({
    id,
    op: { Op: base ? { source: { identifier: 'docker-image://docker.io/library/busybox' } } : { exec: {} } },
  }))
  const metadata = {
    source: {
      infos: [{ filename: 'Dockerfile', data: Buffer.from(dockerfile).toString('base64') }],
      locations: Object.fromEntries(
        entries.map(
          ([
            id,
            {
              lines: [start, end],
            },
          ]) => [
            id,
            { locations: [{ ranges: [{ start: { line: start }, ...(end && { end: { line: end } }) }] }] },
          ],
        ),
      ),
    },
    layers: Object.fromEntries(
      entries.map(([id, { layers }]) => [
        `${id}:0`,
        [[...layers].map((letter) => ({ digest: digest(letter) }))],
      ]),
    ),
  }
  return version === '1.0'
    ? {
        buildDefinition: { internalParameters: { buildConfig: { llbDefinition } } },
        runDetails: { metadata: { buildkit_metadata: metadata } },
      }
    : {
        buildConfig: { llbDefinition },
        metadata: { 'https://mobyproject.org/buildkit@v1#metadata': metadata },
      }
}

const SIMPLE: Made = {
  dockerfile: [
    'FROM busybox',
    'RUN one && \\',
    '    # why',
    '    two   three \\',
    '',
    '  && four',
    'COPY a b',
  ].join('\n'),
  steps: {
    step0: { lines: [1], base: true, layers: 'ab' },
    step1: { lines: [2, 6], layers: 'abc' },
    step2: { lines: [7, 7], layers: 'abcd' },
  },
}

describe('where a layer comes from', () => {
  it('in a recorded provenance: the lines of the example’s Dockerfile', () => {
    const sources = layerSources(JSON.parse(fixture('provenance/hello-amd64.json').toString()))
    const last = [...sources.values()].toSorted((a, b) => a.line - b.line).slice(-6)
    expect(last).toEqual([
      ...Array(3).fill({ instruction: 'FROM busybox:1.37', line: 11, base: true }),
      { instruction: 'RUN mkdir -p /srv && uname -m >/srv/machine', line: 13, base: false },
      {
        instruction: 'COPY --link --from=dependencies /dependencies /srv/dependencies',
        line: 15,
        base: false,
      },
      { instruction: 'COPY --link --from=application /app /srv/app', line: 16, base: false },
    ])
  })

  it.each(['1.0', '0.2'] as const)('in SLSA %s', (version) => {
    const sources = layerSources(predicate(SIMPLE, version))
    expect(
      Object.fromEntries(
        [...sources].map(([key, { instruction, line, base }]) => [key.at(-1), [line, base, instruction]]),
      ),
    ).toEqual({
      a: [1, true, 'FROM busybox'],
      b: [1, true, 'FROM busybox'],
      c: [2, false, 'RUN one && two   three && four'],
      d: [7, false, 'COPY a b'],
    })
  })

  it('is the step that made it, not those that carry it along', () => {
    const sources = layerSources(
      predicate({
        dockerfile: 'FROM a\nRUN b\nRUN c',
        steps: {
          step2: { lines: [3], layers: 'abc' },
          step1: { lines: [2], layers: 'ab' },
          step0: { lines: [1], base: true, layers: 'a' },
        },
      }),
    )
    expect([...sources].map(([key, { line }]) => [key.at(-1), line]).toSorted()).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ])
  })

  const nothing: readonly [string, unknown][] = [
    ['no object', null],
    ['text', 'provenance'],
    ['an empty one', {}],
    ['minimal provenance', { buildDefinition: { internalParameters: {} }, runDetails: { metadata: {} } }],
    [
      'layers without places',
      {
        runDetails: {
          metadata: { buildkit_metadata: { layers: { 'step0:0': [[{ digest: digest('a') }]] } } },
        },
      },
    ],
    [
      'a chain without layers',
      predicate({ dockerfile: 'FROM a', steps: { step0: { lines: [1], layers: '' } } }),
    ],
    [
      'lines that are no numbers',
      {
        runDetails: {
          metadata: {
            buildkit_metadata: {
              source: { locations: { step0: { locations: [{ ranges: [{ start: { line: 'one' } }] }] } } },
            },
          },
        },
      },
    ],
  ]
  it.each(nothing)('is not told by %s', (_, given) => {
    expect(layerSources(given)).toEqual(new Map())
  })

  it('is empty text where the Dockerfile has no such line', () => {
    const sources = layerSources(
      predicate({ dockerfile: 'FROM a', steps: { step0: { lines: [99], layers: 'a' } } }),
    )
    expect([...sources.values()].every(({ instruction }) => instruction === '')).toBe(true)
  })

  it('never makes the reader throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void layerSources(value)))
    const line = fc.integer({ min: -5, max: 2 ** 40 })
    fc.assert(
      fc.property(fc.string(), line, line, (dockerfile, start, end) => {
        layerSources(predicate({ dockerfile, steps: { step0: { lines: [start, end], layers: 'a' } } }))
      }),
    )
  })
})
