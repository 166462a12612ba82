import type { SharedLayer, SharingImage } from '../../ledger/sharing.ts'
import {
  imageName,
  type SharingReport,
  sharingFacts,
  sharingHeadline,
  topImages,
  topLayers,
} from '../sharing.ts'
import { formatBytes } from '../text/bytes.ts'
import { digestText } from '../text/digest.ts'
import { largest } from '../text/largest.ts'
import { plainText } from '../text/plain-text.ts'
import { cutEnd, padEnd, padStart, textWidth, wrap } from '../text/text-width.ts'
import { DIGEST_WIDTH, GAP, row, SIZE_WIDTH, tableWidth } from './cells.ts'
import { bar, type Paint, paintWith } from './paint.ts'

export interface SharingOptions {
  readonly width: number
  readonly colour: boolean
  /** How many layers, and how many images, are shown. */
  readonly top: number
}

/** What many images share, for a terminal or a CI log, in 60 to 120 columns. */
export function renderSharing(report: SharingReport, options: SharingOptions): string {
  const width = tableWidth(options.width)
  const paint = paintWith(options.colour)
  const layout = { width, bar: !options.colour || width < 72 ? 0 : width < 100 ? 8 : 16 }
  return [
    [
      ...wrap(sharingHeadline(report), width).map(paint.strong),
      ...wrap(sharingFacts(report), width).map(paint.faint),
    ],
    layerTable(report, options.top, layout, paint),
    imageTable(report, options.top, layout, paint),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

interface Layout {
  readonly width: number
  /** Cells of a bar; 0 for none. */
  readonly bar: number
}

function layerTable(
  { layers, images }: SharingReport,
  top: number,
  layout: Layout,
  paint: Paint,
): readonly string[] {
  const { shown, rest } = topLayers(layers, top)
  if (shown.length === 0) return []
  const scale = largest(shown.map(({ savedBytes }) => savedBytes))
  const used =
    DIGEST_WIDTH +
    3 * (SIZE_WIDTH + GAP.length) +
    (layout.bar === 0 ? 0 : layout.bar + GAP.length) +
    GAP.length
  const isOne = new Set(images.map(({ registry }) => registry)).size === 1
  const line = (layer: SharedLayer) =>
    row([
      digestText(layer.digest),
      padStart(formatBytes(layer.size), SIZE_WIDTH),
      padStart(String(layer.images), SIZE_WIDTH),
      padStart(formatBytes(layer.savedBytes), SIZE_WIDTH),
      ...drawn(layer.savedBytes, scale, layout, paint.good),
      paint.faint(whereText(layer, isOne, layout.width - used)),
    ])
  return [
    row([
      paint.strong(padEnd('Shared layer', DIGEST_WIDTH)),
      ...['size', 'images', 'saved'].map((title) => paint.faint(padStart(title, SIZE_WIDTH))),
    ]),
    ...shown.map(line),
    ...(rest.count === 0 ? [] : [paint.faint(`and ${rest.count} more, ${formatBytes(rest.bytes)} saved`)]),
  ]
}

/** Platforms by name where there is room for all of them. */
function whereText({ platforms, registry }: SharedLayer, isOneRegistry: boolean, room: number): string {
  const where = isOneRegistry ? '' : ` in ${plainText(registry)}`
  const names = `${platforms.map(plainText).join(', ')}${where}`
  return textWidth(names) <= room ? names : cutEnd(`${platforms.length} platforms${where}`, room)
}

function imageTable({ images }: SharingReport, top: number, layout: Layout, paint: Paint): readonly string[] {
  const { shown, rest } = topImages(images, top)
  if (shown.length === 0) return []
  const scale = largest(shown.map(({ aloneBytes }) => aloneBytes))
  const used = 2 * (SIZE_WIDTH + GAP.length) + (layout.bar === 0 ? 0 : layout.bar + GAP.length)
  const name = (image: SharingImage) => plainText(imageName(image))
  const names = Math.min(
    layout.width - used,
    largest(
      shown.map((image) => textWidth(name(image))),
      'Image'.length,
    ),
  )
  return [
    row([
      paint.strong(padEnd('Image', names)),
      ...['size', 'alone'].map((title) => paint.faint(padStart(title, SIZE_WIDTH))),
    ]),
    ...shown.map((image) =>
      row([
        padEnd(cutStart(name(image), names), names),
        padStart(formatBytes(image.size), SIZE_WIDTH),
        padStart(formatBytes(image.aloneBytes), SIZE_WIDTH),
        ...drawn(image.aloneBytes, scale, layout, paint.note),
      ]),
    ),
    ...(rest.count === 0 ? [] : [paint.faint(`and ${rest.count} more, ${formatBytes(rest.bytes)} alone`)]),
  ]
}

function drawn(
  bytes: number,
  scale: number,
  layout: Layout,
  colour: (text: string) => string,
): readonly string[] {
  if (layout.bar === 0) return []
  return [colour(padEnd(bar(scale === 0 ? 0 : bytes / scale, layout.bar), layout.bar))]
}

/** A reference says most at its end; it is ASCII, a cell a character. */
function cutStart(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1)}`
}
