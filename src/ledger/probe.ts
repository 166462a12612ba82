import type { Image } from '../oci/image.ts'
import { imageBlobs } from '../oci/image.ts'
import { formatRepository, type Repository } from '../oci/reference.ts'
import type { TimedTransfer, Transfers } from './transfers.ts'
import { transferKey } from './transfers.ts'

/** Whether a repository had a blob, by `transferKey`. What could not be asked, and what nobody asked for, isn't there. */
export type Presence = ReadonlyMap<string, boolean>

export interface Probe {
  /** What the repositories had before the push: the image's own, and others that BuildKit may mount from. */
  readonly before: Presence
  /** Missing until it was pushed. */
  readonly after?: Presence
  /** Repositories of base images. */
  readonly bases: readonly Repository[]
  /** Milliseconds since 1970. */
  readonly at: number
}

/**
 * What became of an image's blobs, from what was where before the push and after it: for a builder that can't be observed.
 * What can't be told apart is unknown.
 * @param repositories In the order in which they were pushed to.
 */
export function probedTransfers(image: Image, repositories: readonly Repository[], probe: Probe): Transfers {
  const layers = new Set(
    image.platforms.flatMap(({ manifest }) => manifest.layers.map(({ digest }) => digest)),
  )
  const attested = new Set(
    image.attestations.flatMap(({ manifest }) =>
      [manifest.config, ...manifest.layers].map(({ digest }) => digest),
    ),
  )
  const transfers = new Map<string, TimedTransfer>()
  for (const [index, repository] of repositories.entries()) {
    const name = formatRepository(repository)
    // What another repository of the registry had, or was given before this one, may have been mounted from there.
    const isElsewhere = (digest: string) =>
      [...repositories, ...probe.bases].some(
        (source, at) =>
          at !== index &&
          source.registry === repository.registry &&
          (at < index || probe.before.get(transferKey(formatRepository(source), digest)) !== false),
      )
    for (const { digest, size } of imageBlobs(image)) {
      const key = transferKey(name, digest)
      const state = stateOf({
        // An attestation tells when it was made: this build's was nowhere before.
        before: probe.before.get(key) ?? (attested.has(digest) ? false : undefined),
        after: probe.after?.get(key),
        mountable: layers.has(digest) && isElsewhere(digest),
      })
      transfers.set(key, {
        ...{ repository: name, state, from: null, milliseconds: 0, attempts: 1, evidence: 'probe' },
        bytes: state === 'uploaded' ? size : 0,
        start: probe.at,
        end: probe.at,
      })
    }
  }
  return transfers
}

interface Found {
  readonly before: boolean | undefined
  readonly after: boolean | undefined
  readonly mountable: boolean
}

function stateOf({ before, after, mountable }: Found): TimedTransfer['state'] {
  if (before === true) return 'exists'
  return before === false && after === true && !mountable ? 'uploaded' : 'unknown'
}
