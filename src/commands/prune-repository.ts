import pLimit from 'p-limit'
import { type LivingScopes, type ScopeState, stateOfScope } from '../cache/scope-name.ts'
import { formatRepository, type Repository } from '../oci/reference.ts'
import { asFailure } from '../publish/failures.ts'
import { RegistryError } from '../registry/errors.ts'
import type { Registry, VerifiedManifest } from '../registry/registry.ts'
import type { CallOptions } from '../registry/transport.ts'
import type { Failure } from '../report/failure.ts'
import type { PrunedRepository, PrunedTag, PruneReason } from '../report/pruning.ts'

export interface Pruning {
  readonly registry: Registry
  readonly living: LivingScopes
  readonly dryRun: boolean
  readonly options: CallOptions
  /** Something could not be listed or removed. */
  readonly onFailure: (failure: Failure) => void
}

const AT_ONCE = 8

/** Removes the tags among these that are caches of what is gone; one of a registry that can't is enough to know of all. */
export async function pruneRepository(
  pruning: Pruning,
  repository: Repository,
  tags: readonly string[],
): Promise<PrunedRepository> {
  const limit = pLimit(AT_ONCE)
  const caches = tags.flatMap((tag) => {
    const state = stateOfScope(tag, pruning.living)
    return state === undefined ? [] : [{ tag, state }]
  })
  let refused: PruneReason | undefined
  const prune = async (tag: string): Promise<PrunedTag> => {
    if (refused !== undefined) return { tag, state: 'failed', reason: refused }
    try {
      return await removeTag(pruning, repository, tag)
    } catch (error) {
      const reason = reasonOf(error, pruning)
      if (error instanceof RegistryError && error.kind === 'unsupported') refused = reason
      return { tag, state: 'failed', reason }
    }
  }
  const stale = caches.filter(({ state }) => state === 'stale').map(({ tag }) => tag)
  const [first, ...others] = stale
  const done = [
    ...(first === undefined ? [] : [await prune(first)]),
    ...(await limit.map(others, (tag) => prune(tag))),
  ]
  const fates = new Map(done.map((each) => [each.tag, each]))
  return {
    name: formatRepository(repository),
    tags: caches.map(({ tag, state }) => fates.get(tag) ?? { tag, state: 'kept', reason: whyKept(state) }),
    error: null,
  }
}

async function removeTag(
  { registry, dryRun, options }: Pruning,
  repository: Repository,
  tag: string,
): Promise<PrunedTag> {
  // A tag that only sounds like one of ours may be an image's.
  const manifest = await registry.getManifest(repository, tag, options)
  if (!isCache(manifest)) {
    const message = 'it is no cache of BuildKit, whatever it is called'
    return { tag, state: 'kept', reason: { code: 'not-a-cache', message } }
  }
  if (dryRun) return { tag, state: 'planned', reason: null }
  const wasThere = await registry.deleteTag(repository, tag, options)
  return { tag, state: wasThere ? 'removed' : 'gone', reason: null }
}

/** As an image manifest, or as the index that BuildKit wrote before it had these. */
function isCache(manifest: VerifiedManifest): boolean {
  const isConfig = ({ mediaType }: { readonly mediaType: string }) =>
    mediaType.startsWith('application/vnd.buildkit.cacheconfig.')
  return manifest.kind === 'index'
    ? manifest.index.manifests.some(isConfig)
    : isConfig(manifest.manifest.config)
}

/** @throws a cancellation, and what nobody foresaw. */
function reasonOf(error: unknown, { options, onFailure }: Pruning): PruneReason {
  options.signal?.throwIfAborted()
  const failure = asFailure(error, 'preflight')
  if (failure === undefined) throw error
  onFailure(failure)
  return { code: failure.code, message: failure.message }
}

function whyKept(state: ScopeState): PruneReason | null {
  switch (state) {
    case 'stale':
    case 'in-use':
      return null
    case 'pull-request-unknown':
      return { code: state, message: 'nobody said whether its pull request is open' }
    case 'other-image':
      return { code: state, message: 'it is of an image that is not among --images' }
  }
}
