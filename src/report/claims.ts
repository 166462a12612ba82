import type { ResultTransfer, RunResult } from './result.ts'

/** Whether a result says, anywhere in it, that a registry has something of the run's: somebody may deploy that. */
export function claimsToHavePublished(result: RunResult): boolean {
  const { status, pushed, image, digest, images, platforms, attestations } = result
  if (pushed || image !== null || digest !== null || isPublished(status)) return true
  if (images.some((each) => each.digest !== null || each.pinned !== null || each.reference !== null))
    return true
  if (images.some(({ tags }) => tags.some(({ state }) => state !== 'planned' && state !== 'skipped')))
    return true
  const blobs = [
    ...platforms.flatMap(({ config, layers }) => [config, ...layers]),
    ...attestations.flatMap((attestation) => attestation.blobs),
  ]
  return blobs.some(({ transfers }) => transfers.some(isSent)) || isSomethingSent(result)
}

function isPublished(status: RunResult['status']): boolean {
  switch (status) {
    case 'published':
    case 'unchanged':
    case 'skipped':
      return true
    case 'built':
    case 'refused':
    case 'failed':
    case 'cancelled':
      return false
    default:
      return status satisfies never
  }
}

function isSent({ state }: ResultTransfer): boolean {
  return state === 'uploaded' || state === 'mounted'
}

function isSomethingSent({ transfer }: RunResult): boolean {
  return transfer.uploadedBytes > 0 || transfer.mountedBytes > 0
}
