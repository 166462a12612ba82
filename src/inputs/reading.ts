import { NOT_SHOWN, type Problem, quote } from './problem.ts'
import type { InputSource } from './raw.ts'
import type { InputDefinition } from './table.ts'

/** One given input on its way from text to value: what a kind needs to read it, and where it reports problems. */
export interface Reading<D extends InputDefinition = InputDefinition> {
  readonly definition: D
  readonly spelling: string
  readonly source: InputSource
  /** Never empty; without leading or trailing white space except where the grammar keeps it. */
  readonly values: readonly string[]
  /** Whether lists are docker/metadata-action's: with `images` or `tags-compat`, `tags` are rules and `#` starts a comment. */
  readonly readsMetadata: boolean
  readonly report: (problem: Problem) => void
}

/** Why one value of an input can't be used. */
export interface Complaint {
  /** The value or list item; shown only as far as the input's definition permits. */
  readonly given: string
  /** A clause about it (`is no boolean`), or a sentence that quotes its own subject. Must not repeat a value that may be secret. */
  readonly why: string
  readonly allowed: string
  readonly nearest?: string | undefined
}

/** Reports a value that can't be used. Returns undefined, so that a reader can end with it. */
export function complain(reading: Reading, complaint: Complaint): undefined {
  const given = show(reading.definition, complaint.given)
  const sentence = complaint.why.startsWith('"') ? complaint.why : `${given} ${complaint.why}`
  const meant = complaint.nearest === undefined ? '' : ` Did you mean ${quote(complaint.nearest)}?`
  reading.report({
    code: 'invalid-value',
    input: reading.spelling,
    given,
    allowed: complaint.allowed,
    ...(complaint.nearest !== undefined && { nearest: complaint.nearest }),
    message: `${reading.spelling}: ${sentence}. Allowed: ${complaint.allowed}.${meant}`,
  })
  return undefined
}

/** A value as a problem may repeat it. */
export function show(definition: InputDefinition, value: string): string {
  if (definition.echo === 'nothing') return NOT_SHOWN
  if (definition.echo !== 'key') return quote(value)
  const equals = value.indexOf('=')
  return equals < 0 ? NOT_SHOWN : quote(`${value.slice(0, equals)}=…`)
}
