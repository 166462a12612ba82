import type { Image } from '../oci/image.ts'
import type { Repository } from '../oci/reference.ts'

/** The image that this one is compared with, and where it was found. */
export interface BaselineImage {
  readonly repository: Repository
  /** What pointed to it; null where it was named by its digest. */
  readonly tag: string | null
  readonly image: Image
}
