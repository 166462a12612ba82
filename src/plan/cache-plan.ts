import type { CacheEntries } from '../cache/cache.ts'
import { manageCaches } from '../cache/manage-caches.ts'
import type { ParsedInputs } from '../inputs/parsed.ts'
import { type BuildFlags, buildArgv, type CommonFlags } from './build-flags.ts'
import type { LegAssignment } from './legs.ts'
import type { ManagedCaches } from './managed-caches.ts'
import type { CacheExport, CachePlan } from './plan.ts'
import type { PlanFacts } from './plan-facts.ts'

/** Caches of one leg. */
export interface LegCaches extends CacheEntries {
  /** Exports where those that are managed can't be written. */
  readonly otherwise: readonly string[]
}

/** Caches of one leg: those that are typed in, and those that `cache` manages. Each leg has its own. */
export function legCaches(
  { inputs, builder, imports: left }: PlanFacts,
  { caches, otherwise, context }: ManagedCaches,
  { platforms }: LegAssignment,
): LegCaches {
  // Without a word it is the builder's own.
  const [node] = builder.nodes
  const ofLeg = {
    ...context,
    platforms: platforms.length > 0 ? platforms : (node?.platforms.slice(0, 1) ?? []),
  }
  const managed = manageCaches(caches, ofLeg)
  const other = manageCaches(otherwise, ofLeg)
  const imports = [...inputs.cacheFrom.map(({ text }) => text), ...managed.imports, ...other.imports]
  return {
    imports: imports.filter((entry) => left === undefined || left.has(entry)),
    exports: [...inputs.cacheTo.map(({ text }) => text), ...managed.exports],
    withImage: managed.withImage,
    otherwise: other.exports,
  }
}

/** The exports run on their own, a solve a leg, so that a cache that can't be written costs no image. */
export function planCaches(
  { inputs, cache, metadataFile }: PlanFacts,
  flags: CommonFlags,
  caches: readonly { readonly assignment: LegAssignment; readonly entries: LegCaches }[],
  { writes, reasons }: { readonly writes: boolean; readonly reasons: readonly string[] },
): CachePlan {
  const solve = (
    { platforms, node }: LegAssignment,
    imports: readonly string[],
    exports: readonly string[],
    file: string,
  ): CacheExport => ({
    exports,
    ...(node !== undefined && { platform: platforms[0] }),
    // Its record is found by what stands there, among thousands of others.
    metadataFile: file,
    ...bothWays(inputs, {
      ...flags,
      platforms,
      metadataFile: file,
      annotations: [],
      attests: ['type=provenance,disabled=true'],
      outputs: ['type=cacheonly'],
      cacheFrom: imports,
      cacheTo: exports,
      reuse: 'all',
    }),
  })
  const exporting = writes ? caches.filter(({ entries }) => entries.exports.length > 0) : []
  return {
    imports: [...new Set(caches.flatMap(({ entries }) => entries.imports))],
    exports: [
      ...new Set(caches.flatMap(({ entries }) => entries.withImage)),
      ...exporting.flatMap(({ entries }) => entries.exports),
    ],
    exportSolves: exporting.map(({ assignment, entries: { imports, exports, otherwise } }, index) => {
      const file = (kind: number) => metadataFile(caches.length + 1 + 2 * index + kind)
      const other = solve(assignment, imports, otherwise, file(1))
      return {
        ...solve(assignment, imports, exports, file(0)),
        ...(otherwise.length > 0 && { otherwise: other }),
      }
    }),
    timeoutMs: inputs.cacheTimeout,
    importTimeoutMs: inputs.cacheImportTimeout,
    facts: cache,
    reasons,
  }
}

function bothWays(inputs: ParsedInputs, flags: BuildFlags): Pick<CacheExport, 'argv' | 'heldArgv'> {
  return { argv: buildArgv(inputs, flags), heldArgv: buildArgv({ ...inputs, file: '-' }, flags) }
}
