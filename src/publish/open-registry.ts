import { dockerConfigFolder } from '../buildkit/docker-config-folder.ts'
import { parseGoBoolean } from '../inputs/attributes.ts'
import type { Entry, ParsedInputs, ParsedOptions } from '../inputs/parsed.ts'
import { NOT_SHOWN } from '../inputs/problem.ts'
import { type RawInputs, spellingOf } from '../inputs/raw.ts'
import type { REGISTRY_OPTIONS } from '../inputs/registry-options.ts'
import type { Ports } from '../ports.ts'
import type { Credential, Keychain } from '../registry/credential.ts'
import type { Registry } from '../registry/registry.ts'
import type { RetryPolicy } from '../registry/retry.ts'
import { loadUndici } from '../registry/undici.ts'
import { formatDuration } from '../report/text/duration.ts'
import { WrongInputs } from './problems.ts'
import { readText } from './read-text.ts'
import { exporterRegistries } from './registries.ts'

const CERTIFICATES = '/etc/docker/certs.d'
/** Bytes of a buildkitd.toml. */
const CONFIG_LIMIT = 1024 * 1024
/** Milliseconds that somebody who only wants to look is kept waiting for a registry that doesn't answer. */
const LOOKING_BUDGET = 30_000

function isInsecure({ attributes }: Entry): boolean {
  return parseGoBoolean(attributes['registry.insecure'] ?? '') === true
}

/** Loaded while programs start: nobody waits for it then. */
export async function loadRegistryClient() {
  const [{ createRegistry }, { parseDockerConfig, readDockerConfig }, { createKeychain }, { readTrust }] =
    await Promise.all([
      import('../registry/client.ts'),
      import('../registry/docker-config.ts'),
      import('../registry/keychain.ts'),
      import('../registry/trust.ts'),
      // The client loads it at its first request, when somebody is waiting.
      loadUndici(),
    ])
  return { createRegistry, createKeychain, parseDockerConfig, readDockerConfig, readTrust }
}

type RegistryOptions = ParsedOptions<(typeof REGISTRY_OPTIONS)[number]>

interface RegistrySources {
  readonly ports: Ports
  readonly inputs: RegistryOptions & Partial<Pick<ParsedInputs, 'outputs' | 'buildkitdConfigInline'>>
  readonly client: Awaited<ReturnType<typeof loadRegistryClient>>
  /** The folder of the docker configuration whose credentials are used where the inputs have none. */
  readonly dockerConfig: string
  readonly spell: (name: string) => string
  /** How loud a wait before another attempt is said; default `info`. */
  readonly waits?: 'info' | 'warning'
  readonly retry?: Partial<RetryPolicy>
  /** Without any credentials, as a stranger. */
  readonly anonymous?: boolean
}

/**
 * For a command that has nothing of its own to tidy up: with the user's docker configuration as it is.
 * @param budgetMs how long it waits for a registry that doesn't answer
 */
export async function openUsersRegistry(
  ports: Ports,
  inputs: RegistryOptions,
  raw: RawInputs,
  budgetMs = LOOKING_BUDGET,
): Promise<Registry> {
  if (inputs.password) ports.host.mask(inputs.password)
  return await openRegistry({
    ports,
    inputs,
    client: await loadRegistryClient(),
    dockerConfig: dockerConfigFolder(ports.env),
    spell: (name) => spellingOf(raw, name),
    // Not on standard output, where the command's own text goes.
    waits: 'warning',
    retry: { budgetMs },
  })
}

/**
 * The client for all registries of a run, with its credentials.
 * @throws {WrongInputs} when the buildkitd.toml that says whom to trust can't be understood.
 */
export async function openRegistry(sources: RegistrySources): Promise<Registry> {
  const { ports, inputs, client, dockerConfig, spell, waits = 'info', retry, anonymous = false } = sources
  const { env, host, version } = ports
  const { createRegistry, createKeychain, parseDockerConfig, readDockerConfig, readTrust } = client
  const config = anonymous ? undefined : await readDockerConfig(dockerConfig)
  const inline = inputs.buildkitdConfigInline
  const file = inputs.buildkitdConfig
  const buildkitdConfig =
    inline ??
    (file === undefined
      ? undefined
      : await readText(ports, { input: spell('buildkitd-config'), path: file, limit: CONFIG_LIMIT }))
  const trust = await readTrust({
    certificateFolder: CERTIFICATES,
    insecure: (inputs.outputs ?? []).filter(isInsecure).flatMap(exporterRegistries),
    ...(buildkitdConfig !== undefined && { buildkitdConfig }),
  }).catch((error: unknown) => {
    const input = spell(inline === undefined ? 'buildkitd-config' : 'buildkitd-config-inline')
    const why = error instanceof Error ? error.message.split('\n')[0] : error
    const message = `${input}: ${why}`
    throw new WrongInputs([
      { code: 'invalid-value', input, given: NOT_SHOWN, allowed: 'a buildkitd.toml', message },
    ])
  })
  return createRegistry({
    version,
    environment: env,
    keychain: anonymous
      ? STRANGER
      : createKeychain({
          environment: env,
          explicit: explicitCredential(inputs),
          configs: [
            ...(env['DOCKER_AUTH_CONFIG']
              ? [parseDockerConfig(env['DOCKER_AUTH_CONFIG'], 'DOCKER_AUTH_CONFIG')]
              : []),
            ...(config === undefined ? [] : [config]),
          ],
        }),
    ...trust,
    retry,
    onRetry: ({ host: name, attempt, delayMs, why }) =>
      host.show({
        kind: waits,
        text: `${name}: ${why}; attempt ${attempt + 1} in ${formatDuration(delayMs)}`,
      }),
  })
}

const STRANGER: Keychain = { find: async () => undefined }

function explicitCredential({ registry = 'docker.io', username, password }: RegistryOptions) {
  if (!username || !password) return undefined
  return new Map<string, Credential>([[registry, { kind: 'password', username, password }]])
}
