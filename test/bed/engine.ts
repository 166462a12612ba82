import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { delimiter, join } from 'node:path'
import type { Bed } from './bed.ts'
import { enableArm64 } from './binfmt.ts'
import { BUILDKIT_IMAGE, loadBuildkitImage } from './buildkit-image.ts'
import { registryConfiguration } from './buildkitd.ts'
import { daemonIsAlive, startDaemon, stopDaemon } from './daemon.ts'
import { ensureDebian, libraryFolders } from './debian.ts'
import { withLock } from './lock.ts'
import type { Progress } from './tools.ts'

export interface Engine {
  /** `unix://…`, for `DOCKER_HOST`. */
  readonly host: string
  readonly folder: string
  /** BuildKit's image, already in the engine: `--driver-opt image=…,network=host`. */
  readonly image: string
  /** A buildkitd.toml that knows the bed's registries: `--buildkitd-config`. */
  readonly buildkitdConfig: string
  /** The bed's environment with `DOCKER_HOST`, a docker client on the PATH, and no builder chosen. */
  readonly env: Readonly<Record<string, string>>
  isAlive(): Promise<boolean>
  stop(): Promise<void>
}

/**
 * A Docker engine in the bed's folder, ended by the bed's `down`. One that already runs is taken over. It has no bridge and no
 * firewall rules of its own, so that the machine's network stays as it is: containers use `network=host`.
 */
export async function startEngine(bed: Bed, onProgress: Progress = () => {}): Promise<Engine> {
  const folder = join(bed.folder, 'engine')
  const socket = join(folder, 'docker.sock')
  const bin = join(folder, 'bin')
  const buildkitdConfig = join(folder, 'buildkitd.toml')
  const { BUILDX_BUILDER: _, ...bedEnv } = bed.env
  const engine: Engine = {
    host: `unix://${socket}`,
    folder,
    image: BUILDKIT_IMAGE,
    buildkitdConfig,
    env: { ...bedEnv, DOCKER_HOST: `unix://${socket}`, PATH: [bin, bedEnv.PATH].join(delimiter) },
    isAlive: async () => (await daemonIsAlive(folder)) && (await answers(socket)),
    stop: () => stopDaemon(folder),
  }
  await withLock(`${folder}.lock`, async () => {
    if (await engine.isAlive()) return
    const debian = await ensureDebian(
      ['engine', 'containerd', 'tini', 'libdevmapper', 'runc', 'libseccomp'],
      onProgress,
    )
    await enableArm64(onProgress)
    await mkdir(bin, { recursive: true })
    await cp(join(debian.engine, 'usr/bin/docker'), join(bin, 'docker'))
    const runtime = join(bin, 'runtime.sh')
    await cp(join(import.meta.dirname, 'runtime.sh'), runtime)
    await chmod(runtime, 0o755)
    // Or it would read the machine's own /etc/docker/daemon.json.
    await writeFile(join(folder, 'daemon.json'), '{}\n')
    await writeFile(buildkitdConfig, registryConfiguration([bed.registry, bed.secure], bed.registry))
    await startDaemon({
      command: join(debian.engine, 'usr/sbin/dockerd'),
      args: [
        ...[
          '--host',
          engine.host,
          '--pidfile',
          join(folder, 'pid'),
          '--config-file',
          join(folder, 'daemon.json'),
        ],
        ...['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')],
        ...['--insecure-registry', bed.registry.host, '--shutdown-timeout', '5'],
        ...['--bridge=none', '--iptables=false', '--ip6tables=false', '--ip-masq=false'],
        ...['--init-path', join(debian.tini, 'usr/bin/tini-static')],
        ...['--add-runtime', `bed=${runtime}`, '--default-runtime', 'bed'],
      ],
      env: {
        ...process.env,
        PATH: [
          ...[join(debian.engine, 'usr/bin'), join(debian.engine, 'usr/sbin')],
          ...[join(debian.containerd, 'usr/bin'), join(debian.runc, 'usr/sbin'), process.env.PATH ?? ''],
        ].join(delimiter),
        LD_LIBRARY_PATH: [...libraryFolders(debian.libdevmapper), ...libraryFolders(debian.libseccomp)].join(
          ':',
        ),
        BED_RUNC: join(debian.runc, 'usr/sbin/runc'),
        BED_RUNC_LIBRARIES: libraryFolders(debian.libseccomp).join(':'),
      },
      folder,
      ready: () => answers(socket),
      outlives: true,
      timeoutSeconds: 60,
    })
    const mark = join(folder, 'furnished')
    if ((await readFile(mark, 'utf8').catch(() => '')) === BUILDKIT_IMAGE) return
    await loadBuildkitImage(bed, join(folder, 'image'), socket, onProgress)
    await writeFile(mark, BUILDKIT_IMAGE)
  })
  return engine
}

/** https://docs.docker.com/reference/api/engine/version/v1.41/#tag/System/operation/SystemPing */
function answers(socket: string): Promise<boolean> {
  if (!existsSync(socket)) return Promise.resolve(false)
  return new Promise((resolve) => {
    const call = request({ socketPath: socket, path: '/_ping', timeout: 2000, agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    call.on('timeout', () => call.destroy())
    call.on('error', () => resolve(false))
    call.end()
  })
}
