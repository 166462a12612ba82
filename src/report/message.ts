/**
 * Everything that a person sees while we run. A host shows each kind in its own way; a kind that some host
 * doesn't know does not compile.
 */
export type Message =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'info'; readonly text: string }
  /** Something the user may not expect and needn't fix. */
  | { readonly kind: 'notice'; readonly text: string; readonly at?: Place }
  | { readonly kind: 'warning'; readonly text: string; readonly hint?: string; readonly at?: Place }
  | { readonly kind: 'error'; readonly text: string; readonly hint?: string }
  /** What another program prints, as it comes; only between `group` and `group-end`. */
  | { readonly kind: 'output'; readonly text: string }
  /** Opens and closes a part that people rarely read. */
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'group-end' }
  /** A finished table or report. */
  | { readonly kind: 'report'; readonly text: string }

/** A line of a file, for hosts that show messages beside it; others leave it out. */
export interface Place {
  /** Absolute path. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
}
