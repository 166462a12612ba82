import { createHash } from 'node:crypto'
import type {
  ResultAttestation,
  ResultBaseline,
  ResultBudget,
  ResultComparison,
  ResultImage,
  ResultLayer,
  ResultPlatform,
  ResultTag,
  ResultTransfer,
  RunResult,
} from '../../src/report/result.ts'

/** Results as runs give them, small enough to be read. */

export const GHCR = 'ghcr.io/acme/hello'
export const HUB = 'docker.io/acme/hello'

export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

export function transfer(
  repository: string,
  state: ResultTransfer['state'],
  given: Partial<ResultTransfer> = {},
): ResultTransfer {
  const cost = { bytes: 0, milliseconds: state === 'unknown' ? 0 : 8, attempts: state === 'unknown' ? 0 : 1 }
  return { repository, state, from: null, ...cost, evidence: 'trace', ...given }
}

export const exists = (repository = GHCR) => transfer(repository, 'exists')
export const unknown = (repository = GHCR) => transfer(repository, 'unknown')
export const mounted = (from: string, repository = GHCR) => transfer(repository, 'mounted', { from })
export const uploaded = (bytes: number, repository = GHCR, given: Partial<ResultTransfer> = {}) =>
  transfer(repository, 'uploaded', { bytes, milliseconds: 12 + Math.round(bytes / 40_000), ...given })

export function layer(
  content: string,
  size: number,
  instruction: string | null,
  transfers: readonly ResultTransfer[],
  given: Partial<ResultLayer> = {},
): Omit<ResultLayer, 'index'> {
  return {
    digest: digestOf(content),
    size,
    mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    instruction,
    line: instruction === null ? null : 12,
    base: instruction === null,
    cached: null,
    reason: null,
    transfers: [...transfers],
    ...given,
  }
}

export function platform(
  name: string,
  layers: readonly Omit<ResultLayer, 'index'>[],
  config: readonly ResultTransfer[],
  leg = 0,
): ResultPlatform {
  return {
    platform: name,
    leg,
    digest: digestOf(`manifest ${name}`),
    size: layers.reduce((sum, { size }) => sum + size, 0),
    config: { digest: digestOf(`config ${name}`), size: 1995, transfers: [...config] },
    layers: layers.map((given, index) => ({ index, ...given })),
  }
}

export function attestation(name: string, transfers: readonly ResultTransfer[]): ResultAttestation {
  const blob = (part: string, size: number) => ({
    digest: digestOf(`${part} ${name}`),
    size,
    mediaType: 'application/vnd.in-toto+json',
    transfers: transfers.map((t) => (t.state === 'uploaded' ? { ...t, bytes: size } : t)),
  })
  return {
    platform: name,
    digest: digestOf(`attestation ${name}`),
    blobs: [blob('config', 167), blob('provenance', 9120)],
  }
}

export function tag(name: string, state: ResultTag['state'], given: Partial<ResultTag> = {}): ResultTag {
  const isThere = state === 'created' || state === 'moved' || state === 'kept'
  return {
    tag: name,
    state,
    rule: 'type=semver,pattern={{version}}',
    moving: !/^\d+\.\d+\.\d+$/.test(name),
    digest: isThere ? INDEX : null,
    previous: state === 'moved' ? digestOf('previous') : null,
    reason: null,
    ...given,
  }
}

export const INDEX = digestOf('index')

export function image(name: string, tags: readonly ResultTag[], digest: string | null = INDEX): ResultImage {
  return {
    name,
    digest,
    pinned: digest === null ? null : `${name}@${digest}`,
    reference: digest === null ? null : `${name}:${tags[0]?.tag ?? 'latest'}@${digest}`,
    tags: [...tags],
  }
}

/** Sums as the contract counts them: each repository and digest once. */
export function withSums(result: RunResult): RunResult {
  const sums = { exists: 0, mounted: 0, uploaded: 0, unknown: 0 }
  const seen = new Set<string>()
  const blobs = [
    ...result.platforms.flatMap((p) => [p.config, ...p.layers]),
    ...result.attestations.flatMap((a) => a.blobs),
  ]
  for (const { digest, size, transfers } of blobs) {
    for (const { repository, state, bytes } of transfers) {
      if (seen.has(`${repository} ${digest}`)) continue
      seen.add(`${repository} ${digest}`)
      sums[state] += state === 'uploaded' ? bytes : size
    }
  }
  const reused = sums.exists + sums.mounted
  const all = reused + sums.uploaded
  return {
    ...result,
    transfer: {
      existsBytes: sums.exists,
      mountedBytes: sums.mounted,
      uploadedBytes: sums.uploaded,
      unknownBytes: sums.unknown,
      reusedRatio: all === 0 || sums.unknown > 0 ? null : Math.round((reused / all) * 1e4) / 1e4,
      cacheBytes: 0,
    },
  }
}

