import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { get as httpGet } from 'node:http'
import { get as httpsGet } from 'node:https'
import { join } from 'node:path'
import { type AccessLogEntry, readAccessLog } from './access-log.ts'
import { type Certificates, ensureCertificates } from './certificates.ts'
import { daemonIsAlive, startDaemon, stopDaemon } from './daemon.ts'
import { freePort } from './ports.ts'
import { ensureTools, type Progress } from './tools.ts'

export interface Login {
  readonly username: string
  readonly password: string
}

/** The one login of registries that want one. bcrypt is all that the registry reads, and this spares a tool that makes it. */
export const LOGIN: Login = { username: 'robot', password: 'open-sesame' }
const HTPASSWD = `${LOGIN.username}:$2a$05$pjLlMObWkCmtkihoqT8TxuDECHiVsznI0CBxa.9/t8eUUgcunufym\n`

export interface RegistryOptions {
  /** The registry's own: configuration, storage and logs. */
  readonly folder: string
  readonly port?: number
  readonly tls?: boolean
  /** Wants `LOGIN` for everything. */
  readonly password?: boolean
  /** True for a bed's registry; any other ends with the process that started it. */
  readonly outlives?: boolean
  readonly onProgress?: Progress
}

export interface Registry {
  /** `127.0.0.1:PORT` */
  readonly host: string
  readonly url: string
  readonly folder: string
  readonly caFile: string | undefined
  /** Requests so far, oldest first, without the first `since`. */
  accessLog(since?: number): Promise<AccessLogEntry[]>
  /** The size of a blob as stored, `undefined` when it isn't. */
  blobSize(digest: string): Promise<number | undefined>
  isAlive(): Promise<boolean>
  stop(): Promise<void>
  /** Starts it again at the same address; `empty` without what it held. */
  start(options?: { readonly empty?: boolean }): Promise<void>
}

/** A registry that runs. One that already runs in the folder is taken over. */
export async function startRegistry(options: RegistryOptions): Promise<Registry> {
  const registry = await prepareRegistry(options)
  if (!(await registry.isAlive())) await registry.start()
  return registry
}

/** A registry with an address, that isn't started: for tests of one that is down and comes up later. */
export async function prepareRegistry(options: RegistryOptions): Promise<Registry> {
  const { folder } = options
  await mkdir(folder, { recursive: true })
  const port = await portOf(folder, options.port)
  const host = `127.0.0.1:${port}`
  const url = `${options.tls ? 'https' : 'http'}://${host}`
  const storage = join(folder, 'storage')
  const log = join(folder, 'access.log')
  const config = join(folder, 'config.yml')
  const certificates = options.tls ? await ensureCertificates(join(folder, 'certificates')) : undefined
  if (options.password) await writeFile(join(folder, 'htpasswd'), HTPASSWD)
  await writeFile(config, configuration(folder, storage, host, certificates, options.password ?? false))
  const { registry: command } = await ensureTools(['registry'], options.onProgress ?? (() => {}))

  return {
    host,
    url,
    folder,
    caFile: certificates?.caFile,
    accessLog: async (since = 0) => (existsSync(log) ? await readAccessLog(log, since) : []),
    blobSize: (digest) => blobSize(storage, digest),
    isAlive: async () => (await daemonIsAlive(folder)) && (await answers(url)),
    stop: () => stopDaemon(folder),
    start: async ({ empty = false } = {}) => {
      if (empty) await rm(storage, { recursive: true, force: true })
      await startDaemon({
        command,
        args: ['serve', config],
        // Or it looks for a collector of traces on the loopback interface.
        env: { ...process.env, OTEL_TRACES_EXPORTER: 'none' },
        folder,
        stdout: log,
        ready: () => answers(url),
        outlives: options.outlives ?? false,
      })
    },
  }
}

/** A registry keeps its port for as long as its folder is there, unless told another. */
async function portOf(folder: string, wanted: number | undefined): Promise<number> {
  const file = join(folder, 'port')
  const before = Number(await readFile(file, 'utf8').catch(() => '0'))
  const port = wanted ?? (before || (await freePort()))
  await writeFile(file, String(port))
  return port
}

/** https://distribution.github.io/distribution/about/configuration/ — JSON is YAML. */
function configuration(
  folder: string,
  storage: string,
  addr: string,
  certificates: Certificates | undefined,
  password: boolean,
): string {
  const config = {
    version: '0.1',
    log: { level: 'warn', accesslog: { disabled: false } },
    storage: {
      filesystem: { rootdirectory: storage },
      delete: { enabled: true },
      maintenance: { uploadpurging: { enabled: false } },
    },
    http: {
      addr,
      // Any will do; without one each start invents its own, and says so.
      secret: 'layerwise-bed',
      ...(certificates && { tls: { certificate: certificates.certificate, key: certificates.key } }),
    },
    ...(password && { auth: { htpasswd: { realm: 'bed', path: join(folder, 'htpasswd') } } }),
  }
  return `${JSON.stringify(config, undefined, 2)}\n`
}

async function blobSize(storage: string, digest: string): Promise<number | undefined> {
  const [algorithm = '', hex = ''] = digest.split(':')
  try {
    const path = join(storage, 'docker/registry/v2/blobs', algorithm, hex.slice(0, 2), hex, 'data')
    return (await stat(path)).size
  } catch {
    return undefined
  }
}

/** `/` rather than `/v2/`: it isn't an API path, so that it answers without a login. */
function answers(url: string): Promise<boolean> {
  const get = url.startsWith('https:') ? httpsGet : httpGet
  return new Promise((resolve) => {
    // Only whether our own server listens: its certificate is a matter for those who use it.
    const request = get(`${url}/`, { rejectUnauthorized: false, agent: false, timeout: 2000 }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(false))
  })
}
