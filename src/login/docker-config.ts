import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { dockerConfigFolder } from '../buildkit/docker-config-folder.ts'
import { isRecord } from '../json.ts'
import { DOCKER_HUB_SERVER } from '../registry/docker-config.ts'
import { Failure } from '../report/failure.ts'

/** A user name and password for one registry. */
export interface Login {
  /** Host, as in image names. */
  readonly registry: string
  readonly username: string
  readonly password: string
}

/**
 * A docker configuration of the run's own: the user's, with our credentials added. Nobody else sees them, and the
 * user's own file is never written.
 * @returns the environment that docker and buildx are to be run with.
 */
export async function privateDockerConfig(
  folder: string,
  logins: readonly Login[],
  env: NodeJS.ProcessEnv,
): Promise<NodeJS.ProcessEnv> {
  const original = resolve(dockerConfigFolder(env))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const config = withLogins(await readConfig(join(original, 'config.json')), logins)
  await writeFile(join(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 })
  const entries = await readdir(original).catch((): string[] => [])
  // Contexts and plugins stay where they are; docker looks for them beside its configuration.
  for (const name of ['contexts', 'cli-plugins']) {
    if (entries.includes(name)) await symlink(join(original, name), join(folder, name))
  }
  return {
    ...env,
    DOCKER_CONFIG: folder,
    // Without this every builder vanishes with the configuration.
    BUILDX_CONFIG: env['BUILDX_CONFIG'] || join(original, 'buildx'),
  }
}

type JsonObject = Readonly<Record<string, unknown>>

async function readConfig(path: string): Promise<JsonObject> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return '{}'
    throw unreadable(path, error)
  })
  try {
    const config: unknown = JSON.parse(text.trim() === '' ? '{}' : text)
    if (isRecord(config)) return config
  } catch (cause) {
    throw unreadable(path, cause)
  }
  throw unreadable(path, undefined)
}

/** Our credentials come first: a helper that is in charge of all registries is switched off for these. */
function withLogins(config: JsonObject, logins: readonly Login[]): JsonObject {
  if (logins.length === 0) return config
  const added = logins.map(({ registry, username, password }) => [
    registry === 'docker.io' ? DOCKER_HUB_SERVER : registry,
    { auth: Buffer.from(`${username}:${password}`).toString('base64') },
  ])
  const auths = isRecord(config['auths']) ? config['auths'] : {}
  const helpers = isRecord(config['credHelpers']) ? config['credHelpers'] : {}
  // docker: an empty name means the file, whatever credsStore says.
  const none = added.map(([server]) => [String(server), ''])
  return {
    ...config,
    auths: { ...auths, ...Object.fromEntries(added) },
    ...((typeof config['credsStore'] === 'string' || Object.keys(helpers).length > 0) && {
      credHelpers: { ...helpers, ...Object.fromEntries(none) },
    }),
  }
}

function unreadable(path: string, cause: unknown): Failure {
  return new Failure({
    code: 'docker-config-invalid',
    phase: 'preflight',
    message: `docker's configuration ${path} can't be read`,
    hint: 'it must be a JSON object; docker login writes it anew',
    cause,
  })
}
