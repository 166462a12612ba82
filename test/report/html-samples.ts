import type { RunResult } from '../../src/report/result.ts'
import {
  digestOf,
  GHCR,
  HUB,
  image,
  large,
  releaseToOne,
  releaseToTwo,
  result,
  SAMPLES,
  tag,
  withSums,
} from './samples.ts'
import { timelineOf } from './timelines.ts'

/** Results for the page, which shows more than the other reports do. */

const STEPS = [
  { name: 'FROM busybox:1.37', line: 1, cached: true },
  { name: 'RUN mkdir -p /srv && uname -m >/srv/machine', line: 3, cached: true },
  { name: 'COPY dependencies.txt fetch.sh ./', line: 8, milliseconds: 60 },
  { name: 'RUN ./fetch.sh dependencies.txt /dependencies', line: 9, milliseconds: 2900 },
  { name: 'COPY app/ /app', line: 11, milliseconds: 80 },
  { name: 'RUN make -C /app release', line: 12, milliseconds: 1350 },
  { name: 'COPY --link --from=dependencies /dependencies /srv/dependencies', line: 15, milliseconds: 220 },
  { name: 'COPY --link --from=application /app /srv/app', line: 16, milliseconds: 90 },
  { name: 'exporting layers', milliseconds: 310 },
]

/** Whatever a result can have, in one. */
export function everything(): RunResult {
  const base = releaseToTwo()
  return {
    ...base,
    timeline: timelineOf(base, STEPS),
    baseline: {
      reference: `${GHCR}@${digestOf('previous')}`,
      tag: 'latest',
      platforms: base.platforms.map(({ platform, size }, index) => ({
        platform,
        size,
        previousSize: index === 0 ? size - 310_000 : null,
        downloadBytes: 1_206_407,
        sharedBytes: size - 1_204_412,
        addedLayers: 1,
        goneLayers: 1,
        sharedLayers: 3,
      })),
    },
    advice: [
      {
        rule: 'copy-link',
        message: 'COPY without --link made the builder fetch the layers below it',
        platform: 'linux/arm64',
        line: 16,
        savedBytes: 2_219_949,
        savedMilliseconds: 840,
      },
      {
        rule: 'context',
        message: '38 MB of context were sent and 2 MB of it used: add .git to .dockerignore',
        platform: null,
        line: null,
        savedBytes: 36_000_000,
        savedMilliseconds: 0,
      },
    ],
    budgets: [
      budget('type=uploaded,max=5MB', 'kept', 5_000_000, 2_413_000, 'bytes'),
      budget('type=growth,max=1%,level=warn', 'exceeded', 1, 3.4, 'percent', 'warn'),
      budget('type=size,max=60MB', 'exceeded', 60_000_000, 63_436_843, 'bytes'),
      budget('type=reused,min=80%', 'unknown', 80, null, 'percent'),
    ],
    checks: [
      {
        message: 'JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior',
        url: 'https://docs.docker.com/go/dockerfile/rule/json-args-recommended/',
        line: 18,
      },
    ],
    cache: {
      imports: [{ ...use(`type=registry,ref=${GHCR}:cache`, 'used', null), layers: 3 }],
      exports: [use(`type=registry,ref=${GHCR}:cache,mode=max`, 'written', 4_300_000)],
    },
    warnings: [
      {
        code: 'cache-export-failed',
        message: 'the cache could not be written to ghcr.io/acme/hello:cache',
        hint: 'the next build starts cold; the image is published all the same',
      },
    ],
  }
}

function budget(
  rule: string,
  outcome: RunResult['budgets'][number]['outcome'],
  limit: number,
  actual: number | null,
  unit: 'bytes' | 'percent',
  level: 'fail' | 'warn' = 'fail',
): RunResult['budgets'][number] {
  return { rule, level, platform: null, outcome, limit, actual, unit }
}

function use(entry: string, state: 'used' | 'written', bytes: number | null) {
  return { entry, state, milliseconds: 640, bytes }
}

function unchanged(): RunResult {
  const { images, ...rest } = releaseToOne()
  return {
    ...rest,
    status: 'unchanged',
    unchanged: true,
    images: images.map(({ name, tags }) =>
      image(
        name,
        tags.map(({ tag: is }) => tag(is, 'kept')),
      ),
    ),
  }
}

function cancelled(): RunResult {
  return result({
    status: 'cancelled',
    exitCode: 130,
    pushed: false,
    error: { code: 'cancelled', phase: 'build', message: 'stopped by SIGINT', hint: null },
    images: [image(GHCR, [tag('1.0.1', 'planned')], null), image(HUB, [tag('1.0.1', 'planned')], null)],
  })
}

function skipped(): RunResult {
  return result({ status: 'skipped', pushed: false, images: [image(GHCR, [], null)] })
}

/** As large as the contract's measure, with a reason for every layer, states and times that differ, and a timeline as large. */
export function largePage(): RunResult {
  const base = large()
  const given: RunResult = {
    ...base,
    platforms: base.platforms.map((platform) => ({
      ...platform,
      layers: platform.layers.map((layer, index) => ({
        ...layer,
        cached: index % 5 === 0,
        reason: {
          code: 'instruction-changed',
          message: `line ${index + 1} changed since 1.9.4, and all below it`,
        },
        transfers: layer.transfers.map((transfer, repository) => ({
          ...transfer,
          ...(repository === 1 && { state: 'mounted' as const, bytes: 0, from: 'docker.io/acme/base' }),
          milliseconds: transfer.milliseconds + ((index * 31 + repository * 17) % 60),
        })),
      })),
    })),
  }
  const steps = Array.from({ length: 127 }, (_, index) => ({
    name: `RUN ./step-${index} ${'--with=an-option '.repeat(20)}`,
    line: index + 2,
    milliseconds: (index * 37) % 400,
    cached: index % 5 === 0,
  }))
  return withSums({ ...given, timeline: timelineOf(given, steps) })
}

export const PAGES = { ...SAMPLES, everything, unchanged, cancelled, skipped, large: largePage }
