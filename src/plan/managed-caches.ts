import { BACKENDS } from '../cache/backends.ts'
import {
  type CacheContext,
  type CacheFacts,
  type CacheKind,
  NOTHING_KNOWN,
  type WantedCache,
} from '../cache/cache.ts'
import { chooseCache } from '../cache/choose-cache.ts'
import { missingCaches } from '../cache/manage-caches.ts'
import { cacheScopes } from '../cache/scopes.ts'
import type { Attributes } from '../inputs/parsed.ts'
import { formatRepository, type Repository } from '../oci/reference.ts'
import { readsStandardInput } from './build-flags.ts'
import type { PlannedImage } from './plan.ts'
import type { PlanFacts } from './plan-facts.ts'

/** What is decided for the caches of all legs alike. */
export interface ManagedCaches {
  readonly caches: readonly WantedCache[]
  /** Read as well, and written where those above can't be. */
  readonly otherwise: readonly WantedCache[]
  readonly context: Omit<CacheContext, 'platforms'>
  /** What was chosen where nothing is asked for, and why. */
  readonly reasons: readonly string[]
  /** What becomes of a cache that is asked for, otherwise than one would think. */
  readonly notes: readonly string[]
}

export function decideCaches(
  facts: PlanFacts,
  decided: {
    readonly images: readonly PlannedImage[]
    readonly push: boolean
    /** Attributes of the image output. */
    readonly exporter: Attributes
  },
): ManagedCaches {
  const { inputs } = facts
  if (!leavesChoice(inputs)) {
    const context = cacheContext(facts, decided, true)
    const caches = inputs.cache.flatMap(({ choice, attributes }) =>
      choice === 'none' || choice === 'auto' ? [] : [{ kind: choice, attributes }],
    )
    return { caches, otherwise: [], context, reasons: [], notes: remarks(facts, caches, context) }
  }
  // What nobody asked for fails at nothing: standard input can be read once, and docker's own builder may know no exports.
  const mayWrite = !readsStandardInput(inputs) && facts.builder.imageStore !== 'docker'
  const context = cacheContext(facts, decided, mayWrite)
  if (facts.cache === undefined) {
    const why = 'it depends on what the registry and the runner allow'
    const none = { caches: [], otherwise: [] }
    return { ...none, context, reasons: [`the cache is chosen when it runs: ${why}`], notes: [] }
  }
  const repository = context.cacheRepository ?? context.image
  const { kind, otherwise, why } = chooseCache(context.facts, {
    writes: context.writes !== undefined && context.push,
    repository: repository === undefined ? undefined : formatRepository(repository),
  })
  const wanted = (one: CacheKind | undefined) => (one === undefined ? [] : [{ kind: one, attributes: {} }])
  const caches = wanted(kind)
  const reasons = [`cache is ${kind ?? 'none'}: ${why}`, ...remarks(facts, caches, context)]
  return { caches, otherwise: wanted(otherwise), context, reasons, notes: [] }
}

/** Raw entries mean what they meant before there was a choice. */
function leavesChoice({ cache, cacheFrom, cacheTo }: PlanFacts['inputs']): boolean {
  if (cache.length > 0) return cache.some(({ choice }) => choice === 'auto')
  return cacheFrom.length === 0 && cacheTo.length === 0
}

/** Whether what is planned depends on who can pull the image. */
export function dependsOnVisibility(inputs: PlanFacts['inputs']): boolean {
  return (
    leavesChoice(inputs) ||
    inputs.cache.some(({ choice, attributes }) => choice === 'registry' && attributes['mode'] === undefined)
  )
}

/** The repository that a registry cache would be kept in, where it has to be known what it allows. */
export function cacheRepositoryOf(
  inputs: PlanFacts['inputs'],
  image: Repository | undefined,
): Repository | undefined {
  const isUsed = leavesChoice(inputs) || inputs.cache.some(({ choice }) => choice === 'registry')
  return isUsed ? (inputs.cacheRepository ?? image) : undefined
}

// What a layer's digest depends on beside its content: a cache that has it otherwise would share nothing.
const COMPRESSION = new Set(['compression', 'compression-level', 'force-compression'])

function cacheContext(
  { inputs, host, cache }: PlanFacts,
  { images: [image], push, exporter }: Parameters<typeof decideCaches>[1],
  mayWrite: boolean,
): ManagedCaches['context'] {
  const { writes, reads } = cacheScopes(host)
  const repository = inputs.cacheRepository ?? image?.repository
  return {
    ...(image !== undefined && { image: image.repository }),
    ...(inputs.cacheRepository !== undefined && { cacheRepository: inputs.cacheRepository }),
    ...(inputs.target !== undefined && { target: inputs.target }),
    ...(writes !== undefined && mayWrite && { writes }),
    reads,
    movingTags: image?.tags.flatMap(({ name, moving }) => (moving ? [name] : [])) ?? [],
    compression: Object.fromEntries(Object.entries(exporter).filter(([key]) => COMPRESSION.has(key))),
    push,
    importTimeout: inputs.cacheImportTimeout,
    exportTimeout: inputs.cacheTimeout,
    facts: cache === undefined ? NOTHING_KNOWN : knownOf(cache, repository),
  }
}

/** An image that was left out may have been private, and the next one needn't be. */
function knownOf(facts: CacheFacts, repository: Repository | undefined): CacheFacts {
  const { repository: asked } = facts
  const isOther =
    asked !== undefined &&
    repository !== undefined &&
    formatRepository(asked) !== formatRepository(repository)
  return isOther ? { ...facts, registry: NOTHING_KNOWN.registry } : facts
}

function remarks(
  facts: PlanFacts,
  caches: readonly WantedCache[],
  context: ManagedCaches['context'],
): readonly string[] {
  if (caches.length === 0) return []
  const missing = missingCaches(caches, context)
  const why = missing.length > 0 ? undefined : whyUnwritten(facts, caches, context)
  if (why === undefined) return missing
  return [`cache: ${caches.map(({ kind }) => kind).join(', ')} writes nothing here: ${why}`]
}

function whyUnwritten(
  { inputs, host, builder }: PlanFacts,
  caches: readonly WantedCache[],
  { push, writes }: ManagedCaches['context'],
): string | undefined {
  if (host.pullRequest?.fromFork) return 'a fork may only read it'
  if (!push && !caches.some(({ kind }) => BACKENDS[kind].withoutPush)) return 'nothing is pushed'
  if (writes !== undefined) return undefined
  if (readsStandardInput(inputs)) return 'standard input can be read once'
  return builder.imageStore === 'docker'
    ? "docker's own builder knows no export of caches without containerd's image store"
    : 'builds of a git tag read the cache of the default branch'
}
