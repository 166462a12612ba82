import * as z from 'zod/mini'
import { baseOf } from './dockerfile.ts'

/** Where a layer comes from. */
export interface LayerSource {
  /** The instruction as it stands in the Dockerfile, on one line. */
  readonly instruction: string
  readonly line: number
  /** It came with a base image. */
  readonly base: boolean
}

const range = z.object({ start: z.object({ line: z.int() }), end: z.optional(z.object({ line: z.int() })) })
const metadataSchema = z.object({
  source: z.optional(
    z.object({
      locations: z.optional(
        z.record(
          z.string(),
          z.object({
            locations: z.optional(
              z.array(z.object({ sourceIndex: z.optional(z.int()), ranges: z.optional(z.array(range)) })),
            ),
          }),
        ),
      ),
      infos: z.optional(z.array(z.object({ data: z.optional(z.string()) }))),
    }),
  ),
  layers: z.optional(z.record(z.string(), z.array(z.array(z.object({ digest: z.string() }))))),
})
const stepsSchema = z.array(
  z.object({
    id: z.string(),
    op: z.optional(z.object({ Op: z.optional(z.object({ source: z.optional(z.unknown()) })) })),
  }),
)
const parametersSchema = z.object({
  args: z.optional(z.object({ target: z.optional(z.string()) })),
})
const predicateSchema = z.object({
  // SLSA 1.0
  buildDefinition: z.optional(
    z.object({
      externalParameters: z.optional(z.object({ request: z.optional(parametersSchema) })),
      internalParameters: z.optional(
        z.object({ buildConfig: z.optional(z.object({ llbDefinition: z.optional(stepsSchema) })) }),
      ),
    }),
  ),
  runDetails: z.optional(
    z.object({ metadata: z.optional(z.object({ buildkit_metadata: z.optional(metadataSchema) })) }),
  ),
  // SLSA 0.2
  invocation: z.optional(z.object({ parameters: z.optional(parametersSchema) })),
  buildConfig: z.optional(z.object({ llbDefinition: z.optional(stepsSchema) })),
  metadata: z.optional(
    z.object({ 'https://mobyproject.org/buildkit@v1#metadata': z.optional(metadataSchema) }),
  ),
})

/**
 * Maps layers to lines of the Dockerfile, from BuildKit's provenance. Empty where it holds no such thing, or nothing
 * that we can read.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/docs/attestations/slsa-definitions.md
 */
export function layerSources(predicate: unknown): ReadonlyMap<string, LayerSource> {
  const parsed = predicateSchema.safeParse(predicate)
  if (!parsed.success) return new Map()
  const { buildDefinition, runDetails, buildConfig, metadata, invocation } = parsed.data
  const facts =
    runDetails?.metadata?.buildkit_metadata ?? metadata?.['https://mobyproject.org/buildkit@v1#metadata']
  const steps =
    buildDefinition?.internalParameters?.buildConfig?.llbDefinition ?? buildConfig?.llbDefinition ?? []
  const bases = new Set(steps.filter((step) => step.op?.Op?.source !== undefined).map((step) => step.id))
  const parameters = buildDefinition?.externalParameters?.request ?? invocation?.parameters
  const files = facts?.source?.infos?.map((info) => linesOf(info.data)) ?? []

  const sources = new Map<string, LayerSource>()
  // The step that made a layer has the shortest chain that ends with it: later steps carry it along.
  const chains = Object.entries(facts?.layers ?? {})
    .flatMap(([output, results]) => results.map((chain) => ({ step: output.split(':')[0] ?? '', chain })))
    .toSorted((a, b) => a.chain.length - b.chain.length)
  for (const { step, chain } of chains) {
    const location = facts?.source?.locations?.[step]?.locations?.[0]
    const lines = location?.ranges?.[0]
    const file = files[location?.sourceIndex ?? 0]
    if (lines === undefined || file === undefined) continue
    const base = bases.has(step)
    const own = {
      line: lines.start.line,
      text: readInstruction(file, lines.start.line, lines.end?.line ?? lines.start.line),
    }
    // Stages that stand on one image share a step, whose place is that of any of them.
    const { line, text } = (base ? baseOf(file, parameters?.args?.target) : undefined) ?? own
    for (const { digest } of base ? chain : chain.slice(-1)) {
      if (!sources.has(digest)) sources.set(digest, { instruction: text, line, base })
    }
  }
  return sources
}

function linesOf(data: string | undefined): readonly string[] | undefined {
  return data === undefined ? undefined : Buffer.from(data, 'base64').toString('utf8').split('\n')
}

/** Continuation lines are joined; the text is otherwise left alone. */
function readInstruction(file: readonly string[], first: number, last: number): string {
  return file
    .slice(first - 1, last)
    .map((line) => line.replace(/\\\s*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join(' ')
}
