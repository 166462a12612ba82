import { registryCache } from '../cache/registry.ts'
import { cacheScopes } from '../cache/scopes.ts'
import { isPushingExporter } from '../inputs/kinds/exporters.ts'
import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Problem } from '../inputs/problem.ts'
import type { Result } from '../inputs/result.ts'
import { formatRepository, type Repository } from '../oci/reference.ts'
import { factAnnotations, isIndexLevel, legAnnotations } from './annotations.ts'
import { attestFlags, hasAttestations } from './attestations.ts'
import { type BuildFlags, buildArgv, type SecretFile } from './build-flags.ts'
import { legExporter, localExporter, sortOutputs } from './exporter.ts'
import { imageFacts, imageLabels } from './facts.ts'
import type { HostContext } from './host-context.ts'
import { planImages } from './images.ts'
import { assignPlatforms, type LegAssignment, missingPlatforms } from './legs.ts'
import type { Builder, CachePlan, Leg, PublishPlan } from './plan.ts'
import { decidePush } from './push.ts'

export interface PlanFacts {
  readonly inputs: ParsedInputs
  readonly host: HostContext
  readonly isGitHubLike: boolean
  readonly defaultImage?: string
  readonly builder: Builder
  /** BUILDX_NO_DEFAULT_ATTESTATIONS */
  readonly noDefaultAttestations: boolean
  readonly secrets: readonly SecretFile[]
  /** What `context` is when it isn't given. */
  readonly defaultContext: string
  /** Where leg number N is to write its metadata file. */
  readonly metadataFile: (leg: number) => string
  /** How the user writes the name of an input. */
  readonly spell: (name: string) => string
  /** Milliseconds since 1970. */
  readonly now: number
  /** Images (formatted repositories) that turned out to be out of reach. */
  readonly without?: ReadonlySet<string>
}

/** Decides the whole run. Problems that need to know the builder or the host are found here, all of them together. */
export function makePlan(facts: PlanFacts): Result<PublishPlan, readonly Problem[]> {
  const { inputs, host, builder, spell } = facts
  const outputs = sortOutputs(inputs)
  const push = decidePush(inputs, host, outputs)
  const named = planImages(facts, push.push, outputs.byDigestOnly)
  if (!named.ok) return named
  const { images, version, notes } = named.value

  const attestationContext = {
    isGitHubLike: facts.isGitHubLike,
    noDefaults: facts.noDefaultAttestations,
    ...(host.repository?.private !== undefined && { private: host.repository.private }),
    ...(host.runUrl !== undefined && { runUrl: host.runUrl }),
  }
  const attests = attestFlags(inputs, attestationContext)
  const attested = hasAttestations(attests, attestationContext)
  const result = inputs.platforms.length > 1 || attested ? 'index' : 'manifest'

  const problems = [
    ...missingPlatformProblems(facts),
    ...driverProblems(facts, push.push),
    ...resultProblems(facts, result, attested, outputs.image),
  ]
  if (problems.length > 0) return { ok: false, error: problems }

  const revision = inputs.tagsContext === 'git' ? host.sha : (host.pullRequest?.headSha ?? host.sha)
  const source = {
    now: facts.now,
    ...(version !== undefined && { version }),
    ...(revision !== undefined && { revision }),
    ...(host.repository !== undefined && { repository: host.repository }),
  }
  const given = Object.fromEntries(inputs.labels.map(({ key, value }) => [key, value]))
  // Whoever names full references gets the image that build-push-action would make: with the labels asked for.
  const metadataLabels = inputs.images.length > 0 || inputs.tags.length === 0 ? imageLabels(source) : {}
  const labels = { ...metadataLabels, ...given }
  const annotations = push.push
    ? [...inputs.annotations, ...factAnnotations(imageFacts(source), result, inputs.annotations)]
    : inputs.annotations

  const assignments = assignPlatforms(inputs.platforms, builder.nodes)
  const cache = (assignment: LegAssignment) =>
    cacheFlags(facts, images[0]?.repository, assignment, assignments.length > 1)
  const flags: Omit<BuildFlags, 'platforms' | 'outputs' | 'annotations' | 'cacheFrom'> = {
    builder: builder.name,
    labels,
    attests,
    cacheTo: [],
    secrets: facts.secrets,
    context: inputs.context ?? facts.defaultContext,
    ...(host.gitContext !== undefined && { gitContext: host.gitContext }),
  }
  const legs = push.push
    ? assignments.map((assignment, index): Leg => {
        const legFlags: BuildFlags = {
          ...flags,
          platforms: assignment.platforms,
          annotations: assignments.length > 1 ? legAnnotations(annotations) : annotations,
          outputs: [
            legExporter(
              images.map(({ repository }) => repository),
              outputs.image,
            ),
          ],
          cacheFrom: cache(assignment).imports,
          metadataFile: facts.metadataFile(index),
        }
        return {
          ...assignment,
          argv: buildArgv(inputs, legFlags),
          retryArgv: buildArgv(inputs, { ...legFlags, again: true }),
        }
      })
    : []
  const whole: LegAssignment = { platforms: inputs.platforms }
  const localOutputs = push.push
    ? outputs.others
    : [
        // BuildKit would push what says so itself, whatever was decided.
        ...inputs.outputs.filter((entry) => !isPushingExporter(entry)),
        ...outputs.others.filter((entry) => !inputs.outputs.includes(entry)),
      ]
  const local =
    push.push && localOutputs.length === 0
      ? undefined
      : {
          argv: buildArgv(inputs, {
            ...flags,
            platforms: inputs.platforms,
            annotations: push.push ? [] : annotations,
            // An engine without an image index can't load attestations; files beside a pushed image need none.
            attests:
              localOutputs.some(({ type }) => type === 'docker') && inputs.provenance === undefined
                ? attests
                    .filter((flag) => !flag.startsWith('type=provenance'))
                    .concat('type=provenance,disabled=true')
                : attests,
            outputs:
              localOutputs.length === 0
                ? ['type=cacheonly']
                : localOutputs.map((entry) => localExporter(entry, images)),
            cacheFrom: cache(whole).imports,
            again: push.push,
          }),
        }
  return {
    ok: true,
    value: {
      ...push,
      images,
      ...(version !== undefined && { version }),
      ...(revision !== undefined && { revision }),
      labels,
      annotations,
      facts: imageFacts(source),
      result,
      builder,
      legs,
      ...(local !== undefined && { local }),
      cache: planCache(inputs, assignments, cache, flags, push.writesCache),
      pushTimeoutMs: inputs.pushTimeout,
      madeAt: facts.now,
      notes,
    },
  }

  function missingPlatformProblems({ inputs, builder }: PlanFacts): Problem[] {
    const missing = missingPlatforms(inputs.platforms, builder.nodes)
    if (missing.length === 0) return []
    const offered = [
      ...new Set(
        builder.nodes.flatMap((node) =>
          node.platforms.map((p) => [p.os, p.architecture, p.variant].filter(Boolean).join('/')),
        ),
      ),
    ].join(', ')
    return [
      {
        code: 'invalid-value',
        input: spell('platforms'),
        given: missing.join(', '),
        allowed: offered,
        message: `${spell('platforms')}: the builder ${builder.name} can't build for ${missing.join(' and ')}; it offers ${offered}. Install QEMU on the machine (docker run --privileged --rm tonistiigi/binfmt --install all), or name a builder that has a node for it.`,
      },
    ]
  }
}

