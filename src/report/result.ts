import { z } from 'zod'

/**
 * What a run tells other programs (`--json`, the `result` output): one shape on every host. This is the source of
 * `result.schema.json`; a release adds fields and changes none under the same `schema` number.
 */

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const bytes = z.int().nonnegative()
const milliseconds = z.int().nonnegative()
const text = z.string()

export const STATUSES = [
  'published',
  'built',
  'unchanged',
  'skipped',
  'refused',
  'failed',
  'cancelled',
] as const
export const PHASES = [
  'inputs',
  'preflight',
  'build',
  'push',
  'observe',
  'verify',
  'gate',
  'tag',
  'report',
] as const

const error = z.object({
  code: text,
  phase: z.enum(PHASES),
  message: text,
  hint: text.nullable(),
  repository: text.optional(),
  platform: text.optional(),
})

const tag = z.object({
  tag: text,
  state: z.enum(['planned', 'created', 'moved', 'kept', 'skipped', 'failed']),
  rule: text,
  moving: z.boolean(),
  digest: digest.nullable().describe('what the tag points to now'),
  previous: digest.nullable().describe('what it pointed to before'),
  reason: z.object({ code: text, message: text }).nullable(),
})

const image = z.object({
  name: text,
  digest: digest.nullable(),
  pinned: text.nullable().describe('name@digest'),
  reference: text.nullable().describe('name:tag@digest'),
  tags: z.array(tag),
})

const transfer = z.object({
  repository: text,
  state: z.enum(['exists', 'mounted', 'uploaded', 'unknown']),
  from: text.nullable().describe('the repository that a blob was mounted from'),
  bytes: bytes.describe('sent by the successful upload; 0 for what exists or was mounted'),
  milliseconds,
  attempts: z.int().nonnegative(),
  evidence: z.enum(['trace', 'probe']),
})

const layer = z.object({
  index: z.int().nonnegative(),
  digest,
  size: bytes.describe('compressed, as stored'),
  mediaType: text,
  instruction: text.nullable().describe('source text of the Dockerfile'),
  line: z.int().positive().nullable(),
  base: z.boolean().nullable(),
  cached: z.boolean().nullable(),
  reason: z.object({ code: text, message: text }).nullable(),
  transfers: z.array(transfer),
})

const platform = z.object({
  platform: text,
  leg: z.int().nonnegative(),
  digest: digest.describe(
    'of its published manifest; with status unchanged not of the one whose layers are told',
  ),
  size: bytes.describe('of all layers, compressed'),
  config: z.object({ digest, size: bytes, transfers: z.array(transfer) }),
  layers: z.array(layer),
})

const attestation = z.object({
  platform: text.nullable(),
  digest,
  blobs: z.array(z.object({ digest, size: bytes, mediaType: text, transfers: z.array(transfer) })),
})

const leg = z.object({
  platforms: z.array(text),
  builder: text,
  node: text.nullable(),
  ref: text.nullable(),
  digest: digest.nullable(),
  attempts: z.int().nonnegative(),
  steps: z.int().nonnegative().nullable(),
  cached: z.int().nonnegative().nullable(),
  milliseconds,
})

const comparedPlatform = z.object({
  platform: text,
  size: bytes.describe('of all layers now, compressed'),
  previousSize: bytes.nullable().describe('of all layers of the baseline; null where it lacks the platform'),
  downloadBytes: bytes.describe('layers and config that a machine which has the baseline must fetch'),
  sharedBytes: bytes.describe('layers that the baseline has too'),
  addedLayers: z.int().nonnegative(),
  goneLayers: z.int().nonnegative(),
  sharedLayers: z.int().nonnegative(),
})

const advice = z.object({
  rule: text,
  message: text,
  platform: text.nullable(),
  line: z.int().positive().nullable().describe('of the Dockerfile'),
  savedBytes: bytes.describe('that this very run would not have sent or fetched'),
  savedMilliseconds: milliseconds,
})

const budget = z.object({
  rule: text.describe('as it was given'),
  level: z.enum(['warn', 'fail']),
  platform: text.nullable(),
  outcome: z.enum(['kept', 'exceeded', 'unknown']),
  limit: z.number(),
  actual: z.number().nullable(),
  unit: z.enum(['bytes', 'percent']),
})

