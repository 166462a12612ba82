import type { Credential, Keychain } from './credential.ts'
import { askCredentialHelper } from './credential-helper.ts'
import {
  DOCKER_HUB_SERVER,
  type DockerConfig,
  helperFor,
  registryHost,
  storedCredential,
} from './docker-config.ts'
import type { Environment } from './proxy.ts'
import { SingleFlight } from './single-flight.ts'

export interface KeychainOptions {
  /** Registry's host → credential; comes before every configuration. Keys may have docker's long forms. */
  readonly explicit?: ReadonlyMap<string, Credential> | undefined
  /**
   * Docker configurations, the first that has a credential wins: `DOCKER_AUTH_CONFIG` before the file, as docker does.
   * Within one, a helper that is named for a registry is the only place looked at, as docker does too.
   */
  readonly configs?: readonly DockerConfig[] | undefined
  /** For credential helpers: PATH, HOME, and what else they read. */
  readonly environment: Environment
  /** For one call of a helper. Default 15 s. */
  readonly helperTimeoutMs?: number | undefined
}

/** Credentials as the user's docker has them. Each registry is looked up once. */
export function createKeychain(options: KeychainOptions): Keychain {
  const explicit = new Map(
    [...(options.explicit ?? [])].map(([key, credential]) => [registryHost(key), credential]),
  )
  const found = new SingleFlight<Credential | undefined>()

  async function lookUp(registry: string, signal: AbortSignal | undefined): Promise<Credential | undefined> {
    for (const config of options.configs ?? []) {
      const helper = helperFor(config, registry)
      const credential =
        helper === ''
          ? storedCredential(config, registry)
          : await askCredentialHelper({
              name: helper,
              server: registry === 'docker.io' ? DOCKER_HUB_SERVER : registry,
              environment: options.environment,
              timeoutMs: options.helperTimeoutMs,
              signal,
            })
      if (credential !== undefined) return credential
    }
    return undefined
  }

  return {
    async find(registry, signal) {
      const host = registryHost(registry)
      return explicit.get(host) ?? found.get(host, () => lookUp(host, signal), signal)
    },
  }
}
