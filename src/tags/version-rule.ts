import type { Result } from '../inputs/result.ts'
import { componentTagOf } from './context.ts'
import { NOTHING, type Outcome, type Rule, type RuleAttributes, type RuleDefinition } from './definition.ts'
import { GLOBAL_EXPRESSIONS } from './expressions.ts'
import type { VersionSchemeName } from './follows.ts'
import { compilePattern, type Pattern } from './pattern.ts'
import { isPrerelease } from './prerelease.ts'
import { parseTemplate } from './template.ts'
import { compileParsed, compileTemplate, type Dialect } from './vocabulary.ts'

/** A way to write versions. */
export interface VersionScheme {
  readonly name: VersionSchemeName
  /** What a text is none of: `semantic version (https://semver.org)`. */
  readonly title: string
  /** What its patterns may hold. */
  readonly fields: readonly string[]
  parse(text: string): SchemeVersion | undefined
}

export interface SchemeVersion {
  /** The whole of it, spelled in the one right way. */
  readonly version: string
  /** Neither before nor, in schemes that have such, behind the real one. */
  readonly final: boolean
  readonly fields: Readonly<Record<string, string>>
}

/** Tags of a version: from the git tag, from `value`, or from where the run was told to find it. */
export function versionRule(scheme: VersionScheme): RuleDefinition {
  return {
    type: scheme.name,
    priority: 900,
    attributes: ['pattern', 'value', 'match'],
    compile: (attributes, dialect) => compileVersionRule(scheme, attributes, dialect),
  }
}

function compileVersionRule(
  scheme: VersionScheme,
  { pattern, value = '', match = '' }: RuleAttributes,
  dialect: Dialect,
): Result<Rule, string> {
  if (pattern === undefined || (pattern === '' && !dialect.compat))
    return { ok: false, error: `type=${scheme.name} needs a pattern, such as {{version}}` }
  const words = Object.fromEntries(
    scheme.fields.map((field) => [field, (fields: SchemeVersion['fields']) => fields[field] ?? '']),
  )
  const template = parseTemplate(pattern)
  if (!template.ok) return template
  const parts = template.value
  const render = compileParsed(parts, { words }, dialect)
  if (!render.ok) return render
  const given = compileTemplate(value, GLOBAL_EXPRESSIONS, dialect)
  if (!given.ok) return given
  const part = match === '' ? undefined : compilePattern(match)
  if (part?.ok === false) return { ok: false, error: `match: ${part.error}` }
  const names = parts.flatMap((one) => (typeof one === 'string' ? [] : [one.name]))
  const isWhole = isWholeVersion(names)
  const isRaw = parts.length === 1 && names[0] === 'raw'

  const tagOf = (source: string, latest: boolean): Outcome => {
    const version = scheme.parse(source.replaceAll('/', '-'))
    if (version === undefined) {
      const note = `"${source}" is no ${scheme.title}: no tag of type=${scheme.name},pattern=${pattern}`
      return { kind: 'nothing', note }
    }
    // A prerelease only ever has its full name: 1.2.0-rc.1 is not yet what 1.2 stands for.
    const name = version.final
      ? render.value(version.fields)
      : isRaw
        ? (version.fields['raw'] ?? '')
        : version.version
    return {
      kind: 'tag',
      value: name,
      moving: version.final && !isWhole,
      follows: { kind: 'version', version: version.version, scheme: scheme.name },
      latest: version.final && latest,
    }
  }

  return {
    ok: true,
    value: (context) => {
      const source = value === '' ? (context.version ?? componentTagOf(context)) : given.value(context)
      if (source === undefined || source === '') return NOTHING
      const latest = dialect.compat || !isPrerelease(source, context)
      if (part === undefined) return tagOf(source, latest)
      const found = takePart(part.value, source, dialect)
      if (!found.ok) return { kind: 'wrong', why: `match: ${found.error}` }
      return tagOf(found.value, latest)
    },
  }
}

/** What `match` takes of the text; all of it where it doesn't match. */
function takePart(pattern: Pattern, source: string, { compat }: Dialect): Result<string, string> {
  const found = pattern(source)
  if (!found.ok) return found
  if (found.value === null) return { ok: true, value: source }
  const [whole = '', group] = found.value
  if (group !== undefined) return { ok: true, value: group }
  if (!compat) return { ok: true, value: whole }
  return {
    ok: false,
    error: 'has no group, without which docker/metadata-action fails; put it in parentheses',
  }
}

/** Whether a pattern names one version rather than all that share a major or minor number. */
function isWholeVersion(names: readonly string[]): boolean {
  const has = (name: string) => names.includes(name)
  return has('version') || has('raw') || (has('major') && has('minor') && has('patch'))
}
