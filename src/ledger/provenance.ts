import * as z from 'zod/mini'
import { type Instruction, instructions, lineage, stagesOf } from './dockerfile.ts'

/**
 * What BuildKit's provenance of one platform tells of how an image was made. With `mode=min` there are materials and
 * nothing else; the record of a build always holds all of it.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/docs/attestations/slsa-definitions.md
 */
export interface Provenance {
  /** By id, inputs before what is made from them. Empty with `mode=min`. */
  readonly steps: ReadonlyMap<string, Step>
  /**
   * The layers of a step's result, its own last; only of steps that the image was exported from. Digests are those before
   * timestamps were rewritten or layers compressed otherwise.
   */
  readonly layers: ReadonlyMap<string, readonly string[]>
  /** Ids of steps by the digest that the solve status calls them. */
  readonly vertices: ReadonlyMap<string, string>
  /** Values of the build arguments that were given, by name. They are compared, and never shown. */
  readonly buildArgs: ReadonlyMap<string, string>
  readonly materials: readonly Material[]
  /** Of the Dockerfile; empty where it isn't recorded. */
  readonly instructions: readonly Instruction[]
  /** The `FROM` that the published stage stands on in the end. */
  readonly base: Instruction | undefined
  /** The stage that was asked for. */
  readonly target: string | undefined
}

/** One operation of the build's definition (LLB). */
export interface Step {
  readonly id: string
  /** Ids of the steps whose results it works on. */
  readonly inputs: readonly string[]
  readonly kind: 'image' | 'context' | 'source' | 'exec' | 'file' | 'merge' | 'other'
  /** What it does, as BuildKit has it: holds expanded arguments, and is compared only. Keys are in alphabetical order. */
  readonly operation: unknown
  /** The instructions that it comes from; stages that do the same share a step. Those of the published stage come first. */
  readonly places: readonly Instruction[]
}

/** Something from outside that went into the build. */
export interface Material {
  /** A package URL or an address: `pkg:docker/busybox@1.37?platform=linux%2Famd64`. */
  readonly uri: string
  /** `sha256:…` of an image or a file, `sha1:…` of a commit. */
  readonly digest: string | undefined
}

const range = z.object({ start: z.object({ line: z.int() }) })
const locationSchema = z.object({
  locations: z.optional(
    z.array(z.object({ sourceIndex: z.optional(z.int()), ranges: z.optional(z.array(range)) })),
  ),
})
const metadataSchema = z.object({
  source: z.optional(
    z.object({
      locations: z.optional(z.record(z.string(), locationSchema)),
      infos: z.optional(z.array(z.object({ data: z.optional(z.string()) }))),
    }),
  ),
  layers: z.optional(z.record(z.string(), z.array(z.array(z.object({ digest: z.string() }))))),
})
const buildSchema = z.object({
  llbDefinition: z.optional(
    z.array(
      z.object({
        id: z.string(),
        inputs: z.optional(z.array(z.string())),
        op: z.optional(z.record(z.string(), z.unknown())),
      }),
    ),
  ),
  digestMapping: z.optional(z.record(z.string(), z.string())),
})
const parametersSchema = z.object({ args: z.optional(z.record(z.string(), z.string())) })
const configSourceSchema = z.object({ uri: z.optional(z.string()) })
const materialsSchema = z.array(
  z.object({ uri: z.optional(z.string()), digest: z.optional(z.record(z.string(), z.string())) }),
)
const predicateSchema = z.object({
  // SLSA 1.0
  buildDefinition: z.optional(
    z.object({
      externalParameters: z.optional(
        z.object({ configSource: z.optional(configSourceSchema), request: z.optional(parametersSchema) }),
      ),
      internalParameters: z.optional(z.object({ buildConfig: z.optional(buildSchema) })),
      resolvedDependencies: z.optional(materialsSchema),
    }),
  ),
  runDetails: z.optional(
    z.object({ metadata: z.optional(z.object({ buildkit_metadata: z.optional(metadataSchema) })) }),
  ),
  // SLSA 0.2
  invocation: z.optional(
    z.object({ configSource: z.optional(configSourceSchema), parameters: z.optional(parametersSchema) }),
  ),
  materials: z.optional(materialsSchema),
  buildConfig: z.optional(buildSchema),
  metadata: z.optional(
    z.object({ 'https://mobyproject.org/buildkit@v1#metadata': z.optional(metadataSchema) }),
  ),
})

type Metadata = z.infer<typeof metadataSchema>
type Build = z.infer<typeof buildSchema>
type Materials = z.infer<typeof materialsSchema>

