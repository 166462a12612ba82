import {
  type PromotedImage,
  type PromotionReport,
  promotedBlobs,
  promotionHeadline,
  unlistedTexts,
} from '../promotion.ts'
import { formatBytes } from '../text/bytes.ts'
import { digestText } from '../text/digest.ts'
import { plainText } from '../text/plain-text.ts'
import { cutEnd, padStart, wrap } from '../text/text-width.ts'
import { transferText } from '../text/transfer.ts'
import { DIGEST_WIDTH, GAP, row, SIZE_WIDTH, tableWidth } from './cells.ts'
import { type Paint, paintWith } from './paint.ts'
import { tagLines } from './tags.ts'

/** Blobs that are listed for each destination. */
const MOST_BLOBS = 8

/** A promotion for a terminal or a CI log, in 60 to 120 columns; only references may be longer. */
export function renderPromotion(
  report: PromotionReport,
  options: { readonly width: number; readonly colour: boolean },
): string {
  const width = tableWidth(options.width)
  const paint = paintWith(options.colour)
  const { images, notes, exitCode } = report
  const pinned = images.flatMap((image) => (image.pinned === null ? [] : [plainText(image.pinned)]))
  return [
    [
      ...wrap(promotionHeadline(report), width).map((line) =>
        paint.strong(exitCode === 0 ? line : paint.bad(line)),
      ),
      ...wrap(sourceText(report), width).map(paint.faint),
    ],
    ...images.map((image) => imageLines(report, image, width, paint)),
    notes.flatMap((note) => wrap(plainText(note), width)).map(paint.note),
    pinned.map(paint.strong),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** `sha256:814b7cc8c096, version 1.2.3, commit 0a1b2c3`. */
function sourceText({ source: { digest, version, revision } }: PromotionReport): string {
  return [
    ...(digest === null ? [] : [digestText(digest)]),
    ...(version === null ? [] : [`version ${plainText(version)}`]),
    ...(revision === null ? [] : [`commit ${plainText(revision).slice(0, 7)}`]),
  ].join(', ')
}

function imageLines(
  report: PromotionReport,
  image: PromotedImage,
  width: number,
  paint: Paint,
): readonly string[] {
  const blobs = promotedBlobs(report, image.name, MOST_BLOBS)
  const room = width - 2 - DIGEST_WIDTH - SIZE_WIDTH - 2 * GAP.length
  return [
    paint.strong(plainText(image.name)),
    ...blobs.shown.map(({ digest, size, transfer }) =>
      row([
        `  ${digestText(digest)}`,
        padStart(formatBytes(size), SIZE_WIDTH),
        paint.transfer(transfer.state, cutEnd(transferText([transfer], 'time'), room)),
      ]),
    ),
    ...unlistedTexts(blobs).map((text) => paint.faint(`  ${text}`)),
    ...tagLines(image.tags, width, paint),
    ...(image.error === null
      ? []
      : wrap(plainText(image.error.message), width - 2).map((line) => paint.bad(`  ${line}`))),
  ]
}
