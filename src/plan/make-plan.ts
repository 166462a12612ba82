import { parseGoBoolean } from '../inputs/attributes.ts'
import { type Problem, problemsOf } from '../inputs/problem.ts'
import type { Result } from '../inputs/result.ts'
import { legAnnotations, metadataAnnotations, ownAnnotations, planAnnotations } from './annotations.ts'
import { attestFlags, hasAttestations } from './attestations.ts'
import { baselineReferences } from './baseline.ts'
import { buildArgv, type CommonFlags, readsStandardInput } from './build-flags.ts'
import { legCaches, planCaches } from './cache-plan.ts'
import { creationTime } from './creation-time.ts'
import { legExporter, sortOutputs } from './exporter.ts'
import { ownFacts } from './facts.ts'
import { planImages } from './images.ts'
import { planLabels } from './labels.ts'
import { assignPlatforms } from './legs.ts'
import { keptTimes, planLocal } from './local-solve.ts'
import { decideCaches } from './managed-caches.ts'
import type { Leg, PublishPlan } from './plan.ts'
import type { PlanFacts } from './plan-facts.ts'
import { findPlanProblems, findSecondReadings } from './plan-problems.ts'
import { decidePush } from './push.ts'
import { epochArgument } from './reproducible.ts'
import { tagsPlan } from './tags-plan.ts'

/** Decides the whole run. Problems that need to know the builder or the host are found here, all of them together. */
export function makePlan(facts: PlanFacts): Result<PublishPlan, readonly Problem[]> {
  const { inputs, host, builder } = facts
  const exporters = sortOutputs(inputs)
  const push = decidePush(inputs, host, exporters)
  const named = planImages(facts, push.push, exporters.byDigestOnly)
  if (!named.ok) return named
  const { images, version, notes, context } = named.value
  const { followed } = named.value.set
  const created = creationTime(facts)
  if (!created.ok) return created
  const { repository, license } = host
  const source = {
    version,
    followed,
    revision: context.sha,
    repository,
    license,
    created: created.value.time,
  }
  const labels = planLabels(facts, source, context)
  const given = planAnnotations(facts, source, context)
  const listed = metadataAnnotations(facts, source, context)
  if (!labels.ok || !given.ok || !listed.ok) return { ok: false, error: problemsOf(labels, given) }

  const attestationContext = {
    isGitHubLike: facts.isGitHubLike,
    noDefaults: facts.noDefaultAttestations,
    ...(host.repository?.private !== undefined && { private: host.repository.private }),
    ...(host.runUrl !== undefined && { runUrl: host.runUrl }),
  }
  const attests = attestFlags(inputs, attestationContext)
  const attested = hasAttestations(attests, attestationContext)
  const result = inputs.platforms.length > 1 || attested || asksForIndex(inputs) ? 'index' : 'manifest'
  const problems = findPlanProblems(facts, { push: push.push, result, attested, image: exporters.image })
  if (problems.length > 0) return { ok: false, error: problems }

  const annotations = push.push
    ? [...given.value, ...ownAnnotations(source, result, given.value)]
    : given.value
  const epoch = epochArgument(inputs, created.value.epoch)
  const flags: CommonFlags = {
    builder: builder.name,
    labels: labels.value,
    attests,
    secrets: facts.secrets,
    context: inputs.context ?? facts.defaultContext,
    ...(host.gitContext !== undefined && { gitContext: host.gitContext }),
    ...(epoch !== undefined && { buildArgs: [epoch] }),
  }
  const assignments = assignPlatforms(inputs.platforms, builder.nodes)
  const several = assignments.length > 1
  const managed = decideCaches(facts, { images, push: push.push, exporter: exporters.image })
  const caches = assignments.map((assignment) => ({
    assignment,
    entries: legCaches(facts, managed, assignment),
  }))
  const exporter = legExporter(
    images.map(({ repository }) => repository),
    exporters.image,
  )
  const legs = caches.map(({ assignment, entries }, index): Leg => {
    const legFlags = {
      ...flags,
      platforms: assignment.platforms,
      annotations: several ? legAnnotations(annotations) : annotations,
      outputs: [exporter],
      cacheFrom: entries.imports,
      cacheTo: entries.withImage,
      metadataFile: facts.metadataFile(index),
    }
    const retryArgv = buildArgv(inputs, { ...legFlags, reuse: facts.isStuck ? 'nothing' : 'all' })
    const argv = facts.isStuck ? retryArgv : buildArgv(inputs, legFlags)
    return {
      ...{ ...assignment, argv, retryArgv, imports: entries.imports },
      fromStandardInput: readsStandardInput(inputs),
    }
  })
  const cache = planCaches(facts, flags, caches, { writes: push.writesCache, reasons: managed.reasons })
  const local = planLocal(facts, flags, exporters, {
    ...{ push: push.push, images, annotations, imports: cache.imports },
    metadataFile: facts.metadataFile(legs.length),
  })
  const solves = (push.push ? legs.length : 0) + (local === undefined ? 0 : 1) + cache.exportSolves.length
  const twice = findSecondReadings(facts, solves)
  if (twice.length > 0) return { ok: false, error: twice }
  return {
    ok: true,
    value: {
      ...{ push: push.push, images, builder, result, annotations, cache },
      notes: [...notes, ...managed.notes, ...keptTimes(facts, exporters, push.push)],
      baselines: push.push ? baselineReferences(inputs, host, images) : [],
      labels: flags.labels,
      metadata: tagsPlan(named.value, {
        labels: labels.value,
        annotations: listed.value,
        compat: inputs.tagsCompat,
      }),
      facts: ownFacts(source),
      legs: push.push ? legs : [],
      pushTimeoutMs: inputs.pushTimeout,
      madeAt: facts.now,
      ...(push.pushReason !== undefined && { pushReason: push.pushReason }),
      ...(version !== undefined && { version }),
      ...(source.revision !== undefined && { revision: source.revision }),
      ...(local !== undefined && { local }),
    },
  }
}

// A build argument that the frontend itself listens to: an index, even of one platform.
function asksForIndex({ buildArgs }: PlanFacts['inputs']): boolean {
  return buildArgs.some(
    ({ key, value }) => key === 'BUILDKIT_MULTI_PLATFORM' && parseGoBoolean(value ?? '') === true,
  )
}
