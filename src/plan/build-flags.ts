import { formatAnnotation } from '../inputs/kinds/annotations.ts'
import type { Annotation, ParsedInputs } from '../inputs/parsed.ts'
import { formatPlatform, type Platform } from '../oci/platform.ts'

/** A secret that was given by value, in a file of the run's own. */
export interface SecretFile {
  readonly id: string
  readonly path: string
}

/**
 * What a build may take of what the builder has: what the inputs say, without a word; `all`, for a second attempt, what the first one built; or
 * `nothing`, not even a step that an earlier build still waits in.
 */
export type Reuse = 'all' | 'nothing'

/** What all builds of a run are told alike; everything that isn't an input as such is an argument here. */
export interface CommonFlags {
  /** The current one, when it isn't named. */
  readonly builder: string | undefined
  readonly labels: Readonly<Record<string, string>>
  readonly attests: readonly string[]
  readonly secrets: readonly SecretFile[]
  readonly context: string
  readonly gitContext?: string
  /** `NAME=value` of build arguments beside the user's. */
  readonly buildArgs?: readonly string[]
}

/** What one `buildx build` is told. */
export interface BuildFlags extends CommonFlags {
  readonly platforms: readonly Platform[]
  readonly annotations: readonly Annotation[]
  readonly outputs: readonly string[]
  readonly cacheFrom: readonly string[]
  readonly cacheTo?: readonly string[]
  readonly metadataFile?: string
  readonly reuse?: Reuse
  readonly call?: string | undefined
}

/** Whether the context or the Dockerfile comes from standard input. */
export function readsStandardInput({ context, file }: ParsedInputs): boolean {
  return context === '-' || file === '-'
}

/** The arguments behind `buildx`, in build-push-action's order. */
export function buildArgv(inputs: ParsedInputs, flags: BuildFlags): string[] {
  const each = (name: string, values: readonly string[]) => values.flatMap((value) => [name, value])
  const one = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [name, value]
  return [
    'build',
    ...each('--add-host', inputs.addHosts),
    ...each('--allow', inputs.allow),
    ...each('--annotation', flags.annotations.map(formatAnnotation)),
    ...each(
      '--build-arg',
      inputs.buildArgs.map(({ key, value }) => (value === undefined ? key : `${key}=${value}`)),
    ),
    ...each('--build-arg', flags.buildArgs ?? []),
    ...each(
      '--build-context',
      inputs.buildContexts.map(({ key, value }) => `${key}=${withDefaultContext(value, flags.gitContext)}`),
    ),
    ...each('--cache-from', flags.cacheFrom),
    ...each('--cache-to', flags.cacheTo ?? []),
    ...one('--call', flags.call),
    ...one('--cgroup-parent', inputs.cgroupParent),
    ...each(
      '--secret',
      inputs.secretEnvs.map(({ key, value }) => `id=${key},env=${value}`),
    ),
    ...one('--file', inputs.file),
    ...each(
      '--label',
      Object.entries(flags.labels).map(([key, value]) => `${key}=${value}`),
    ),
    ...(flags.reuse === undefined ? each('--no-cache-filter', inputs.noCacheFilters) : []),
    ...each('--output', flags.outputs),
    ...one('--platform', flags.platforms.map(formatPlatform).join(',')),
    ...each('--attest', flags.attests),
    ...each(
      '--secret',
      flags.secrets.map(({ id, path }) => `id=${id},src=${path}`),
    ),
    ...each(
      '--secret',
      inputs.secretFiles.map(({ key, value }) => `id=${key},src=${value}`),
    ),
    ...one('--shm-size', inputs.shmSize),
    ...each('--ssh', inputs.ssh),
    ...one('--target', inputs.target),
    ...each('--ulimit', inputs.ulimit),
    ...one('--builder', flags.builder),
    ...one('--metadata-file', flags.metadataFile),
    ...one('--network', inputs.network),
    ...freshness(inputs, flags.reuse),
    withDefaultContext(flags.context, flags.gitContext),
  ]
}

/**
 * BuildKit takes equal steps of two builds for one, and a base image's step is another one by its resolve mode alone.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/jobs.go "ignorecache doesn't merge with !ignorecache"
 */
function freshness({ noCache, pull }: ParsedInputs, reuse: Reuse | undefined): readonly string[] {
  switch (reuse) {
    case undefined:
      return [...(noCache ? ['--no-cache'] : []), ...(pull ? ['--pull'] : [])]
    case 'all':
      return []
    case 'nothing':
      return ['--no-cache', ...(pull ? [] : ['--pull'])]
  }
}

/** build-push-action's `{{defaultContext}}`: the Git context of the run. */
function withDefaultContext(text: string, gitContext: string | undefined): string {
  return text.replace(/\{\{\s*defaultContext\s*\}\}/g, () => gitContext ?? '.')
}
