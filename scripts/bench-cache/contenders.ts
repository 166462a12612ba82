import { resolve } from 'node:path'

export const CACHES = ['registry', 'gha'] as const

export type Cache = (typeof CACHES)[number]

/** Where a cache is: a registry is also measured from 20 ms away, over 400 Mbit/s. */
export const PLACES = ['registry', 'far registry', 'gha'] as const

/** A fresh builder has never run, and is started by the build; a running one is emptied before. */
export const BUILDERS = ['fresh', 'running'] as const

export interface Setting {
  readonly place: (typeof PLACES)[number]
  readonly builder: (typeof BUILDERS)[number]
}

export function settingName({ place, builder }: Setting): string {
  return builder === 'fresh' ? place : `${place}, running builder`
}

export const CONTENDERS = ['buildx, cache only read', 'buildx, cache written', 'layerwise'] as const

/** Who builds: bare buildx with and without the usual export in the same solve, and we. */
export type Contender = (typeof CONTENDERS)[number]

export interface Build {
  readonly builder: string
  /** The registry, as everybody sees it. */
  readonly host: string
  readonly cache: Cache
  /** The context. */
  readonly folder: string
  /** Of the image, in that registry. */
  readonly path: string
  readonly platforms: string
}

const ROOT = resolve(import.meta.dirname, '..', '..')
const ENTRY = process.env['LAYERWISE_ENTRY'] ?? resolve(ROOT, 'dist', 'index.js')

/** Said by Layerwise when the tags are set and the cache is all that is left. */
export const TAGS_ARE_SET = /^Export the cache$/m

export function command(who: Contender, build: Build): readonly string[] {
  switch (who) {
    case 'buildx, cache only read':
      return buildx(build, { writes: false })
    case 'buildx, cache written':
      return buildx(build, { writes: true })
    case 'layerwise':
      return layerwise(build)
  }
}

export function buildx(
  { builder, host, cache, folder, path, platforms }: Build,
  { writes, cachePath = path }: { readonly writes: boolean; readonly cachePath?: string },
): readonly string[] {
  const image = `${host}/${path}`
  // As BuildKit's documentation has it: a name of one's own for a registry, the default scope for the service.
  const entry = cache === 'registry' ? `type=registry,ref=${host}/${cachePath}:buildcache` : 'type=gha'
  return [
    ...['docker', 'buildx', 'build', '--builder', builder, '--platform', platforms],
    ...['--tag', `${image}:latest`, '--push', '--cache-from', entry],
    ...(writes ? ['--cache-to', `${entry},mode=max`] : []),
    folder,
  ]
}

export function layerwise({ builder, host, cache, folder, path, platforms }: Build): readonly string[] {
  return [
    ...[process.execPath, ENTRY, 'publish', folder, '--builder', builder, '--platforms', platforms],
    ...['--tags', `${host}/${path}:latest`],
    // The bed's registry lets everybody pull, which alone would make it mode=min.
    ...['--cache', cache === 'registry' ? 'type=registry,mode=max' : cache],
  ]
}
