import { totalTransfers } from '../ledger/ledger.ts'
import type { TimedTransfer } from '../ledger/transfers.ts'
import type { Descriptor } from '../oci/manifest.ts'
import { formatReference, formatRepository, type Reference, type Repository } from '../oci/reference.ts'
import type { PlannedImage } from '../plan/plan.ts'
import { asFailure } from '../publish/failures.ts'
import type { PresentImage } from '../registry/present-image.ts'
import { plannedTag } from '../report/assemble.ts'
import { Cancelled, type Failure, Refusal } from '../report/failure.ts'
import type { PromotedBlob, PromotedImage, PromotionError, PromotionReport } from '../report/promotion.ts'
import type { ResultTag } from '../report/result.ts'

/** What is known of a promotion, however far it came. */
export class PromotionRecord {
  readonly reference: Reference
  readonly #isDryRun: boolean
  #source: PresentImage | undefined
  #images: readonly PlannedImage[] = []
  readonly #notes: string[] = []
  readonly #blobs = new Map<string, { readonly blob: Descriptor; readonly transfers: TimedTransfer[] }>()
  readonly #tags = new Map<string, Map<string, ResultTag>>()
  /** Repositories that have the whole image. */
  readonly #whole = new Set<string>()
  readonly #failures = new Map<string, PromotionError>()
  #error: PromotionError | undefined
  #status: 'refused' | 'failed' | 'cancelled' | undefined
  #exitCode = 0

  constructor(reference: Reference, isDryRun: boolean) {
    this.reference = reference
    this.#isDryRun = isDryRun
  }

  begin(source: PresentImage, images: readonly PlannedImage[]): void {
    this.#source = source
    this.#images = images
  }

  note(text: string): void {
    if (!this.#notes.includes(text)) this.#notes.push(text)
  }

  addBlob(blob: Descriptor, transfer: TimedTransfer): void {
    const known = this.#blobs.get(blob.digest) ?? { blob, transfers: [] }
    this.#blobs.set(blob.digest, known)
    known.transfers.push(transfer)
  }

  /** Every blob and manifest is in the repository. */
  isWhole(repository: Repository): void {
    this.#whole.add(formatRepository(repository))
  }

  /** A later word about the same tag counts. */
  addTag(repository: Repository, tag: ResultTag): void {
    const name = formatRepository(repository)
    const tags = this.#tags.get(name) ?? new Map<string, ResultTag>()
    this.#tags.set(name, tags.set(tag.tag, tag))
  }

  tagsOf(repository: Repository): readonly ResultTag[] {
    return [...(this.#tags.get(formatRepository(repository))?.values() ?? [])]
  }

  /**
   * One destination could not be finished. @returns what is to be said about it.
   * @throws a cancellation, and what nobody foresaw.
   */
  failAt(repository: Repository, error: unknown): Failure {
    const failure = asFailure(error, 'push')
    if (failure === undefined) throw error
    const name = formatRepository(repository)
    if (!this.#failures.has(name)) this.#failures.set(name, errorOf(failure))
    this.#end('failed', 1, failure)
    return failure
  }

  /**
   * Nothing goes on. @returns what is to be said about it.
   * @throws what nobody foresaw: a bug of ours.
   */
  fail(error: unknown): Failure | Cancelled {
    if (error instanceof Cancelled) {
      this.#status = 'cancelled'
      this.#exitCode = error.exitCode
      this.#error = { code: 'cancelled', message: `the run was ${error.message}`, hint: null }
      return error
    }
    const failure = asFailure(error, 'preflight')
    if (failure === undefined) throw error
    const isRefusal = failure instanceof Refusal
    this.#end(isRefusal ? 'refused' : 'failed', isRefusal ? 3 : 1, failure)
    return failure
  }

  #end(status: 'refused' | 'failed', exitCode: number, failure: Failure): void {
    this.#status ??= status
    this.#exitCode ||= exitCode
    this.#error ??= errorOf(failure)
  }

  report(): PromotionReport {
    const blobs = [...this.#blobs.values()].map(
      ({ blob: { digest, size, mediaType }, transfers }): PromotedBlob => ({
        ...{ digest, size, mediaType },
        transfers: transfers.map(({ start: _start, end: _end, ...transfer }) => transfer),
      }),
    )
    const { unknownBytes: _unknownBytes, ...transfer } = totalTransfers(blobs)
    return {
      schema: 1,
      status: this.#status ?? (this.#isDryRun ? 'planned' : 'promoted'),
      exitCode: this.#exitCode,
      error: this.#error ?? null,
      source: {
        reference: formatReference(this.reference),
        digest: this.#source?.digest ?? null,
        version: this.#source?.version ?? null,
        revision: this.#source?.revision ?? null,
      },
      images: this.#images.map((image) => this.#promoted(image)),
      ...{ blobs, transfer, notes: this.#notes },
    }
  }

  #promoted({ repository, tags: planned }: PlannedImage): PromotedImage {
    const name = formatRepository(repository)
    const known = this.#tags.get(name)
    const error = this.#failures.get(name) ?? null
    const tags = planned.map((tag) => known?.get(tag.name) ?? untouched(plannedTag(tag), error))
    const digest = this.#whole.has(name) ? (this.#source?.digest ?? null) : null
    const first = tags.find((tag) => tag.digest === digest && tag.state !== 'failed')
    return {
      ...{ name, digest, tags },
      pinned: digest === null ? null : `${name}@${digest}`,
      reference:
        digest === null ? null : formatReference({ repository, ...(first && { tag: first.tag }), digest }),
      error,
    }
  }
}

/** A tag that nobody came to set. */
function untouched(tag: ResultTag, error: PromotionError | null): ResultTag {
  if (error === null) return tag
  return {
    ...tag,
    state: 'failed',
    reason: { code: error.code, message: 'the image could not be copied to it' },
  }
}

function errorOf({ code, message, hint }: Failure): PromotionError {
  return { code, message, hint: hint ?? null }
}
