import compare from 'semver/functions/rcompare.js'
import valid from 'semver/functions/valid.js'

/** Of several git tags on one commit the one that it is published as: the highest version, else the last by name. */
export function chooseGitTag(tags: readonly string[]): string | undefined {
  const [version] = tags.filter((tag) => valid(tag) !== null).toSorted((a, b) => compare(a, b))
  return version ?? tags.toSorted().at(-1)
}
