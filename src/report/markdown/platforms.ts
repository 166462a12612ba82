import type { ResultPlatform, ResultTransfer, RunResult } from '../result.ts'
import { formatBytes } from '../text/bytes.ts'
import { changeText } from '../text/comparison.ts'
import { leftOut, type MarkdownPart } from './parts.ts'
import { codeCell, table } from './text.ts'

interface Cost {
  readonly uploaded: number
  readonly reused: number
  readonly isKnown: boolean
}

/** A row a platform: how large it is, how that changed, and what it cost. Empty when nothing is known of any. */
export function platformParts(result: RunResult): readonly MarkdownPart[] {
  const { platforms, baseline, pushed } = result
  if (platforms.length === 0) return []
  const told = new Set<string>()
  const rows = platforms.map((platform) => {
    const cost = costOf(platform, result, told)
    const compared = baseline?.platforms.find((each) => each.platform === platform.platform)
    return [
      codeCell(platform.platform),
      formatBytes(platform.size),
      ...(baseline === null ? [] : [compared === undefined ? '—' : changeText(compared, true)]),
      ...(pushed ? costCells(cost) : []),
      ...(baseline === null ? [] : [compared === undefined ? '—' : formatBytes(compared.downloadBytes)]),
    ]
  })
  const head = [
    ...['Platform', 'Size'],
    ...(baseline === null ? [] : ['Change']),
    ...(pushed ? ['Uploaded', 'Reused'] : []),
    ...(baseline === null ? [] : ['To pull']),
  ]
  return [{ markdown: table(head, rows), note: leftOut(`${rows.length} platforms`) }]
}

/**
 * In every repository together. A blob counts for the first platform that has it, so that the rows make up the whole;
 * `told` is what earlier rows have counted.
 */
function costOf(platform: ResultPlatform, { attestations }: RunResult, told: Set<string>): Cost {
  const own = attestations.filter((attestation) => attestation.platform === platform.platform)
  const blobs = [platform.config, ...platform.layers, ...own.flatMap((attestation) => attestation.blobs)]
  const cost = { uploaded: 0, reused: 0, isKnown: true }
  for (const { digest, size, transfers } of blobs) {
    for (const transfer of transfers) {
      const key = `${transfer.repository} ${digest}`
      if (told.has(key)) continue
      told.add(key)
      cost.uploaded += transfer.bytes
      if (isReused(transfer)) cost.reused += size
      if (transfer.state === 'unknown') cost.isKnown = false
    }
  }
  return cost
}

function isReused({ state }: ResultTransfer): boolean {
  return state === 'exists' || state === 'mounted'
}

/** What is not wholly known is at least that much. */
function costCells({ uploaded, reused, isKnown }: Cost): readonly string[] {
  const cell = (bytes: number) => {
    if (isKnown) return formatBytes(bytes)
    return bytes === 0 ? 'unknown' : `≥ ${formatBytes(bytes)}`
  }
  return [cell(uploaded), cell(reused)]
}
