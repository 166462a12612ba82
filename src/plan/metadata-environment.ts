import { parseGoBoolean } from '../inputs/attributes.ts'
import type { Environment } from '../inputs/environment.ts'
import { parseLevel } from '../inputs/kinds/annotations.ts'
import { parseEpoch } from '../inputs/kinds/epoch.ts'
import type { AnnotationLevel } from '../inputs/parsed.ts'
import { type Problem, quote } from '../inputs/problem.ts'
import type { Result } from '../inputs/result.ts'

/** What environment variables say where an input doesn't. */
export interface MetadataEnvironment {
  readonly prSha?: 'head'
  readonly shortShaLength?: number
  readonly annotationLevels?: readonly AnnotationLevel[]
  /** Whether each output becomes an environment variable of the steps that follow, too. */
  readonly setOutputEnv: boolean
  /** Seconds since 1970. */
  readonly sourceDateEpoch?: number
}

/**
 * Reads docker/metadata-action's variables, and `SOURCE_DATE_EPOCH`.
 * @see https://github.com/docker/metadata-action#environment-variables
 */
export function readMetadataEnvironment(env: Environment): Result<MetadataEnvironment, readonly Problem[]> {
  const problems: Problem[] = []
  const refuse = (name: string, value: string, allowed: string) => {
    const message = `${name}: ${quote(value)} is not what this environment variable holds. Allowed: ${allowed}.`
    problems.push({ code: 'invalid-value', input: name, given: quote(value), allowed, message })
  }

  const length = env['DOCKER_METADATA_SHORT_SHA_LENGTH'] ?? ''
  const hasLength = /^[1-9]\d{0,3}$/.test(length)
  if (length !== '' && !hasLength) refuse('DOCKER_METADATA_SHORT_SHA_LENGTH', length, 'a whole number')

  const levels: AnnotationLevel[] = []
  const given = env['DOCKER_METADATA_ANNOTATIONS_LEVELS'] ?? ''
  for (const text of given === '' ? [] : given.split(',')) {
    const level = parseLevel(text)
    if (level.ok) levels.push(level.value)
    else refuse('DOCKER_METADATA_ANNOTATIONS_LEVELS', text, 'levels such as "manifest,index"')
  }

  const setOutputEnv = env['DOCKER_METADATA_SET_OUTPUT_ENV'] ?? ''
  const isSet = parseGoBoolean(setOutputEnv)
  if (setOutputEnv !== '' && isSet === undefined)
    refuse('DOCKER_METADATA_SET_OUTPUT_ENV', setOutputEnv, '"true" or "false"')

  const epoch = parseEpoch(env['SOURCE_DATE_EPOCH'] ?? '')
  if (problems.length > 0) return { ok: false, error: problems }
  return {
    ok: true,
    value: {
      setOutputEnv: isSet ?? true,
      ...(/true/i.test(env['DOCKER_METADATA_PR_HEAD_SHA'] ?? '') && { prSha: 'head' }),
      ...(hasLength && { shortShaLength: Number(length) }),
      ...(levels.length > 0 && { annotationLevels: levels }),
      ...(epoch !== undefined && { sourceDateEpoch: epoch }),
    },
  }
}
