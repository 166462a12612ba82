import parse from 'semver/functions/parse.js'
import { versionRule } from './version-rule.ts'

/** Tags of a semantic version. @see https://semver.org */
export const semver = versionRule({
  name: 'semver',
  title: 'semantic version, such as v1.2.3',
  fields: ['raw', 'version', 'major', 'minor', 'patch', 'prerelease', 'build'],
  parse: (text) => {
    const version = parse(text)
    if (version === null) return undefined
    return {
      version: version.version,
      final: version.prerelease.length === 0,
      fields: {
        raw: version.raw,
        version: version.version,
        major: `${version.major}`,
        minor: `${version.minor}`,
        patch: `${version.patch}`,
        prerelease: `${version.prerelease}`,
        build: `${version.build}`,
      },
    }
  },
})
