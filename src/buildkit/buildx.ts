import { formatPlatform, type Platform, parsePlatform } from '../oci/platform.ts'
import type { Builder, BuilderNode } from '../plan/plan.ts'
import type { Dial } from './control.ts'
import { type ProcessOptions, type ProcessResult, ProgramMissingError, runProcess } from './process.ts'

/** How buildx is called here: as a plugin of Docker, or by itself. */
export interface Buildx {
  readonly version: string
  run(
    args: readonly string[],
    options: Omit<ProcessOptions, 'env'> & { readonly env?: NodeJS.ProcessEnv },
  ): Promise<ProcessResult>
  dial(args: readonly string[], env?: NodeJS.ProcessEnv): Dial
}

/** buildx isn't there, or too old. */
export class BuildxMissingError extends Error {
  override readonly name = 'BuildxMissingError'
}

const OLDEST = [0, 21] as const

/** buildx, and what it says of the builder that was asked for: the two are asked for together. */
export interface FoundBuildx {
  readonly buildx: Buildx
  /** The named builder, or the current one, booted; or why there is none. */
  readonly builder: Promise<Builder | Error>
}

const COMMANDS = [['docker', 'buildx'], ['buildx'], ['docker-buildx']] as const

/**
 * Finds `docker buildx`, else `buildx`.
 * @throws {BuildxMissingError} when there is none, or one older than 0.21.
 */
export async function findBuildx(
  env: NodeJS.ProcessEnv,
  name?: string,
  signal?: AbortSignal,
): Promise<FoundBuildx> {
  for (const [program, ...first] of COMMANDS) {
    const buildx = (version: string): Buildx => ({
      version,
      run: (args, options) =>
        runProcess(program, [...first, ...args], { ...options, env: options.env ?? env }),
      dial: (args, dialEnv) => ({ program, args: [...first, ...args], env: dialEnv ?? env }),
    })
    // Most times the first is the one; a builder that has to boot does so meanwhile.
    const builder = inspectBuilder(buildx(''), name, { signal }).catch((error: unknown) =>
      error instanceof Error ? error : new Error(String(error)),
    )
    const version = await askVersion(program, first, env)
    if (version === undefined) continue
    checkVersion(version)
    return { buildx: buildx(version), builder }
  }
  throw new BuildxMissingError(
    'docker buildx is not installed: neither "docker buildx version" nor "buildx version" answers. Install it from https://github.com/docker/buildx#installing',
  )
}

async function askVersion(
  program: string,
  first: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await runProcess(program, [...first, 'version'], { env })
    return exitCode === 0 ? (/\sv?(\d+\.\d+\S*)/.exec(stdout)?.[1] ?? stdout.trim()) : undefined
  } catch (error) {
    if (error instanceof ProgramMissingError) return undefined
    throw error
  }
}

// A buildx built from source calls itself 0.0.0+unknown: it is taken for a new one.
function checkVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])
  if (isOld && !version.startsWith('0.0.0')) {
    throw new BuildxMissingError(
      `buildx ${version} is too old: publishing needs ${OLDEST.join('.')} or newer, for the record of what was sent. Update it: https://github.com/docker/buildx/releases`,
    )
  }
}

/**
 * The builder as `buildx inspect` describes it, booted. Without a name, the current one.
 * @throws {Error} with buildx's own words, when there is no such builder or it can't be booted.
 */
export async function inspectBuilder(
  buildx: Buildx,
  name: string | undefined,
  options: { readonly env?: NodeJS.ProcessEnv; readonly signal?: AbortSignal | undefined } = {},
): Promise<Builder> {
  const args = ['inspect', '--bootstrap', ...(name === undefined ? [] : [name])]
  const { exitCode, stdout, stderr } = await buildx.run(args, options)
  if (exitCode !== 0) throw new Error(lastLine(stderr) || `buildx inspect ended with status ${exitCode}`)
  return parseBuilder(stdout)
}

/** buildx has no JSON for this; the text is `Key: value` lines, a block for the builder and one for each node. */
export function parseBuilder(text: string): Builder {
  const [head = '', ...tail] = text.split(/^Nodes:\s*$/m)
  const nodes = tail
    .join('')
    .split(/^(?=Name:)/m)
    .map(parseNode)
    .filter((node) => node.name !== '')
  return { name: field(head, 'Name'), driver: field(head, 'Driver'), own: false, nodes }
}

function parseNode(block: string): BuilderNode {
  const version = field(block, 'BuildKit version')
  const platforms = field(block, 'Platforms')
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
  return {
    name: field(block, 'Name'),
    platforms: unique(platforms.map((text) => text.replace(/\*$/, ''))),
    // buildx marks what the node was given by whoever made it with a star.
    preferred: unique(platforms.filter((text) => text.endsWith('*')).map((text) => text.slice(0, -1))),
    ...(version !== '' && { buildkitVersion: version }),
  }
}

function unique(platforms: readonly string[]): readonly Platform[] {
  const parsed = platforms.map(parsePlatform).filter((platform) => platform !== undefined)
  return [...new Map(parsed.map((platform) => [formatPlatform(platform), platform])).values()]
}

function field(text: string, key: string): string {
  return new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''
}

export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? ''
}
