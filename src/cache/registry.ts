import { formatRepository } from '../oci/reference.ts'
import type { CacheBackend, CacheContext } from './cache.ts'
import { scopedEntries } from './entry.ts'
import { scopeName } from './scope-name.ts'

/**
 * The cache beside the image, one tag a scope: blobs are shared with the image and sent once. `mode=max` lets everyone who may
 * pull read the files of the builder stages, so without knowing that an anonymous client can't, it is `mode=min`.
 * @see https://docs.docker.com/build/cache/backends/registry/
 */
export const registry: CacheBackend = {
  withoutPush: false,
  obstacles: ({ registry: { writable } }) =>
    writable === false ? { write: 'the repository may not be written to' } : {},
  entries: (context, given) => {
    const repository = context.cacheRepository ?? context.image
    if (repository === undefined) return { imports: [], exports: [], withImage: [] }
    const ref = (scope: string) => `${formatRepository(repository)}:${tagOf(context, scope)}`
    const mode = context.facts.registry.anonymousPull === false ? 'max' : 'min'
    return scopedEntries(
      'registry',
      context,
      { mode, ...given },
      {
        from: (scope) => ({ ref: ref(scope) }),
        // What registries that know no cache manifests take: an image, in OCI's media types.
        to: (scope) => ({
          ...{ ref: ref(scope), 'image-manifest': 'true', 'oci-mediatypes': 'true' },
          ...context.compression,
        }),
      },
    )
  },
}

// A repository for caches may serve several images.
function tagOf(context: CacheContext, scope: string): string {
  return scopeName(context, scope, context.cacheRepository === undefined ? undefined : context.image)
}
