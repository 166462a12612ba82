import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { enableArm64 } from './binfmt.ts'
import { run } from './command.ts'
import { daemonIsAlive, startDaemon, stopDaemon } from './daemon.ts'
import { ensureDebian, libraryFolders } from './debian.ts'
import type { Registry } from './registry.ts'
import { ensureTools, type Progress } from './tools.ts'

export interface BuildkitdOptions {
  /** The daemon's own: configuration, state, socket and log. */
  readonly folder: string
  /** Registries it may push to: plain HTTP, or TLS by a private CA, as each has it. */
  readonly registries: readonly Registry[]
  /** Stands in for Docker Hub, so that `FROM busybox:1.37` needs no internet. */
  readonly mirror?: Registry
  /** What the node builds first of all: `linux/arm64` for the second of two nodes. It adds what else it could run. */
  readonly platforms?: readonly string[]
  /** More of buildkitd.toml, put before everything else: top-level keys and tables of its own. */
  readonly config?: string
  readonly outlives?: boolean
  readonly onProgress?: Progress
}

export interface Buildkitd {
  /** `unix://…`, for `buildx create --driver remote`. */
  readonly address: string
  readonly folder: string
  isAlive(): Promise<boolean>
  stop(signal?: NodeJS.Signals): Promise<void>
  /** Starts it again; `empty` without its cache and history. */
  start(options?: { readonly empty?: boolean }): Promise<void>
}

/** A BuildKit daemon that runs. One that already runs in the folder is taken over. */
export async function startBuildkitd(options: BuildkitdOptions): Promise<Buildkitd> {
  const { folder } = options
  const onProgress = options.onProgress ?? (() => {})
  const tools = await ensureTools(['buildkitd', 'buildctl'], onProgress)
  const debian = await ensureDebian(['runc', 'libseccomp'], onProgress)
  const address = `unix://${join(folder, 'buildkitd.sock')}`
  const root = join(folder, 'root')
  const config = join(folder, 'buildkitd.toml')
  await mkdir(folder, { recursive: true })
  const answers = () =>
    run(tools.buildctl, ['--addr', address, '--timeout', '2', 'debug', 'workers']).then(
      () => true,
      () => false,
    )

  const buildkitd: Buildkitd = {
    address,
    folder,
    isAlive: async () => (await daemonIsAlive(folder)) && (await answers()),
    stop: (signal) => stopDaemon(folder, signal),
    start: async ({ empty = false } = {}) => {
      if (empty) await rm(root, { recursive: true, force: true })
      // Before it starts: it looks once for what the kernel can run.
      await enableArm64(onProgress)
      await writeFile(config, configuration(options, address, root, join(debian.runc, 'usr/sbin/runc')))
      await startDaemon({
        command: tools.buildkitd,
        args: ['--config', config],
        env: {
          ...process.env,
          LD_LIBRARY_PATH: [...libraryFolders(debian.libseccomp), process.env.LD_LIBRARY_PATH ?? '']
            .filter((part) => part !== '')
            .join(':'),
        },
        folder,
        ready: answers,
        outlives: options.outlives ?? false,
      })
    },
  }
  if (!(await buildkitd.isAlive())) await buildkitd.start()
  return buildkitd
}

/** https://github.com/moby/buildkit/blob/v0.31.2/docs/buildkitd.toml.md */
function configuration(options: BuildkitdOptions, address: string, root: string, runc: string): string {
  const text = JSON.stringify
  const lines = [
    options.config ?? '',
    `root = ${text(root)}`,
    '[grpc]',
    `  address = [${text(address)}]`,
    // Its place is one for the machine: a daemon that starts takes the socket from under the steps of another.
    '[otel]',
    `  socketPath = ${text(join(options.folder, 'otel-grpc.sock'))}`,
    '[history]',
    '  maxEntries = 10000',
    '[worker.oci]',
    '  enabled = true',
    '  gc = false',
    `  binary = ${text(runc)}`,
    '  networkMode = "host"',
    ...(options.platforms ? [`  platforms = ${text(options.platforms)}`] : []),
    '[worker.containerd]',
    '  enabled = false',
    registryConfiguration(options.registries, options.mirror),
  ]
  return `${lines.join('\n')}\n`
}

/** The part of buildkitd.toml that makes BuildKit trust the bed's registries. */
export function registryConfiguration(registries: readonly Registry[], mirror: Registry | undefined): string {
  const text = JSON.stringify
  const lines = [
    ...(mirror ? ['[registry."docker.io"]', `  mirrors = [${text(mirror.host)}]`] : []),
    ...registries.flatMap((registry) => [
      `[registry.${text(registry.host)}]`,
      // Without a word BuildKit takes any registry on the loopback interface for plain HTTP.
      ...(registry.caFile === undefined
        ? ['  http = true']
        : ['  http = false', `  ca = [${text(registry.caFile)}]`]),
    ]),
  ]
  return `${lines.join('\n')}\n`
}
