import { type TimedTransfer, type Transfers, transferKey } from '../../ledger/transfers.ts'
import { type Image, imageBlobs } from '../../oci/image.ts'
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
  const transfers = await Promise.all(
    images.map(async ({ repository }) => {
      const isThere =
        formatRepository(repository) === formatRepository(from) ||
        (await registry.headManifest(repository, image.digest, options)) !== undefined
      return isThere
        ? allThere(repository, image)
        : await copyImage(registry, { from, to: repository }, image.digest, options)
    }),
  )
  return new Map(transfers.flatMap((each) => [...each]))
}

function allThere(repository: Repository, image: Image): Transfers {
  const name = formatRepository(repository)
  return new Map(
    imageBlobs(image).map(({ digest }) => {
      const transfer: TimedTransfer = {
        ...{ repository: name, state: 'exists', from: null, bytes: 0, milliseconds: 0, attempts: 1 },
        ...{ start: 0, end: 0, evidence: 'probe' },
      }
      return [transferKey(name, digest), transfer] as const
    }),
  )
}
