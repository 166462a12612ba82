/** What there is of a cache, before BuildKit is told to import it. */
export type Verdict =
  | { readonly state: 'there' | 'missing' }
  /** With a clause. */
  | { readonly state: 'failed' | 'timed-out'; readonly why: string }