const EMPTY: RunResult = {
  schema: 1,
  status: 'published',
  exitCode: 0,
  pushed: true,
  error: null,
  image: null,
  digest: null,
  version: null,
  unchanged: null,
  images: [],
  platforms: [],
  attestations: [],
  legs: [],
  transfer: {
    existsBytes: 0,
    mountedBytes: 0,
    uploadedBytes: 0,
    unknownBytes: 0,
    reusedRatio: null,
    cacheBytes: 0,
  },
  baseline: null,
  advice: [],
  checks: [],
  budgets: [],
  timeline: null,
  cache: { imports: [], exports: [] },
  warnings: [],
}

export function result(given: Partial<RunResult>): RunResult {
  return withSums({ ...EMPTY, ...given })
}

const leg = {
  platforms: ['linux/amd64', 'linux/arm64'],
  builder: 'b',
  node: null,
  ref: 'b/b0/x1',
  digest: INDEX,
  attempts: 1,
  steps: 14,
  cached: 11,
  milliseconds: 4200,
}

const INSTRUCTIONS = {
  machine: 'RUN mkdir -p /srv && uname -m >/srv/machine',
  dependencies: 'COPY --link --from=dependencies /dependencies /srv/dependencies',
  application: 'COPY --link --from=application /app /srv/app',
}

const semverTags = [
  tag('1.0.1', 'created'),
  tag('1.0', 'moved'),
  tag('1', 'moved'),
  tag('latest', 'skipped', {
    digest: digestOf('1.1.0'),
    reason: { code: 'newer', message: '1.1.0 is newer and stays where it is' },
  }),
]

/** A release of one changed line to one repository: the everyday case. */
export function releaseToOne(): RunResult {
  const application = layer('app 2', 1_204_412, INSTRUCTIONS.application, [uploaded(1_204_412)], {
    reason: { code: 'instruction-changed', message: 'app/ changed since v1.0.0' },
  })
  const dependencies = layer('dependencies', 60_012_345, INSTRUCTIONS.dependencies, [exists()])
  const of = (arch: string) =>
    platform(
      `linux/${arch}`,
      [
        layer(`base ${arch}`, 2_219_949, null, [exists()]),
        layer(`machine ${arch}`, 137, INSTRUCTIONS.machine, [mounted('ghcr.io/acme/hello-base')]),
        dependencies,
        application,
      ],
      [uploaded(1995)],
    )
  return result({
    image: `${GHCR}@${INDEX}`,
    digest: INDEX,
    version: '1.0.1',
    unchanged: false,
    images: [image(GHCR, semverTags)],
    platforms: [of('amd64'), of('arm64')],
    attestations: [attestation('linux/amd64', [uploaded(1)]), attestation('linux/arm64', [uploaded(1)])],
    legs: [leg],
  })
}

/** The same to two repositories on two nodes, the second fed by mounts within its own registry. */
export function releaseToTwo(): RunResult {
  const both = (state: ResultTransfer['state'], size: number) => [
    transfer(GHCR, state, { bytes: state === 'uploaded' ? size : 0 }),
    transfer(HUB, state, { bytes: state === 'uploaded' ? size : 0, attempts: state === 'uploaded' ? 3 : 1 }),
  ]
  const application = layer('app 2', 1_204_412, INSTRUCTIONS.application, both('uploaded', 1_204_412))
  const dependencies = layer('dependencies', 60_012_345, INSTRUCTIONS.dependencies, [
    exists(GHCR),
    mounted('docker.io/acme/base', HUB),
  ])
  const of = (arch: string, leg: number) =>
    platform(
      `linux/${arch}`,
      [
        layer(`base ${arch}`, 2_219_949, null, [exists(GHCR), mounted('docker.io/library/busybox', HUB)]),
        layer(`machine ${arch}`, 137, INSTRUCTIONS.machine, both('uploaded', 137)),
        dependencies,
        application,
      ],
      both('uploaded', 1995),
      leg,
    )
  return result({
    image: `${GHCR}@${INDEX}`,
    digest: INDEX,
    version: '1.0.1',
    unchanged: false,
    images: [image(GHCR, semverTags), image(HUB, semverTags)],
    platforms: [of('amd64', 0), of('arm64', 1)],
    attestations: [attestation('linux/amd64', both('uploaded', 1))],
    legs: [
      { ...leg, platforms: ['linux/amd64'], node: 'b0', steps: 7, cached: 6 },
      {
        ...leg,
        platforms: ['linux/arm64'],
        node: 'b1',
        steps: 7,
        cached: 5,
        milliseconds: 65_300,
        attempts: 2,
      },
    ],
  })
}

