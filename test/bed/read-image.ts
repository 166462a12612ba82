import { type Descriptor, type ImageIndex, type ImageManifest, MEDIA_TYPE } from '../../src/oci/manifest.ts'
import type { Registry } from './registry.ts'

export interface StoredManifest {
  /** What the index says of it. */
  readonly descriptor: Descriptor
  readonly manifest: ImageManifest
}

/** The manifests of an index in a registry without a login, attestations included. */
export async function readImage(
  registry: Registry,
  path: string,
  reference: string,
): Promise<readonly StoredManifest[]> {
  const read = async <T>(what: string) => {
    const headers = { accept: [MEDIA_TYPE.ociIndex, MEDIA_TYPE.ociManifest].join(', ') }
    const response = await fetch(`${registry.url}/v2/${path}/manifests/${what}`, { headers })
    if (!response.ok) throw new Error(`${path} has no ${what}: ${response.status}`)
    return (await response.json()) as T
  }
  const { manifests } = await read<ImageIndex>(reference)
  return await Promise.all(
    manifests.map(async (descriptor) => ({ descriptor, manifest: await read(descriptor.digest) })),
  )
}
