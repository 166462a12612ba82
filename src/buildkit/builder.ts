import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { arch } from 'node:os'
import { join } from 'node:path'
import { loadsImage } from '../inputs/kinds/exporters.ts'
import type { ParsedInputs } from '../inputs/parsed.ts'
import { parseDigest } from '../oci/digest.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import { missingPlatforms } from '../plan/legs.ts'
import type { Builder } from '../plan/plan.ts'
import { Failure } from '../report/failure.ts'
import { type Buildx, inspectBuilder, lastWords } from './buildx.ts'
import { runProcess } from './process.ts'

/**
 * Emulators for foreign platforms, `tonistiigi/binfmt:qemu-v10.2.3`. It runs privileged, so it is pinned.
 * @see https://github.com/tonistiigi/binfmt
 */
const QEMU_IMAGE: Reference = {
  repository: { registry: 'docker.io', path: 'tonistiigi/binfmt' },
  digest: parseDigest('sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0'),
}

/** Names of builders that are ours to remove. */
export const OWN_PREFIX = 'layerwise-'

export interface BuilderRequest {
  readonly inputs: ParsedInputs
  readonly buildx: Buildx
  /** The named builder or the current one, as buildx describes it. */
  readonly inspected: Builder | Error
  readonly env: NodeJS.ProcessEnv
  /** Whether anything is going to be pushed, as far as the inputs alone tell. */
  readonly pushes: boolean
  /** False for a dry run, which makes nothing: the plan then assumes a builder that can do everything. */
  readonly create: boolean
  /** A folder of the run's own. */
  readonly folder: string
  readonly signal: AbortSignal
  readonly show: (text: string) => void
  /** Has Docker know an image. @returns how `docker run` is told of it */
  readonly provideImage: (image: Reference) => Promise<readonly string[]>
  /** Called with the name of a builder before it is made, so that whatever happens it is removed. */
  readonly onCreate: (name: string) => void
}

/**
 * The named builder; else the current one, if it can do what is asked; else one of the run's own.
 * @throws {Failure} when there is none of them.
 */
export async function chooseBuilder(request: BuilderRequest): Promise<Builder> {
  const { inputs, signal } = request
  const found = request.inspected
  signal.throwIfAborted()
  if (inputs.builder !== undefined) {
    if (!(found instanceof Error)) return found
    throw unusableBuilder(inputs.builder, found)
  }
  const current = asksForOwnBuilder(inputs) ? undefined : found
  const why = unfit(current, request)
  if (current !== undefined && !(current instanceof Error) && why === undefined) return current
  if (!request.create) return assumedBuilder(inputs)
  return await createBuilder(request, why)
}

/** A builder that was named isn't there, or can't be started. */
export function unusableBuilder(name: string, cause: Error): Failure {
  return new Failure({
    code: 'builder-missing',
    phase: 'preflight',
    message: `the builder "${name}" can't be used: ${cause.message}`,
    hint: "docker buildx ls shows the builders; leave the input unset for a builder of the run's own",
    cause,
  })
}

function assumedBuilder({ platforms }: ParsedInputs): Builder {
  return {
    name: `${OWN_PREFIX}…`,
    driver: 'docker-container',
    own: true,
    nodes: [{ name: 'own', platforms, preferred: [] }],
  }
}

function unfit(current: Builder | Error | undefined, request: BuilderRequest): string | undefined {
  if (current === undefined) return undefined
  if (current instanceof Error) return `the current builder can't be used: ${current.message}`
  const { inputs, pushes } = request
  const missing = missingPlatforms(inputs.platforms, current.nodes)
  if (missing.length > 0) return `the builder ${current.name} can't build for ${missing.join(' and ')}`
  if (current.driver !== 'docker') return undefined
  const docker = `the builder ${current.name} has the docker driver, which`
  if (pushes) return `${docker} can't push by digest`
  const beyond = current.imageStore === 'docker' ? beyondDockersStore(inputs) : undefined
  return beyond && `${docker} ${beyond} without containerd's image store`
}

/** @see https://github.com/docker/buildx/blob/v0.35.0/build/opt.go */
function beyondDockersStore({ platforms, outputs }: ParsedInputs): string | undefined {
  if (platforms.length > 1) return 'builds for one platform only'
  const archive = outputs.find(
    (entry) => entry.type === 'oci' || (entry.type === 'docker' && !loadsImage(entry)),
  )
  return archive && `writes no archive of type ${archive.type}`
}

