import type { Instruction } from '../dockerfile.ts'
import type { ReasonCode } from './reason.ts'

/** Something that is written otherwise than before. */
export interface Change {
  /** The instruction that it is about. */
  readonly place: Instruction
  readonly what: What
}

/** What happened to an instruction, to something in it, or before it. */
export type What =
  /** Digests of an image before and now, to which the same tag pointed. */
  | { readonly kind: 'base-moved'; readonly from: string; readonly to: string }
  | { readonly kind: 'other-image' }
  /** Values of build arguments; no names where they can't be told. */
  | { readonly kind: 'arguments'; readonly names: readonly string[] }
  /** The instruction's text is not in the earlier Dockerfile. */
  | { readonly kind: 'written' }
  /** It isn't in the baseline's history, which has values in the places of variables. */
  | { readonly kind: 'written-or-value' }
  | { readonly kind: 'setting-written-or-value'; readonly keyword: string }
  /** What it runs with, by name: `the user`, `the variable PATH`. */
  | { readonly kind: 'surroundings'; readonly parts: readonly string[] }
  | { readonly kind: 'value-or-option' }
  | { readonly kind: 'value-or-before' }
  | { readonly kind: 'moved-or-gone-before' }
  | { readonly kind: 'not-there' }
  | { readonly kind: 'other-target' }

export function codeOf({ kind }: What): ReasonCode {
  switch (kind) {
    case 'base-moved':
      return 'base-moved'
    case 'other-image':
      return 'base-changed'
    case 'arguments':
      return 'argument-changed'
    case 'other-target':
      return 'target-changed'
    default:
      return 'instruction-changed'
  }
}

/** The change in words, seen from the layer of the instruction in `own`. */
export function describeChange({ place, what }: Change, own: Instruction | undefined): string {
  const isOwn = place.line === own?.line
  const words = describe(what, isOwn ? 'this line' : `line ${place.line}`, place)
  return isOwn ? words : `${words}: ${place.text}`
}

function describe(what: What, line: string, place: Instruction): string {
  switch (what.kind) {
    case 'base-moved': {
      const image = /^FROM\s/i.test(place.text) ? `the image of ${line}` : `an image that ${line} depends on`
      return `${image} moved from ${short(what.from)} to ${short(what.to)}`
    }
    case 'other-image':
      return `the image of ${line} is another one than the baseline's`
    case 'arguments':
      return `${argumentsIn(what.names)} of ${line} changed`
    case 'written':
      return `${line} is new or changed`
    case 'written-or-value':
      return `${line}, or a value in it, is new or changed`
    case 'setting-written-or-value':
      return `${what.keyword} before ${line}, or a value in it, is new or changed`
    case 'surroundings':
      return `${what.parts.join(', ')} of ${line} changed`
    case 'value-or-option':
      return `a value or an option of the build that ${line} depends on changed, or BuildKit itself`
    case 'value-or-before':
      return `a value that ${line} depends on, or an instruction before it, changed`
    case 'moved-or-gone-before':
      return `${line} was moved, or one before it is gone`
    case 'not-there':
      return `the baseline has no such instruction where ${line} is`
    case 'other-target':
      return `another target is published, and the baseline has no layer of ${line}`
    default:
      return what satisfies never
  }
}

function argumentsIn(names: readonly string[]): string {
  if (names.length === 0) return 'a build argument'
  return names.length === 1 ? `the build argument ${names[0]}` : `the build arguments ${names.join(', ')}`
}

/** `sha256:` and twelve characters. */
function short(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12)
}
