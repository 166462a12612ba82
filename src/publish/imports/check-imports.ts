import { GHA_VERSION } from '../../cache/gha-index.ts'
import { ghaService } from '../../cache/gha-service.ts'
import { parseImport } from '../../cache/import-name.ts'
import { type GitHubCache, openGitHubCache } from '../../hosts/github-cache.ts'
import { parseReference } from '../../oci/reference.ts'
import { rewritesLayers } from '../../plan/exporter.ts'
import { formatDuration } from '../../report/text/duration.ts'
import type { Journal } from '../journal.ts'
import { planWithout } from '../plan.ts'
import type { Run } from '../run.ts'
import { lookAtGha } from './look-at-gha.ts'
import { lookAtRegistry } from './look-at-registry.ts'
import type { Verdict } from './verdict.ts'

/**
 * Looks at the caches that are ours to manage before the build imports them: one that isn't there is not asked for, and one that doesn't answer can't
 * hold up a builder. Those that are typed in are BuildKit's, whose view of the network may be another one.
 */
export async function checkImports(run: Run, journal: Journal): Promise<void> {
  const { plan } = journal
  if (plan === undefined) return
  const typed = new Set(run.inputs.cacheFrom.map(({ text }) => text))
  const managed = [...new Set(plan.cache.imports)].filter((entry) => !typed.has(entry))
  if (managed.length === 0) return
  const { importTimeoutMs } = plan.cache
  await using world = openWorld(run, importTimeoutMs)
  const looked = await Promise.all(
    managed.map(async (entry) => {
      const started = performance.now()
      const verdict = await lookAt(world, entry).catch((error: unknown): Verdict => {
        run.ports.signal.throwIfAborted()
        if (world.signal.aborted)
          return { state: 'timed-out', why: `it did not answer within ${formatDuration(importTimeoutMs)}` }
        return { state: 'failed', why: error instanceof Error ? error.message : String(error) }
      })
      return { entry, verdict, milliseconds: performance.now() - started }
    }),
  )
  const areShared = !rewritesLayers(run.inputs)
  for (const { entry, verdict } of looked) {
    if (areShared && verdict.state === 'there' && verdict.layers !== undefined)
      journal.importedLayers.set(entry, new Set(verdict.layers))
  }
  const left = looked.flatMap(({ entry, verdict, milliseconds }) =>
    verdict.state === 'there' ? [] : [{ entry, state: verdict.state, milliseconds }],
  )
  if (left.length === 0) return
  const whys = new Set(looked.flatMap(({ verdict }) => ('why' in verdict ? [verdict.why] : [])))
  journal.dropImports(left, [...whys].join('; '))
  journal.plan = planWithout(run, plan, journal)
}

/** Those who are asked; the service is opened for the first one that needs it. */
interface World extends AsyncDisposable {
  readonly run: Run
  readonly signal: AbortSignal
  readonly service: () => Promise<{ cache: GitHubCache; scopes: readonly string[] } | undefined>
}

function openWorld(run: Run, limitMs: number): World {
  const { env, version: ourVersion, signal: whole } = run.ports
  const signal = AbortSignal.any([whole, AbortSignal.timeout(limitMs)])
  let opened: ReturnType<World['service']> | undefined
  const open = async () => {
    const service = ghaService(env)
    if (service === undefined) return undefined
    const { url, token, scopes } = service
    const cache = await openGitHubCache({
      ...{ url, token, version: GHA_VERSION, ourVersion, environment: env, signal },
    })
    return { cache, scopes }
  }
  return {
    run,
    signal,
    service: () => {
      opened ??= open()
      return opened
    },
    [Symbol.asyncDispose]: async () => {
      await (await opened)?.cache[Symbol.asyncDispose]()
    },
  }
}

async function lookAt({ run, signal, service }: World, entry: string): Promise<Verdict> {
  const { type, attributes } = parseImport(entry)
  if (type === 'registry') {
    const reference = parseReference(attributes['ref'] ?? '')
    if (!reference.ok) return { state: 'there' }
    return await lookAtRegistry(run.registry, reference.value, { signal })
  }
  const { scope } = attributes
  const opened = type === 'gha' && scope !== undefined ? await service() : undefined
  if (opened === undefined || scope === undefined) return { state: 'there' }
  return await lookAtGha(opened.cache, scope, opened.scopes)
}
