import { BACKENDS } from '../cache/backends.ts'
import { type CacheContext, type CacheEntries, NOTHING_KNOWN, type WantedCache } from '../cache/cache.ts'
import { chooseCache } from '../cache/choose-cache.ts'
import { manageCaches, missingCaches } from '../cache/manage-caches.ts'
import { cacheScopes } from '../cache/scopes.ts'
import { formatRepository } from '../oci/reference.ts'
import { buildArgv, type CommonFlags, readsStandardInput } from './build-flags.ts'
import type { LegAssignment } from './legs.ts'
import type { CachePlan, PlannedImage } from './plan.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { PushDecision } from './push.ts'

/** Which managed caches this run has, for all legs alike. */
export interface CacheDecision {
  readonly caches: readonly WantedCache[]
  readonly context: Omit<CacheContext, 'platforms'>
  /** Chosen by `auto`. */
  readonly isAuto: boolean
  /** What `auto` came to, and why. */
  readonly reasons: readonly string[]
}

export function decideCaches(
  facts: PlanFacts,
  images: readonly PlannedImage[],
  { push }: PushDecision,
): CacheDecision {
  const { inputs, host } = facts
  const isAuto = asksForAuto(inputs)
  const { writes, reads } = cacheScopes(host)
  const [image] = images
  // It can be read once, and the image needs it.
  const isUnwritten = writes === undefined || (isAuto && readsStandardInput(inputs))
  const context = {
    ...(image !== undefined && { image: image.repository }),
    ...(inputs.cacheRepository !== undefined && { cacheRepository: inputs.cacheRepository }),
    ...(inputs.target !== undefined && { target: inputs.target }),
    ...(!isUnwritten && { writes }),
    reads,
    movingTags: image?.tags.flatMap(({ name, moving }) => (moving ? [name] : [])) ?? [],
    push,
    importTimeout: inputs.cacheImportTimeout,
    exportTimeout: inputs.cacheTimeout,
    facts: facts.cache ?? NOTHING_KNOWN,
  }
  const named = inputs.cache.flatMap(({ choice, attributes }) =>
    choice === 'auto' || choice === 'none' ? [] : [{ kind: choice, attributes }],
  )
  if (!isAuto) return { caches: named, context, isAuto, reasons: [] }
  // Without having looked around there is nothing to choose by.
  if (facts.cache === undefined) return { caches: [], context, isAuto, reasons: [] }
  const repository = inputs.cacheRepository ?? image?.repository
  const { kind, why } = chooseCache(facts.cache, {
    writes: !isUnwritten && push,
    repository: repository === undefined ? undefined : formatRepository(repository),
  })
  return {
    caches: kind === undefined ? [] : [{ kind, attributes: {} }],
    context,
    isAuto,
    reasons: [`cache: auto is ${kind ?? 'none'}: ${why}`],
  }
}

function asksForAuto({ cache, cacheFrom, cacheTo }: PlanFacts['inputs']): boolean {
  if (cache.length > 0) return cache.some(({ choice }) => choice === 'auto')
  return cacheFrom.length === 0 && cacheTo.length === 0
}

/** Caches of one leg: those that are typed in, and those that `cache` manages. Each leg has its own. */
export function legCaches(
  { inputs, builder }: PlanFacts,
  { caches, context }: CacheDecision,
  { platforms }: LegAssignment,
): CacheEntries {
  // Without a word it is the builder's own.
  const [node] = builder.nodes
  const managed = manageCaches(caches, {
    ...context,
    platforms: platforms.length > 0 ? platforms : (node?.platforms.slice(0, 1) ?? []),
  })
  return {
    imports: [...inputs.cacheFrom.map(({ text }) => text), ...managed.imports],
    exports: [...inputs.cacheTo.map(({ text }) => text), ...managed.exports],
    withImage: managed.withImage,
  }
}

/** What becomes of the managed caches otherwise than one would think. */
export function cacheRemarks(facts: PlanFacts, { caches, context }: CacheDecision): readonly string[] {
  const missing = missingCaches(caches, context)
  const why = missing.length > 0 ? undefined : whyUnwritten(facts, caches, context)
  if (why === undefined) return missing
  return [`cache: ${caches.map(({ kind }) => kind).join(', ')} writes nothing here: ${why}`]
}

function whyUnwritten(
  { inputs, host }: PlanFacts,
  caches: readonly WantedCache[],
  { push, writes }: CacheDecision['context'],
): string | undefined {
  if (caches.length === 0) return undefined
  if (host.pullRequest?.fromFork) return 'a fork may only read it'
  if (!push && !caches.some(({ kind }) => BACKENDS[kind].withoutPush)) return 'nothing is pushed'
  if (writes !== undefined) return undefined
  return readsStandardInput(inputs)
    ? 'standard input can be read once'
    : 'builds of a git tag read the cache of the default branch'
}

/** The exports run on their own, a solve a leg, so that a cache that can't be written costs no image. */
export function planCaches(
  { inputs }: PlanFacts,
  flags: CommonFlags,
  caches: readonly { readonly assignment: LegAssignment; readonly entries: CacheEntries }[],
  decision: { readonly writes: boolean; readonly reasons: readonly string[] },
): CachePlan {
  const exporting = decision.writes ? caches.filter(({ entries }) => entries.exports.length > 0) : []
  return {
    imports: [...new Set(caches.flatMap(({ entries }) => entries.imports))],
    exports: [
      ...new Set(caches.flatMap(({ entries }) => entries.withImage)),
      ...exporting.flatMap(({ entries }) => entries.exports),
    ],
    exportSolves: exporting.map(({ assignment, entries }) => ({
      exports: entries.exports,
      ...(assignment.node !== undefined && { platform: assignment.platforms[0] }),
      argv: buildArgv(inputs, {
        ...flags,
        platforms: assignment.platforms,
        annotations: [],
        attests: ['type=provenance,disabled=true'],
        outputs: ['type=cacheonly'],
        cacheFrom: entries.imports,
        cacheTo: entries.exports,
        again: true,
      }),
    })),
    timeoutMs: inputs.cacheTimeout,
    reasons: decision.reasons,
  }
}
