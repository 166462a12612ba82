import { describe, expect, it } from 'vitest'
import { parseBranches } from '../../src/hosts/git-branches.ts'

const A = 'a'.repeat(40)

describe('what git ls-remote says', () => {
  it('is branches by their whole names, and the default one', () => {
    const output = [
      ...['ref: refs/heads/main\tHEAD', `${A}\tHEAD`, `${A}\trefs/heads/feature/one`],
      ...[`${A}\trefs/heads/main`, `${A}\trefs/heads/ünï`, `${A}\trefs/tags/v1`, ''],
    ]
    expect(parseBranches(output.join('\n'))).toEqual({
      branches: ['feature/one', 'main', 'ünï'],
      defaultBranch: 'main',
      pullRequests: undefined,
    })
  })

  it('is no default branch where HEAD is of no branch', () => {
    expect(parseBranches(`${A}\tHEAD\n${A}\trefs/heads/main\n`)).toMatchObject({
      branches: ['main'],
      defaultBranch: undefined,
    })
    expect(parseBranches('')).toMatchObject({ branches: [], defaultBranch: undefined })
  })
})
