import {
  type PromotedImage,
  type PromotionReport,
  promotedBlobs,
  promotionHeadline,
  unlistedTexts,
} from '../promotion.ts'
import { formatBytes } from '../text/bytes.ts'
import { digestText } from '../text/digest.ts'
import { tagNote } from '../text/tag.ts'
import { transferText } from '../text/transfer.ts'
import { details, joinParts, type MarkdownPart } from './parts.ts'
import { codeCell, codeSpan, htmlCode, prose, proseCell, table } from './text.ts'

const LIMIT = 1_000_000
const MOST_BLOBS = 100

/** A promotion for a job summary or a comment. */
export function renderPromotionMarkdown(report: PromotionReport): string {
  const { images, notes } = report
  return joinParts(
    [
      { markdown: `**${prose(promotionHeadline(report))}.**` },
      ...images.flatMap((image) => imageParts(report, image)),
      ...notes.map((note) => ({ markdown: `> ${prose(note)}.` })),
    ],
    LIMIT,
  )
}

function imageParts(report: PromotionReport, image: PromotedImage): readonly MarkdownPart[] {
  const tags = image.tags.map((tag) => [codeCell(tag.tag), tag.state, proseCell(tagNote(tag))])
  return [
    { markdown: codeSpan(image.pinned ?? image.name, 500) },
    ...(image.error === null ? [] : [{ markdown: `${prose(image.error.message)}.` }]),
    ...(tags.length === 0 ? [] : [{ markdown: table(['Tag', 'State', 'Why'], tags) }]),
    ...blobParts(report, image),
  ]
}

function blobParts(report: PromotionReport, { name }: PromotedImage): readonly MarkdownPart[] {
  const blobs = promotedBlobs(report, name, MOST_BLOBS)
  const unlisted = unlistedTexts(blobs).map((text) => `${prose(text)}.`)
  if (blobs.shown.length === 0) return unlisted.map((markdown) => ({ markdown }))
  const rows = blobs.shown.map(({ digest, size, transfer }) => [
    codeCell(digestText(digest)),
    formatBytes(size),
    proseCell(transferText([transfer], 'time')),
  ])
  const body = [table(['Blob', 'Size', 'Transfer'], rows), ...unlisted].join('\n\n')
  return [
    {
      markdown: details(`${htmlCode(name)}, what was sent`, body, false),
      note: `_Left out here, because the report would be too long: what was sent to ${codeSpan(name)}. The JSON has all of it._`,
    },
  ]
}
