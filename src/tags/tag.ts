import type { Follows } from './follows.ts'

/** One tag of a rule set, and why it is there. */
export interface Tag {
  readonly name: string
  /** The rule as the user could have written it. */
  readonly rule: string
  /** True when a later run is expected to point it elsewhere: `latest`, `1`, `1.2`, branches, pull requests. */
  readonly moving: boolean
  /** What it is the newest of, where it moves. */
  readonly follows?: Follows
  /** The commit that it is the name of: it says nothing about what the image is besides. */
  readonly commit?: string
}