function driverProblems({ inputs, builder, spell }: PlanFacts, push: boolean): Problem[] {
  if (builder.driver !== 'docker' || !push) return []
  return [
    {
      code: 'contradiction',
      input: spell('builder'),
      given: inputs.builder ?? builder.name,
      allowed: 'a builder of the docker-container, kubernetes or remote driver',
      message: `${spell('builder')}: the builder ${builder.name} has the docker driver, which can't push by digest, builds for one platform only and keeps no record of what it sent. Leave ${spell('builder')} unset for a builder of the run's own, or set ${spell('push')} to false.`,
    },
  ]
}

function resultProblems(
  { inputs, spell }: PlanFacts,
  result: PublishPlan['result'],
  attested: boolean,
  image: Readonly<Record<string, string>>,
): Problem[] {
  const onBareManifest = result === 'manifest' ? inputs.annotations.filter(isIndexLevel) : []
  const problems = onBareManifest.map(
    ({ key }): Problem => ({
      code: 'contradiction',
      input: spell('annotations'),
      given: `index:${key}`,
      allowed: 'levels manifest and manifest-descriptor for one platform without attestations',
      message: `${spell('annotations')}: index:${key} needs an image index; one platform without attestations is a bare manifest. Use manifest:${key}, or leave provenance on.`,
    }),
  )
  if (image['oci-mediatypes'] === 'false' && attested) {
    problems.push({
      code: 'contradiction',
      input: spell('outputs'),
      given: 'oci-mediatypes=false',
      allowed: 'oci-mediatypes=false together with provenance: false and without sbom or attests',
      message: `${spell('outputs')}: oci-mediatypes=false can't hold attestations. Set provenance to false, or leave the media types to OCI.`,
    })
  }
  return problems
}

function cacheFlags(
  { inputs, host }: PlanFacts,
  repository: Repository | undefined,
  { platforms }: LegAssignment,
  several: boolean,
) {
  const raw = inputs.cacheFrom.map((entry) => entry.text)
  if (inputs.cache !== 'registry' || repository === undefined) {
    return { imports: raw, exports: inputs.cacheTo.map((entry) => entry.text) }
  }
  const managed = registryCache({
    repository,
    ...cacheScopes(host),
    public: host.repository?.private !== true,
    ...(inputs.target !== undefined && { target: inputs.target }),
    ...(several && { platforms }),
  })
  return {
    imports: [...raw, ...managed.imports],
    exports: [...inputs.cacheTo.map((entry) => entry.text), ...managed.exports],
  }
}

function planCache(
  inputs: ParsedInputs,
  assignments: readonly LegAssignment[],
  cache: (assignment: LegAssignment) => { imports: readonly string[]; exports: readonly string[] },
  flags: Omit<BuildFlags, 'platforms' | 'outputs' | 'annotations' | 'cacheFrom'>,
  writes: boolean,
): CachePlan {
  const pairs = assignments.map((assignment) => ({ assignment, ...cache(assignment) }))
  const exporting = writes ? pairs.filter(({ exports }) => exports.length > 0) : []
  return {
    imports: [...new Set(pairs.flatMap(({ imports }) => imports))],
    exports: exporting.flatMap(({ exports }) => exports),
    exportSolves: exporting.map(({ assignment, imports, exports }) => ({
      argv: buildArgv(inputs, {
        ...flags,
        platforms: assignment.platforms,
        annotations: [],
        attests: ['type=provenance,disabled=true'],
        outputs: ['type=cacheonly'],
        cacheFrom: imports,
        cacheTo: exports,
        again: true,
      }),
    })),
  }
}

/** For messages: the names that are published to. */
export function imageNames(plan: PublishPlan): readonly string[] {
  return plan.images.map(({ repository }) => formatRepository(repository))
}
