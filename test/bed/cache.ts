import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where everything expensive is kept, shared by all clones of one user. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'layerwise', 'bed')
}
