import parse from 'semver/functions/parse.js'
import { componentTagOf, type TagContext } from './context.ts'
import type { Dialect } from './vocabulary.ts'

/** The tags of whoever asks for nothing. */
export function defaultRules(context: TagContext, { compat }: Dialect): readonly string[] {
  if (compat) return METADATA_ACTION_RULES
  // 0.1 and 0.2 promise each other nothing, so nobody can want to follow "0".
  const isMajorZero = parse(context.version ?? componentTagOf(context))?.major === 0
  return isMajorZero ? OWN_RULES.filter((rule) => rule !== MAJOR) : OWN_RULES
}

const MAJOR = 'type=semver,pattern={{major}}'

const OWN_RULES: readonly string[] = [
  'type=semver,pattern={{version}}',
  'type=semver,pattern={{major}}.{{minor}}',
  MAJOR,
  'type=ref,event=branch',
  'type=ref,event=pr',
  'type=sha',
]

/** @see https://github.com/docker/metadata-action#tags-input */
const METADATA_ACTION_RULES: readonly string[] = [
  'type=schedule',
  'type=ref,event=branch',
  'type=ref,event=tag',
  'type=ref,event=pr',
]
