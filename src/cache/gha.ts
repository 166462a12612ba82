import type { CacheBackend } from './cache.ts'
import { goDuration, scopedEntries } from './entry.ts'
import { scopeName } from './scope-name.ts'

/**
 * The cache service of GitHub's runners. buildx takes its address and token from the environment. The service keeps refs apart by
 * itself; the branch is in the name all the same, because a run of `pull_request_target` writes in its base branch's place.
 *
 * It is the one cache with a `timeout`, without which too many requests hold an import up for ten minutes.
 * @see https://docs.docker.com/build/cache/backends/gha/
 */
export const gha: CacheBackend = {
  withoutPush: true,
  obstacles: ({ gha: service }) => service,
  entries: (context, given) => {
    const scope = (branch: string) => scopeName(context, branch, context.image)
    return scopedEntries('gha', context, given, {
      from: (branch) => ({ scope: scope(branch), timeout: goDuration(context.importTimeout) }),
      to: (branch) => ({ scope: scope(branch), timeout: goDuration(context.exportTimeout) }),
    })
  },
}
