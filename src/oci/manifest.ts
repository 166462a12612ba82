import type { Digest } from './digest.ts'
import type { Platform } from './platform.ts'

/** @see https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: Digest
  /** Bytes, as stored (compressed). */
  readonly size: number
  readonly annotations?: Readonly<Record<string, string>>
  readonly platform?: Platform
}

/** @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md */
export interface ImageIndex {
  readonly schemaVersion: 2
  readonly mediaType: string
  readonly manifests: readonly Descriptor[]
  readonly subject?: Descriptor
  readonly annotations?: Readonly<Record<string, string>>
}

/** @see https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md */
export interface ImageManifest {
  readonly schemaVersion: 2
  readonly mediaType: string
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
  /** The manifest that it refers to: as a signature, say. */
  readonly subject?: Descriptor
  readonly annotations?: Readonly<Record<string, string>>
}

/** The part of an image's config that we read. @see https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md */
export interface ImageConfig {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
  readonly created?: string
  /** What a container of the image runs with. */
  readonly config?: { readonly Labels?: Readonly<Record<string, string>> }
  /** One entry an instruction; those that made a layer in the order of the layers. */
  readonly history?: readonly {
    readonly created?: string
    readonly created_by?: string
    readonly comment?: string
    readonly empty_layer?: boolean
  }[]
  /** Digests of the layers' content before compression, in their order. */
  readonly rootfs?: { readonly diff_ids?: readonly string[] }
}

export const MEDIA_TYPE = {
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
} as const

const IMAGE_CONFIGS: ReadonlySet<string> = new Set([
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
])

/** Whether a manifest with this config is that of an image that can be run, and not that of another artifact. */
export function isImageConfig(config: Descriptor): boolean {
  return IMAGE_CONFIGS.has(config.mediaType)
}

export function isIndexMediaType(mediaType: string): boolean {
  return mediaType === MEDIA_TYPE.ociIndex || mediaType === MEDIA_TYPE.dockerIndex
}

/**
 * BuildKit's mark on a manifest that holds the attestations of another one.
 * @see https://docs.docker.com/build/metadata/attestations/attestation-storage/
 */
export const ATTESTATION = {
  type: 'vnd.docker.reference.type',
  manifest: 'attestation-manifest',
  subject: 'vnd.docker.reference.digest',
} as const

export function isAttestation(descriptor: Descriptor): boolean {
  return descriptor.annotations?.[ATTESTATION.type] === ATTESTATION.manifest
}

/** Whether a blob of an attestation's manifest is a provenance, of any version. */
export function isProvenance({ annotations }: Pick<Descriptor, 'annotations'>): boolean {
  return annotations?.['in-toto.io/predicate-type']?.startsWith('https://slsa.dev/provenance/') === true
}
