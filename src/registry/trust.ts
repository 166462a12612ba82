import { readFile } from 'node:fs/promises'
import { isRecord } from '../json.ts'
import { readCertificateAuthorities } from './certificates.ts'
import type { TlsOptions } from './dispatchers.ts'

/** Which registries speak plain HTTP, and whose certificates are believed, because somebody said so. */
export interface Trust extends TlsOptions {
  readonly httpRegistries: ReadonlySet<string>
  readonly insecureRegistries: ReadonlySet<string>
  readonly certificateAuthorities: ReadonlyMap<string, string>
}

export interface TrustSources {
  /** Docker's `certs.d`. */
  readonly certificateFolder: string
  /** Text of a buildkitd.toml, where the user gave one. */
  readonly buildkitdConfig?: string
  /** Registries of an exporter with `registry.insecure=true`. */
  readonly insecure: readonly string[]
}

/**
 * What is declared for the builder holds for us.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/docs/buildkitd.toml.md
 * @throws {Error} when the buildkitd.toml is malformed, or a file that it names can't be read.
 */
export async function readTrust(sources: TrustSources): Promise<Trust> {
  const authorities = new Map(await readCertificateAuthorities([sources.certificateFolder]))
  const http = new Set<string>()
  const insecure = new Set<string>(sources.insecure)
  for (const [host, settings] of Object.entries(await registrySettings(sources.buildkitdConfig))) {
    if (settings['http'] === true) http.add(host)
    if (settings['insecure'] === true) insecure.add(host)
    const files = Array.isArray(settings['ca']) ? settings['ca'].map(String) : []
    const pems = await Promise.all(files.map((file) => readFile(file, 'utf8')))
    if (pems.length > 0) authorities.set(host, [authorities.get(host) ?? '', ...pems].join('\n'))
  }
  return { certificateAuthorities: authorities, httpRegistries: http, insecureRegistries: insecure }
}

type Settings = Readonly<Record<string, unknown>>

async function registrySettings(config: string | undefined): Promise<Readonly<Record<string, Settings>>> {
  if (config === undefined) return {}
  const { parse } = await import('smol-toml')
  const { registry } = parse(config)
  if (!isRecord(registry)) return {}
  return Object.fromEntries(
    Object.entries(registry).flatMap(([host, value]) => (isRecord(value) ? [[host, value]] : [])),
  )
}
