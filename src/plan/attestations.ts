import { formatAttributes } from '../inputs/attributes.ts'
import type { Entry, ParsedInputs } from '../inputs/parsed.ts'

export interface AttestationContext {
  readonly isGitHubLike: boolean
  readonly private?: boolean
  readonly runUrl?: string
  /** BUILDX_NO_DEFAULT_ATTESTATIONS */
  readonly noDefaults: boolean
}

/**
 * The values of `--attest`, by build-push-action's rules.
 * @see https://github.com/docker/build-push-action/blob/v7/src/context.ts
 */
export function attestFlags(inputs: ParsedInputs, context: AttestationContext): readonly string[] {
  const explicit = inputs.attests.filter((entry) => !isReplaced(entry, inputs)).map((entry) => entry.text)
  const provenance = provenanceFlag(inputs, context)
  return [
    ...explicit,
    ...(provenance !== undefined ? [provenance] : []),
    ...(inputs.sbom !== undefined ? [toggleFlag('sbom', inputs.sbom)] : []),
  ]
}

function isReplaced(entry: Entry, inputs: ParsedInputs): boolean {
  if (entry.type === 'provenance') return inputs.provenance !== undefined
  return entry.type === 'sbom' && inputs.sbom !== undefined
}

function provenanceFlag(inputs: ParsedInputs, context: AttestationContext): string | undefined {
  const builderId =
    context.isGitHubLike && context.runUrl !== undefined ? { 'builder-id': context.runUrl } : {}
  const { provenance } = inputs
  if (provenance === false) return toggleFlag('provenance', false)
  if (provenance === true) return toggleFlag('provenance', { ...builderId })
  if (provenance !== undefined)
    return toggleFlag('provenance', {
      ...provenance,
      ...(provenance['builder-id'] === undefined && builderId),
    })
  if (
    !context.isGitHubLike ||
    context.noDefaults ||
    inputs.attests.some((entry) => entry.type === 'provenance')
  )
    return undefined
  // A repository whose visibility isn't told is treated as private: mode=max shows build arguments.
  const mode = context.private === false ? { mode: 'max' } : { mode: 'min', 'inline-only': 'true' }
  return toggleFlag('provenance', { ...mode, ...builderId })
}

function toggleFlag(type: string, value: boolean | Readonly<Record<string, string>>): string {
  if (value === false) return `type=${type},disabled=true`
  const attributes = value === true ? '' : formatAttributes(value)
  return attributes === '' ? `type=${type}` : `type=${type},${attributes}`
}

/** Whether the image gets attestations, which only an index can hold. buildx adds provenance by itself. */
export function hasAttestations(flags: readonly string[], context: AttestationContext): boolean {
  const disabled = (type: string) =>
    flags.some((flag) => isOfType(flag, type) && /(?:^|,)disabled=true(?:,|$)/.test(flag))
  const asked = flags.some((flag) => !/(?:^|,)disabled=true(?:,|$)/.test(flag))
  return asked || (!context.noDefaults && !disabled('provenance'))
}

function isOfType(flag: string, type: string): boolean {
  return flag === `type=${type}` || flag.startsWith(`type=${type},`)
}
