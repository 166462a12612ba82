import type { Image } from './image.ts'
import { type Descriptor, MEDIA_TYPE } from './manifest.ts'

/**
 * Joins the results of several legs into one index: the entries of an index with their attestations, a bare manifest
 * with its config's platform. No blob moves.
 */
export function mergeImages(
  images: readonly Image[],
  annotations: Readonly<Record<string, string>>,
): Uint8Array {
  const manifests = images.flatMap(entriesOf)
  const index = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociIndex,
    manifests,
    ...(Object.keys(annotations).length > 0 && { annotations }),
  }
  return new TextEncoder().encode(JSON.stringify(index, undefined, 2))
}

function entriesOf(image: Image): readonly Descriptor[] {
  if (image.index !== undefined) return image.index.manifests
  return image.platforms.map(({ platform, descriptor }) => ({ ...descriptor, platform }))
}
