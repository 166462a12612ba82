import type { CacheBackend } from './cache.ts'
import { scopedEntries } from './entry.ts'
import { scopeName } from './scope-name.ts'

/** Folders below one that the user names (`dest`), one a scope. @see https://docs.docker.com/build/cache/backends/local/ */
export const local: CacheBackend = {
  withoutPush: true,
  obstacles: () => ({}),
  entries: (context, { dest = '', ...given }) => {
    const folder = (scope: string) => `${dest}/${scopeName(context, scope, context.image)}`
    return scopedEntries('local', context, given, {
      from: (scope) => ({ src: folder(scope) }),
      to: (scope) => ({ dest: folder(scope) }),
    })
  },
}
