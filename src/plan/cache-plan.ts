import type { CacheEntries } from '../cache/cache.ts'
import { manageCaches } from '../cache/manage-caches.ts'
import { buildArgv, type CommonFlags } from './build-flags.ts'
import type { LegAssignment } from './legs.ts'
import type { ManagedCaches } from './managed-caches.ts'
import type { CachePlan } from './plan.ts'
import type { PlanFacts } from './plan-facts.ts'

/** Caches of one leg: those that are typed in, and those that `cache` manages. Each leg has its own. */
export function legCaches(
  { inputs, builder, droppedImports }: PlanFacts,
  { caches, context }: ManagedCaches,
  { platforms }: LegAssignment,
): CacheEntries {
  // Without a word it is the builder's own.
  const [node] = builder.nodes
  const managed = manageCaches(caches, {
    ...context,
    platforms: platforms.length > 0 ? platforms : (node?.platforms.slice(0, 1) ?? []),
  })
  const imports = [...inputs.cacheFrom.map(({ text }) => text), ...managed.imports]
  return {
    imports: imports.filter((entry) => !droppedImports?.has(entry)),
    exports: [...inputs.cacheTo.map(({ text }) => text), ...managed.exports],
    withImage: managed.withImage,
  }
}

/** The exports run on their own, a solve a leg, so that a cache that can't be written costs no image. */
export function planCaches(
  { inputs, cache }: PlanFacts,
  flags: CommonFlags,
  caches: readonly { readonly assignment: LegAssignment; readonly entries: CacheEntries }[],
  { writes, reasons }: { readonly writes: boolean; readonly reasons: readonly string[] },
): CachePlan {
  const exporting = writes ? caches.filter(({ entries }) => entries.exports.length > 0) : []
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
    importTimeoutMs: inputs.cacheImportTimeout,
    facts: cache,
    reasons,
  }
}
