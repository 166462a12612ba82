import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layerMakers } from '../../src/ledger/layer-makers.ts'
import { type LayerSource, layerSources } from '../../src/ledger/layer-sources.ts'
import { parseProvenance } from '../../src/ledger/provenance.ts'
import { fixture } from '../fixtures/fixture.ts'

const digest = (letter: string) => `sha256:${letter.repeat(64)}`

interface Made {
  readonly dockerfile: string
  /** Steps: the first of their lines, what they are, and the layers that they end with. */
  readonly steps: Readonly<
    Record<
      string,
      {
        readonly lines?: readonly number[]
        readonly op?: 'image' | 'merge' | 'exec'
        readonly layers: string
      }
    >
  >
  readonly target?: string
}

const OPERATIONS = {
  image: { source: { identifier: 'docker-image://docker.io/library/busybox' } },
  merge: { merge: {} },
  exec: { exec: {} },
}

/** A predicate as BuildKit writes it, of SLSA 1.0 or 0.2. */
function predicate({ dockerfile, steps, target }: Made, version: '1.0' | '0.2' = '1.0'): unknown {
  const entries = Object.entries(steps)
  const llbDefinition = entries.map(([id, { op = 'exec' }]) => ({ id, op: { Op: OPERATIONS[op] } }))
  const metadata = {
    source: {
      infos: [{ filename: 'Dockerfile', data: Buffer.from(dockerfile).toString('base64') }],
      locations: Object.fromEntries(
        entries.map(([id, { lines = [] }]) => [
          id,
          { locations: lines.map((line) => ({ ranges: [{ start: { line }, end: { line } }] })) },
        ]),
      ),
    },
    layers: Object.fromEntries(
      entries.map(([id, { layers }]) => [
        `${id}:0`,
        [[...layers].map((letter) => ({ digest: digest(letter) }))],
      ]),
    ),
  }
  const request = { args: { ...(target !== undefined && { target }) } }
  return version === '1.0'
    ? {
        buildDefinition: {
          externalParameters: { request },
          internalParameters: { buildConfig: { llbDefinition } },
        },
        runDetails: { metadata: { buildkit_metadata: metadata } },
      }
    : {
        invocation: { parameters: request },
        buildConfig: { llbDefinition },
        metadata: { 'https://mobyproject.org/buildkit@v1#metadata': metadata },
      }
}

/** Of an image with these layers: all of the longest chain, where they aren't given. */
function sourcesOf(given: unknown, layers?: readonly string[]): readonly (LayerSource | undefined)[] {
  const provenance = parseProvenance(given)
  if (provenance === undefined) return []
  const [longest = []] = [...provenance.layers.values()].toSorted((a, b) => b.length - a.length)
  return layerSources(provenance, layerMakers(provenance, layers ?? longest))
}

/** `3 FROM busybox` of a base image, `3: RUN x` of others. */
function shown(source: LayerSource | undefined): string | undefined {
  return source && `${source.line}${source.base ? '' : ':'} ${source.instruction}`
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
    step0: { lines: [1], op: 'image', layers: 'ab' },
    step1: { lines: [2], layers: 'abc' },
    step2: { lines: [7], layers: 'abcd' },
  },
}
const SHOWN = ['1 FROM busybox', '1 FROM busybox', '2: RUN one && two   three && four', '7: COPY a b']

