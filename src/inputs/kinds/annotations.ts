import { formatPlatform, parsePlatform } from '../../oci/platform.ts'
import { isPresent, readItems } from '../items.ts'
import { nearest } from '../nearest.ts'
import { ANNOTATION_LEVELS, type Annotation, type AnnotationLevel } from '../parsed.ts'
import { quote } from '../problem.ts'
import { complain, type Reading } from '../reading.ts'
import type { Result } from '../result.ts'
import type { InputDefinition } from '../table.ts'

type AnnotationsInput = Extract<InputDefinition, { readonly kind: 'annotations' }>

const ALLOWED = `"[level[platform]:]key=value", with the levels ${ANNOTATION_LEVELS.join(', ')}`
const LEVEL = /^([a-z-]+)(?:\[([^\]]*)\])?$/

/** @see https://docs.docker.com/reference/cli/docker/buildx/build/#annotation */
export function readAnnotations(reading: Reading<AnnotationsInput>): readonly Annotation[] {
  return readItems(reading)
    .map((given) => readAnnotation(reading, given))
    .filter(isPresent)
}

function readAnnotation(reading: Reading<AnnotationsInput>, given: string): Annotation | undefined {
  const wrong = (why: string, meant?: string) =>
    complain(reading, { given, why, allowed: ALLOWED, nearest: meant })
  const equals = given.indexOf('=')
  if (equals < 0) return wrong('has no "="')
  const before = given.slice(0, equals)
  const colon = before.indexOf(':')
  const key = before.slice(colon + 1)
  if (key === '') return wrong('has no key')
  const levels: AnnotationLevel[] = []
  for (const text of colon < 0 ? [] : before.slice(0, colon).split(',')) {
    const level = parseLevel(text)
    if (!level.ok) return wrong(level.error.why, level.error.meant)
    levels.push(level.value)
  }
  return { levels, key, value: given.slice(equals + 1) }
}

/** `manifest`, `index`, `manifest[linux/amd64]`. */
export function parseLevel(
  text: string,
): Result<AnnotationLevel, { readonly why: string; readonly meant?: string | undefined }> {
  const [, name = text, platformName] = LEVEL.exec(text) ?? []
  const level = ANNOTATION_LEVELS.find((known) => known === name)
  if (level === undefined) {
    const why = `has the unknown level ${quote(text)}`
    return { ok: false, error: { why, meant: nearest(name, ANNOTATION_LEVELS) } }
  }
  const platform = platformName === undefined ? undefined : parsePlatform(platformName)
  if (platformName !== undefined && platform === undefined)
    return { ok: false, error: { why: `has ${quote(platformName)}, which is no platform` } }
  return { ok: true, value: { level, ...(platform !== undefined && { platform }) } }
}

/** A level as buildx takes it. */
export function formatLevel({ level, platform }: AnnotationLevel): string {
  return platform === undefined ? level : `${level}[${formatPlatform(platform)}]`
}

/** The annotation as buildx takes it. */
export function formatAnnotation({ levels, key, value }: Annotation): string {
  return `${levels.length === 0 ? '' : `${levels.map(formatLevel).join(',')}:`}${key}=${value}`
}
