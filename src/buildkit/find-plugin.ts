import { accessSync, closeSync, constants, openSync, readFileSync, readSync, realpathSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { dockerConfigFolder } from './docker-config-folder.ts'

const PLUGIN = 'docker-buildx'

/** @see https://github.com/docker/cli/blob/v29.0.0/cli-plugins/manager/manager_unix.go */
const SYSTEM_FOLDERS = [
  '/usr/local/lib/docker/cli-plugins',
  '/usr/local/libexec/docker/cli-plugins',
  '/usr/lib/docker/cli-plugins',
  '/usr/libexec/docker/cli-plugins',
]

/**
 * With these docker and the plugin alone are not the same: before 0.23 the plugin alone has no TLS, and it takes itself for one
 * that docker has called.
 * @see https://github.com/docker/buildx/commit/7b8bf9f80
 */
const TELLING = ['DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND']

/**
 * The program that `docker buildx` would run. To run it, docker starts it twice, and takes longer than it: once to ask what it is.
 * Undefined where docker might do something else: where it is another program, or is told more than its configuration's place.
 */
export function findPlugin(env: NodeJS.ProcessEnv): string | undefined {
  if (process.platform === 'win32' || TELLING.some((name) => env[name])) return undefined
  const docker = findProgram('docker', env)
  if (docker !== undefined && isOther(docker)) return undefined
  const own = dockerConfigFolder(env)
  if (hasOtherFolders(join(own, 'config.json'))) return undefined
  return [join(own, 'cli-plugins'), ...SYSTEM_FOLDERS]
    .map((folder) => join(folder, PLUGIN))
    .find(isExecutable)
}

function findProgram(name: string, { PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  return PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Somebody's own `docker`: a script that takes other rights, podman, a starter of many programs. */
function isOther(path: string): boolean {
  try {
    if (basename(realpathSync(path)) !== 'docker') return true
    const file = openSync(path, 'r')
    try {
      const start = Buffer.alloc(2)
      readSync(file, start)
      return start.toString() === '#!'
    } finally {
      closeSync(file)
    }
  } catch {
    return true
  }
}

function hasOtherFolders(config: string): boolean {
  try {
    return readFileSync(config, 'utf8').includes('"cliPluginsExtraDirs"')
  } catch {
    return false
  }
}
