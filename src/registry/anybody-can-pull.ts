import type { Repository } from '../oci/reference.ts'
import { RegistryError } from './errors.ts'
import type { Registry } from './registry.ts'
import type { CallOptions } from './transport.ts'

/**
 * Whether somebody without credentials can pull what a repository has. Where it has nothing, or isn't there, nobody can tell: the
 * registry may make it public with the first push.
 * @param stranger the same registries without credentials.
 * @throws {RegistryError} when nothing can be found out.
 */
export async function anybodyCanPull(
  registry: Pick<Registry, 'anyTag' | 'headManifest'>,
  stranger: Pick<Registry, 'authorize' | 'headManifest'>,
  repository: Repository,
  options: CallOptions,
): Promise<boolean | 'unknown'> {
  // The build waits for this, and a registry may be far: the stranger has found the way by the time there is something to ask for.
  stranger.authorize(repository, { push: false }, options).catch(() => {})
  const tag = await registry.anyTag(repository, options).catch(unlessRefused)
  if (tag === undefined) return 'unknown'
  const [ours, theirs] = await Promise.all(
    [registry, stranger].map((client) => client.headManifest(repository, tag, options).catch(unlessRefused)),
  )
  // A tag may be listed and gone.
  return ours === undefined ? 'unknown' : theirs !== undefined
}

function unlessRefused(error: unknown): undefined {
  if (error instanceof RegistryError && REFUSALS.includes(error.kind)) return undefined
  throw error
}

const REFUSALS: readonly string[] = ['not-found', 'unauthorized', 'denied']
