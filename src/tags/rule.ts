import { parseFields } from '../inputs/attributes.ts'
import type { RuleResult, TagContext } from './context.ts'
import type { RuleDefinition, RuleType } from './definition.ts'
import { raw } from './raw.ts'
import { ref } from './ref.ts'
import { semver } from './semver.ts'
import { sha } from './sha.ts'

/** A parsed line of `tags`. */
export interface TagRule {
  readonly type: RuleType
  /** All attributes but `type`, keys in lower case. */
  readonly attributes: Readonly<Record<string, string>>
  readonly priority: number
  readonly text: string
}

export const RULES: readonly RuleDefinition[] = [semver, ref, raw, sha]

const COMMON_ATTRIBUTES = ['enable', 'priority', 'prefix', 'suffix']

export type ParsedRule =
  | { readonly ok: true; readonly rule: TagRule }
  | { readonly ok: false; readonly why: string }

/** Parses `type=semver,pattern={{version}}`; a bare word is `type=raw`. */
export function parseRule(text: string): ParsedRule {
  const fields = parseFields(text)
  if (!fields.ok) return { ok: false, why: fields.error }
  const attributes = readAttributes(fields.value)
  const type = attributes['type'] ?? 'raw'
  const definition = RULES.find((rule) => rule.type === type)
  if (definition === undefined) {
    return { ok: false, why: `type "${type}" is none of ${RULES.map((rule) => rule.type).join(', ')}` }
  }
  const known = [...definition.attributes, ...COMMON_ATTRIBUTES, 'type']
  const unknown = Object.keys(attributes).find((key) => !known.includes(key))
  if (unknown !== undefined) return { ok: false, why: `type=${type} has no attribute "${unknown}"` }
  const enable = attributes['enable'] ?? 'true'
  if (enable !== 'true' && enable !== 'false')
    return { ok: false, why: `enable is true or false, not "${enable}"` }
  const priority = Number(attributes['priority'] ?? definition.priority)
  if (!Number.isFinite(priority))
    return { ok: false, why: `priority "${attributes['priority']}" is no number` }
  const why = definition.check(attributes)
  if (why !== undefined) return { ok: false, why }
  return { ok: true, rule: { type: definition.type, attributes, priority, text } }
}

export function applyRule(rule: TagRule, context: TagContext): RuleResult {
  if (rule.attributes['enable'] === 'false') return {}
  const definition = RULES.find((candidate) => candidate.type === rule.type)
  return definition?.apply(rule.attributes, context) ?? {}
}

/** A field without `=` is the value; keys are lower-cased. */
function readAttributes(fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.map((field) => {
      const equals = field.indexOf('=')
      return equals < 0
        ? ['value', field.trim()]
        : [field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim()]
    }),
  )
}
