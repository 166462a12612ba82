import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { pushBaseImage } from './base-image.ts'
import { type Buildkitd, startBuildkitd } from './buildkitd.ts'
import { createRemoteBuilder, ensureBuildxHome } from './buildx.ts'
import { daemonFolders, stopDaemon } from './daemon.ts'
import { withLock } from './lock.ts'
import { unmountBelow } from './mounts.ts'
import { freePort } from './ports.ts'
import { MissingPrerequisite } from './prerequisite.ts'
import { LOGIN, type Login, type Registry, startRegistry } from './registry.ts'
import { ensureTools, type Progress } from './tools.ts'

export interface BedOptions {
  /** Everything the bed writes; by default one folder for each user and checkout. */
  readonly folder?: string
  /** 0 or none: a free one, kept for as long as the folder is there. */
  readonly registryPort?: number
  readonly securePort?: number
  readonly onProgress?: Progress
}

export interface Bed {
  readonly folder: string
  /** Plain HTTP, no login. `busybox:1.37` is in its `library/`. */
  readonly registry: Registry
  /** TLS by a private CA, with a password. */
  readonly secure: Registry & Login & { readonly caFile: string }
  readonly buildkitd: Buildkitd
  /** The name of the builder, which `env` makes the current one. */
  readonly builder: string
  /** What a child process needs beside, or instead of, what it has: merged over `process.env`. */
  readonly env: Readonly<Record<string, string>>
  readonly tools: Readonly<Record<'buildctl' | 'buildx' | 'crane', string>>
}

interface Ports {
  readonly registry: number
  readonly secure: number
}

const BUILDER = 'bed'
const PORTS = 'ports.json'

/** Short, because it holds sockets, whose paths may have 107 bytes. */
export function defaultFolder(): string {
  const checkout = resolve(import.meta.dirname, '..', '..')
  const key = createHash('sha256').update(checkout).digest('hex').slice(0, 8)
  return join(tmpdir(), `layerwise-bed-${userInfo().uid}-${key}`)
}

/** The running bed of a folder; what already runs there and answers is kept. */
export async function up(options: BedOptions = {}): Promise<Bed> {
  const folder = resolve(options.folder ?? defaultFolder())
  const onProgress = options.onProgress ?? (() => {})
  requireRoot()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return await withLock(
    `${folder}.lock`,
    () => start(folder, options, onProgress),
    () => onProgress(`another process is starting or stopping the bed in ${folder}, waiting`),
  )
}

async function start(folder: string, options: BedOptions, onProgress: Progress): Promise<Bed> {
  const ports = await choosePorts(folder, options)
  const tools = await ensureTools(['buildkitd', 'buildctl', 'buildx', 'registry', 'crane'], onProgress)
  const shared = { outlives: true, onProgress }
  const registry = await startRegistry({ ...shared, folder: join(folder, 'registry'), port: ports.registry })
  const tls = await startRegistry({
    ...shared,
    folder: join(folder, 'secure'),
    port: ports.secure,
    tls: true,
    password: true,
  })
  const buildkitd = await startBuildkitd({
    ...shared,
    folder: join(folder, 'buildkitd'),
    registries: [registry, tls],
    mirror: registry,
  })
  const home = await ensureBuildxHome(folder, onProgress)
  const caFile = tls.caFile ?? ''
  const env = {
    PATH: [home.bin, process.env.PATH ?? ''].join(delimiter),
    DOCKER_CONFIG: home.dockerConfig,
    BUILDX_CONFIG: home.buildxConfig,
    BUILDX_BUILDER: BUILDER,
    NODE_EXTRA_CA_CERTS: caFile,
    // Go adds what is in these folders to the system's own file, where SSL_CERT_FILE would replace it.
    SSL_CERT_DIR: [join(folder, 'ca'), '/etc/ssl/certs'].join(delimiter),
  }
  const bed: Bed = {
    folder,
    registry,
    secure: { ...tls, ...LOGIN, caFile },
    buildkitd,
    builder: BUILDER,
    env,
    tools: { buildctl: tools.buildctl, buildx: tools.buildx, crane: tools.crane },
  }
  await furnish(bed, onProgress)
  return bed
}

/** What needs doing once in a folder, after all servers run; a mark says that it was done. */
async function furnish(bed: Bed, onProgress: Progress): Promise<void> {
  const mark = join(bed.folder, 'furnished')
  const furnished = await readFile(mark, 'utf8').catch(() => '')
  if (furnished === bed.registry.host) return
  await mkdir(join(bed.folder, 'ca'), { recursive: true })
  await writeFile(join(bed.folder, 'ca', 'bed.pem'), await readFile(bed.secure.caFile))
  const env = { ...process.env, ...bed.env }
  await createRemoteBuilder(bed.tools.buildx, env, bed.builder, [{ address: bed.buildkitd.address }])
  await pushBaseImage(bed.tools.buildx, env, join(bed.folder, 'base'), bed.registry, onProgress)
  await writeFile(mark, bed.registry.host)
}

async function choosePorts(folder: string, options: BedOptions): Promise<Ports> {
  const file = join(folder, PORTS)
  if (!existsSync(file) && (await readdir(folder)).length > 0) {
    throw new RangeError(`${folder} holds other things than a bed: name an empty or a new folder`)
  }
  const before = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Ports,
    () => undefined,
  )
  const registry = options.registryPort || before?.registry || (await freePort())
  let secure = options.securePort || before?.secure || (await freePort())
  while (!options.securePort && secure === registry) secure = await freePort()
  const ports: Ports = { registry, secure }
  if (before !== undefined && (before.registry !== ports.registry || before.secure !== ports.secure)) {
    // Other ports than those that a running bed has: everything in it names the old ones.
    await empty(folder)
  }
  await writeFile(file, JSON.stringify(ports))
  return ports
}

/** Ends all that was started in the folder, and removes it. A folder that isn't there is no error. */
export async function down(folder: string = defaultFolder()): Promise<void> {
  const path = resolve(folder)
  if (!existsSync(path)) return
  // What is removed here is removed whole: never somebody's folder by a slip of the pen.
  if (!existsSync(join(path, PORTS))) throw new RangeError(`there is no bed in ${path}`)
  await withLock(`${path}.lock`, async () => {
    await empty(path)
    await rm(path, { recursive: true, force: true })
  })
}

async function empty(folder: string): Promise<void> {
  const daemons = await daemonFolders(folder)
  await Promise.all(daemons.map((daemon) => stopDaemon(daemon)))
  await unmountBelow(folder)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
}

function requireRoot(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new MissingPrerequisite(
      `The bed runs on Linux on x86-64, and this is ${process.platform} on ${process.arch}: use such a machine or a privileged container`,
    )
  }
  if (process.getuid?.() !== 0) {
    throw new MissingPrerequisite(
      'The bed runs BuildKit, which needs root: run the same command with sudo -E, or in a privileged container',
    )
  }
}
