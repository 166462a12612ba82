import type { AttestationImage, Image, PlatformImage } from '../oci/image.ts'
import { ATTESTATION, type Descriptor, isAttestation } from '../oci/manifest.ts'
import type { Platform } from '../oci/platform.ts'
import { normalizePlatform } from '../oci/platform.ts'
import type { Repository } from '../oci/reference.ts'
import type { Registry } from './registry.ts'
import type { CallOptions } from './transport.ts'

export interface ReadOptions extends CallOptions {
  /** Which manifests of an index are read; all of them by default. */
  readonly wants?: (descriptor: Descriptor) => boolean
}

/**
 * Reads an image, index and manifests, by its tag or digest, and recomputes every digest on the way.
 * @throws {RegistryError} `not-found`, `digest-mismatch`, `invalid`, or why the registry can't be asked.
 */
export async function readImage(
  registry: Pick<Registry, 'getManifest' | 'getConfig'>,
  repository: Repository,
  reference: string,
  { wants = () => true, ...options }: ReadOptions = {},
): Promise<Image> {
  const root = await registry.getManifest(repository, reference, options)
  const base = { digest: root.digest, mediaType: root.mediaType, bytes: root.bytes }
  if (root.kind === 'manifest') {
    const { manifest } = root
    const config = await registry.getConfig(repository, manifest.config, options)
    const descriptor: Descriptor = {
      mediaType: root.mediaType,
      digest: root.digest,
      size: root.bytes.byteLength,
    }
    return { ...base, platforms: [{ platform: platformOf(config), descriptor, manifest }], attestations: [] }
  }
  const children = await Promise.all(
    root.index.manifests.filter(wants).map(async (descriptor) => {
      const child = await registry.getManifest(repository, descriptor.digest, options)
      return { descriptor, child }
    }),
  )
  const platforms: PlatformImage[] = []
  const attestations: AttestationImage[] = []
  for (const { descriptor, child } of children) {
    if (child.kind !== 'manifest') continue
    const { manifest } = child
    if (isAttestation(descriptor)) {
      attestations.push({
        subject: descriptor.annotations?.[ATTESTATION.subject] ?? '',
        descriptor,
        manifest,
      })
    } else {
      const platform =
        descriptor.platform ?? platformOf(await registry.getConfig(repository, manifest.config, options))
      platforms.push({ platform: normalizePlatform(platform), descriptor, manifest })
    }
  }
  return { ...base, index: root.index, platforms, attestations }
}

function platformOf(config: Platform): Platform {
  const { os, architecture, variant } = config
  return normalizePlatform({ os, architecture, ...(variant !== undefined && { variant }) })
}
