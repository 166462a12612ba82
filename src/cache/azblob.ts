import type { CacheBackend } from './cache.ts'
import { scopedEntries } from './entry.ts'
import { scopeName } from './scope-name.ts'

/**
 * A container of Azure's blob storage. Account and key are the user's to say, or those of BuildKit's environment.
 * @see https://docs.docker.com/build/cache/backends/azblob/
 */
export const azblob: CacheBackend = {
  withoutPush: true,
  obstacles: () => ({}),
  entries: (context, given) => {
    const named = (scope: string) => ({ name: scopeName(context, scope, context.image) })
    return scopedEntries('azblob', context, given, { from: named, to: named })
  },
}