function asksForOwnBuilder(inputs: ParsedInputs): boolean {
  return (
    inputs.buildkitImage !== undefined ||
    inputs.driverOpts.length > 0 ||
    inputs.buildkitdFlags !== undefined ||
    inputs.buildkitdConfig !== undefined ||
    inputs.buildkitdConfigInline !== undefined
  )
}

async function createBuilder(request: BuilderRequest, why: string | undefined): Promise<Builder> {
  const { buildx, env, signal, show } = request
  const name = `${OWN_PREFIX}${randomBytes(6).toString('hex')}`
  show(`${why === undefined ? '' : `${why}; `}making a builder of the run's own, ${name}`)
  request.onCreate(name)
  const args = await createArgs(name, request)
  const created = await buildx.run(args, { env, signal })
  signal.throwIfAborted()
  if (created.exitCode !== 0) throw bootFailure(why, lastWords(created.stderr))
  const builder = await bootBuilder(request, name, why)
  const missing = missingPlatforms(request.inputs.platforms, builder.nodes)
  if (missing.length === 0) return builder
  await installQemu(request, missing)
  // BuildKit looks for emulators once, when it starts.
  await buildx.run(['stop', name], { env, signal })
  return await bootBuilder(request, name, why)
}

async function bootBuilder(
  { buildx, env, signal }: BuilderRequest,
  name: string,
  why: string | undefined,
): Promise<Builder> {
  try {
    return { ...(await inspectBuilder(buildx, { name, boot: true, env, signal })), own: true }
  } catch (error) {
    signal.throwIfAborted()
    throw bootFailure(why, error instanceof Error ? error.message : String(error))
  }
}

/** Names and meanings are docker/setup-buildx-action's, but for its entitlements, which nobody gets who doesn't ask. */
async function createArgs(name: string, { inputs, folder }: BuilderRequest): Promise<string[]> {
  const image = inputs.buildkitImage === undefined ? [] : [`image=${formatReference(inputs.buildkitImage)}`]
  const flags = [
    ...(inputs.buildkitdFlags === undefined ? [] : [inputs.buildkitdFlags]),
    ...inputs.allow.map((entitlement) => `--allow-insecure-entitlement=${entitlement}`),
  ]
  const config = await configFile(inputs, folder)
  return [
    'create',
    ...['--name', name],
    ...['--driver', 'docker-container'],
    ...[...image, ...inputs.driverOpts].flatMap((option) => ['--driver-opt', option]),
    ...(flags.length === 0 ? [] : ['--buildkitd-flags', flags.join(' ')]),
    ...(config === undefined ? [] : ['--buildkitd-config', config]),
  ]
}

async function configFile(inputs: ParsedInputs, folder: string): Promise<string | undefined> {
  if (inputs.buildkitdConfigInline === undefined) return inputs.buildkitdConfig
  const path = join(folder, 'buildkitd.toml')
  await writeFile(path, inputs.buildkitdConfigInline, { mode: 0o600 })
  return path
}

async function installQemu(
  { inputs, env, signal, show, provideImage }: BuilderRequest,
  missing: readonly string[],
): Promise<void> {
  const image = inputs.qemuImage ?? QEMU_IMAGE
  const architectures = [...new Set(missing.map((platform) => platform.split('/')[1] ?? ''))]
  show(
    `this machine (${arch()}) can't run ${missing.join(' and ')}: installing QEMU from ${formatReference(image)}`,
  )
  const args = [
    'run',
    '--rm',
    '--privileged',
    '--network',
    'none',
    ...(await provideImage(image)),
    '--install',
    architectures.join(','),
  ]
  const { exitCode, stderr } = await runProcess('docker', args, { env, signal })
  signal.throwIfAborted()
  if (exitCode === 0) return
  throw new Failure({
    code: 'qemu-failed',
    phase: 'preflight',
    message: `QEMU could not be installed for ${missing.join(' and ')}: ${lastWords(stderr)}`,
    hint: 'install it before this step (docker/setup-qemu-action), name a builder with native nodes, or drop the platform',
  })
}

function bootFailure(why: string | undefined, words: string): Failure {
  return new Failure({
    code: 'builder-failed',
    phase: 'preflight',
    message: `${why === undefined ? '' : `${why}, and `}a docker-container builder could not be started: ${words}`,
    hint: 'start Docker, or name a builder that can (docker buildx ls)',
  })
}

/** Removes a builder and what it kept. Missing ones are no error. */
export async function removeBuilder(buildx: Buildx, name: string): Promise<boolean> {
  const { exitCode } = await buildx.run(['rm', '--force', name], {})
  return exitCode === 0
}
