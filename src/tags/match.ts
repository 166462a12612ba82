import type { Result } from '../inputs/result.ts'
import { isVersion } from './compare-versions.ts'
import { componentTagOf } from './context.ts'
import { NOTHING, type RuleDefinition } from './definition.ts'
import { GLOBAL_EXPRESSIONS } from './expressions.ts'
import { isImmutableName } from './immutable-name.ts'
import { compilePattern, type Pattern } from './pattern.ts'
import { isPrerelease } from './prerelease.ts'
import { compileTemplate, type Dialect } from './vocabulary.ts'

/** A tag that a regular expression takes out of the git tag, or of `value`. */
export const match: RuleDefinition = {
  type: 'match',
  priority: 800,
  attributes: ['pattern', 'group', 'value'],
  compile: ({ pattern, group = '0', value = '' }, dialect) => {
    if (pattern === undefined || (pattern === '' && !dialect.compat))
      return { ok: false, error: 'type=match needs a pattern, such as v(.*)' }
    const compiled = readPattern(pattern)
    if (!compiled.ok) return compiled
    const wrong = refuseGroup(group, dialect)
    if (wrong !== undefined) return { ok: false, error: wrong }
    const given = compileTemplate(value, GLOBAL_EXPRESSIONS, dialect)
    if (!given.ok) return given
    return {
      ok: true,
      value: (context) => {
        const source = value === '' ? componentTagOf(context) : given.value(context)
        if (source === undefined) return NOTHING
        const found = compiled.value(source)
        if (!found.ok) return { kind: 'wrong', why: `pattern: ${found.error}` }
        if (found.value === null)
          return { kind: 'nothing', note: `"${source}" does not match ${pattern}: no tag of type=match` }
        // A group of another name than its number's there is none.
        const taken = group === `${Number(group)}` ? found.value[Number(group)] : undefined
        if (taken === undefined)
          return {
            kind: 'nothing',
            note: `"${source}" gives no group ${group} of ${pattern}: no tag of type=match`,
          }
        return {
          kind: 'tag',
          value: taken,
          moving: !isImmutableName(taken),
          follows: { kind: 'version', version: versionIn(source, taken), scheme: 'semver' },
          latest: dialect.compat || !isPrerelease(source, context),
        }
      },
    }
  },
}

/** The git tag is the whole version where it is one, of which the pattern may take a part; else what was taken out of it. */
function versionIn(source: string, taken: string): string {
  return !isVersion(source) && isVersion(taken) ? taken : source
}

/** `/v(\d+)/i`, or the pattern without slashes and flags. */
function readPattern(text: string): Result<Pattern, string> {
  const [, source = text, flags = ''] = /^\/(.+)\/(.*)$/.exec(text) ?? []
  const pattern = compilePattern(source, flags)
  return pattern.ok ? pattern : { ok: false, error: `pattern: ${pattern.error}` }
}

function refuseGroup(group: string, { compat }: Dialect): string | undefined {
  const isKnown = compat ? !Number.isNaN(Number(group)) : /^\d+$/.test(group)
  return isKnown ? undefined : `group is a number, not "${group}"`
}
