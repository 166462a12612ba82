import { contradiction, type Given, spelling } from './given.ts'
import { PASSWORD, REGISTRY, USERNAME } from './login-inputs.ts'
import { NOT_SHOWN, type Problem, quote } from './problem.ts'
import type { InputDefinition } from './table.ts'

/** The options of commands that do nothing but ask registries: where they get in, and whom they trust. */
export const REGISTRY_OPTIONS = [
  REGISTRY,
  USERNAME,
  PASSWORD,
  {
    name: 'buildkitd-config',
    kind: 'text',
    group: 'registry',
    help: 'Path of a buildkitd.toml that says which registries speak plain HTTP and whose certificates are trusted. Unset: the folders of certificates that Docker has.',
  },
] as const satisfies readonly InputDefinition[]

type Facts = Given<(typeof REGISTRY_OPTIONS)[number]>

/** A user name without a password, or the other way round. */
export function halfCredentials(facts: Facts): readonly Problem[] {
  const half = (present: 'username' | 'password', missing: 'username' | 'password') =>
    facts.given.has(present) && !facts.given.has(missing)
      ? [
          contradiction(facts, present, {
            given: present === 'password' ? NOT_SHOWN : quote(facts.inputs.username ?? ''),
            allowed: 'both, or neither',
            why: `is given without ${spelling(facts, missing)}; a secret that doesn't exist is empty`,
          }),
        ]
      : []
  if (facts.withoutSecrets) return []
  return [...half('username', 'password'), ...half('password', 'username')]
}
