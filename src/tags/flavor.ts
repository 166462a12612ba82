import { parseFields } from '../inputs/attributes.ts'
import type { Result } from '../inputs/result.ts'
import type { TagContext } from './context.ts'
import { GLOBAL_EXPRESSIONS } from './expressions.ts'
import { compileTemplate, type Dialect, type Render } from './vocabulary.ts'

/** What holds for all tags. @see https://github.com/docker/metadata-action#flavor-input */
export interface Flavor {
  readonly latest: 'auto' | 'true' | 'false'
  readonly prefix: Affix
  readonly suffix: Affix
}

/** What stands before or behind the tags that have none of their own. */
export interface Affix {
  readonly text: string
  readonly render: Render<TagContext>
  /** Whether `latest` has it too. */
  readonly onLatest: boolean
}

const NO_AFFIX: Affix = { text: '', render: () => '', onLatest: false }

export const DEFAULT_FLAVOR: Flavor = { latest: 'auto', prefix: NO_AFFIX, suffix: NO_AFFIX }

/** One line of `flavor`: `latest=true`, `prefix=v,onlatest=true`; what it says replaces what was said before. */
export function readFlavorLine(flavor: Flavor, line: string, dialect: Dialect): Result<Flavor, string> {
  const fields = parseFields(line)
  if (!fields.ok) return fields
  let changed = flavor
  let affix: 'prefix' | 'suffix' | undefined
  for (const field of fields.value) {
    const equals = field.indexOf('=')
    if (equals < 0) return { ok: false, error: `"${field}" is none of ${KEYS}` }
    const key = field.slice(0, equals).trim().toLowerCase()
    const value = valueText(field.slice(equals + 1), dialect)
    switch (key) {
      case 'latest':
        if (value !== 'auto' && value !== 'true' && value !== 'false')
          return { ok: false, error: `latest is auto, true or false, not "${value}"` }
        changed = { ...changed, latest: value }
        break
      case 'prefix':
      case 'suffix': {
        const render = compileTemplate(value, GLOBAL_EXPRESSIONS, dialect)
        if (!render.ok) return render
        affix = key
        changed = { ...changed, [key]: { ...changed[key], text: value, render: render.value } }
        break
      }
      case 'onlatest':
        if (value !== 'true' && value !== 'false')
          return { ok: false, error: `onlatest is true or false, not "${value}"` }
        if (affix !== undefined)
          changed = { ...changed, [affix]: { ...changed[affix], onLatest: value === 'true' } }
        else if (!dialect.compat)
          return { ok: false, error: 'onlatest belongs behind a prefix or a suffix, on its line' }
        break
      default:
        return { ok: false, error: `"${key}" is none of ${KEYS}` }
    }
  }
  return { ok: true, value: changed }
}

const KEYS = 'latest=auto|true|false, prefix=…,onlatest=true|false and suffix=…,onlatest=true|false'

// docker/metadata-action drops what stands behind a second "=".
function valueText(text: string, { compat }: Dialect): string {
  return (compat ? (text.split('=')[0] ?? '') : text).trim()
}
