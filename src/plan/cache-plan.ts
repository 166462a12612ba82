import type { CachePair } from '../cache/cache.ts'
import { registryCache } from '../cache/registry.ts'
import { cacheScopes } from '../cache/scopes.ts'
import type { Repository } from '../oci/reference.ts'
import { buildArgv, type CommonFlags } from './build-flags.ts'
import type { HostContext } from './host-context.ts'
import type { LegAssignment } from './legs.ts'
import type { CachePlan } from './plan.ts'
import type { PlanFacts } from './plan-facts.ts'

/** Caches of one leg: those that are typed in, and those that `cache` manages. Several legs get one each. */
export function legCache(
  { inputs, host }: PlanFacts,
  repository: Repository | undefined,
  { platforms }: LegAssignment,
  { several, push }: { readonly several: boolean; readonly push: boolean },
): CachePair {
  const imports = inputs.cacheFrom.map((entry) => entry.text)
  const exports = inputs.cacheTo.map((entry) => entry.text)
  if (inputs.cache === 'none' || repository === undefined) return { imports, exports }
  const managed = registryCache({
    repository,
    ...cacheScopes(host),
    public: host.repository?.private !== true,
    ...(inputs.target !== undefined && { target: inputs.target }),
    ...(several && { platforms }),
  })
  // Who asks for no push wants nothing of ours in the registry; a cache that is typed in is asked for.
  return {
    imports: [...imports, ...managed.imports],
    exports: push ? [...exports, ...managed.exports] : exports,
  }
}

/** A managed cache that this run will not write, which a user who asked for it would look for. */
export function cacheNotes({ inputs, host }: PlanFacts, cache: CachePlan, push: boolean): readonly string[] {
  if (inputs.cache === 'none' || cache.exports.length > 0) return []
  return [`cache: ${inputs.cache} writes nothing here: ${whyUnwritten(host, push)}`]
}

function whyUnwritten({ pullRequest }: HostContext, push: boolean): string {
  if (pullRequest?.fromFork) return 'a fork may only read it'
  return push ? 'builds of a git tag read the cache of the default branch' : 'nothing is pushed'
}

/** The exports run on their own, a solve a leg, so that a cache that can't be written costs no image. */
export function planCache(
  { inputs }: PlanFacts,
  flags: CommonFlags,
  caches: readonly { readonly assignment: LegAssignment; readonly pair: CachePair }[],
  writes: boolean,
): CachePlan {
  const exporting = writes ? caches.filter(({ pair }) => pair.exports.length > 0) : []
  return {
    imports: [...new Set(caches.flatMap(({ pair }) => pair.imports))],
    exports: exporting.flatMap(({ pair }) => pair.exports),
    exportSolves: exporting.map(({ assignment, pair }) => ({
      exports: pair.exports,
      ...(assignment.node !== undefined && { platform: assignment.platforms[0] }),
      argv: buildArgv(inputs, {
        ...flags,
        platforms: assignment.platforms,
        annotations: [],
        attests: ['type=provenance,disabled=true'],
        outputs: ['type=cacheonly'],
        cacheFrom: pair.imports,
        cacheTo: pair.exports,
        again: true,
      }),
    })),
  }
}
