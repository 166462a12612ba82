import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTag } from '../../src/oci/reference.ts'
import type { TagContext } from '../../src/tags/context.ts'
import { DEFAULT_RULES, makeTagSet, parseRules, type TagSet } from '../../src/tags/tag-set.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'

function tagSet(rules: readonly string[], context: Partial<TagContext> = {}): TagSet {
  const parsed = parseRules(rules)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return makeTagSet(parsed.rules, { event: 'push', sha: SHA, ...context })
}

const names = (rules: readonly string[], context?: Partial<TagContext>) =>
  tagSet(rules, context).tags.map(({ name }) => name)

describe('the default rules', () => {
  const cases: readonly [string | undefined, readonly string[], string?][] = [
    ['refs/tags/v1.2.3', ['1.2.3', '1.2', '1', 'sha-0123456', 'latest']],
    ['refs/tags/1.2.3', ['1.2.3', '1.2', '1', 'sha-0123456', 'latest']],
    ['refs/tags/v0.3.1', ['0.3.1', '0.3', 'sha-0123456', 'latest']],
    ['refs/tags/v0.0.0', ['0.0.0', '0.0', 'sha-0123456', 'latest']],
    ['refs/tags/v1.2.3-rc.1', ['1.2.3-rc.1', 'sha-0123456']],
    ['refs/tags/v1.2.3+build.5', ['1.2.3', '1.2', '1', 'sha-0123456', 'latest']],
    ['refs/tags/v10.20.30', ['10.20.30', '10.20', '10', 'sha-0123456', 'latest']],
    ['refs/tags/nightly', ['sha-0123456']],
    ['refs/tags/v1.2', ['sha-0123456']],
    ['refs/heads/main', ['main', 'sha-0123456']],
    ['refs/heads/feature/ÄÖ-login', ['feature--login', 'sha-0123456']],
    [
      'refs/heads/dependabot/npm_and_yarn/@types/node-24',
      ['dependabot-npm_and_yarn-types-node-24', 'sha-0123456'],
    ],
    ['refs/heads/v1.2.3', ['v1.2.3', 'sha-0123456']],
    ['refs/pull/7/merge', ['pr-7', 'sha-0123456']],
    ['refs/pull/7/head', ['pr-7', 'sha-0123456']],
    [undefined, ['sha-0123456']],
  ]
  it.each(cases)('%s', (ref, expected) => {
    expect(names(DEFAULT_RULES, { ...(ref && { ref }) })).toEqual(expected)
  })

  it('without a commit, and without anything', () => {
    const context = { event: 'local' }
    const rules = parseRules(DEFAULT_RULES)
    expect(rules.ok && makeTagSet(rules.rules, context)).toEqual({ tags: [], notes: [] })
  })

  it('tell which tags move, and the version', () => {
    const { tags, version } = tagSet(DEFAULT_RULES, { ref: 'refs/tags/v1.2.3' })
    expect(version).toBe('1.2.3')
    expect(tags.map(({ name, moving }) => [name, moving])).toEqual([
      ['1.2.3', false],
      ['1.2', true],
      ['1', true],
      ['sha-0123456', false],
      ['latest', true],
    ])
    expect(tags[1]?.rule).toBe('type=semver,pattern={{major}}.{{minor}}')
  })

  it('say why a git tag gave none', () => {
    expect(tagSet(DEFAULT_RULES, { ref: 'refs/tags/v1.2' }).notes.join('\n')).toMatch(
      /"v1\.2" is no semantic version/,
    )
  })
})

