import type { TransferTotals } from '../ledger/ledger.ts'
import type { Transfer } from '../ledger/transfers.ts'
import type { ResultImage } from './result.ts'
import { formatBytes, formatShare } from './text/bytes.ts'
import { plainText } from './text/plain-text.ts'

/** What `layerwise promote --json` writes. A later release adds fields and changes none under the same `schema` number. */
export interface PromotionReport {
  readonly schema: 1
  /** `refused`: `if-exists: fail`; `planned`: `--dry-run`. */
  readonly status: 'promoted' | 'planned' | 'refused' | 'failed' | 'cancelled'
  readonly exitCode: number
  /** The first thing that went wrong. */
  readonly error: PromotionError | null
  readonly source: {
    /** As it was asked for, in full. */
    readonly reference: string
    /** What that was when it was read: all of it is about this one image. Null where it could not be read. */
    readonly digest: string | null
    /** What the image says about itself. */
    readonly version: string | null
    readonly revision: string | null
  }
  /** The destinations. A digest is null until the whole image is there. */
  readonly images: readonly PromotedImage[]
  /** Configs, layers and blobs of what refers to the image, each once. */
  readonly blobs: readonly PromotedBlob[]
  /** Every pair of a blob and a repository counted once. */
  readonly transfer: Omit<TransferTotals, 'unknownBytes'>
  readonly notes: readonly string[]
}

export interface PromotedImage extends ResultImage {
  readonly error: PromotionError | null
}

export interface PromotedBlob {
  readonly digest: string
  /** Bytes, as stored. */
  readonly size: number
  readonly mediaType: string
  readonly transfers: readonly Transfer[]
}

export interface PromotionError {
  readonly code: string
  readonly message: string
  readonly hint: string | null
}

/** How it ended, in a sentence of plain text. */
export function promotionHeadline(report: PromotionReport): string {
  const { status, source, images, transfer } = report
  const name = plainText(source.reference)
  const where = count(images.length, 'repository', 'repositories')
  switch (status) {
    case 'promoted':
      return `Promoted ${name} to ${where}; ${costText(transfer)}`
    case 'planned':
      return `Would promote ${name} to ${where}; nothing was written`
    case 'refused':
      return `Refused to promote ${name}; nothing was written`
    case 'cancelled':
      return `Cancelled the promotion of ${name}`
    case 'failed': {
      const done = images.filter(({ error }) => error === null).length
      return source.digest === null || done === 0
        ? `Failed to promote ${name}`
        : `Promoted ${name} to ${done} of ${where}; ${costText(transfer)}`
    }
  }
}

/** `8.1 kB uploaded, over 99 % reused`. */
function costText({ uploadedBytes, existsBytes, mountedBytes }: PromotionReport['transfer']): string {
  const reused = existsBytes + mountedBytes
  const share = formatShare(reused, reused + uploadedBytes)
  return `${formatBytes(uploadedBytes)} uploaded${share === undefined ? '' : `, ${share} reused`}`
}

/** What was sent to one destination, the largest blobs first, and how much was mounted or there already. */
export function promotedBlobs({ blobs }: Pick<PromotionReport, 'blobs'>, repository: string, most: number) {
  const here = blobs.flatMap(({ transfers, ...blob }) => {
    const transfer = transfers.find((each) => each.repository === repository)
    return transfer === undefined ? [] : [{ ...blob, transfer }]
  })
  const of = (state: Transfer['state']) => here.filter(({ transfer }) => transfer.state === state)
  const sent = of('uploaded').toSorted((a, b) => b.size - a.size)
  // One that would be told as "and 1 more" takes no more room itself.
  const shown = sent.length === most + 1 ? sent : sent.slice(0, most)
  return {
    shown,
    rest: sumOf(sent.slice(shown.length)),
    mounted: sumOf(of('mounted')),
    there: sumOf(of('exists')),
  }
}

interface Sum {
  readonly count: number
  readonly bytes: number
}

function sumOf(blobs: readonly { readonly size: number }[]): Sum {
  return { count: blobs.length, bytes: blobs.reduce((sum, { size }) => sum + size, 0) }
}

/** `and 3 more, 4.2 MB`, `7 blobs mounted, 3.3 MB`: what is not listed. */
export function unlistedTexts({ rest, mounted, there }: ReturnType<typeof promotedBlobs>): readonly string[] {
  const texts = [
    [rest, ({ count }: Sum) => `and ${count} more`],
    [mounted, (sum: Sum) => `${count(sum.count, 'blob', 'blobs')} mounted`],
    [there, (sum: Sum) => `${count(sum.count, 'blob', 'blobs')} there already`],
  ] as const
  return texts.flatMap(([sum, text]) => (sum.count === 0 ? [] : [`${text(sum)}, ${formatBytes(sum.bytes)}`]))
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
