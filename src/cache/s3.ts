import type { CacheBackend } from './cache.ts'
import { scopedEntries } from './entry.ts'
import { scopeName } from './scope-name.ts'

/**
 * A bucket of S3. Which one is the user's to say, or that of BuildKit's environment; buildx finds credentials as AWS's tools do.
 * @see https://docs.docker.com/build/cache/backends/s3/
 */
export const s3: CacheBackend = {
  withoutPush: true,
  obstacles: () => ({}),
  entries: (context, given) => {
    const named = (scope: string) => ({ name: scopeName(context, scope, context.image) })
    return scopedEntries('s3', context, given, { from: named, to: named })
  },
}