/** Undefined for what is no provenance that we can read. */
export function parseProvenance(predicate: unknown): Provenance | undefined {
  const parsed = predicateSchema.safeParse(predicate)
  if (!parsed.success) return undefined
  const { buildDefinition, runDetails, buildConfig, metadata, invocation, materials } = parsed.data
  const external = buildDefinition?.externalParameters
  const facts =
    runDetails?.metadata?.buildkit_metadata ?? metadata?.['https://mobyproject.org/buildkit@v1#metadata']
  const build = buildDefinition?.internalParameters?.buildConfig ?? buildConfig ?? {}
  const args = new Map(Object.entries((external?.request ?? invocation?.parameters)?.args ?? {}))
  const target = args.get('target')
  const dockerfile = readDockerfile(facts)
  const stages = lineage(stagesOf(dockerfile), target)
  const contextUri = (external?.configSource ?? invocation?.configSource)?.uri
  const placesOf = placeReader(facts, dockerfile, new Set(stages.flatMap((stage) => stage.instructions)))
  return {
    steps: new Map(readSteps(build, contextUri, placesOf).map((step) => [step.id, step])),
    layers: readLayers(facts),
    vertices: new Map(Object.entries(build.digestMapping ?? {})),
    buildArgs: new Map(
      [...args].flatMap(([key, value]) =>
        key.startsWith(BUILD_ARG) ? [[key.slice(BUILD_ARG.length), value] as const] : [],
      ),
    ),
    materials: (buildDefinition?.resolvedDependencies ?? materials ?? []).map(readMaterial),
    instructions: dockerfile,
    base: stages.at(-1)?.from,
    target,
  }
}

const BUILD_ARG = 'build-arg:'

function readMaterial({ uri = '', digest = {} }: Materials[number]): Material {
  const [algorithm] = ['sha256', 'sha1'].filter((name) => digest[name] !== undefined)
  return { uri, digest: algorithm === undefined ? undefined : `${algorithm}:${digest[algorithm]}` }
}

function readSteps(
  { llbDefinition = [] }: Build,
  contextUri: string | undefined,
  placesOf: (id: string) => readonly Instruction[],
): readonly Step[] {
  return llbDefinition.map(({ id, inputs = [], op = {} }) => ({
    id,
    // `step3:0` is the first result of step3.
    inputs: inputs.map((input) => input.replace(/:\d+$/, '')),
    kind: kindOf(op['Op'], contextUri),
    operation: inOrder(op),
    places: placesOf(id),
  }))
}

const operationSchema = z.record(z.string(), z.unknown())
const sourceSchema = z.object({
  identifier: z.string(),
  attrs: z.optional(z.object({ 'git.fullurl': z.optional(z.string()) })),
})

function kindOf(operation: unknown, contextUri: string | undefined): Step['kind'] {
  const parsed = operationSchema.safeParse(operation)
  const op = parsed.success ? parsed.data : {}
  if ('exec' in op) return 'exec'
  if ('file' in op) return 'file'
  if ('merge' in op) return 'merge'
  if (!('source' in op)) return 'other'
  const source = sourceSchema.safeParse(op['source'])
  // One that was cut out of the record was an image all the same: nothing else gives layers.
  if (!source.success) return 'image'
  const { identifier, attrs } = source.data
  if (/^(?:docker-image|oci-layout):\/\//.test(identifier)) return 'image'
  const isContext =
    identifier.startsWith('local://') ||
    (contextUri !== undefined && [identifier, attrs?.['git.fullurl']].includes(contextUri.split('#')[0]))
  return isContext ? 'context' : 'source'
}

// No operation of BuildKit's is nested half as deep; what is would be hard to walk.
const DEEPEST = 40

/** One encoder writes keys in this order, and another one in that. */
function inOrder(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > DEEPEST) return null
  if (Array.isArray(value)) return value.map((each) => inOrder(each, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each, depth + 1)]),
  )
}

function readDockerfile(facts: Metadata | undefined): readonly Instruction[] {
  const data = facts?.source?.infos?.[0]?.data
  return data === undefined ? [] : instructions(Buffer.from(data, 'base64').toString('utf8').split('\n'))
}

function placeReader(
  facts: Metadata | undefined,
  dockerfile: readonly Instruction[],
  published: ReadonlySet<Instruction>,
): (id: string) => readonly Instruction[] {
  const byLine = new Map<number, Instruction>()
  for (const instruction of dockerfile) {
    for (let line = instruction.line; line <= instruction.last; line += 1) byLine.set(line, instruction)
  }
  const rank = (place: Instruction) => Number(published.has(place))
  return (id) => {
    const places = (facts?.source?.locations?.[id]?.locations ?? [])
      // Other sources than the first are those that a frontend brings itself.
      .filter(({ sourceIndex = 0 }) => sourceIndex === 0)
      .flatMap(({ ranges }) => byLine.get(ranges?.[0]?.start.line ?? 0) ?? [])
    return places.toSorted((a, b) => rank(b) - rank(a) || a.line - b.line)
  }
}

function readLayers(facts: Metadata | undefined): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(facts?.layers ?? {}).flatMap(([output, results]) =>
      results.map((chain) => [output.replace(/:\d+$/, ''), chain.map(({ digest }) => digest)] as const),
    ),
  )
}
