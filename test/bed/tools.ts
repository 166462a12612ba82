import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from './cache.ts'
import { CommandFailed, run } from './command.ts'
import { withLock } from './lock.ts'
import { MissingPrerequisite } from './prerequisite.ts'

export type Progress = (line: string) => void

interface Recipe {
  /** Folder below `tools/`. Tools whose dependencies contradict each other have a go.mod each. */
  readonly group: 'images' | 'act' | 'actionlint' | 'old-buildx' | 's3'
  readonly module: string
  readonly package: string
  /** The variable that holds the version; without it a tool built from source calls itself v0.0.0. */
  readonly stamp: string
}

const RECIPES = {
  buildkitd: {
    group: 'images',
    module: 'github.com/moby/buildkit',
    package: 'github.com/moby/buildkit/cmd/buildkitd',
    stamp: 'github.com/moby/buildkit/version.Version',
  },
  buildctl: {
    group: 'images',
    module: 'github.com/moby/buildkit',
    package: 'github.com/moby/buildkit/cmd/buildctl',
    stamp: 'github.com/moby/buildkit/version.Version',
  },
  buildx: {
    group: 'images',
    module: 'github.com/docker/buildx',
    package: 'github.com/docker/buildx/cmd/buildx',
    stamp: 'github.com/docker/buildx/version.Version',
  },
  /** The last one that has no way to BuildKit's own API. */
  'old-buildx': {
    group: 'old-buildx',
    module: 'github.com/docker/buildx',
    package: 'github.com/docker/buildx/cmd/buildx',
    stamp: 'github.com/docker/buildx/version.Version',
  },
  registry: {
    group: 'images',
    module: 'github.com/distribution/distribution/v3',
    package: 'github.com/distribution/distribution/v3/cmd/registry',
    stamp: 'github.com/distribution/distribution/v3/version.version',
  },
  crane: {
    group: 'images',
    module: 'github.com/google/go-containerregistry',
    package: 'github.com/google/go-containerregistry/cmd/crane',
    stamp: 'github.com/google/go-containerregistry/cmd/crane/cmd.Version',
  },
  act: {
    group: 'act',
    module: 'github.com/nektos/act',
    package: 'github.com/nektos/act',
    stamp: 'main.version',
  },
  actionlint: {
    group: 'actionlint',
    module: 'github.com/rhysd/actionlint',
    package: 'github.com/rhysd/actionlint/cmd/actionlint',
    stamp: 'github.com/rhysd/actionlint.version',
  },
  versitygw: {
    group: 's3',
    module: 'github.com/versity/versitygw',
    package: 'github.com/versity/versitygw/cmd/versitygw',
    stamp: 'main.Version',
  },
} as const satisfies Record<string, Recipe>

export type ToolName = keyof typeof RECIPES

const HEARTBEAT_MS = 10_000

/** Paths of the tools; those that the cache lacks are built first. */
export async function ensureTools<Name extends ToolName>(
  names: readonly Name[],
  onProgress: Progress,
): Promise<Record<Name, string>> {
  const paths: Partial<Record<Name, string>> = {}
  for (const name of names) paths[name] = await ensureTool(name, onProgress)
  return paths as Record<Name, string>
}

async function ensureTool(name: ToolName, onProgress: Progress): Promise<string> {
  const recipe: Recipe = RECIPES[name]
  const source = join(import.meta.dirname, 'tools', recipe.group)
  const goMod = await readFile(join(source, 'go.mod'), 'utf8')
  const goSum = await readFile(join(source, 'go.sum'), 'utf8')
  const version = requiredVersion(goMod, recipe.module)
  const flags = ['-trimpath', '-ldflags', `-s -w -X ${recipe.stamp}=${version}`]
  const key = createHash('sha256')
    .update(JSON.stringify([goMod, goSum, flags]))
    .digest('hex')
    .slice(0, 8)
  const folder = join(cacheFolder(), `${name}-${version}-${key}`)
  const path = join(folder, name)
  if (existsSync(path)) return path
  const waiting = () => onProgress(`${name}: another process is building it, waiting`)
  await withLock(
    join(cacheFolder(), `${name}.lock`),
    async () => {
      if (existsSync(path)) return
      await mkdir(folder, { recursive: true })
      // Renamed when whole: an interrupted build never leaves something that looks finished.
      const unfinished = `${path}.${process.pid}`
      try {
        await build(name, version, ['-o', unfinished, ...flags, recipe.package], source, onProgress)
        await rename(unfinished, path)
      } finally {
        await rm(unfinished, { force: true })
      }
    },
    waiting,
  )
  return path
}

function requiredVersion(goMod: string, module: string): string {
  for (const line of goMod.split('\n')) {
    const [name, version] = line
      .replace(/^require /, '')
      .trim()
      .split(' ')
    if (name === module && version !== undefined) return version
  }
  throw new Error(`go.mod does not require ${module}`)
}

async function build(
  name: string,
  version: string,
  args: readonly string[],
  source: string,
  onProgress: Progress,
): Promise<void> {
  const begin = Date.now()
  const elapsed = () => `${Math.round((Date.now() - begin) / 1000)} s`
  let modules = 0
  let packages = 0
  onProgress(`${name} ${version}: building (once; later runs take it from the cache)`)
  const heartbeat = setInterval(() => {
    const fetched = modules > 0 ? `${modules} modules fetched, ` : ''
    onProgress(`${name} ${version}: ${fetched}${packages} packages compiled, ${elapsed()}`)
  }, HEARTBEAT_MS)
  try {
    await run('go', ['build', '-v', ...args], {
      cwd: source,
      env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly', GOOS: '', GOARCH: '' },
      onLine: (line) => {
        if (line.startsWith('go: downloading ')) modules++
        else if (!line.startsWith('go: ')) packages++
      },
    })
  } catch (error) {
    throw asPrerequisite(error, name)
  } finally {
    clearInterval(heartbeat)
  }
  onProgress(`${name} ${version}: built in ${elapsed()}`)
}

function asPrerequisite(error: unknown, name: string): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return new MissingPrerequisite(
      `Go is needed to build ${name} once, and there is no 'go' on the PATH: install Go 1.21 or later from https://go.dev/dl/`,
    )
  }
  if (error instanceof CommandFailed && /toolchain not available|requires go >= /.test(error.stderr)) {
    return new MissingPrerequisite(
      `This Go is too old to build ${name} and may not fetch a newer one: install the latest from https://go.dev/dl/`,
    )
  }
  return error
}
