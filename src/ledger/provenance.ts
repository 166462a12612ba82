import * as z from 'zod/mini'

/**
 * What BuildKit's provenance of one platform tells of how an image was made. With `mode=min` there are materials and
 * nothing else; the record of a build always holds all of it.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/docs/attestations/slsa-definitions.md
 */
export interface Provenance {
  /** By id, inputs before what is made from them. Empty with `mode=min`. */
  readonly steps: ReadonlyMap<string, Step>
  /** The step that made a layer, by the layer's digest. */
  readonly makers: ReadonlyMap<string, Step>
  /** The layers of a step's result, its own last; only of steps that were exported. */
  readonly layers: ReadonlyMap<string, readonly string[]>
  /** Ids of steps by the digest that the solve status calls them. */
  readonly vertices: ReadonlyMap<string, string>
  /** Values of the build arguments that were given, by name. They are compared, and never shown. */
  readonly buildArgs: ReadonlyMap<string, string>
  readonly materials: readonly Material[]
  /** The Dockerfile, line by line. */
  readonly dockerfile: readonly string[]
  /** The stage that was asked for. */
  readonly target: string | undefined
}

/** One operation of the build's definition (LLB). */
export interface Step {
  readonly id: string
  /** Ids of the steps whose results it works on. */
  readonly inputs: readonly string[]
  readonly kind: 'image' | 'local' | 'source' | 'exec' | 'file' | 'merge' | 'other'
  /** What it does, as BuildKit has it: holds expanded arguments, and is compared only. */
  readonly operation: unknown
  /** First line of the instruction in the Dockerfile, and its last. */
  readonly lines: { readonly first: number; readonly last: number } | undefined
}

/** Something from outside that went into the build. */
export interface Material {
  /** A package URL or an address: `pkg:docker/busybox@1.37?platform=linux%2Famd64`. */
  readonly uri: string
  /** `sha256:…`; undefined where it is of another kind. */
  readonly digest: string | undefined
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
const operationSchema = z.object({
  Op: z.optional(z.record(z.string(), z.unknown())),
  platform: z.optional(z.unknown()),
})
const buildSchema = z.object({
  llbDefinition: z.optional(
    z.array(
      z.object({
        id: z.string(),
        inputs: z.optional(z.array(z.string())),
        op: z.optional(operationSchema),
      }),
    ),
  ),
  digestMapping: z.optional(z.record(z.string(), z.string())),
})
const parametersSchema = z.object({ args: z.optional(z.record(z.string(), z.string())) })
const materialsSchema = z.array(
  z.object({ uri: z.optional(z.string()), digest: z.optional(z.record(z.string(), z.string())) }),
)
const predicateSchema = z.object({
  // SLSA 1.0
  buildDefinition: z.optional(
    z.object({
      externalParameters: z.optional(z.object({ request: z.optional(parametersSchema) })),
      internalParameters: z.optional(z.object({ buildConfig: z.optional(buildSchema) })),
      resolvedDependencies: z.optional(materialsSchema),
    }),
  ),
  runDetails: z.optional(
    z.object({ metadata: z.optional(z.object({ buildkit_metadata: z.optional(metadataSchema) })) }),
  ),
  // SLSA 0.2
  invocation: z.optional(z.object({ parameters: z.optional(parametersSchema) })),
  materials: z.optional(materialsSchema),
  buildConfig: z.optional(buildSchema),
  metadata: z.optional(
    z.object({ 'https://mobyproject.org/buildkit@v1#metadata': z.optional(metadataSchema) }),
  ),
})

type Metadata = z.infer<typeof metadataSchema>
type Build = z.infer<typeof buildSchema>

/** Undefined for what is no provenance that we can read. */
export function parseProvenance(predicate: unknown): Provenance | undefined {
  const parsed = predicateSchema.safeParse(predicate)
  if (!parsed.success) return undefined
  const { buildDefinition, runDetails, buildConfig, metadata, invocation, materials } = parsed.data
  const facts =
    runDetails?.metadata?.buildkit_metadata ?? metadata?.['https://mobyproject.org/buildkit@v1#metadata']
  const build = buildDefinition?.internalParameters?.buildConfig ?? buildConfig ?? {}
  const parameters = buildDefinition?.externalParameters?.request ?? invocation?.parameters
  const steps = new Map(readSteps(build, facts).map((step) => [step.id, step]))
  const layers = readLayers(facts)
  return {
    steps,
    layers,
    makers: readMakers(steps, layers),
    vertices: new Map(Object.entries(build.digestMapping ?? {})),
    buildArgs: readBuildArgs(parameters?.args ?? {}),
    materials: (buildDefinition?.resolvedDependencies ?? materials ?? []).map(({ uri, digest }) => ({
      uri: uri ?? '',
      digest: digest?.['sha256'] === undefined ? undefined : `sha256:${digest['sha256']}`,
    })),
    dockerfile: readDockerfile(facts),
    target: parameters?.args?.['target'],
  }
}

function readSteps({ llbDefinition = [] }: Build, facts: Metadata | undefined): readonly Step[] {
  return llbDefinition.map(({ id, inputs = [], op }) => {
    const location = facts?.source?.locations?.[id]?.locations?.[0]
    // Other sources than the first are those that a frontend brings itself.
    const range = (location?.sourceIndex ?? 0) === 0 ? location?.ranges?.[0] : undefined
    return {
      id,
      // `step3:0` is the first result of step3.
      inputs: inputs.map((input) => input.replace(/:\d+$/, '')),
      kind: kindOf(op?.Op ?? {}),
      operation: op ?? {},
      lines:
        range === undefined
          ? undefined
          : { first: range.start.line, last: range.end?.line ?? range.start.line },
    }
  })
}

const sourceSchema = z.object({ identifier: z.string() })

function kindOf(op: Readonly<Record<string, unknown>>): Step['kind'] {
  if ('exec' in op) return 'exec'
  if ('file' in op) return 'file'
  if ('merge' in op) return 'merge'
  if (!('source' in op)) return 'other'
  const source = sourceSchema.safeParse(op['source'])
  const scheme = source.success ? source.data.identifier.split('://')[0] : undefined
  // One that was cut out of the record was an image all the same: nothing else gives layers.
  if (scheme === undefined || scheme === 'docker-image' || scheme === 'oci-layout') return 'image'
  return scheme === 'local' ? 'local' : 'source'
}

function readLayers(facts: Metadata | undefined): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(facts?.layers ?? {}).flatMap(([output, results]) =>
      results.map((chain) => [output.replace(/:\d+$/, ''), chain.map(({ digest }) => digest)] as const),
    ),
  )
}

/** The step that made a layer has the shortest chain that ends with it: later steps carry it along. */
function readMakers(
  steps: ReadonlyMap<string, Step>,
  layers: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Step> {
  const makers = new Map<string, Step>()
  for (const [id, chain] of [...layers].toSorted(([, a], [, b]) => a.length - b.length)) {
    const step = steps.get(id)
    if (step === undefined) continue
    for (const digest of step.kind === 'image' ? chain : chain.slice(-1)) {
      if (!makers.has(digest)) makers.set(digest, step)
    }
  }
  return makers
}

const BUILD_ARG = 'build-arg:'

function readBuildArgs(args: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(args).flatMap(([key, value]) =>
      key.startsWith(BUILD_ARG) ? [[key.slice(BUILD_ARG.length), value] as const] : [],
    ),
  )
}

function readDockerfile(facts: Metadata | undefined): readonly string[] {
  const data = facts?.source?.infos?.[0]?.data
  return data === undefined ? [] : Buffer.from(data, 'base64').toString('utf8').split('\n')
}
