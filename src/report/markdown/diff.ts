import type { PlatformDifference } from '../../ledger/compare.ts'
import { diffHeadline, groupLayers, type ImageDiff, layerCounts, sizeChange } from '../diff.ts'
import { formatBytes } from '../text/bytes.ts'
import { digestText } from '../text/digest.ts'
import { details, joinParts, type MarkdownPart } from './parts.ts'
import { codeCell, codeSpan, htmlCode, prose, table } from './text.ts'

const LIMIT = 1_000_000

/** Two images side by side for a job summary or a comment. */
export function renderDiffMarkdown(diff: ImageDiff): string {
  const { before, after, identical, platforms } = diff
  const headline = `${prose(diffHeadline(diff))}.`
  if (identical) return `${headline}\n`
  const images = [
    `- A: ${codeSpan(before.reference)} ${codeSpan(digestText(before.digest))}`,
    `- B: ${codeSpan(after.reference)} ${codeSpan(digestText(after.digest))}`,
  ]
  const changed = platforms.filter(({ addedLayers, goneLayers }) => addedLayers + goneLayers > 0)
  return joinParts(
    [
      { markdown: images.join('\n') },
      { markdown: headline },
      platformTable(platforms),
      ...changed.map(layerTable),
    ],
    LIMIT,
  )
}

function platformTable(platforms: readonly PlatformDifference[]): MarkdownPart {
  const bytes = (size: number | null) => (size === null ? '—' : formatBytes(size))
  const rows = platforms.map((platform) => [
    codeCell(platform.platform),
    bytes(platform.previousSize),
    bytes(platform.size),
    sizeChange(platform),
    platform.size === null ? '—' : formatBytes(platform.downloadBytes),
    layerCounts(platform) === '' ? '' : codeCell(layerCounts(platform)),
  ])
  return { markdown: table(['Platform', 'A', 'B', 'Change', 'To pull', 'Layers'], rows) }
}

function layerTable(platform: PlatformDifference): MarkdownPart {
  const rows = groupLayers(platform.layers).map((group) =>
    group.kind === 'shared'
      ? ['shared', `${group.count} layers`, formatBytes(group.size)]
      : [group.layer.state, codeCell(digestText(group.layer.digest)), formatBytes(group.layer.size)],
  )
  return {
    markdown: details(
      `${htmlCode(platform.platform)}, layers`,
      table(['State', 'Layer', 'Size'], rows),
      false,
    ),
    note: `_Left out here, because the report would be too long: the layers of ${codeSpan(platform.platform)}. The difference as JSON has all of them._`,
  }
}
