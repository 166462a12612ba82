import compare from 'semver/functions/rcompare.js'
import valid from 'semver/functions/valid.js'
import { componentOf } from './context.ts'

/**
 * Of several git tags on one commit the one that it is published as: the highest version, else the last by name.
 * @param tagPrefix what the tags of the component start with that is published; those of others don't count
 */
export function chooseGitTag(tags: readonly string[], tagPrefix = ''): string | undefined {
  const own = tags.filter((tag) => componentOf(tag, tagPrefix) !== undefined)
  const versions = own.flatMap((tag) => {
    const version = componentOf(tag, tagPrefix)
    return version === undefined || valid(version) === null ? [] : [{ tag, version }]
  })
  const [highest] = versions.toSorted((a, b) => compare(a.version, b.version))
  return highest?.tag ?? own.toSorted().at(-1)
}
