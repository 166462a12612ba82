import { describe, expect, it } from 'vitest'
import { typedTag } from '../../src/tags/typed-tag.ts'

describe('a tag that was typed in', () => {
  const version = { kind: 'version', version: '1.2.3', scheme: 'semver' }
  it.each([
    ['1.2.3', '1.2.3', undefined],
    ['v1.2.3-alpine', '1.2.3', undefined],
    ['sha-0a1b2c3', '1.2.3', undefined],
    ['20261125', '1.2.3', undefined],
    ['1.2', '1.2.3', version],
    ['v1', '1.2.3', version],
    ['latest', '1.2.3', version],
    ['latest', undefined, { kind: 'run' }],
    ['1', undefined, { kind: 'run' }],
    ['stable', '1.2.3', { kind: 'run' }],
    ['1.x', '1.2.3', { kind: 'run' }],
    ['latest-debug', '1.2.3', { kind: 'run' }],
  ])('%s of version %s', (name, of, follows) => {
    const tag = typedTag(name, 'acme/app', of)
    expect(tag).toEqual({
      ...{ name, rule: 'acme/app', moving: follows !== undefined },
      ...(follows !== undefined && { follows }),
    })
  })
})
