import semverParse from 'semver/functions/parse.js'
import { sanitizeTag } from './context.ts'
import type { RuleDefinition } from './definition.ts'

const EXPRESSION = /\{\{\s*([^}]*?)\s*\}\}/g
const FIELDS = ['raw', 'version', 'major', 'minor', 'patch', 'prerelease', 'build']

/** Tags of a version: from the git tag, or from `value`. */
export const semver: RuleDefinition = {
  type: 'semver',
  priority: 900,
  attributes: ['pattern', 'value'],
  check: (attributes) => {
    const pattern = attributes['pattern']
    if (!pattern) return 'type=semver needs a pattern, such as {{version}}'
    const unknown = [...pattern.matchAll(EXPRESSION)].find((match) => !FIELDS.includes(match[1] ?? ''))
    return (
      unknown &&
      `"${unknown[0]}" is no expression of type=semver: ${FIELDS.map((f) => `{{${f}}}`).join(', ')}`
    )
  },
  apply: (attributes, { ref }) => {
    const source =
      attributes['value'] || (ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : '')
    if (source === '') return {}
    const version = semverParse(source.replaceAll('/', '-'))
    if (version === null)
      return { note: `"${source}" is no semantic version: no ${attributes['pattern']} tag` }
    const pattern = attributes['pattern'] ?? ''
    const stable = version.prerelease.length === 0
    // 0.1 and 0.2 promise each other nothing, so nobody can want to follow "0".
    if (stable && version.major === 0 && /^[^{]*\{\{\s*major\s*\}\}[^{]*$/.test(pattern)) return {}
    const fields: Record<string, string> = {
      raw: version.raw,
      version: version.version,
      major: String(version.major),
      minor: String(version.minor),
      patch: String(version.patch),
      prerelease: version.prerelease.join('.'),
      build: version.build.join('.'),
    }
    const fill = (text: string) => text.replace(EXPRESSION, (_, name: string) => fields[name] ?? '')
    // A prerelease only ever has its full name: 1.2.0-rc.1 is not yet what 1.2 stands for.
    const value = fill(stable || /^\{\{\s*raw\s*\}\}$/.test(pattern) ? pattern : '{{version}}')
    const name = sanitizeTag(`${attributes['prefix'] ?? ''}${value}${attributes['suffix'] ?? ''}`)
    const complete = !stable || /\{\{\s*(?:version|raw|patch)\s*\}\}/.test(pattern)
    return { tag: { name, moving: !complete, latest: stable } }
  },
}
