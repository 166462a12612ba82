import { describe, expect, it } from 'vitest'
import { chooseGitTag } from '../../src/tags/choose-tag.ts'

describe('of several git tags on one commit', () => {
  const cases: readonly [readonly string[], string | undefined][] = [
    [[], undefined],
    [['v1.2.3'], 'v1.2.3'],
    // What was a candidate is released as it is.
    [['v2.0.0-rc.1', 'v2.0.0'], 'v2.0.0'],
    [['v2.0.0', 'v2.0.0-rc.1'], 'v2.0.0'],
    [['v2.0.0-rc.2', 'v2.0.0-rc.10'], 'v2.0.0-rc.10'],
    [['v1.9.0', 'v1.10.0'], 'v1.10.0'],
    [['zebra', 'v1.0.0', 'nightly'], 'v1.0.0'],
    [['1.0', 'v1.0.0-beta'], 'v1.0.0-beta'],
    [['nightly', 'stable'], 'stable'],
    [['v1', 'latest'], 'v1'],
  ]
  it.each(cases)('%j: %s', (tags, chosen) => {
    expect(chooseGitTag(tags)).toBe(chosen)
    expect(chooseGitTag(tags.toReversed())).toBe(chosen)
  })

  it.each([
    [['api/v1.2.3', 'web/v2.0.0'], 'api', 'api/v1.2.3'],
    [['api/v1.2.3', 'api/v1.10.0', 'v3.0.0'], 'api/', 'api/v1.10.0'],
    [['api@1.2.3', 'api@nightly'], 'api', 'api@1.2.3'],
    [['api/nightly', 'api/stable'], 'api', 'api/stable'],
    [['web/v2.0.0'], 'api', undefined],
  ])('%j, of the component %s: %s', (tags, tagPrefix, chosen) => {
    expect(chooseGitTag(tags, tagPrefix)).toBe(chosen)
    expect(chooseGitTag(tags.toReversed(), tagPrefix)).toBe(chosen)
  })
})
