import type { Digest } from '../../oci/digest.ts'

/** What there is of a cache, before BuildKit is told to import it. */
export type Verdict =
  /** With the layers that it has, where that is known. */
  | { readonly state: 'there'; readonly layers?: readonly Digest[] }
  | { readonly state: 'missing' }
  /** With a clause. */
  | { readonly state: 'failed' | 'timed-out'; readonly why: string }
