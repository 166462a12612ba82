import type { Digest } from '../oci/digest.ts'
import { type Descriptor, MEDIA_TYPE } from '../oci/manifest.ts'
import type { Repository } from '../oci/reference.ts'
import { decodeManifest } from './manifest-decoder.ts'
import { nextPageQuery } from './next-page.ts'
import { type Answer, about, failure, type Requester } from './requester.ts'
import { isTransientStatus } from './retry.ts'
import type { CallOptions } from './transport.ts'

const LIMIT = 4 * 1024 * 1024
// Who gives more, or no end, is not waited for.
const MOST_REFERRERS = 10_000
const MOST_PAGES = 1000

/**
 * What refers to a manifest: signatures, SBOMs and the like. A registry without the API has them in an index under a tag.
 * @throws {RegistryError} when a part of the list can't be had or read: what is missing from it would be left behind unsaid.
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
  const found: Descriptor[] = []
  let query = ''
  for (let page = 0; page < MOST_PAGES && found.length <= MOST_REFERRERS; page += 1) {
    const answer = await ask(`referrers/${digest}${query}`)
    if (answer.response.status !== 200) {
      if (page > 0 || !lacksApi(answer)) throw answer.refused()
      const tagged = await ask(`manifests/${referrersTag(digest)}`)
      if (tagged.response.status === 404) return []
      if (tagged.response.status !== 200) throw tagged.refused()
      return readIndex(tagged)
    }
    found.push(...readIndex(answer))
    const next = nextPageQuery(answer.response)
    if (next === undefined) return found
    query = `?${next}`
  }
  throw failure('invalid', about(repository, operation), `there are more than ${MOST_REFERRERS}, or no end`)
}

/** @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema */
export function referrersTag(digest: Digest): string {
  return digest.replace(':', '-')
}

/** What a registry without the API answers is 404 or, behind a proxy, anything that is no refusal of us and won't pass. */
function lacksApi({ response: { status } }: Answer): boolean {
  return status !== 401 && status !== 403 && !isTransientStatus(status)
}

function readIndex({ response, subject }: Answer): readonly Descriptor[] {
  const decoded = decodeManifest(response.body, MEDIA_TYPE.ociIndex)
  if (!decoded.ok) throw failure('invalid', subject, decoded.why)
  return decoded.value.kind === 'index' ? decoded.value.index.manifests : []
}
