import type { Digest } from '../oci/digest.ts'
import { type Descriptor, MEDIA_TYPE } from '../oci/manifest.ts'
import type { Repository } from '../oci/reference.ts'
import { decodeManifest } from './manifest-decoder.ts'
import type { Requester } from './requester.ts'
import type { CallOptions } from './transport.ts'

const LIMIT = 4 * 1024 * 1024

/**
 * What refers to a manifest: signatures, SBOMs and the like. A registry without the API has them in an index under a tag.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 */
export async function listReferrers(
  requester: Requester,
  repository: Repository,
  digest: Digest,
  options: CallOptions,
): Promise<readonly Descriptor[]> {
  const operation = `list what refers to ${digest}`
  const ask = (resource: string) =>
    requester.send(
      repository,
      { method: 'GET', resource, operation, limit: LIMIT, headers: { accept: MEDIA_TYPE.ociIndex } },
      options,
    )
  const direct = await ask(`referrers/${digest}`)
  // What a registry without it answers is 404 or, behind a proxy, anything that is no refusal of us.
  if (direct.response.status === 200) return readIndex(direct.response.body)
  if (direct.response.status === 401 || direct.response.status === 403) throw direct.refused()
  const tagged = await ask(`manifests/${referrersTag(digest)}`)
  if (tagged.response.status === 404) return []
  if (tagged.response.status !== 200) throw tagged.refused()
  return readIndex(tagged.response.body)
}

/** @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema */
export function referrersTag(digest: Digest): string {
  return digest.replace(':', '-')
}

function readIndex(body: Uint8Array): readonly Descriptor[] {
  const decoded = decodeManifest(body, MEDIA_TYPE.ociIndex)
  return decoded.ok && decoded.value.kind === 'index' ? decoded.value.index.manifests : []
}
