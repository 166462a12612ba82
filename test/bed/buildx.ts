import { existsSync } from 'node:fs'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './command.ts'
import { ensureTools, type Progress } from './tools.ts'

export interface BuildxHome {
  /** To be first on the PATH: holds `buildx`, and nothing else. */
  readonly bin: string
  readonly dockerConfig: string
  readonly buildxConfig: string
  readonly buildx: string
}

/** Folders of the bed's own for docker's and buildx's configuration, with buildx as docker's plugin and alone. */
export async function ensureBuildxHome(folder: string, onProgress: Progress): Promise<BuildxHome> {
  const { buildx } = await ensureTools(['buildx'], onProgress)
  const home: BuildxHome = {
    bin: join(folder, 'bin'),
    dockerConfig: join(folder, 'docker'),
    buildxConfig: join(folder, 'buildx'),
    buildx,
  }
  const plugins = join(home.dockerConfig, 'cli-plugins')
  for (const path of [home.bin, plugins, home.buildxConfig]) await mkdir(path, { recursive: true })
  for (const link of [join(home.bin, 'buildx'), join(plugins, 'docker-buildx')]) {
    await rm(link, { force: true })
    await symlink(buildx, link)
  }
  const config = join(home.dockerConfig, 'config.json')
  if (!existsSync(config)) await writeFile(config, '{}\n', { mode: 0o600 })
  return home
}

/** Adds a builder with one node for each address, or replaces it. */
export async function createRemoteBuilder(
  buildx: string,
  env: NodeJS.ProcessEnv,
  name: string,
  nodes: readonly { readonly address: string; readonly platforms?: readonly string[] }[],
): Promise<void> {
  await removeBuilder(buildx, env, name)
  for (const [index, node] of nodes.entries()) {
    const platforms = node.platforms === undefined ? [] : ['--platform', node.platforms.join(',')]
    const append = index === 0 ? [] : ['--append']
    await run(
      buildx,
      ['create', '--name', name, '--driver', 'remote', ...append, ...platforms, node.address],
      {
        env,
      },
    )
  }
}

/** Forgets a builder; one that isn't there is no error. */
export async function removeBuilder(buildx: string, env: NodeJS.ProcessEnv, name: string): Promise<void> {
  await run(buildx, ['rm', '--force', name], { env }).catch(() => {})
}
