import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layerMakers } from '../../../src/ledger/layer-makers.ts'
import { layerSources } from '../../../src/ledger/layer-sources.ts'
import { type Provenance, parseProvenance } from '../../../src/ledger/provenance.ts'
import type { PlatformEvidence } from '../../../src/ledger/reasons/comparison.ts'
import { explainLayers } from '../../../src/ledger/reasons/explain.ts'
import { type BuildOptions, build, sha256 } from './model.ts'

const CACHE = { wasCached: () => false, off: [] }
const VALUES = ['hunter2', 'tok3n a=b', 'RUN x', '$V']

/** Every line that a reason speaks of is there, and has the text that it is said to have. */
function checkReasons(now: PlatformEvidence, before: PlatformEvidence): void {
  const explanation = explainLayers(now, before, CACHE)
  const contents = new Map(
    explanation.replacements.map(
      ({ now: { digest } }, index) => [digest, index % 2 ? 'same' : 'different'] as const,
    ),
  )
  const reasons = explanation.reasons(contents)
  expect(reasons).toHaveLength(now.layers.length)
  for (const reason of reasons) {
    if (reason === undefined) continue
    const place = now.provenance?.instructions.find(({ line }) => line === reason.line)
    if (reason.line !== undefined) expect(place).toBeDefined()
    const [, number, text] = /\bline (\d+)[^:]*(?:: [^:]*)?: (.*)$/s.exec(reason.message) ?? []
    if (number !== undefined) expect(Number(number)).toBe(reason.line)
    if (text !== undefined) expect(reason.message.endsWith(place?.text ?? 'nothing')).toBe(true)
    for (const value of ['hunter2', 'tok3n'])
      expect(reason.message.replace(place?.text ?? '', '')).not.toContain(value)
  }
}

describe('any two builds', () => {
  const name = fc.constantFrom('A', 'B', 'V')
  const instruction = fc.oneof(
    fc.constantFrom(
      'RUN x',
      'RUN y',
      'RUN z',
      'COPY a /a',
      'COPY b /srv/b',
      'COPY --link a /a',
      'WORKDIR /w',
    ),
    fc.constantFrom(
      'USER 1',
      'USER 2',
      'LABEL a=b',
      '# why',
      '',
      'SHELL ["/bin/sh", "-e", "-c"]',
      'CMD ["x"]',
    ),
    fc.constantFrom('COPY --from=one /x /srv/x', 'RUN --mount=type=bind,target=/mnt x', 'COPY <<E /e\n$V\nE'),
    fc
      .tuple(fc.constantFrom('ARG', 'ENV'), name, fc.constantFrom('1', '2'))
      .map(([k, n, v]) => `${k} ${n}=${v}`),
    name.map((variable) => `COPY $${variable} /v`),
    name.map((variable) => `ARG ${variable}`),
  )
  const dockerfile = fc
    .tuple(
      fc.array(instruction, { maxLength: 4 }),
      fc.array(instruction, { maxLength: 7 }),
      fc.constantFrom('1', '2'),
    )
    .map(([stage, last, tag]) =>
      [
        'FROM base:1 AS one',
        ...stage.filter((text) => !text.includes('--from')),
        `FROM base:${tag}`,
        ...last,
      ].join('\n'),
    )
  const options: fc.Arbitrary<BuildOptions> = fc.record({
    args: fc.dictionary(name, fc.constantFrom(...VALUES), { maxKeys: 3 }),
    files: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('one', 'two')),
    images: fc.dictionary(fc.constantFrom('base:1', 'base:2'), fc.constantFrom('1', '2')),
    again: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
    mode: fc.constantFrom('max', 'min', 'none'),
    slsa: fc.constantFrom('1.0', '0.2'),
    isClassic: fc.boolean(),
  })

  it('are explained without a line that isn’t there, and without a value', () => {
    fc.assert(
      fc.property(dockerfile, options, dockerfile, options, (before, then, now, given) => {
        checkReasons(build(now, { ...given, mode: 'max', isClassic: false }), build(before, then))
      }),
      { numRuns: 200 },
    )
  })

  it('of one Dockerfile are, too', () => {
    fc.assert(
      fc.property(dockerfile, options, options, (text, then, given) => {
        checkReasons(build(text, { ...given, mode: 'max', isClassic: false }), build(text, then))
      }),
      { numRuns: 200 },
    )
  })

  it('that are one and the same need no reason', () => {
    fc.assert(
      fc.property(dockerfile, options, fc.constantFrom('max', 'min', 'none'), (text, given, mode) => {
        const reasons = explainLayers(
          build(text, { ...given, mode: 'max' }),
          build(text, { ...given, mode }),
          CACHE,
        ).reasons(new Map())
        expect(reasons.filter((reason) => reason !== undefined)).toEqual([])
      }),
    )
  })

  it('of which one has more comments than the other are the same', () => {
    fc.assert(
      fc.property(dockerfile, options, options, (text, given, more) => {
        const files = { files: more.files ?? {} }
        const commented = `# one\n${text.replaceAll('\nRUN', '\n# why\nRUN')}\n`
        const now = build(commented, { ...given, ...files, again: [], mode: 'max' })
        const before = build(text, { ...given, again: [], mode: 'max' })
        for (const reason of explainLayers(now, before, CACHE).reasons(new Map()))
          expect(reason?.code ?? 'copied-again').toMatch(/^(?:copied-again|ran-again)$/)
      }),
    )
  })
})