const check = z.object({
  message: text,
  url: text.nullable(),
  line: z.int().positive().nullable().describe('of the Dockerfile'),
})

const step = z.object({
  leg: z.int().nonnegative(),
  platform: text.nullable(),
  name: text.describe('source text of the instruction, or what BuildKit does beside them'),
  line: z.int().positive().nullable(),
  cached: z.boolean(),
  start: milliseconds,
  end: milliseconds,
  critical: z.boolean().describe('on the longest chain of steps that waited for each other'),
})

const movement = z.object({
  leg: z.int().nonnegative(),
  repository: text,
  digest,
  kind: z.enum(['exists', 'mounted', 'uploaded', 'unknown', 'fetched']),
  bytes,
  start: milliseconds,
  end: milliseconds,
})

const timeline = z
  .object({
    milliseconds: milliseconds.describe('from the first start to the last end'),
    steps: z.array(step),
    movements: z.array(movement).describe('a blob and a repository each: all requests about it together'),
  })
  .describe('milliseconds are counted from the start of the first build')

const cacheUse = z.object({
  entry: text,
  state: z
    .enum(['used', 'missing', 'written', 'failed', 'timed-out', 'unknown'])
    .describe('used: BuildKit had its index; missing: there was none yet'),
  milliseconds,
  bytes: bytes.nullable().describe('fetched or sent; null: not known'),
})

const cacheImport = z.object({
  ...cacheUse.shape,
  layers: z
    .int()
    .nonnegative()
    .nullable()
    .describe(
      'layers of the image, over its platforms, that no step made anew and this cache has; null: not known',
    ),
})

export const resultSchema = z
  .object({
    schema: z.literal(1),
    status: z.enum(STATUSES),
    exitCode: z.int(),
    pushed: z.boolean(),
    error: error.nullable(),
    image: text.nullable().describe('name@digest of the first image'),
    digest: digest.nullable(),
    version: text.nullable(),
    unchanged: z
      .boolean()
      .nullable()
      .describe('whether file systems and configs are those of the baseline; null where that is not known'),
    images: z.array(image),
    platforms: z.array(platform),
    attestations: z.array(attestation),
    legs: z.array(leg),
    transfer: z.object({
      existsBytes: bytes,
      mountedBytes: bytes,
      uploadedBytes: bytes,
      unknownBytes: bytes,
      reusedRatio: z.number().min(0).max(1).nullable(),
      cacheBytes: bytes,
    }),
    baseline: z
      .object({
        reference: text,
        tag: text.nullable().describe('the tag that pointed to it before'),
        platforms: z.array(comparedPlatform),
      })
      .nullable(),
    advice: z.array(advice),
    checks: z.array(check).describe("warnings of BuildKit's build checks"),
    budgets: z.array(budget),
    timeline: timeline.nullable(),
    cache: z.object({ imports: z.array(cacheImport), exports: z.array(cacheUse) }),
    warnings: z.array(z.object({ code: text, message: text, hint: text.nullable() })),
  })
  .describe('What a run of Layerwise did')

export type RunResult = z.infer<typeof resultSchema>
export type Phase = (typeof PHASES)[number]
export type ResultError = NonNullable<RunResult['error']>
export type ResultWarning = RunResult['warnings'][number]
export type ResultImage = RunResult['images'][number]
export type ResultTag = ResultImage['tags'][number]
export type ResultPlatform = RunResult['platforms'][number]
export type ResultLayer = ResultPlatform['layers'][number]
export type ResultAttestation = RunResult['attestations'][number]
export type ResultLeg = RunResult['legs'][number]
export type ResultBaseline = NonNullable<RunResult['baseline']>
export type ResultComparison = ResultBaseline['platforms'][number]
export type ResultAdvice = RunResult['advice'][number]
export type ResultCheck = RunResult['checks'][number]
export type ResultBudget = RunResult['budgets'][number]
export type ResultTimeline = NonNullable<RunResult['timeline']>
export type ResultStep = ResultTimeline['steps'][number]
export type ResultMovement = ResultTimeline['movements'][number]
export type ResultTransfer = ResultLayer['transfers'][number]
