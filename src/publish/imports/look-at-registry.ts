import type { Reference } from '../../oci/reference.ts'
import { RegistryError } from '../../registry/errors.ts'
import type { Registry } from '../../registry/registry.ts'
import type { CallOptions } from '../../registry/transport.ts'
import type { Verdict } from './verdict.ts'

/** A registry that says so tells nobody whether a repository that can't be read is there. */
const ABSENT: readonly string[] = ['not-found', 'unauthorized', 'denied']

/**
 * Looks at a cache in a registry: a manifest that doesn't come would hold the builder up, this build and all that come.
 * @throws {RegistryError} for a registry that can't be reached; the signal's reason.
 */
export async function lookAtRegistry(
  registry: Pick<Registry, 'getManifest'>,
  { repository, tag = 'latest', digest }: Reference,
  options: CallOptions,
): Promise<Verdict> {
  try {
    const found = await registry.getManifest(repository, digest ?? tag, options)
    return {
      state: 'there',
      // An index is the image itself, with a cache in it.
      ...(found.kind !== 'index' && { layers: found.manifest.layers.map((layer) => layer.digest) }),
    }
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error
    if (ABSENT.includes(error.kind)) return { state: 'missing' }
    // BuildKit may see more in it than we do, and goes on if it doesn't.
    if (error.kind === 'invalid') return { state: 'there' }
    throw error
  }
}
