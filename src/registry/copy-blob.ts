import type { TimedTransfer } from '../ledger/transfers.ts'
import type { Descriptor } from '../oci/manifest.ts'
import { formatRepository, type Repository } from '../oci/reference.ts'
import type { Registry } from './registry.ts'
import type { CallOptions } from './transport.ts'

export interface Route {
  readonly from: Repository
  readonly to: Repository
}

/**
 * Puts a blob into another repository: left where it is there already, mounted within a registry, streamed between two;
 * never kept whole.
 * @throws {RegistryError} when it can't be read or written.
 */
export async function copyBlob(
  registry: Registry,
  { from, to }: Route,
  blob: Descriptor,
  options: CallOptions,
): Promise<TimedTransfer> {
  const start = Date.now()
  const transfer = (state: TimedTransfer['state'], attempts: number): TimedTransfer => {
    const end = Date.now()
    return {
      repository: formatRepository(to),
      state,
      from: state === 'mounted' ? formatRepository(from) : null,
      bytes: state === 'uploaded' ? blob.size : 0,
      ...{ milliseconds: end - start, start, end, attempts },
      evidence: 'probe',
    }
  }
  if ((await registry.headBlob(to, blob.digest, options)) !== undefined) return transfer('exists', 1)
  if (from.registry === to.registry && (await registry.mountBlob(to, blob.digest, from, options))) {
    return transfer('mounted', 1)
  }
  let attempts = 0
  const content = () => {
    attempts += 1
    return registry.readBlob(from, blob, options)
  }
  await registry.uploadBlob(to, blob, content, options)
  return transfer('uploaded', attempts)
}
