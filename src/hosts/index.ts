import { github } from './github.ts'
import type { Host } from './host.ts'
import { local } from './local.ts'
import type { Write } from './show-plain.ts'

export interface HostEnvironment {
  readonly env: NodeJS.ProcessEnv
  readonly out: Write
  readonly err: Write
}

export interface HostDefinition {
  detect(env: NodeJS.ProcessEnv): boolean
  create(environment: HostEnvironment): Host | Promise<Host>
}

/** The first that recognises itself runs us; local always does. */
const HOSTS: readonly HostDefinition[] = [github, local]

export async function detectHost(environment: HostEnvironment): Promise<Host> {
  const definition = HOSTS.find((host) => host.detect(environment.env)) ?? local
  return await definition.create(environment)
}
