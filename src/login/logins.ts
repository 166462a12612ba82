import type { Host } from '../hosts/host.ts'
import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Login } from './docker-config.ts'

interface LoginContext {
  readonly inputs: ParsedInputs
  readonly host: Host
  /** Registries that are published to or read. */
  readonly registries: readonly string[]
  /** Whether the user's own configuration has credentials for a registry. */
  readonly knows: (registry: string) => Promise<boolean>
}

/** A way to sign in to registries. */
type LoginProvider = (context: LoginContext) => readonly Login[] | Promise<readonly Login[]>

/** In their order: what comes first wins for a registry. */
const PROVIDERS: readonly LoginProvider[] = [basic, jobToken]

export async function findLogins(context: LoginContext): Promise<readonly Login[]> {
  const logins = new Map<string, Login>()
  for (const provide of PROVIDERS) {
    for (const login of await provide(context))
      if (!logins.has(login.registry)) logins.set(login.registry, login)
  }
  return [...logins.values()]
}

/** What `registry`, `username` and `password` say. */
function basic({ inputs }: LoginContext): readonly Login[] {
  const { username, password, registry = 'docker.io' } = inputs
  return username && password ? [{ registry, username, password }] : []
}

/** The job's own token for its host's registry, where nobody gave anything better. */
async function jobToken({ inputs, host, registries, knows }: LoginContext): Promise<readonly Login[]> {
  const { githubToken: password } = inputs
  if (host.jobToken === undefined || !password) return []
  const { registry, username } = host.jobToken
  return registries.includes(registry) && !(await knows(registry)) ? [{ registry, username, password }] : []
}