describe('where a layer comes from', () => {
  it('in a recorded provenance: the lines of the example’s Dockerfile', () => {
    expect(sourcesOf(JSON.parse(fixture('provenance/hello-amd64.json').toString())).map(shown)).toEqual([
      ...Array(3).fill('11 FROM busybox:1.37'),
      '13: RUN mkdir -p /srv && uname -m >/srv/machine',
      '15: COPY --link --from=dependencies /dependencies /srv/dependencies',
      '16: COPY --link --from=application /app /srv/app',
    ])
  })

  it.each(['1.0', '0.2'] as const)('in SLSA %s', (version) => {
    expect(sourcesOf(predicate(SIMPLE, version)).map(shown)).toEqual(SHOWN)
  })

  it('in an image whose layers were compressed otherwise, or got other times: by their places', () => {
    const layers = ['1', '2', '3', '4'].map(digest)
    expect(sourcesOf(predicate(SIMPLE), layers).map(shown)).toEqual(SHOWN)
  })

  it('is not told of an image with other layers than those that are recorded', () => {
    for (const layers of [[], ['a'], ['a', 'b', 'c', 'd', 'e']])
      expect(sourcesOf(predicate(SIMPLE), layers.map(digest))).toEqual(layers.map(() => undefined))
    const ambiguous: Made = {
      dockerfile: 'FROM a\nRUN b',
      steps: { step0: { lines: [1], layers: 'a' }, step1: { lines: [2], layers: 'b' } },
    }
    expect(sourcesOf(predicate(ambiguous), [digest('c')])).toEqual([undefined])
    expect(sourcesOf(predicate(ambiguous), [digest('b')]).map(shown)).toEqual(['2: RUN b'])
  })

  const cases: readonly (readonly [string, Made, readonly (string | undefined)[]])[] = [
    [
      'the step that made it, not those that carry it along',
      {
        dockerfile: 'FROM a\nRUN b\nRUN c',
        steps: {
          step2: { lines: [3], layers: 'abc' },
          step1: { lines: [2], layers: 'ab' },
          step0: { lines: [1], op: 'image', layers: 'a' },
        },
      },
      ['1 FROM a', '2: RUN b', '3: RUN c'],
    ],
    [
      'what is copied with --link rather than what puts it on top',
      {
        dockerfile: 'FROM a\nRUN b\nCOPY --link c d\nRUN e',
        steps: {
          step0: { lines: [1], op: 'image', layers: 'a' },
          step1: { lines: [2], layers: 'ab' },
          step2: { lines: [3], layers: 'c' },
          step3: { lines: [3], op: 'merge', layers: 'abc' },
          step4: { lines: [4], layers: 'abce' },
        },
      },
      ['1 FROM a', '2: RUN b', '3: COPY --link c d', '4: RUN e'],
    ],
    [
      'for each of two that are the same layer its own instruction',
      {
        dockerfile: 'FROM a\nWORKDIR /w\nRUN b\nRUN true',
        steps: {
          step0: { lines: [1], op: 'image', layers: 'a' },
          step1: { lines: [2], layers: 'ae' },
          step2: { lines: [3], layers: 'aeb' },
          step3: { lines: [4], layers: 'aebe' },
        },
      },
      ['1 FROM a', '2: WORKDIR /w', '3: RUN b', '4: RUN true'],
    ],
    [
      'for each of two instructions that are one step its own line',
      {
        dockerfile: 'FROM scratch\nCOPY --link a a\nCOPY --link b b\nCOPY --link a a',
        steps: {
          step1: { lines: [4, 2], layers: 'a' },
          step2: { lines: [3], layers: 'b' },
          step3: { lines: [3], op: 'merge', layers: 'ab' },
          step4: { lines: [4], op: 'merge', layers: 'aba' },
        },
      },
      ['2: COPY --link a a', '3: COPY --link b b', '4: COPY --link a a'],
    ],
    [
      'the published stage, where two stages have a step together',
      {
        dockerfile: 'FROM a AS one\nRUN b\nFROM a AS two\nRUN b\nFROM a AS three\nRUN b',
        steps: {
          step0: { lines: [1, 3, 5], op: 'image', layers: 'a' },
          step1: { lines: [2, 4, 6], layers: 'ab' },
        },
        target: 'Two',
      },
      ['3 FROM a AS two', '4: RUN b'],
    ],
    [
      'the FROM of a base image that has no place, as those of named contexts',
      {
        dockerfile: '# why\nFROM base AS one\nFROM one',
        steps: { step0: { op: 'image', layers: 'ab' } },
      },
      ['2 FROM base AS one', '2 FROM base AS one'],
    ],
    [
      'nothing, where there is no place',
      {
        dockerfile: 'FROM a\nRUN b',
        steps: { step0: { lines: [1], op: 'image', layers: 'a' }, step1: { layers: 'ab' } },
      },
      ['1 FROM a', undefined],
    ],
    [
      'nothing, where the Dockerfile has no such line',
      {
        dockerfile: 'RUN a\n',
        steps: {
          step0: { lines: [0, -1, 2, 99, 2 ** 40], layers: 'a' },
          step1: { lines: [-5], layers: 'ab' },
        },
      },
      [undefined, undefined],
    ],
  ]
  it.each(cases)('is %s', (_, made, expected) => {
    expect(sourcesOf(predicate(made)).map(shown)).toEqual(expected)
  })

  const nothing: readonly (readonly [string, unknown])[] = [
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
    expect(sourcesOf(given, [digest('a')]).filter((source) => source !== undefined)).toEqual([])
  })
})

