import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Credential } from './credential.ts'
import { CredentialsError } from './errors.ts'

/**
 * What docker's `config.json` says about credentials.
 * @see https://docs.docker.com/reference/cli/docker/#docker-cli-configuration-file-configjson-properties
 */
export interface DockerConfig {
  /** Where it comes from, for messages: a file's path, or the name of a variable. */
  readonly source: string
  /** Registry, in one of the forms that docker has used over the years, → its entry. */
  readonly auths: ReadonlyMap<string, DockerAuth>
  /** Registry → suffix of the helper's name; empty means none, `auths` holds it. */
  readonly credHelpers: ReadonlyMap<string, string>
  /** Suffix of the helper for all other registries; empty when there is none. */
  readonly credsStore: string
}

/** An entry of `auths`, as stored. */
export interface DockerAuth {
  /** Base64 of `username:password`. */
  readonly auth?: string | undefined
  readonly username?: string | undefined
  readonly password?: string | undefined
  readonly identitytoken?: string | undefined
  readonly registrytoken?: string | undefined
}

/** Docker Hub's name in `auths`, and what its credential helpers are asked for. */
export const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/'

const optionalText = z.optional(z.nullable(z.string()))
const schema = z.object({
  auths: z.optional(
    z.nullable(
      z.record(
        z.string(),
        z.object({
          auth: optionalText,
          username: optionalText,
          password: optionalText,
          identitytoken: optionalText,
          registrytoken: optionalText,
        }),
      ),
    ),
  ),
  credHelpers: z.optional(z.nullable(z.record(z.string(), z.string()))),
  credsStore: optionalText,
})

/**
 * Reads `config.json` in a folder (`~/.docker`, `$DOCKER_CONFIG`). Undefined when there is no such file.
 * @throws {CredentialsError} when it can't be read or is malformed; the message names the path.
 */
export async function readDockerConfig(folder: string): Promise<DockerConfig | undefined> {
  const path = join(folder, 'config.json')
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new CredentialsError({
      source: path,
      why: `the file can't be read (${code})`,
      hint: 'check its owner and mode',
      cause,
    })
  }
  return parseDockerConfig(text, path)
}

/**
 * Parses the text of a `config.json`, or of the variable `DOCKER_AUTH_CONFIG`. Empty text is an empty configuration.
 * @throws {CredentialsError} when it is malformed. Nothing of its content is quoted: it holds passwords.
 */
export function parseDockerConfig(text: string, source: string): DockerConfig {
  const parsed = schema.safeParse(text.trim() === '' ? {} : parseJson(text, source))
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') ?? ''
    throw malformed(source, at === '' ? 'it is no JSON object' : `"${at}" is not of the expected form`)
  }
  const { auths, credHelpers, credsStore } = parsed.data
  return {
    source,
    auths: new Map(Object.entries(auths ?? {}).map(([key, entry]) => [key, withoutNulls(entry)])),
    credHelpers: new Map(Object.entries(credHelpers ?? {})),
    credsStore: credsStore ?? '',
  }
}

/**
 * The helper to ask for a registry, as docker chooses it: the one of `credHelpers`, else `credsStore`. Empty: none.
 * @see https://github.com/docker/cli/blob/v28.5.0/cli/config/configfile/file.go (getConfiguredCredentialStore)
 */
export function helperFor(config: DockerConfig, registry: string): string {
  for (const key of registry === 'docker.io'
    ? [DOCKER_HUB_SERVER, 'index.docker.io', 'docker.io']
    : [registry]) {
    const helper = config.credHelpers.get(key)
    if (helper !== undefined) return helper
  }
  return config.credsStore
}

/**
 * The credential that stands in the file itself: the key that is the host, else the first that means it.
 * @throws {CredentialsError} when the entry is malformed.
 */
export function storedCredential(config: DockerConfig, registry: string): Credential | undefined {
  const exact = registry === 'docker.io' ? DOCKER_HUB_SERVER : registry
  const key = config.auths.has(exact)
    ? exact
    : [...config.auths.keys()].find((name) => registryHost(name) === registry)
  const entry = key === undefined ? undefined : config.auths.get(key)
  return entry === undefined ? undefined : decode(entry, `${config.source}, auths["${key}"]`)
}

/**
 * The registry's host that a key of `auths` means, in image-name form: `https://ghcr.io/v2/` is `ghcr.io`, and every name of
 * Docker Hub is `docker.io`.
 * @see https://github.com/docker/cli/blob/v28.5.0/cli/config/credentials/file_store.go (ConvertToHostname)
 */
export function registryHost(key: string): string {
  const host = (
    /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(key)?.[1] ??
    key.split('/', 1)[0] ??
    ''
  ).toLowerCase()
  return HUB_HOSTS.has(host) ? 'docker.io' : host
}

const HUB_HOSTS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io'])

function decode(entry: DockerAuth, where: string): Credential | undefined {
  if (entry.registrytoken) return { kind: 'registry-token', token: entry.registrytoken }
  if (entry.identitytoken) return { kind: 'identity-token', token: entry.identitytoken }
  if (entry.auth) return decodeAuth(entry.auth, where)
  if (entry.username) return { kind: 'password', username: entry.username, password: entry.password ?? '' }
  return undefined
}

function decodeAuth(auth: string, where: string): Credential {
  const base64 = auth.replace(/[\r\n]/g, '')
  // Node's decoder skips what it doesn't know; Go's, and so docker's, refuses it.
  const decoded =
    /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && base64.length % 4 === 0
      ? Buffer.from(base64, 'base64').toString('utf8')
      : ''
  const colon = decoded.indexOf(':')
  if (colon <= 0) throw malformed(where, '"auth" is not base64 of user:password')
  return { kind: 'password', username: decoded.slice(0, colon), password: trimNul(decoded.slice(colon + 1)) }
}

function trimNul(text: string): string {
  let start = 0
  let end = text.length
  while (text.charCodeAt(start) === 0) start++
  while (end > start && text.charCodeAt(end - 1) === 0) end--
  return text.slice(start, end)
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text.trim() === '' ? '{}' : text)
  } catch (error) {
    // Only the position, and no cause: Node's message quotes the text around the fault, which may be a password.
    const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined
    throw malformed(source, `it is not JSON${place === undefined ? '' : ` (${place})`}`)
  }
}

function malformed(source: string, why: string): CredentialsError {
  return new CredentialsError({ source, why, hint: 'mend the file, or log in again with `docker login`' })
}

function withoutNulls(entry: Record<string, string | null | undefined>): DockerAuth {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => typeof value === 'string'))
}
