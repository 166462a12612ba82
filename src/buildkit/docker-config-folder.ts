import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the user's docker keeps its configuration. */
export function dockerConfigFolder(env: NodeJS.ProcessEnv): string {
  return env['DOCKER_CONFIG'] || join(env['HOME'] || homedir(), '.docker')
}
