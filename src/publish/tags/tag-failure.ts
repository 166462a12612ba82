import { parseRepository } from '../../oci/reference.ts'
import { hintFor } from '../../registry/hints.ts'
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
  const { tag: which, reason, rule } = tag
  return new Failure({
    code: reason?.code ?? 'tag-failed',
    phase: 'tag',
    message: `the tag ${name}:${which} could not be set: ${reason?.message ?? 'no reason is known'} (rule: ${rule})`,
    hint: `the image is there as ${name}@${digest}; ${nextStep(tag, input, registryOf(name))}`,
    repository: name,
  })
}

const AGAIN = 'running again sets the tags'

/** What is forbidden once is forbidden again. */
function nextStep({ moving, reason }: ResultTag, input: string, registry: string): string {
  switch (reason?.code) {
    case 'immutable-tag':
    case 'tag-exists':
      return moving
        ? 'leave this tag out, or except it from the rule of the repository that no tag moves'
        : `publish under another version, or set ${input} to skip, which takes the image that is there`
    case 'rejected':
    case 'unsupported':
      return 'the registry takes no such tag: change the rule, or leave it out'
    case 'unauthorized':
    case 'denied':
    case 'not-found':
    case 'tls':
    case 'invalid':
    case 'digest-mismatch': {
      const hint = hintFor({ kind: reason.code, registry, anonymous: false })
      return hint === undefined ? AGAIN : `${hint}; ${AGAIN} then`
    }
    default:
      return AGAIN
  }
}

function registryOf(name: string): string {
  const parsed = parseRepository(name)
  return parsed.ok ? parsed.value.registry : name
}
