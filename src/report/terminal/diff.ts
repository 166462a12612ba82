import type { ComparedLayer, PlatformDifference } from '../../ledger/compare.ts'
import { diffHeadline, groupLayers, type ImageDiff, layerCounts, sizeChange } from '../diff.ts'
import { formatBytes } from '../text/bytes.ts'
import { digestText } from '../text/digest.ts'
import { largest } from '../text/largest.ts'
import { plainText } from '../text/plain-text.ts'
import { cutEnd, padEnd, padStart, textWidth, wrap } from '../text/text-width.ts'
import { DIGEST_WIDTH, GAP, row, SIZE_WIDTH, tableWidth } from './cells.ts'
import { bar, type Paint, paintWith } from './paint.ts'

/** Two images side by side for a terminal or a CI log, in 60 to 120 columns; only references may be longer. */
export function renderDiff(
  diff: ImageDiff,
  options: { readonly width: number; readonly colour: boolean },
): string {
  const width = tableWidth(options.width)
  const paint = paintWith(options.colour)
  if (diff.identical) return paint.strong(diffHeadline(diff))
  const barWidth = !options.colour || width < 72 ? 0 : width < 100 ? 10 : 20
  const scale = largest(diff.platforms.flatMap(({ layers }) => layers.map(({ size }) => size)))
  return [
    imageLines(diff, width, paint),
    wrap(diffHeadline(diff), width).map(paint.strong),
    platformTable(diff.platforms, width, paint),
    ...diff.platforms
      .filter(({ addedLayers, goneLayers }) => addedLayers + goneLayers > 0)
      .map((platform) => layerLines(platform, { width, bar: barWidth, scale }, paint)),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** References are for copying, and stay in one piece. */
function imageLines({ before, after }: ImageDiff, width: number, paint: Paint): readonly string[] {
  const sides = [
    ['A', before],
    ['B', after],
  ] as const
  const names = largest(sides.map(([, { reference }]) => textWidth(plainText(reference))))
  const isBeside = names <= width - 1 - 2 * GAP.length - DIGEST_WIDTH
  return sides.flatMap(([letter, { reference, digest }]) => {
    const [name, short] = [plainText(reference), paint.faint(digestText(digest))]
    const start = `${paint.strong(letter)}${GAP}`
    return isBeside ? [`${start}${padEnd(name, names)}${GAP}${short}`] : [`${start}${name}`, `   ${short}`]
  })
}

function platformTable(
  platforms: readonly PlatformDifference[],
  width: number,
  paint: Paint,
): readonly string[] {
  const counts = platforms.map(layerCounts)
  const tail = largest(counts.map(textWidth), 'layers'.length)
  const room = width - 4 * (SIZE_WIDTH + GAP.length) - 1 - GAP.length - tail
  const names = Math.min(room, largest(platforms.map(({ platform }) => textWidth(plainText(platform)))))
  const bytes = (size: number | null) => padStart(size === null ? '—' : formatBytes(size), SIZE_WIDTH)
  const titles = ['A', 'B'].map((title) => padStart(title, SIZE_WIDTH))
  const head = [
    padEnd('', names),
    ...titles,
    padStart('change', SIZE_WIDTH + 1),
    padStart('to pull', SIZE_WIDTH),
    'layers',
  ]
  return [
    paint.faint(row(head)),
    ...platforms.map((platform, index) =>
      row([
        paint.strong(padEnd(cutEnd(plainText(platform.platform), names), names)),
        bytes(platform.previousSize),
        bytes(platform.size),
        padStart(sizeChange(platform), SIZE_WIDTH + 1),
        paint.transfer(
          platform.downloadBytes > 0 ? 'uploaded' : 'exists',
          padStart(platform.size === null ? '—' : formatBytes(platform.downloadBytes), SIZE_WIDTH),
        ),
        counts[index] ?? '',
      ]),
    ),
  ]
}

interface LayerLayout {
  readonly width: number
  /** Cells of a bar; 0 for none. */
  readonly bar: number
  /** Bytes of the longest bar. */
  readonly scale: number
}

function layerLines(platform: PlatformDifference, layout: LayerLayout, paint: Paint): readonly string[] {
  const { digest, previousDigest } = platform
  const digests = [previousDigest, digest].map((each) => (each === null ? '—' : digestText(each))).join(' → ')
  const name = cutEnd(plainText(platform.platform), layout.width - 2 * DIGEST_WIDTH - 5)
  return [
    `${paint.strong(name)}${GAP}${paint.faint(digests)}`,
    ...groupLayers(platform.layers).map((group) =>
      group.kind === 'shared'
        ? paint.faint(
            `  =  ${padEnd(`${group.count} layers`, DIGEST_WIDTH)}${GAP}${padStart(formatBytes(group.size), SIZE_WIDTH)}`,
          )
        : layerLine(group.layer, layout, paint),
    ),
  ]
}

function layerLine({ state, digest, size }: ComparedLayer, layout: LayerLayout, paint: Paint): string {
  const drawn = bar(layout.scale === 0 ? 0 : size / layout.scale, layout.bar)
  const text =
    `  ${SIGNS[state]}  ${digestText(digest)}${GAP}${padStart(formatBytes(size), SIZE_WIDTH)}${GAP}${drawn}`.trimEnd()
  switch (state) {
    case 'added':
      return paint.note(text)
    case 'gone':
      return paint.bad(text)
    case 'shared':
      return paint.faint(text)
  }
}

const SIGNS = { added: '+', gone: '-', shared: '=' } as const
