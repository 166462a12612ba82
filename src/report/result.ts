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
  digest,
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

const cacheUse = z.object({
  entry: text,
  state: z.enum(['used', 'written', 'failed', 'timed-out', 'unknown']),
  milliseconds,
  bytes: bytes.nullable(),
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
    unchanged: z.boolean().nullable(),
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
        platforms: z.array(z.object({ platform: text, downloadBytes: bytes, sharedBytes: bytes })),
      })
      .nullable(),
    cache: z.object({ imports: z.array(cacheUse), exports: z.array(cacheUse) }),
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
export type ResultTransfer = ResultLayer['transfers'][number]
