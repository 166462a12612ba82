import { isDeepStrictEqual } from 'node:util'
import type { Digest } from './digest.ts'
import type { Image, PlatformImage } from './image.ts'
import type { ImageConfig } from './manifest.ts'
import { formatPlatform, normalizePlatform } from './platform.ts'

/** Configs by their digest. */
export type Configs = ReadonlyMap<Digest, ImageConfig>

/**
 * Whether two images hold the same for whoever runs them: on the same platforms the same file systems, whatever they are packed
 * with, and the same configs and annotations but for what every build writes anew (`created`, `revision`, `version`, `source`,
 * the times in histories). Attestations are not looked at.
 * @returns undefined where only a config that is missing can tell: one of `unsharedPlatforms`. None are needed to see most
 * of what changed.
 */
export function isUnchanged(now: Image, before: Image, configs: Configs): boolean | undefined {
  if (now.digest === before.digest) return true
  const [ours, theirs] = [unsharedPlatforms(now, before), unsharedPlatforms(before, now)]
  if (!isDeepStrictEqual(outline(now, ours), outline(before, theirs))) return false
  const [is, was] = [contents(ours, configs), contents(theirs, configs)]
  return is && was && isDeepStrictEqual(is, was)
}

/** The platforms whose manifests the other image doesn't have. */
export function unsharedPlatforms(image: Image, other: Image): readonly PlatformImage[] {
  const digests = new Set(other.platforms.map(({ descriptor }) => descriptor.digest))
  return image.platforms.filter(({ descriptor }) => !digests.has(descriptor.digest))
}

/** What the index and the manifests tell. */
function outline({ index }: Image, platforms: readonly PlatformImage[]): unknown {
  return {
    // A bare manifest's own are those of its platform.
    annotations: lasting(index?.annotations),
    platforms: new Set(
      platforms.map(({ platform, manifest }) => ({
        platform: formatPlatform(normalizePlatform(platform)),
        annotations: lasting(manifest.annotations),
        layers: manifest.layers.length,
      })),
    ),
  }
}

/** What the configs tell; undefined where one is missing. */
function contents(platforms: readonly PlatformImage[], configs: Configs): ReadonlySet<unknown> | undefined {
  const known = platforms.flatMap((platform) => {
    const config = configs.get(platform.manifest.config.digest)
    return config === undefined ? [] : [content(platform, config)]
  })
  return known.length === platforms.length ? new Set(known) : undefined
}

function content({ platform, manifest }: PlatformImage, config: ImageConfig): unknown {
  const { created: _, rootfs, history = [], config: { Labels, ...settings } = {}, ...others } = config
  return {
    platform: formatPlatform(normalizePlatform(platform)),
    annotations: lasting(manifest.annotations),
    fileSystem: rootfs?.diff_ids ?? manifest.layers.map(({ digest }) => digest),
    labels: lasting(Labels),
    settings,
    // An instruction without a layer has done all that it does in the config: a LABEL may name the commit.
    history: history
      .filter(({ empty_layer }) => empty_layer !== true)
      .map(({ created: __, ...entry }) => entry),
    // BuildKit's own notes, an inline cache among them, change what nobody sees.
    others: Object.fromEntries(Object.entries(others).filter(([key]) => !key.startsWith('moby.buildkit.'))),
  }
}

/** @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys */
const VOLATILE = new Set([
  ...['created', 'revision', 'version', 'source'].map((name) => `org.opencontainers.image.${name}`),
  // Ours: the whole version, where the other may be less of it.
  'dev.layerwise.version',
])

function lasting(values: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !VOLATILE.has(key)))
}
