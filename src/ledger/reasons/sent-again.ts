import type { Transfer } from '../transfers.ts'
import type { Reason } from './reason.ts'

/**
 * Why a layer that the baseline has too was sent. Undefined where it wasn't.
 * @param repository Where the baseline is.
 */
export function explainSentAgain(transfers: readonly Transfer[], repository: string): Reason | undefined {
  const sent = transfers.filter(({ state }) => state === 'uploaded').map((transfer) => transfer.repository)
  if (sent.length === 0) return undefined
  if (sent.includes(repository)) {
    const message = `the baseline has this layer, but ${repository} had it no more`
    return { code: 'gone-from-registry', message, line: undefined }
  }
  const message = `the baseline has this layer, but ${sent.join(', ')} did not have it yet`
  return { code: 'new-repository', message, line: undefined }
}
