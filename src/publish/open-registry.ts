import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Ports } from '../commands/ports.ts'
import { parseGoBoolean } from '../inputs/attributes.ts'
import type { Entry, ParsedInputs } from '../inputs/parsed.ts'
import { NOT_SHOWN } from '../inputs/problem.ts'
import type { Registry } from '../registry/registry.ts'
import { formatDuration } from '../report/duration.ts'
import { WrongInputs } from './problems.ts'
import { exporterRegistries } from './registries.ts'
import type { Workspace } from './workspace.ts'

const CERTIFICATES = '/etc/docker/certs.d'

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
      import('undici'),
    ])
  return { createRegistry, createKeychain, parseDockerConfig, readDockerConfig, readTrust }
}

interface RegistrySources {
  readonly ports: Ports
  readonly inputs: ParsedInputs
  readonly client: Awaited<ReturnType<typeof loadRegistryClient>>
  readonly workspace: Workspace
  readonly spell: (name: string) => string
}

/**
 * The client for all registries of a run, with the credentials of its docker configuration.
 * @throws {WrongInputs} when the buildkitd.toml that says whom to trust can't be understood.
 */
export async function openRegistry({
  ports,
  inputs,
  client,
  workspace,
  spell,
}: RegistrySources): Promise<Registry> {
  const { env, host, version, folder } = ports
  const { createRegistry, createKeychain, parseDockerConfig, readDockerConfig, readTrust } = client
  const config = await readDockerConfig(workspace.dockerConfig)
  const inline = inputs.buildkitdConfigInline
  const file = inputs.buildkitdConfig
  const buildkitdConfig =
    inline ?? (file === undefined ? undefined : await readFile(resolve(folder, file), 'utf8'))
  const trust = await readTrust({
    certificateFolder: CERTIFICATES,
    insecure: inputs.outputs.filter(isInsecure).flatMap(exporterRegistries),
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
    keychain: createKeychain({
      environment: env,
      configs: [
        ...(env['DOCKER_AUTH_CONFIG']
          ? [parseDockerConfig(env['DOCKER_AUTH_CONFIG'], 'DOCKER_AUTH_CONFIG')]
          : []),
        ...(config === undefined ? [] : [config]),
      ],
    }),
    ...trust,
    onRetry: ({ host: name, attempt, delayMs, why }) =>
      host.show({
        kind: 'info',
        text: `${name}: ${why}; attempt ${attempt + 1} in ${formatDuration(delayMs)}`,
      }),
  })
}