describe('a provenance', () => {
  it('has what a build was asked for, and what went into it', () => {
    const parsed = parseProvenance({
      buildDefinition: {
        externalParameters: {
          configSource: { uri: 'https://github.com/acme/app.git#main', digest: { sha1: 'c0ffee' } },
          request: { args: { 'build-arg:V': '1', 'build-arg:': '2', target: 'app', 'no-cache': '' } },
        },
        internalParameters: {
          buildConfig: {
            llbDefinition: [
              {
                id: 'step0',
                op: {
                  Op: {
                    source: {
                      identifier: 'git://github.com/acme/app.git#main',
                      attrs: { 'git.fullurl': 'https://github.com/acme/app.git' },
                    },
                  },
                },
              },
              { id: 'step1', op: { Op: { source: { identifier: 'git://github.com/acme/lib.git' } } } },
              { id: 'step2', op: { Op: { source: { identifier: 'local://context' } } } },
              { id: 'step3', inputs: ['step2:0', 'step0:1'], op: { Op: { file: {} } } },
            ],
            digestMapping: { 'sha256:a': 'step0' },
          },
        },
        resolvedDependencies: [
          { uri: 'pkg:docker/busybox@1.37?platform=linux%2Famd64', digest: { sha256: 'b2' } },
          { uri: 'https://github.com/acme/app.git#main', digest: { sha1: 'c0ffee' } },
          { uri: 'other', digest: { sha512: 'ab' } },
          {},
        ],
      },
    })
    expect(parsed).toMatchObject({
      buildArgs: new Map([
        ['V', '1'],
        ['', '2'],
      ]),
      target: 'app',
      vertices: new Map([['sha256:a', 'step0']]),
      materials: [
        { uri: 'pkg:docker/busybox@1.37?platform=linux%2Famd64', digest: 'sha256:b2' },
        { uri: 'https://github.com/acme/app.git#main', digest: 'sha1:c0ffee' },
        { uri: 'other', digest: undefined },
        { uri: '', digest: undefined },
      ],
    })
    expect([...(parsed?.steps.values() ?? [])].map(({ kind, inputs }) => [kind, inputs])).toEqual([
      ['context', []],
      ['source', []],
      ['context', []],
      ['file', ['step2', 'step0']],
    ])
  })

  it('never makes the reader throw, nor tells of a line that isn’t there', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void sourcesOf(value, [digest('a')])))
    const line = fc.integer({ min: -5, max: 2 ** 40 })
    const lines = fc.array(line, { maxLength: 3 })
    fc.assert(
      fc.property(fc.string(), lines, (text, lines) => {
        const dockerfile = `${text}\nRUN x`
        const count = dockerfile.split('\n').length
        for (const source of sourcesOf(predicate({ dockerfile, steps: { step0: { lines, layers: 'a' } } }))) {
          expect(source === undefined || (source.line >= 1 && source.line <= count)).toBe(true)
          expect(source?.instruction).not.toBe('')
        }
      }),
    )
  })
})
