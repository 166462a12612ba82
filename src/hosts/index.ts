import { github } from './github.ts'
import type { Host, HostDefinition, HostEnvironment } from './host.ts'
import { local } from './local.ts'

/** The first that recognises itself runs us; local always does. */
const HOSTS: readonly HostDefinition[] = [github, local]

export async function detectHost(environment: HostEnvironment): Promise<Host> {
  const definition = HOSTS.find((host) => host.detect(environment.env)) ?? local
  return await definition.create(environment)
}
