import { accessSync, closeSync, constants, openSync, readFileSync, readSync } from 'node:fs'
import { delimiter, join } from 'node:path'
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
 * The program that `docker buildx` would run. To run it, docker starts it twice, and takes longer than it: once to ask what it is.
 * Undefined where docker might do something else: where it is a script, or is told of other folders.
 */
export function findPlugin(env: NodeJS.ProcessEnv): string | undefined {
  if (process.platform === 'win32' || isScript(findProgram('docker', env))) return undefined
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

/** Somebody's own `docker`: one that needs other rights, or is podman. */
function isScript(path: string | undefined): boolean {
  if (path === undefined) return false
  try {
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