/** Five repositories: more than have a column in a narrow terminal. */
export function releaseToFive(): RunResult {
  const names = [
    GHCR,
    HUB,
    'quay.io/acme/hello',
    '123456789012.dkr.ecr.eu-central-1.amazonaws.com/acme/hello',
    'registry.example.com:5000/team/hello',
  ]
  const states = ['exists', 'exists', 'uploaded', 'unknown', 'uploaded'] as const
  const some = (size: number) =>
    names.map((name, index) => {
      const state = states[index] ?? 'unknown'
      return transfer(name, state, { bytes: state === 'uploaded' ? size : 0 })
    })
  return result({
    image: `${GHCR}@${INDEX}`,
    digest: INDEX,
    version: '1.0.1',
    images: names.map((name) => image(name, [tag('1.0.1', 'created')])),
    platforms: [
      platform(
        'linux/amd64',
        [
          layer('base amd64', 2_219_949, null, names.map(exists)),
          layer('app 2', 1_204_412, INSTRUCTIONS.application, some(1_204_412)),
        ],
        some(1995),
      ),
    ],
    legs: [leg],
    warnings: [
      {
        code: 'partial-trace',
        message: 'what was sent to 123456789012.dkr.ecr.eu-central-1.amazonaws.com is unknown',
        hint: 'its requests are not in the trace',
      },
    ],
  })
}

/** No trace at all: published, and nothing known of the transfers. */
export function blind(): RunResult {
  const given = releaseToOne()
  return withSums({
    ...given,
    platforms: given.platforms.map((p) => ({
      ...p,
      config: { ...p.config, transfers: [unknown()] },
      layers: p.layers.map((l) => ({
        ...l,
        instruction: null,
        base: null,
        reason: null,
        transfers: [unknown()],
      })),
    })),
    attestations: [],
    warnings: [{ code: 'no-trace', message: 'BuildKit kept no trace of the build', hint: null }],
  })
}

/** The push broke off: one layer had arrived. */
export function failedPush(): RunResult {
  return result({
    status: 'failed',
    exitCode: 1,
    error: {
      code: 'denied',
      phase: 'push',
      message: 'docker.io/acme/hello answers 403: requested access to the resource is denied',
      hint: 'Log in with an account that may push to docker.io/acme/hello (inputs username and password).',
      repository: HUB,
    },
    version: '1.0.1',
    images: [
      image(GHCR, [tag('1.0.1', 'planned')], null),
      image(HUB, [tag('1.0.1', 'failed', { reason: { code: 'denied', message: 'never pushed' } })], null),
    ],
    platforms: [
      platform(
        'linux/amd64',
        [
          layer('base amd64', 2_219_949, null, [exists(GHCR), unknown(HUB)]),
          layer('app 2', 1_204_412, INSTRUCTIONS.application, [uploaded(1_204_412), unknown(HUB)]),
        ],
        [uploaded(1995)],
      ),
    ],
    legs: [{ ...leg, digest: null, platforms: ['linux/amd64'], attempts: 3 }],
  })
}

/** A pull request of a fork: built, and pushed nowhere. */
export function built(): RunResult {
  return result({
    status: 'built',
    pushed: false,
    version: 'pr-7',
    images: [image(GHCR, [tag('pr-7', 'planned')], null)],
    legs: [leg],
    warnings: [{ code: 'fork', message: 'a pull request from a fork is built and not pushed', hint: null }],
  })
}