describe('a provenance that nobody honest wrote', () => {
  const digest = fc.constantFrom('a', 'b', 'c', 'd').map(sha256)
  const id = fc.constantFrom('step0', 'step1', 'step2', 'step3', '__proto__', 'constructor', 'toString', '')
  const number = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.constantFrom(2 ** 31, -(2 ** 53), 2 ** 53 - 1))
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('__proto__', 'x'.repeat(1000)))
  const operation = fc.oneof(
    fc.record({
      source: fc.record({
        identifier: fc.oneof(fc.string(), fc.constant('docker-image://docker.io/library/base:1')),
      }),
    }),
    fc.record({
      exec: fc.record({
        meta: fc.record({ args: fc.array(fc.string()), env: fc.array(fc.string()) }),
        mounts: anything,
      }),
    }),
    fc.record({ file: fc.record({ actions: fc.array(fc.record({ input: number })) }) }),
    fc.record({ merge: anything }),
    fc.dictionary(fc.string(), anything),
  )
  const step = fc.record({
    id,
    inputs: fc.array(
      id.map((name) => `${name}:0`),
      { maxLength: 4 },
    ),
    op: fc.record({ Op: operation, platform: anything }),
  })
  const place = fc.record({
    locations: fc.array(
      fc.record({
        sourceIndex: fc.constantFrom(0, 0, 1, -1),
        ranges: fc.array(fc.record({ start: fc.record({ line: number }) })),
      }),
      { maxLength: 3 },
    ),
  })
  const text = fc.oneof(fc.constant('FROM base:1\nARG V\nRUN x\nCOPY $V /a\n'), fc.string())
  const predicate = fc.record({
    buildDefinition: fc.record({
      externalParameters: fc.record({
        request: fc.record({
          args: fc.dictionary(fc.constantFrom('build-arg:V', 'build-arg:__proto__', 'target'), fc.string()),
        }),
      }),
      internalParameters: fc.record({
        buildConfig: fc.record({
          llbDefinition: fc.array(step, { maxLength: 6 }),
          digestMapping: fc.dictionary(fc.string(), id),
        }),
      }),
      resolvedDependencies: fc.array(
        fc.record({
          uri: fc.oneof(fc.string(), fc.constant('pkg:docker/base@1'), fc.constant('pkg:docker/%E0%A4%A@1')),
          digest: fc.dictionary(fc.constantFrom('sha256', 'sha1', '__proto__'), fc.string()),
        }),
        { maxLength: 3 },
      ),
    }),
    runDetails: fc.record({
      metadata: fc.record({
        buildkit_metadata: fc.record({
          source: fc.record({
            locations: fc.dictionary(id, place),
            infos: fc.array(fc.record({ data: text.map((data) => Buffer.from(data).toString('base64')) }), {
              maxLength: 2,
            }),
          }),
          layers: fc.dictionary(
            id.map((name) => `${name}:0`),
            fc.array(fc.array(fc.record({ digest }), { maxLength: 4 }), { maxLength: 2 }),
          ),
        }),
      }),
    }),
  })
  const layers = fc.array(fc.record({ digest, diffId: fc.option(digest, { nil: undefined }) }), {
    maxLength: 4,
  })
  const entry = fc.record({
    createdBy: fc.oneof(
      fc.string(),
      fc.constantFrom('RUN |1 V=1 x # buildkit', 'RUN |99 ', 'ENV A=1', 'COPY a /a # buildkit'),
    ),
    emptyLayer: fc.boolean(),
    isBuildKits: fc.boolean(),
  })
  const evidence = fc
    .tuple(fc.option(predicate), layers, fc.array(entry, { maxLength: 6 }))
    .map(([given, layers, history]): PlatformEvidence => {
      const provenance: Provenance | undefined = given === null ? undefined : parseProvenance(given)
      return { layers, provenance, history }
    })

  it('makes nobody throw or hang, and no line that isn’t there', () => {
    fc.assert(
      fc.property(evidence, evidence, (now, before) => {
        checkReasons(now, before)
        if (now.provenance === undefined) return
        const makers = layerMakers(
          now.provenance,
          now.layers.map(({ digest }) => digest),
        )
        expect(makers).toHaveLength(now.layers.length)
        for (const source of layerSources(now.provenance, makers))
          if (source !== undefined)
            expect(now.provenance.instructions.map(({ line }) => line)).toContain(source.line)
      }),
      { numRuns: 800 },
    )
  })

  it('may go round in circles', () => {
    const circle = (op: object) => ({
      buildDefinition: {
        internalParameters: {
          buildConfig: {
            llbDefinition: [
              { id: 'step0', inputs: ['step1:0'], op: { Op: op } },
              { id: 'step1', inputs: ['step0:0', 'step1:0', 'nothing:0'], op: { Op: op } },
            ],
          },
        },
      },
      runDetails: {
        metadata: {
          buildkit_metadata: {
            layers: { 'step1:0': [[{ digest: sha256('a') }]] },
            source: {
              infos: [{ data: Buffer.from('RUN x').toString('base64') }],
              locations: { step1: { locations: [{ ranges: [{ start: { line: 1 } }] }] } },
            },
          },
        },
      },
    })
    const layers = (name: string) => [{ digest: sha256(name), diffId: undefined }]
    const now = {
      layers: layers('a'),
      provenance: parseProvenance(circle({ exec: { meta: {} } })),
      history: [],
    }
    const before = {
      layers: layers('b'),
      provenance: parseProvenance(circle({ exec: { meta: { user: '1' } } })),
      history: [],
    }
    expect(() => checkReasons(now, before)).not.toThrow()
  })

  it('may be large, and nested deep', () => {
    const count = 20_000
    const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)
    const large = (salt: string) => ({
      buildDefinition: {
        internalParameters: {
          buildConfig: {
            llbDefinition: Array.from({ length: count }, (_, index) => ({
              id: `step${index}`,
              inputs: index === 0 ? [] : [`step${index - 1}:0`],
              op: {
                Op: { exec: { meta: { args: [index === 0 ? salt : ''], env: [] } } },
                deep: index === 0 ? deep : 0,
              },
            })),
          },
        },
      },
      runDetails: {
        metadata: {
          buildkit_metadata: {
            layers: { [`step${count - 1}:0`]: [[{ digest: sha256('a') }]] },
            source: {
              infos: [{ data: Buffer.from('FROM a\nRUN <<E\n'.repeat(count)).toString('base64') }],
              locations: Object.fromEntries(
                Array.from({ length: count }, (_, index) => [
                  `step${index}`,
                  { locations: [{ ranges: [{ start: { line: index + 1 } }] }] },
                ]),
              ),
            },
          },
        },
      },
    })
    const evidence = (salt: string): PlatformEvidence => ({
      layers: [{ digest: sha256(salt), diffId: undefined }],
      provenance: parseProvenance(large(salt)),
      history: [],
    })
    expect(() => checkReasons(evidence('one'), evidence('two'))).not.toThrow()
  })
})
