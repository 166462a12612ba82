import compare from 'semver/functions/rcompare.js'
import valid from 'semver/functions/valid.js'
import { componentOf } from './context.ts'

/**
 * Of several git tags on one commit the one that it is published as: the highest version, else the last by name.
 * @param tagPrefix what the tags of the component start with that is published; those of others don't count
 */
export function chooseGitTag(tags: readonly string[], tagPrefix = ''): string | undefined {
  const own = tags.flatMap((tag) => {
    const version = componentOf(tag, tagPrefix)
    return version === undefined ? [] : [{ tag, version }]
  })
  const [highest] = own
    .filter(({ version }) => valid(version) !== null)
    .toSorted((a, b) => compare(a.version, b.version))
  const last = own.map(({ tag }) => tag).toSorted()
  return highest?.tag ?? last.at(-1)
}
