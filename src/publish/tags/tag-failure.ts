import { Failure } from '../../report/failure.ts'
import type { ResultTag } from '../../report/result.ts'

/** A tag that could not be set, of a repository that has the image. */
export interface LostTag {
  /** `ghcr.io/acme/app`. */
  readonly name: string
  readonly tag: ResultTag
  /** The image's. */
  readonly digest: string
}

/**
 * Why a tag could not be set, in words for the user.
 * @param input how the user writes `if-exists`
 */
export function tagFailure({ name, tag, digest }: LostTag, input: string): Failure {
  const { tag: which, reason } = tag
  return new Failure({
    code: reason?.code ?? 'tag-failed',
    phase: 'tag',
    message: `the tag ${name}:${which} could not be set: ${reason?.message ?? 'no reason is known'}`,
    hint: `the image is there as ${name}@${digest}; ${nextStep(tag, input)}`,
    repository: name,
  })
}

/** What is forbidden once is forbidden again. */
function nextStep({ moving, reason }: ResultTag, input: string): string {
  if (reason?.code !== 'immutable-tag' && reason?.code !== 'tag-exists') return 'running again sets the tags'
  return moving
    ? 'leave this tag out, or except it from the rule of the repository that no tag moves'
    : `publish under another version, or set ${input} to skip, which takes the image that is there`
}
