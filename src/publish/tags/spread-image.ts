import { type TimedTransfer, type Transfers, transferKey } from '../../ledger/transfers.ts'
import { type Image, imageBlobs } from '../../oci/image.ts'
import type { Descriptor } from '../../oci/manifest.ts'
import { formatRepository, type Repository } from '../../oci/reference.ts'
import type { PublishPlan } from '../../plan/plan.ts'
import { copyImage } from '../../registry/copy-image.ts'
import type { Run } from '../run.ts'

/**
 * Sees to it that every repository has an image that one of them, or another one, has: those that lack it get a copy.
 * @returns what became of its blobs; what was there is `exists`, whoever sent it.
 * @throws {RegistryError} when something can't be read or written.
 */
export async function spreadImage(
  { registry, ports }: Run,
  { images }: PublishPlan,
  image: Image,
  from: Repository,
): Promise<Transfers> {
  const options = { signal: ports.signal }
  const transfers = new Map<string, TimedTransfer>()
  const add = ({ digest }: Descriptor, transfer: TimedTransfer) =>
    void transfers.set(transferKey(transfer.repository, digest), transfer)
  await Promise.all(
    images.map(async ({ repository }) => {
      const isThere =
        formatRepository(repository) === formatRepository(from) ||
        (await registry.headManifest(repository, image.digest, options)) !== undefined
      if (isThere) for (const blob of imageBlobs(image)) add(blob, existing(repository))
      else await copyImage(registry, { from, to: repository }, image.digest, add, options)
    }),
  )
  return transfers
}

function existing(repository: Repository): TimedTransfer {
  return {
    ...{ repository: formatRepository(repository), state: 'exists', from: null, bytes: 0, milliseconds: 0 },
    ...{ attempts: 1, start: 0, end: 0, evidence: 'probe' },
  }
}
