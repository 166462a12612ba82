import { describe, expect, it } from 'vitest'
import { branchScope, cacheScopes } from '../../src/cache/scopes.ts'

const repository = { owner: 'acme', name: 'app', url: 'https://example.com', defaultBranch: 'main' }
const pullRequest = { number: 7, headSha: 'f'.repeat(40), baseRef: 'release', fromFork: false, byBot: false }

describe('who reads and writes which cache', () => {
  const cases: readonly [string, Parameters<typeof cacheScopes>[0], ReturnType<typeof cacheScopes>][] = [
    ['the default branch', { ref: 'refs/heads/main', repository }, { writes: 'main', reads: ['main'] }],
    [
      'another branch',
      { ref: 'refs/heads/fix/it', repository },
      { writes: 'fix/it', reads: ['fix/it', 'main'] },
    ],
    ['a tag', { ref: 'refs/tags/v1', repository }, { reads: ['main'] }],
    [
      'a pull request',
      { ref: 'refs/pull/7/merge', repository, pullRequest },
      { writes: 'pr-7', reads: ['pr-7', 'release', 'main'] },
    ],
    [
      'a pull request to the default branch',
      { ref: 'refs/pull/7/merge', repository, pullRequest: { ...pullRequest, baseRef: 'main' } },
      { writes: 'pr-7', reads: ['pr-7', 'main'] },
    ],
    [
      'a fork’s pull request',
      { ref: 'refs/pull/7/merge', repository, pullRequest: { ...pullRequest, fromFork: true } },
      { reads: ['pr-7', 'release', 'main'] },
    ],
    ['a folder without git', {}, { writes: 'local', reads: ['local'] }],
    [
      'a branch that is called as a pull request’s scope is',
      { ref: 'refs/heads/pr-7', repository },
      { writes: 'refs/heads/pr-7', reads: ['refs/heads/pr-7', 'main'] },
    ],
    [
      'a pull request to such a branch',
      { ref: 'refs/pull/8/merge', repository, pullRequest: { ...pullRequest, number: 8, baseRef: 'pr-7' } },
      { writes: 'pr-8', reads: ['pr-8', 'refs/heads/pr-7', 'main'] },
    ],
  ]
  it.each(cases)('%s', (_, context, scopes) => {
    expect(cacheScopes(context)).toEqual(scopes)
  })

  it('a branch called local is no folder without git', () => {
    expect(branchScope('local')).not.toBe(cacheScopes({}).writes)
  })
})
