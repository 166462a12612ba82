import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAttributes } from '../../src/inputs/attributes.ts'
import { parseRule, RULES } from '../../src/tags/rule.ts'
import { parsed } from '../inputs/given.ts'
import { problemsOf } from './tag-set-of.ts'

describe('a line that is wrong', () => {
  const cases: readonly [string, RegExp][] = [
    ['type=semver', /pattern, such as \{\{version\}\}/],
    ['type=semver,pattern=', /needs a pattern/],
    ['type=semver,pattern={{verison}}', /"\{\{verison\}\}" is no expression here: .*\{\{version\}\}/],
    ['type=semver,pattern={{branch}}', /"\{\{branch\}\}" is no expression here/],
    ['type=semver,pattern={{version}},match=(', /match: .*Unterminated group/],
    ['type=pep440', /type=pep440 needs a pattern/],
    ['type=pep440,pattern={{build}}', /is no expression here/],
    ['type=match', /type=match needs a pattern/],
    ['type=match,pattern=', /type=match needs a pattern/],
    [
      'type=match,pattern=v(\\d{1,3})',
      /pattern: .*Unterminated group.*a comma .* is put in quotes: type=match,"pattern=/,
    ],
    ['type=match,pattern=/x/q', /pattern: .*flags/i],
    ['type=match,pattern=x,group=first', /group is a number, not "first"/],
    ['type=match,pattern=x,group=1.5', /group is a number/],
    ['type=ref', /event=branch\|tag\|pr/],
    ['type=ref,event=toString', /event=branch\|tag\|pr/],
    ['type=sha,format=medium', /short or long, not "medium"/],
    ['type=raw', /value/],
    ['type=schedule,pattern={{date}}', /needs one format/],
    ["type=schedule,pattern={{date '%Y%m%d'}}", /strftime/],
    ["type=schedule,pattern={{date 'YYYY' tz='Nowhere'}}", /no time zone/],
    ['type=schedule,pattern={{branch}}', /is no expression here: \{\{date 'YYYYMMDD'\}\}/],
    ['type=semvr,pattern=x', /type "semvr" is none of schedule, semver, .*Did you mean semver\?/],
    ['type=', /none of/],
    ['type=raw,value=a,priority=high', /priority "high" is no number/],
    ['type=raw,value=a,vlaue=b', /no attribute "vlaue"; it has value, .*Did you mean value\?/],
    ['type=sha,value=a', /no attribute "value"/],
    ['type=raw,value={{branhc}}', /no expression here/],
    ['type=sha,prefix={{x}}', /no expression here/],
    ['type=sha,suffix={{', /is no expression/],
    ['type=sha,enable={{x}}', /no expression here/],
    ['type=raw,value="a', /double quote/],
  ]
  it.each(cases)('%s', (line, why) => {
    expect(problemsOf({ tags: [line] })).toEqual([{ input: 'tags', line, why: expect.stringMatching(why) }])
  })

  it.each([
    ['foo', /"foo" is none of latest=auto\|true\|false/],
    ['latest=maybe', /latest is auto, true or false, not "maybe"/],
    ['prefix=a,onlatest=maybe', /onlatest is true or false/],
    ['onlatest=true', /behind a prefix or a suffix/],
    ['colour=red', /"colour" is none of/],
    ['prefix={{x}}', /no expression here/],
    ['prefix="', /double quote/],
  ])('of the flavor: %s', (line, why) => {
    expect(problemsOf({ flavor: [line] })).toEqual([
      { input: 'flavor', line, why: expect.stringMatching(why) },
    ])
  })

  it('is told together with the others', () => {
    const given = { tags: ['type=semver', 'type=sha', 'type=ref'], flavor: ['latest=auto', 'x'] }
    expect(problemsOf(given).map(({ line }) => line)).toEqual(['type=semver', 'type=ref', 'x'])
  })

  it('is none to docker/metadata-action, where it only leaves something out', () => {
    const tags = ['type=semver,pattern={{verison}}', 'type=sha,colour=blue', 'type=raw,value=a,priority=high']
    expect(problemsOf({ tags, flavor: ['onlatest=true'], compat: true })).toEqual([])
  })
})

describe('a rule', () => {
  it.each(RULES.map(({ type, priority }) => [type, priority] as const))(
    'of type %s has priority %d',
    (type, priority) => {
      const needed = 'pattern=x,event=tag,value=y'
      const rule = parseRule(`type=${type},${needed}`, { compat: true })
      expect(rule).toMatchObject({ ok: true, value: { type, priority } })
    },
  )

  it('reads as it was written, through the input and back', () => {
    const value = fc
      .string({
        unit: fc.constantFrom('a', 'Z', '1', ' ', ',', '"', '=', '#', '\\', "'", '-', '\n', 'ä', '}'),
      })
      .map((text) => text.trim())
    const rule = fc.oneof(
      fc.record({ value, prefix: value, suffix: value }).map((given) => ({ type: 'raw', ...given })),
      fc
        .record({ prefix: value, priority: fc.integer().map(String) })
        .map((given) => ({ type: 'sha', ...given })),
      fc
        .record({ value, suffix: value })
        .map((given) => ({ type: 'semver', pattern: '{{version}}', ...given })),
      fc.record({ branch: value }).map((given) => ({ type: 'edge', ...given })),
    )
    fc.assert(
      fc.property(rule, ({ type, ...attributes }) => {
        const written = formatAttributes({ type, ...attributes })
        const [item] = parsed({ images: 'a/b', tags: written }).tags
        const line = item?.kind === 'rule' ? item.text : ''
        expect(line).toBe(written)
        const read = parseRule(line, { compat: false })
        if (!read.ok) throw new Error(`${written}: ${read.error}`)
        expect(read.value).toMatchObject({ type, attributes, text: written })
      }),
    )
  })
})
