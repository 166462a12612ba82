import type { Repository } from '../oci/reference.ts'
import type { PresentImage } from '../registry/present-image.ts'
import type { Registry } from '../registry/registry.ts'
import type { TagOrder } from '../registry/set-tag.ts'
import type { CallOptions } from '../registry/transport.ts'
import type { MoveQuestion } from '../tags/may-move.ts'
import type { PromotionRecord } from './promotion-record.ts'

/** What is promoted, by which rules, and who writes down what becomes of it. */
export interface PromotionWork {
  readonly registry: Registry
  /** The repository that it is in. */
  readonly from: Repository
  readonly source: PresentImage
  readonly record: PromotionRecord
  readonly ifExists: TagOrder['ifExists']
  /** How the user writes its name. */
  readonly ifExistsInput: string
  readonly floatingTags: MoveQuestion['policy']
  /** One destination could not be finished; throws a cancellation, and what nobody foresaw. */
  readonly failAt: (repository: Repository, error: unknown) => void
  readonly options: CallOptions
}
