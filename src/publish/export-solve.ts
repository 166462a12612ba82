import type { ObservedBuild } from '../buildkit/observed-build.ts'
import { ghaObstacles } from '../cache/gha-service.ts'
import { parseImport } from '../cache/import-name.ts'
import type { CacheExport, PublishPlan } from '../plan/plan.ts'
import { receiverOf } from './cache-bytes.ts'
import type { Run } from './run.ts'

/** The solve that writes a cache, as it is run. @param limit ends it */
export function observedExport(
  { buildx, env, histories, ports: { host, signal, terminal } }: Run,
  { builder }: PublishPlan,
  { argv, platform, metadataFile, exports }: CacheExport,
  limit: AbortSignal,
): ObservedBuild {
  return {
    ...{ buildx, histories, argv, platform, metadataFile },
    // Of the checkout nothing is told in a cache: buildx need not ask Git.
    env: { ...env, BUILDX_GIT_INFO: 'false' },
    builder: builder.name,
    isTraced: exports.some((entry) => receiverOf(entry) === 'registry'),
    signal: AbortSignal.any([signal, limit]),
    onTerminal: terminal.interactive,
    onOutput: (text) => host.show({ kind: 'output', text }),
  }
}

/** A build may outlast the token of the runner's service, which fails an export even where errors are ignored. */
export function exportObstacle({ ports: { env, now } }: Run, { exports }: CacheExport): string | undefined {
  const isOurs = exports.some(
    (entry) => parseImport(entry).type === 'gha' && !/[,"](?:token|url)/.test(entry),
  )
  return isOurs ? ghaObstacles(env, now()).write : undefined
}
