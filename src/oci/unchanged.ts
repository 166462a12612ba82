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
 * the times in histories). Attestations are not looked at. False where a config is missing.
 */
export function isUnchanged(now: Image, before: Image, configs: Configs): boolean {
  if (now.digest === before.digest) return true
  const [ours, theirs] = [contentOf(now, configs), contentOf(before, configs)]
  return ours !== undefined && theirs !== undefined && isDeepStrictEqual(ours, theirs)
}

function contentOf(image: Image, configs: Configs): unknown {
  const platforms = image.platforms.map((platform) => {
    const config = configs.get(platform.manifest.config.digest)
    return config === undefined ? undefined : platformContent(platform, config)
  })
  if (platforms.includes(undefined)) return undefined
  return { annotations: lasting(image.index?.annotations), platforms: new Set(platforms) }
}

function platformContent({ platform, manifest }: PlatformImage, content: ImageConfig): unknown {
  const { created: _, rootfs, history = [], config: { Labels, ...settings } = {}, ...others } = content
  return {
    platform: formatPlatform(normalizePlatform(platform)),
    annotations: lasting(manifest.annotations),
    fileSystem: rootfs?.diff_ids ?? manifest.layers.map(({ digest }) => digest),
    labels: lasting(Labels),
    settings,
    history: history.map(({ created: __, ...entry }) => entry),
    // BuildKit's own notes, an inline cache among them, change what nobody sees.
    others: Object.fromEntries(Object.entries(others).filter(([key]) => !key.startsWith('moby.buildkit.'))),
  }
}

/** @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys */
const VOLATILE = new Set(
  ['created', 'revision', 'version', 'source'].map((name) => `org.opencontainers.image.${name}`),
)

function lasting(values: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !VOLATILE.has(key)))
}
