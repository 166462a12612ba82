import type { Instruction } from '../dockerfile.ts'

/** Why a layer is not the one of the baseline. Each is a fact: what can't be told apart is said as such. */
export type ReasonCode =
  /** The image that a `FROM` names points to another digest. */
  | 'base-moved'
  | 'instruction-changed'
  | 'argument-changed'
  /** The same instruction copied something else. */
  | 'content-changed'
  /** Nothing that a `RUN` depends on changed, and it ran all the same. */
  | 'cache-missed'
  /** A `RUN` ran again; whether the files that it works on changed is not recorded. */
  | 'ran-again'
  /** Byte by byte what it was, with other times. */
  | 'same-content'
  /** The baseline has this very layer, and the repository didn't. */
  | 'new-repository'
  | 'gone-from-registry'

export interface Reason {
  readonly code: ReasonCode
  readonly message: string
  /** The instruction that is to blame, which may be one before the layer's own. */
  readonly line: number | undefined
  /** The layer of the baseline that this one takes the place of. */
  readonly previous: string | undefined
  /** Digest of the image that a base image's tag pointed to before. */
  readonly from?: string | undefined
}

/** Something that is written otherwise than before. */
export type Change =
  | {
      readonly code: 'base-moved'
      readonly place: Instruction | undefined
      /** Digests of the image before and now, where both are recorded. */
      readonly from: string | undefined
      readonly to: string | undefined
    }
  | {
      readonly code: 'instruction-changed'
      readonly place: Instruction | undefined
      readonly what: 'written' | 'written-or-argument' | 'gone-before'
    }
  | {
      readonly code: 'instruction-changed'
      /** The instruction that the setting changed for: where the setting stands is not recorded. */
      readonly place: Instruction | undefined
      readonly what: 'setting-before'
      readonly keyword: string
    }
  | {
      readonly code: 'argument-changed'
      readonly place: Instruction | undefined
      readonly names: readonly string[]
    }

/** The change in words, seen from the layer of the instruction in `own`. */
export function describeChange(change: Change, own: Instruction | undefined): string {
  const { place } = change
  const isOwn = place !== undefined && place.line === own?.line
  const line = place === undefined ? 'the Dockerfile' : `line ${place.line}`
  const text = place === undefined || isOwn ? '' : `: ${place.text}`
  switch (change.code) {
    case 'base-moved': {
      const digests =
        change.from === undefined || change.to === undefined
          ? ' changed'
          : ` moved from ${short(change.from)} to ${short(change.to)}`
      return `the image of ${isOwn ? 'this line' : line}${digests}${text}`
    }
    case 'instruction-changed':
      if (change.what === 'setting-before') return `${change.keyword} before ${line} changed${text}`
      if (change.what === 'gone-before') return `an instruction before ${line} is gone${text}`
      return `${isOwn ? 'this line' : line}${change.what === 'written' ? '' : ', or an argument that it uses,'} changed${text}`
    case 'argument-changed': {
      const names = change.names.join(', ')
      const noun = change.names.length === 1 ? 'the build argument' : 'the build arguments'
      return `${noun} ${names} of ${isOwn ? 'this line' : line} changed${text}`
    }
    default:
      return change satisfies never
  }
}

/** `sha256:` and twelve characters. */
function short(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12)
}
