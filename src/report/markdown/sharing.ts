import {
  imageName,
  type Rest,
  type SharingReport,
  sharingFacts,
  sharingHeadline,
  topImages,
  topLayers,
} from '../sharing.ts'
import { formatBytes } from '../text/bytes.ts'
import { digestText } from '../text/digest.ts'
import { joinParts, type MarkdownPart } from './parts.ts'
import { codeCell, prose, table } from './text.ts'

const LIMIT = 1_000_000

/** What many images share, for a job summary or a comment. */
export function renderSharingMarkdown(report: SharingReport, { top }: { readonly top: number }): string {
  return joinParts(
    [
      { markdown: `**${prose(sharingHeadline(report))}.**` },
      { markdown: `${prose(sharingFacts(report))}.` },
      ...layerPart(report, top),
      ...imagePart(report, top),
    ],
    LIMIT,
  )
}

function layerPart({ layers }: SharingReport, top: number): readonly MarkdownPart[] {
  const { shown, rest } = topLayers(layers, top)
  if (shown.length === 0) return []
  const rows = shown.map((layer) => [
    codeCell(digestText(layer.digest)),
    formatBytes(layer.size),
    String(layer.images),
    formatBytes(layer.savedBytes),
    layer.platforms.map((platform) => codeCell(platform)).join(', '),
  ])
  const head = ['Shared layer', 'Size', 'Images', 'Saved', 'Platforms']
  return [{ markdown: [table(head, rows), ...more(rest, 'saved')].join('\n\n'), note: leftOut('layers') }]
}

function imagePart({ images }: SharingReport, top: number): readonly MarkdownPart[] {
  const { shown, rest } = topImages(images, top)
  if (shown.length === 0) return []
  const rows = shown.map((image) => [
    codeCell(imageName(image)),
    formatBytes(image.size),
    formatBytes(image.aloneBytes),
  ])
  const markdown = [table(['Image', 'Size', 'Alone'], rows), ...more(rest, 'alone')].join('\n\n')
  return [{ markdown, note: leftOut('images') }]
}

function more({ count, bytes }: Rest, word: string): readonly string[] {
  return count === 0 ? [] : [`and ${count} more, ${formatBytes(bytes)} ${word}`]
}

function leftOut(what: string): string {
  return `_Left out here, because the report would be too long: the ${what}. The JSON has all of them._`
}
