import { readGhaToken } from '../cache/gha-token.ts'
import type { ToolCache } from './tool-cache.ts'

/**
 * The cache service of GitHub's runners, in the version that there is, as `@actions/cache` finds and speaks it. It says by itself
 * what goes wrong, and can't be told to stop. Undefined where the runner has none.
 * @see https://github.com/actions/toolkit/tree/main/packages/cache
 */
export async function gitHubToolCache(env: NodeJS.ProcessEnv): Promise<ToolCache | undefined> {
  const temporary = env['RUNNER_TEMP']
  if (!temporary) return undefined
  // The half of a second that it takes to load is only spent where there is something to keep.
  const cache = await import('@actions/cache')
  if (!cache.isFeatureAvailable()) return undefined
  return {
    // Below the runner's folder for the job, which it empties; at the same place on every runner of GitHub's.
    place: temporary,
    // A token that isn't GitHub's says nothing.
    mayKeep: readGhaToken(env['ACTIONS_RUNTIME_TOKEN'] ?? '')?.writes !== false,
    restore: async (folder, key) => (await cache.restoreCache([folder], key)) !== undefined,
    keep: async (folder, key) => {
      await cache.saveCache([folder], key)
    },
  }
}
