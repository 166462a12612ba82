import { formatPlatform, type Platform, parsePlatform } from '../oci/platform.ts'
import { isOlder } from '../plan/buildkit-version.ts'
import type { Builder, BuilderNode, ImageStore } from '../plan/plan.ts'
import type { Worker } from './control.ts'
import type { Dial } from './dial.ts'
import { findPlugin } from './find-plugin.ts'
import { type ProcessOptions, type ProcessResult, ProgramMissingError, runProcess } from './process.ts'
import type { StoredContainer } from './stored-builder.ts'

/** How buildx is called here: as a plugin of Docker, or by itself. */
export interface Buildx {
  run(
    args: readonly string[],
    options: Omit<ProcessOptions, 'env'> & { readonly env?: NodeJS.ProcessEnv },
  ): Promise<ProcessResult>
  dial(args: readonly string[], env?: NodeJS.ProcessEnv): Dial
}

/** buildx isn't there. */
export class BuildxMissingError extends Error {
  override readonly name = 'BuildxMissingError'
}

/** buildx, and what it says of the builder that was asked for: asking for one finds the other. */
export interface FoundBuildx {
  readonly buildx: Buildx
  /** The named builder, or the current one, booted; or why there is none. */
  readonly builder: Builder | Error
}

export interface BuilderQuery {
  /** The current one, when it isn't named. */
  readonly name?: string | undefined
  /** Whether it is started, if it isn't running; its platforms are known only then. */
  readonly boot: boolean
  readonly env?: NodeJS.ProcessEnv
  readonly signal?: AbortSignal | undefined
}

type Command = readonly [string, ...string[]]

const COMMANDS: readonly [Command, ...Command[]] = [['docker', 'buildx'], ['buildx'], ['docker-buildx']]

/** The command that `findBuildx` would try first. */
export function likeliestBuildx(env: NodeJS.ProcessEnv): Buildx {
  return calledAs(commandsOf(env)[0], env)
}

function commandsOf(env: NodeJS.ProcessEnv): readonly [Command, ...Command[]] {
  const plugin = findPlugin(env)
  return plugin === undefined ? COMMANDS : [[plugin], ...COMMANDS]
}

function calledAs([program, ...first]: Command, env: NodeJS.ProcessEnv): Buildx {
  return {
    run: (args, options) => runProcess(program, [...first, ...args], { ...options, env: options.env ?? env }),
    dial: (args, dialEnv) => ({ program, args: [...first, ...args], env: dialEnv ?? env }),
  }
}

/**
 * Finds `docker buildx`, or what it would run, else `buildx`, and asks it for a builder.
 * @throws {BuildxMissingError} when there is none.
 */
export async function findBuildx(env: NodeJS.ProcessEnv, query: BuilderQuery): Promise<FoundBuildx> {
  for (const command of commandsOf(env)) {
    const buildx = calledAs(command, env)
    try {
      return { buildx, builder: await inspectBuilder(buildx, query) }
    } catch (error) {
      if (error instanceof ProgramMissingError) continue
      query.signal?.throwIfAborted()
      const builder = error instanceof Error ? error : new Error(String(error))
      // docker without the plugin fails as well, with words about a command that it doesn't know.
      const answers = buildxVersion(buildx).catch(() => undefined)
      if ((await answers) !== undefined) return { buildx, builder }
    }
  }
  throw new BuildxMissingError(
    'docker buildx is not installed: neither "docker buildx version" nor "buildx version" answers. Install it from https://github.com/docker/buildx#installing',
  )
}

/** `0.35.0`; undefined when buildx doesn't answer. */
export async function buildxVersion(buildx: Buildx): Promise<string | undefined> {
  const { exitCode, stdout } = await buildx.run(['version'], {})
  return exitCode === 0 ? (/\sv?(\d+\.\d+\S*)/.exec(stdout)?.[1] ?? stdout.trim()) : undefined
}

// The first that keeps a history of its builds.
const OLDEST_BUILDKIT = '0.11'

/**
 * The builder as `buildx inspect` describes it.
 * @throws {Error} with buildx's own words, when there is no such builder or it can't be booted.
 */