describe('a rule', () => {
  const tag = { ref: 'refs/tags/v1.2.3' }
  const beta = { ref: 'refs/tags/v1.2.3-beta.1' }
  const cases: readonly [string, Partial<TagContext>, readonly string[]][] = [
    ['edge', {}, ['edge']],
    ['type=raw,value=edge', {}, ['edge']],
    ['type=raw,value=a b/c', {}, ['a-b-c']],
    ['type=raw,value=edge,prefix=p-,suffix=-s', {}, ['p-edge-s']],
    ['type=raw,value=edge,enable=false', {}, []],
    ['TYPE=raw,VALUE=edge', {}, ['edge']],
    ['type=semver,pattern={{raw}}', tag, ['v1.2.3', 'latest']],
    ['type=semver,pattern=v{{version}}', tag, ['v1.2.3', 'latest']],
    ['type=semver,pattern={{ major }}.{{minor}}.{{patch}}', tag, ['1.2.3', 'latest']],
    ['type=semver,pattern={{major}}', beta, ['1.2.3-beta.1']],
    ['type=semver,pattern={{raw}}', beta, ['v1.2.3-beta.1']],
    ['type=semver,pattern=v{{major}}', { ref: 'refs/tags/v0.1.2' }, []],
    ['type=semver,pattern={{version}},value=v3.2.1', tag, ['3.2.1', 'latest']],
    ['type=semver,pattern={{version}},value=latest', tag, []],
    ['type=semver,pattern={{version}}', { ref: 'refs/heads/1.2.3' }, []],
    ['type=semver,pattern={{version}},suffix=-alpine', tag, ['1.2.3-alpine', 'latest']],
    ['type=ref,event=branch', { ref: 'refs/heads/main' }, ['main']],
    ['type=ref,event=branch,prefix=b-', { ref: 'refs/heads/main' }, ['b-main']],
    ['type=ref,event=tag', tag, ['v1.2.3', 'latest']],
    ['type=ref,event=tag', beta, ['v1.2.3-beta.1']],
    ['type=ref,event=pr', { ref: 'refs/pull/12/merge' }, ['pr-12']],
    ['type=ref,event=pr,prefix=', { ref: 'refs/pull/12/merge' }, ['12']],
    ['type=ref,event=pr', tag, []],
    ['type=sha', {}, ['sha-0123456']],
    ['type=sha,format=long', {}, [`sha-${SHA}`]],
    ['type=sha,prefix=,format=short', {}, ['0123456']],
    ['type=raw,value=.hidden', {}, []],
    [`type=raw,value=${'x'.repeat(129)}`, {}, []],
  ]
  it.each(cases)('%s %j', (rule, context, expected) => {
    expect(names([rule], context)).toEqual(expected)
  })

  it('that gives what no tag can be says so', () => {
    expect(tagSet(['type=raw,value=-x']).notes).toEqual([
      expect.stringMatching(/"-x" can't be a tag.*left out/),
    ])
  })

  it('of a higher priority comes first, and what comes first is the version', () => {
    const rules = [
      'type=sha',
      'type=raw,value=edge',
      'type=ref,event=branch',
      'type=raw,value=top,priority=1000',
    ]
    const { tags, version } = tagSet(rules, { ref: 'refs/heads/main' })
    expect(tags.map(({ name }) => name)).toEqual(['top', 'main', 'edge', 'sha-0123456'])
    expect(version).toBe('top')
  })

  it('that gives a tag again is passed over', () => {
    expect(names(['type=raw,value=a', 'a', 'type=raw,value=b', 'latest'])).toEqual(['a', 'b', 'latest'])
  })
})

describe('a rule that is wrong', () => {
  const cases: readonly [string, RegExp][] = [
    ['type=semver', /pattern/],
    ['type=semver,pattern=', /pattern/],
    ['type=semver,pattern={{verison}}', /"\{\{verison\}\}" is no expression.*\{\{version\}\}/],
    ['type=ref', /event=branch\|tag\|pr/],
    ['type=ref,event=toString', /event=branch\|tag\|pr/],
    ['type=sha,format=medium', /short or long, not "medium"/],
    ['type=raw', /value/],
    ['type=semvr,pattern=x', /"semvr" is none of semver, ref, raw, sha/],
    ['type=', /none of/],
    ['type=raw,value=a,enable=maybe', /enable is true or false, not "maybe"/],
    ['type=raw,value=a,priority=high', /priority "high" is no number/],
    ['type=raw,value=a,vlaue=b', /no attribute "vlaue"/],
    ['type=raw,value="a', /./],
  ]
  it.each(cases)('%s', (rule, why) => {
    const parsed = parseRules([rule])
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) expect(parsed.problems).toEqual([{ rule, why: expect.stringMatching(why) }])
  })

  it('is told together with the others', () => {
    const parsed = parseRules(['type=semver', 'type=sha', 'type=ref'])
    expect(!parsed.ok && parsed.problems.map(({ rule }) => rule)).toEqual(['type=semver', 'type=ref'])
  })
})

describe('whatever the branch is called', () => {
  it('what comes out can be a tag, and each only once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('heads', 'tags'),
        (name, kind) => {
          const { tags } = tagSet([...DEFAULT_RULES, 'type=ref,event=tag'], { ref: `refs/${kind}/${name}` })
          for (const { name: tag } of tags) expect(isTag(tag)).toBe(true)
          expect(new Set(tags.map(({ name: tag }) => tag)).size).toBe(tags.length)
        },
      ),
    )
  })
})
