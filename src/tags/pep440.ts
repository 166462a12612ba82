import { clean, explain, major, minor, patch } from '@renovatebot/pep440'
import { versionRule } from './version-rule.ts'

/** Tags of a version of Python's. @see https://peps.python.org/pep-0440/ */
export const pep440 = versionRule({
  name: 'pep440',
  title: 'version of PEP 440, such as 1.2.3',
  fields: ['raw', 'version', 'major', 'minor', 'patch'],
  parse: (text) => {
    const version = explain(text)
    if (version === null) return undefined
    const cleaned = clean(text) ?? text
    return {
      version: cleaned,
      final: !version.is_prerelease && !version.is_postrelease && !version.is_devrelease,
      fields: {
        raw: text,
        version: cleaned,
        major: `${major(text)}`,
        minor: `${minor(text)}`,
        patch: `${patch(text)}`,
      },
    }
  },
})
