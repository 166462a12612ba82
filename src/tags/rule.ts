import { parseFields } from '../inputs/attributes.ts'
import { nearest } from '../inputs/nearest.ts'
import type { Result } from '../inputs/result.ts'
import type { TagContext } from './context.ts'
import type { Rule, RuleAttributes, RuleDefinition, RuleType } from './definition.ts'
import { edge } from './edge.ts'
import { GLOBAL_EXPRESSIONS } from './expressions.ts'
import { match } from './match.ts'
import { pep440 } from './pep440.ts'
import { raw } from './raw.ts'
import { ref } from './ref.ts'
import { schedule } from './schedule.ts'
import { semver } from './semver.ts'
import { sha } from './sha.ts'
import { compileTemplate, type Dialect, type Render } from './vocabulary.ts'

/** A line of `tags`, ready to be applied. */
export interface TagRule {
  readonly type: RuleType
  /** All attributes but `type`, keys in lower case. */
  readonly attributes: RuleAttributes
  readonly priority: number
  /** The line. */
  readonly text: string
  readonly apply: Rule
  /** Gives `true` or `false`, or something that is wrong. */
  readonly enable: Render<TagContext>
  /** Undefined where the flavor's is to be taken. */
  readonly prefix: Render<TagContext> | undefined
  readonly suffix: Render<TagContext> | undefined
}

/** In the order of their priority. */
export const RULES: readonly RuleDefinition[] = [schedule, semver, pep440, match, edge, ref, raw, sha]

const COMMON_ATTRIBUTES = ['type', 'enable', 'priority', 'prefix', 'suffix']

/**
 * Reads `type=semver,pattern={{version}}`; a bare word is `type=raw`.
 * @see https://github.com/docker/metadata-action#tags-input
 */
export function parseRule(text: string, dialect: Dialect): Result<TagRule, string> {
  const fields = readFields(text, dialect)
  if (!fields.ok) return fields
  const rule = readRule(text, fields.value, dialect)
  const [, ...others] = fields.value
  if (rule.ok || dialect.compat || others.every((field) => field.includes('='))) return rule
  return { ok: false, error: `${rule.error}; a comma that is part of a value is put in quotes: ${QUOTED}` }
}

const QUOTED = 'type=match,"pattern=v(\\d{1,3})"'

function readRule(text: string, fields: readonly string[], dialect: Dialect): Result<TagRule, string> {
  const { type = 'raw', ...attributes } = readAttributes(fields)
  const definition = RULES.find((rule) => rule.type === type)
  if (definition === undefined) return { ok: false, error: unknownType(type) }
  if (!dialect.compat) {
    const known = [...definition.attributes, ...COMMON_ATTRIBUTES]
    const unknown = Object.keys(attributes).find((key) => !known.includes(key))
    if (unknown !== undefined) return { ok: false, error: unknownAttribute(type, unknown, known) }
  }
  const priority = Number(attributes['priority'] ?? definition.priority)
  if (!dialect.compat && !Number.isFinite(priority))
    return { ok: false, error: `priority "${attributes['priority']}" is no number` }
  const apply = definition.compile(attributes, dialect)
  if (!apply.ok) return apply
  const enable = compileTemplate(attributes['enable'] ?? 'true', GLOBAL_EXPRESSIONS, dialect)
  if (!enable.ok) return enable
  const prefix = readAffix(attributes['prefix'] ?? definition.prefix?.(attributes), dialect)
  if (!prefix.ok) return prefix
  const suffix = readAffix(attributes['suffix'], dialect)
  if (!suffix.ok) return suffix
  return {
    ok: true,
    value: {
      ...{ type: definition.type, attributes, priority, text },
      ...{ apply: apply.value, enable: enable.value, prefix: prefix.value, suffix: suffix.value },
    },
  }
}

// docker/metadata-action splits a line at every comma in the end, whatever is quoted.
function readFields(text: string, { compat }: Dialect): Result<readonly string[], string> {
  const fields = parseFields(text)
  return fields.ok && compat ? parseFields(fields.value.join(',')) : fields
}

/** A field without `=` is the value; keys are lower-cased. */
function readAttributes(fields: readonly string[]): RuleAttributes {
  return Object.fromEntries(
    fields.map((field) => {
      const equals = field.indexOf('=')
      return equals < 1
        ? ['value', field.trim()]
        : [field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim()]
    }),
  )
}

function readAffix(
  text: string | undefined,
  dialect: Dialect,
): Result<Render<TagContext> | undefined, string> {
  return text === undefined
    ? { ok: true, value: undefined }
    : compileTemplate(text, GLOBAL_EXPRESSIONS, dialect)
}

function unknownType(type: string): string {
  const types = RULES.map((rule) => rule.type)
  return `type "${type}" is none of ${types.join(', ')}${meant(nearest(type, types))}`
}

function unknownAttribute(type: string, key: string, known: readonly string[]): string {
  return `type=${type} has no attribute "${key}"; it has ${known.filter((one) => one !== 'type').join(', ')}${meant(nearest(key, known))}`
}

function meant(likely: string | undefined): string {
  return likely === undefined ? '' : `. Did you mean ${likely}?`
}
