import { createHash } from 'node:crypto'
import { type Digest, parseDigest } from '../../src/oci/digest.ts'
import type { Image, PlatformImage } from '../../src/oci/image.ts'
import { type Descriptor, MEDIA_TYPE } from '../../src/oci/manifest.ts'

/** Images that nobody built, by what is in their layers. */

export function digest(content: string): Digest {
  return parseDigest(`sha256:${createHash('sha256').update(content).digest('hex')}`)
}

/** A layer is told by its name and has as many bytes as the number in it: `base 1000`. */
export function layer(name: string): Descriptor {
  const size = Number(/\d+/.exec(name)?.[0] ?? 0)
  return { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: digest(name), size }
}

const CONFIG_SIZE = 10

/** Platforms (`linux/amd64`) and their layers; the config is that of the layers. */
export function image(platforms: readonly (readonly [string, readonly string[]])[]): Image {
  const images = platforms.map(([name, layers]): PlatformImage => {
    const [os = '', architecture = '', variant] = name.split('/')
    const manifest = {
      schemaVersion: 2 as const,
      mediaType: MEDIA_TYPE.ociManifest,
      config: {
        mediaType: 'application/vnd.oci.image.config.v1+json',
        digest: digest(`config ${layers.join()}`),
        size: CONFIG_SIZE,
      },
      layers: layers.map(layer),
    }
    return {
      platform: { os, architecture, ...(variant !== undefined && { variant }) },
      descriptor: {
        mediaType: manifest.mediaType,
        digest: digest(`manifest ${name} ${layers.join()}`),
        size: 1,
      },
      manifest,
    }
  })
  return {
    digest: digest(JSON.stringify(platforms)),
    mediaType: MEDIA_TYPE.ociIndex,
    bytes: new Uint8Array(),
    platforms: images,
    attestations: [],
  }
}
