import type { CacheFacts, RegistryFacts } from '../cache/cache.ts'
import { NOTHING_KNOWN } from '../cache/cache.ts'
import { ghaObstacles } from '../cache/gha-service.ts'
import type { Repository } from '../oci/reference.ts'
import { cacheRepositoryOf, dependsOnVisibility } from '../plan/managed-caches.ts'
import { anybodyCanPull } from '../registry/anybody-can-pull.ts'
import { RegistryError } from '../registry/errors.ts'
import { loadRegistryClient, openRegistry } from './open-registry.ts'
import type { Ground } from './run.ts'

/** Nobody's build waits longer for what a cache could be. */
const LIMIT_MS = 5_000

/** What there is to keep a cache in, as far as the inputs make it matter. Never rejects but for the run's end. */
export async function findCacheFacts(
  run: Ground,
  image: Repository | undefined,
  { push, signal }: { readonly push: boolean; readonly signal: AbortSignal },
): Promise<CacheFacts> {
  const { inputs, ports } = run
  const gha = ghaObstacles(ports.env, ports.now())
  const repository = cacheRepositoryOf(inputs, image)
  if (repository === undefined) return { ...NOTHING_KNOWN, gha }
  const options = { signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]), budgetMs: 0 }
  const unlessOver = (): 'unknown' => {
    signal.throwIfAborted()
    return 'unknown'
  }
  const [anonymousPull, writable] = await Promise.all([
    dependsOnVisibility(inputs) ? isPublic(run, repository, options).catch(unlessOver) : ('unknown' as const),
    push && inputs.cacheRepository !== undefined
      ? isWritable(run, repository, options).catch(unlessOver)
      : ('unknown' as const),
  ])
  return { registry: { anonymousPull, writable }, repository, gha }
}

type Options = Parameters<Ground['registry']['anyTag']>[1] & object

async function isPublic(
  run: Ground,
  repository: Repository,
  options: Options,
): Promise<RegistryFacts['anonymousPull']> {
  const { ports, inputs, workspace, spell, registry } = run
  await using stranger = await openRegistry({
    ...{ ports, inputs, spell, anonymous: true },
    client: await loadRegistryClient(),
    dockerConfig: workspace.dockerConfig,
  })
  return await anybodyCanPull(registry, stranger, repository, options)
}

/** Access to the image's own repository is checked anyway; what is only for caches must not fail the run. */
async function isWritable(
  { registry }: Ground,
  repository: Repository,
  options: Options,
): Promise<RegistryFacts['writable']> {
  try {
    const { push } = await registry.authorize(repository, { push: true }, options)
    return push === 'granted' ? true : 'unknown'
  } catch (error) {
    if (error instanceof RegistryError && !error.retryable) return false
    throw error
  }
}