export async function inspectBuilder(
  buildx: Buildx,
  { name, boot, ...options }: BuilderQuery,
): Promise<Builder> {
  const args = ['inspect', ...(boot ? ['--bootstrap'] : []), ...(name === undefined ? [] : [name])]
  const { exitCode, stdout, stderr } = await buildx.run(args, options)
  if (exitCode !== 0) throw new Error(lastWords(stderr) || `buildx inspect ended with status ${exitCode}`)
  const builder = parseBuilder(stdout)
  if (builder.name === '') throw new Error('buildx inspect describes no builder')
  // buildx describes a builder that it can't reach, and ends well.
  const failure = /^[ \t]*Error:[ \t]*(.+)$/m.exec(stdout)?.[1]
  if (failure !== undefined && builder.nodes.every((node) => node.platforms.length === 0))
    throw new Error(failure)
  return builder
}

/** buildx has no JSON for this; the text is `Key: value` lines, a block for the builder and one for each node. */
export function parseBuilder(text: string): Builder {
  const [head = '', ...tail] = text.split(/^Nodes:\s*$/m)
  const nodes = tail
    .join('')
    .split(/^(?=Name:)/m)
    .map(parseNode)
    .filter((node) => node.name !== '')
  const driver = field(head, 'Driver')
  return {
    name: field(head, 'Name'),
    driver,
    own: false,
    nodes,
    ...(driver === 'docker' && { imageStore: findImageStore(text) }),
    ...findAge(text, nodes),
  }
}

/** As buildx itself tells the two apart. @see https://github.com/docker/buildx/blob/v0.35.0/driver/docker/driver.go */
function findImageStore(text: string): ImageStore {
  return /^ *org\.mobyproject\.buildkit\.worker\.snapshotter:/m.test(text) ? 'containerd' : 'docker'
}

/**
 * What is missing for the ledger, where it is a matter of age. buildx got its way to BuildKit's own API and another word
 * for BuildKit's version with the same release, so that nobody has to wait for `buildx version`.
 * @see https://github.com/docker/buildx/blob/v0.12.1/commands/inspect.go
 */
function findAge(text: string, nodes: readonly BuilderNode[]): Pick<Builder, 'tooOld'> {
  if (/^Buildkit:/m.test(text)) return { tooOld: 'buildx is older than 0.13' }
  const version = nodes.find(({ buildkitVersion }) => buildkitVersion !== undefined)?.buildkitVersion
  return version === undefined ? {} : ageOf(version)
}

function ageOf(version: string): Pick<Builder, 'tooOld'> {
  return isOlder(version, OLDEST_BUILDKIT)
    ? { tooOld: `BuildKit is ${version}, older than ${OLDEST_BUILDKIT}` }
    : {}
}

/** A builder of one container as `buildx inspect` would describe it. */
export function describeContainer(
  { name, node, preferred }: StoredContainer,
  { platforms, version }: Worker,
): Builder {
  const age = version === undefined ? { tooOld: `BuildKit is older than ${OLDEST_BUILDKIT}` } : ageOf(version)
  const all = unique([...preferred, ...platforms])
  const known = version !== undefined && { buildkitVersion: version }
  const nodes = [{ name: node, platforms: all, preferred, ...known }]
  return { name, driver: 'docker-container', own: false, nodes, ...age }
}

function parseNode(block: string): BuilderNode {
  const version = field(block, 'BuildKit version') || field(block, 'Buildkit')
  const platforms = field(block, 'Platforms')
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
  return {
    name: field(block, 'Name'),
    platforms: parseAll(platforms.map((text) => text.replace(/\*$/, ''))),
    // buildx marks what the node was given by whoever made it with a star.
    preferred: parseAll(platforms.filter((text) => text.endsWith('*')).map((text) => text.slice(0, -1))),
    ...(version !== '' && { buildkitVersion: version }),
  }
}

function parseAll(platforms: readonly string[]): readonly Platform[] {
  return unique(platforms.map(parsePlatform).filter((platform) => platform !== undefined))
}

function unique(platforms: readonly Platform[]): readonly Platform[] {
  return [...new Map(platforms.map((platform) => [formatPlatform(platform), platform])).values()]
}

function field(text: string, key: string): string {
  return new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''
}

/** What docker or buildx said last of why it failed: behind it may stand where to read more. */
export function lastWords(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const error = lines.findLast((line) => line.startsWith('ERROR: '))?.slice('ERROR: '.length)
  return (
    error ?? lines.findLast((line) => line !== '' && !/^(?:Learn more at |(?:See|Run) ')/.test(line)) ?? ''
  )
}