/** The same release, beside what the minor version's tag pointed to before, and within its budgets. */
export function compared(): RunResult {
  return {
    ...releaseToOne(),
    baseline: baseline([
      comparison('linux/amd64', 62_190_000, 63_436_843),
      comparison('linux/arm64', 63_436_900, 63_436_843),
      { ...comparison('linux/riscv64', 0, 63_436_843), previousSize: null, goneLayers: 0, sharedLayers: 0 },
    ]),
    budgets: [
      budget('type=uploaded,max=50MB', { limit: 50_000_000, actual: 1_204_412 }),
      budget('type=size,max=60MB,level=warn,platform=linux/arm64', {
        level: 'warn',
        platform: 'linux/arm64',
        outcome: 'exceeded',
        limit: 60_000_000,
        actual: 63_436_843,
      }),
      budget('type=growth,max=5%', { platform: 'linux/amd64', limit: 5, actual: 2.005, unit: 'percent' }),
      budget('type=growth,max=5%', { platform: 'linux/arm64', limit: 5, actual: -0.00009, unit: 'percent' }),
      budget('type=growth,max=5%', {
        ...{ platform: 'linux/riscv64', outcome: 'unknown', limit: 5, actual: null, unit: 'percent' },
      }),
    ],
  }
}

export function baseline(platforms: readonly ResultComparison[], tag: string | null = '1.0'): ResultBaseline {
  return { reference: `${GHCR}@${digestOf('previous')}`, tag, platforms: [...platforms] }
}

export function comparison(platform: string, previousSize: number, size: number): ResultComparison {
  const layers = { addedLayers: 1, goneLayers: 1, sharedLayers: 3 }
  return { platform, size, previousSize, downloadBytes: 1_206_407, sharedBytes: 62_232_431, ...layers }
}

export function budget(rule: string, given: Partial<ResultBudget>): ResultBudget {
  const kept = { level: 'fail', platform: null, outcome: 'kept', unit: 'bytes' } as const
  return { rule, ...kept, limit: 0, actual: 0, ...given }
}

/** A rule said no. */
export function refused(): RunResult {
  const planned = [tag('1.0.1', 'planned'), tag('latest', 'planned')]
  return {
    ...releaseToOne(),
    status: 'refused',
    exitCode: 3,
    error: {
      code: 'budget-exceeded',
      phase: 'gate',
      message: `over budget: linux/amd64 grew by 12 %, 7 points more than 5 % (type=growth,max=5%); what was pushed is left without a tag: ${GHCR}@${INDEX}`,
      hint: 'raise the limit in budget, or look at the largest layers that 1.0 lacks: 1.2 MB COPY … --from=application /app /srv/app (line 12)',
    },
    images: [image(GHCR, planned)],
    baseline: baseline([
      comparison('linux/amd64', 56_640_038, 63_436_843),
      comparison('linux/arm64', 63_190_000, 63_436_843),
    ]),
    budgets: [
      budget('type=growth,max=5%', {
        ...{ platform: 'linux/amd64', outcome: 'exceeded', limit: 5, actual: 12.0001, unit: 'percent' },
      }),
      budget('type=growth,max=5%', { platform: 'linux/arm64', limit: 5, actual: 0.39, unit: 'percent' }),
    ],
  }
}

/** As large as the contract's measure: 10 platforms, 20 tags, and 127 layers, the most that BuildKit makes. */
export function large(repositories: readonly string[] = [GHCR, HUB, 'quay.io/acme/hello']): RunResult {
  const tags = Array.from({ length: 20 }, (_, i) => tag(`2.${i}.0-a-rather-long-tag-name`, 'created'))
  const everywhere = (size: number) => repositories.map((repository) => uploaded(size, repository))
  const names = Array.from({ length: 10 }, (_, i) => `linux/arm/v${i}`)
  return result({
    image: `${repositories[0]}@${INDEX}`,
    digest: INDEX,
    version: '2.0.0',
    unchanged: false,
    images: repositories.map((name) => image(name, tags)),
    platforms: names.map((name) =>
      platform(
        name,
        Array.from({ length: 127 }, (_, i) =>
          layer(
            `${name} ${i}`,
            1000 * i,
            `RUN ./step-${i} ${'--with=an-option '.repeat(20)}`,
            everywhere(1000 * i),
          ),
        ),
        everywhere(1995),
      ),
    ),
    attestations: names.map((name) => attestation(name, everywhere(1))),
    legs: names.map((name) => ({ ...leg, platforms: [name] })),
  })
}

export const SAMPLES = {
  releaseToOne,
  releaseToTwo,
  releaseToFive,
  blind,
  failedPush,
  built,
  compared,
  refused,
}
