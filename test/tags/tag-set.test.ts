import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTag } from '../../src/oci/reference.ts'
import type { TagContext } from '../../src/tags/context.ts'
import { parseRule } from '../../src/tags/rule.ts'
import { namesOf, problemsOf, SHA, tagSetOf } from './tag-set-of.ts'

const RELEASE = { ref: 'refs/tags/v1.2.3' }

describe('the default rules', () => {
  const cases: readonly [string | undefined, readonly string[]][] = [
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
    expect(namesOf({}, { ...(ref && { ref }) })).toEqual(expected)
  })

  it('without a commit, and without anything', () => {
    expect(tagSetOf({}, { sha: '' })).toEqual({ tags: [], notes: [] })
  })

  it('tell which tags move, and the version', () => {
    const { tags, version } = tagSetOf({}, RELEASE)
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
    expect(tagSetOf({}, { ref: 'refs/tags/v1.2' }).notes.join('\n')).toMatch(
      /"v1\.2" is no semantic version, such as v1\.2\.3: no tag of type=semver,pattern=\{\{version\}\}/,
    )
  })

  it('take the version from where they are told to', () => {
    expect(namesOf({}, { ref: 'refs/heads/main', version: 'v2.0.1' })).toEqual([
      ...['2.0.1', '2.0', '2', 'main', 'sha-0123456', 'latest'],
    ])
    expect(namesOf({}, { ref: 'refs/heads/main', version: '0.4.0' })).toEqual([
      ...['0.4.0', '0.4', 'main', 'sha-0123456', 'latest'],
    ])
    expect(namesOf({ tags: ['type=semver,pattern={{version}},value=9.9.9'] }, { version: '2.0.1' })).toEqual([
      ...['9.9.9', 'latest'],
    ])
  })

  it('give no latest for what the host’s release calls one before the real one', () => {
    expect(namesOf({}, { ...RELEASE, prerelease: true })).not.toContain('latest')
    expect(namesOf({ compat: true }, { ...RELEASE, prerelease: true })).toContain('latest')
  })
})

describe('a component of a monorepo', () => {
  const cases: readonly [prefix: string, ref: string, readonly string[]][] = [
    ['api/', 'refs/tags/api/v1.2.3', ['1.2.3', '1.2', '1', 'sha-0123456', 'latest']],
    ['api@', 'refs/tags/api@1.2.3', ['1.2.3', '1.2', '1', 'sha-0123456', 'latest']],
    ['api', 'refs/tags/api/v1.2.3', ['1.2.3', '1.2', '1', 'sha-0123456', 'latest']],
    ['api', 'refs/tags/api@1.2.3', ['1.2.3', '1.2', '1', 'sha-0123456', 'latest']],
    ['api', 'refs/tags/api-v1.2.3-rc.1', ['1.2.3-rc.1', 'sha-0123456']],
    ['api', 'refs/tags/api_1.2.3', ['1.2.3', '1.2', '1', 'sha-0123456', 'latest']],
    ['@acme/api', 'refs/tags/@acme/api@0.2.0', ['0.2.0', '0.2', 'sha-0123456', 'latest']],
    ['release-v', 'refs/tags/release-v1.2.3', ['1.2.3', '1.2', '1', 'sha-0123456', 'latest']],
    ['api/', 'refs/tags/web/v1.2.3', ['sha-0123456']],
    ['api/', 'refs/tags/v1.2.3', ['sha-0123456']],
    ['api-v', 'refs/tags/api-v1.2.3', ['1.2.3', '1.2', '1', 'sha-0123456', 'latest']],
    ['v', 'refs/tags/v1.2.3', ['1.2.3', '1.2', '1', 'sha-0123456', 'latest']],
    ['api', 'refs/tags/api-gateway/v1.2.3', ['sha-0123456']],
    ['api', 'refs/tags/api2/v1.2.3', ['sha-0123456']],
    ['api', 'refs/heads/api/v1.2.3', ['api-v1.2.3', 'sha-0123456']],
  ]
  it.each(cases)('%s at %s', (tagPrefix, ref, expected) => {
    expect(namesOf({}, { tagPrefix, ref })).toEqual(expected)
  })

  it.each([
    ['type=ref,event=tag', ['v1.2.3', 'latest']],
    ['type=pep440,pattern={{major}}', ['1', 'latest']],
    ['type=match,pattern=v(.*),group=1', ['1.2.3', 'latest']],
    ['type=raw,value={{tag}}', ['api-v1.2.3']],
  ])('is what %s sees', (rule, expected) => {
    const context = { tagPrefix: 'api/', ref: 'refs/tags/api/v1.2.3' }
    expect(namesOf({ tags: [rule] }, context)).toEqual(expected)
    if (!rule.startsWith('type=raw'))
      expect(namesOf({ tags: [rule] }, { ...context, ref: 'refs/tags/web/v1.2.3' })).toEqual([])
  })
})

describe('a rule', () => {
  const beta = { ref: 'refs/tags/v1.2.3-beta.1' }
  const cases: readonly [string, Partial<TagContext>, readonly string[]][] = [
    ['edge', {}, ['edge']],
    ['type=raw,value=a b/c', {}, ['a-b-c']],
    ['type=raw,value=edge,prefix=p-,suffix=-s', {}, ['p-edge-s']],
    ['TYPE=raw,VALUE=edge', {}, ['edge']],
    ['type=raw,value=', {}, []],
    ['type=raw,value={{sha}}', { shortShaLength: 12 }, ['0123456789ab']],
    ['type=raw,"value={{date \'dddd, MMMM Do\'}}"', {}, ['Wednesday-November-25th']],
    ['type=raw,value=---', {}, []],
    ['type=raw,value=.hidden', {}, ['hidden']],
    ['type=semver,pattern={{ major }}.{{minor}}.{{patch}}', RELEASE, ['1.2.3', 'latest']],
    ['type=semver,pattern={{major}}', { ref: 'refs/tags/v0.1.2' }, ['0', 'latest']],
    ['type=semver,pattern={{version}},value=v3.2.1', RELEASE, ['3.2.1', 'latest']],
    ['type=semver,pattern={{version}},value=latest', RELEASE, []],
    ['type=semver,pattern={{version}},match=\\d.\\d.\\d', RELEASE, ['1.2.3', 'latest']],
    ['type=match,"pattern=^v(\\d{1,2}\\.\\d{1,2})",group=1', RELEASE, ['1.2', 'latest']],
    ['type=ref,event=tag', { ref: 'refs/tags/app-1.2.3-rc.1' }, ['app-1.2.3-rc.1']],
    ['type=ref,event=tag', { ref: 'refs/tags/1.2.3-1' }, ['1.2.3-1']],
    ['type=ref,event=tag', { ref: 'refs/tags/p1-v1.0.0' }, ['p1-v1.0.0', 'latest']],
    ['type=ref,event=pr', { ref: 'refs/pull/12/head' }, ['pr-12']],
    ['type=edge', { ref: 'refs/heads/main', defaultBranch: 'main' }, ['edge']],
    ['type=edge', { ref: 'refs/heads/main', defaultBranch: 'trunk' }, []],
    ['type=edge', beta, []],
    ['type=sha,format=long', {}, [`sha-${SHA}`]],
  ]
  it.each(cases)('%s %j', (rule, context, expected) => {
    expect(namesOf({ tags: [rule] }, context)).toEqual(expected)
  })

  it('of a tag that is too long keeps its beginning, and what is different', () => {
    const long = (end: string) => namesOf({ tags: [`type=raw,value=${'x'.repeat(130)}${end}`] })[0] ?? ''
    expect(long('a')).toMatch(/^x{119}-[0-9a-f]{8}$/)
    expect(long('a')).not.toBe(long('b'))
    expect(long('a')).toBe(long('a'))
  })

  it('that leaves nothing says so', () => {
    expect(tagSetOf({ tags: ['type=raw,value=-.-'] }).notes).toEqual([
      expect.stringMatching(/"-\.-" leaves nothing that a tag can be \(type=raw,value=-\.-\): left out/),
    ])
  })

  it('of edge says that it doesn’t know the default branch', () => {
    expect(tagSetOf({ tags: ['type=edge'] }, { ref: 'refs/heads/main' }).notes).toEqual([
      expect.stringMatching(/default branch is not known here.*type=edge,branch=main/),
    ])
  })

  it('of a higher priority comes first, and what comes first is the version', () => {
    const tags = ['type=sha', 'edge', 'type=ref,event=branch', 'type=raw,value=top,priority=1000']
    const set = tagSetOf({ tags }, { ref: 'refs/heads/main' })
    expect(set.tags.map(({ name }) => name)).toEqual(['top', 'main', 'edge', 'sha-0123456'])
    expect(set.version).toBe('top')
  })
})

describe('what a moving tag is the newest of', () => {
  const version = { kind: 'version', version: '1.2.3', scheme: 'semver' }
  const main = { kind: 'branch', branch: 'main' }
  const onMain = { ref: 'refs/heads/main', defaultBranch: 'main' }
  const cases: readonly [
    string,
    Partial<TagContext>,
    Readonly<Record<string, unknown>>,
    (readonly string[])?,
  ][] = [
    ['type=semver,pattern={{version}}', RELEASE, { '1.2.3': undefined, latest: version }],
    ['type=semver,pattern={{raw}}', RELEASE, { 'v1.2.3': undefined, latest: version }],
    ['type=semver,pattern={{major}}.{{minor}}', RELEASE, { '1.2': version, latest: version }],
    ['type=semver,pattern=stable', RELEASE, { stable: version, latest: version }],
    ['type=semver,pattern={{major}}.{{minor}}.{{patch}}', RELEASE, { '1.2.3': undefined, latest: version }],
    ['type=semver,pattern={{major}}', { ref: 'refs/tags/v1.0.0-rc.1' }, { '1.0.0-rc.1': undefined }],
    [
      'type=pep440,pattern={{major}}',
      RELEASE,
      { '1': { ...version, scheme: 'pep440' }, latest: { ...version, scheme: 'pep440' } },
    ],
    ['type=ref,event=tag', RELEASE, { 'v1.2.3': undefined, latest: { ...version, version: 'v1.2.3' } }],
    [
      'type=match,pattern=v(\\d+),group=1',
      RELEASE,
      { '1': { ...version, version: 'v1.2.3' }, latest: { ...version, version: 'v1.2.3' } },
    ],
    [
      'type=match,pattern=v(.*),group=1',
      RELEASE,
      { '1.2.3': undefined, latest: { ...version, version: 'v1.2.3' } },
    ],
    ['type=ref,event=branch', onMain, { main }],
    ['type=edge', onMain, { edge: main }],
    ['type=ref,event=pr', { ref: 'refs/pull/7/merge' }, { 'pr-7': { kind: 'pull-request', number: 7 } }],
    ['type=sha', onMain, { 'sha-0123456': undefined }],
    ['type=raw,value=stable', onMain, { stable: { kind: 'run' } }],
    ['type=raw,value=1.2.3', onMain, { '1.2.3': undefined }],
    [
      "type=schedule,pattern={{date 'YYYYMMDD'}}",
      { ...onMain, event: 'schedule' },
      { '20261125': undefined },
    ],
    ['type=raw,value=latest', onMain, { latest: main }],
    ['type=raw,value=latest', RELEASE, { latest: { kind: 'run' } }],
    ['type=schedule', { ...onMain, event: 'schedule' }, { nightly: { kind: 'run' } }],
    ['type=ref,event=branch', onMain, { main, latest: main }, ['latest=true']],
    ['type=sha', onMain, { 'sha-0123456': undefined, latest: main }, ['latest=true']],
    [
      'type=sha',
      RELEASE,
      { 'sha-0123456': undefined, latest: { ...version, version: 'v1.2.3' } },
      ['latest=true'],
    ],
    ['type=raw,value=a', onMain, { a: { kind: 'run' }, latest: main }, ['latest=true']],
    ['type=raw,value=a', {}, { a: { kind: 'run' }, latest: { kind: 'run' } }, ['latest=true']],
  ]
  it.each(cases)('%s %j: %j', (rule, context, expected, flavor = []) => {
    const { tags } = tagSetOf({ tags: [rule], flavor }, context)
    expect(Object.fromEntries(tags.map(({ name, follows }) => [name, follows]))).toEqual(expected)
    for (const { moving, follows } of tags) expect(moving).toBe(follows !== undefined)
  })

  it('is told with what stands around the version', () => {
    const rules = {
      tags: ['type=semver,pattern={{version}}', 'type=semver,pattern={{major}}'],
      flavor: ['prefix=app-', 'suffix=-alpine'],
    }
    const follows = { ...version, affixes: { prefix: 'app-', suffix: '-alpine' } }
    expect(tagSetOf(rules, RELEASE).tags.map((tag) => [tag.name, tag.follows])).toEqual([
      ['app-1.2.3-alpine', undefined],
      ['app-1-alpine', follows],
      ['latest', follows],
    ])
  })

  it('is by the flavor where a raw rule gives latest as well', () => {
    const tags = ['type=semver,pattern={{version}}', 'type=raw,value=latest']
    expect(tagSetOf({ tags }, RELEASE).tags[1]).toEqual({
      ...{ name: 'latest', rule: 'flavor latest=auto', moving: true, follows: version },
    })
  })
})

describe('a tag of a component', () => {
  it('is none of another one whose name begins as ours does', () => {
    const context = { tagPrefix: 'api', ref: 'refs/tags/api-gateway/v1.0.0' }
    expect(namesOf({ tags: ['type=ref,event=tag', 'type=match,pattern=.*'] }, context)).toEqual([])
  })
})

describe('the whole version that the tags follow', () => {
  const cases: readonly [string, readonly string[], Partial<TagContext>, string | undefined][] = [
    ['a full name', ['type=semver,pattern={{version}}'], RELEASE, '1.2.3'],
    ['less than one', ['type=semver,pattern={{major}}'], RELEASE, '1.2.3'],
    ['a part of a git tag', ['type=match,"pattern=v(\\d+\\.\\d+)",group=1'], RELEASE, 'v1.2.3'],
    [
      'what is taken out of a git tag that is none',
      ['type=match,pattern=release-(.*),group=1'],
      { ref: 'refs/tags/release-1.2.3' },
      '1.2.3',
    ],
    [
      'a name before it',
      ['type=raw,value=stable,priority=950', 'type=semver,pattern={{major}}'],
      RELEASE,
      '1.2.3',
    ],
    ['a name alone that latest goes with', ['type=raw,value=stable'], RELEASE, undefined],
    ['a prerelease', ['type=semver,pattern={{version}}'], { ref: 'refs/tags/v2.0.0-rc.1' }, '2.0.0-rc.1'],
    ['a git tag that is none', ['type=ref,event=tag'], { ref: 'refs/tags/nightly' }, undefined],
    ['a branch', ['type=ref,event=branch'], { ref: 'refs/heads/main' }, undefined],
  ]
  it.each(cases)('%s', (_, tags, context, expected) => {
    expect(tagSetOf({ tags }, context).followed).toBe(expected)
  })
})

describe('a git tag that may move', () => {
  it.each([
    ['v1.2.3', false],
    ['release-1.2.3', false],
    ['v1', true],
    ['nightly', true],
  ])('%s', (tag, moving) => {
    const { tags } = tagSetOf({ tags: ['type=ref,event=tag'] }, { ref: `refs/tags/${tag}` })
    expect(tags.find(({ name }) => name === tag)).toMatchObject({ moving })
  })
})

describe('the flavor', () => {
  const cases: readonly [readonly string[], readonly string[]][] = [
    [[], ['1.2.3', 'latest']],
    [['latest=false'], ['1.2.3']],
    [
      ['latest=false', 'latest=true'],
      ['1.2.3', 'latest'],
    ],
    [['prefix=p-'], ['p-1.2.3', 'latest']],
    [['prefix=p-,onlatest=true'], ['p-1.2.3', 'p-latest']],
    [['PREFIX=p-,ONLATEST=true,suffix=-s'], ['p-1.2.3-s', 'p-latest']],
    [['suffix=-{{sha}},onlatest=true'], ['1.2.3-0123456', 'latest-0123456']],
    [['suffix=-a=b'], ['1.2.3-a-b', 'latest']],
    [['"suffix=-a,b"'], ['1.2.3-a-b', 'latest']],
    [['prefix=-,onlatest=true'], ['1.2.3', 'latest']],
  ]
  it.each(cases)('%j', (flavor, expected) => {
    expect(namesOf({ tags: ['type=semver,pattern={{version}}'], flavor }, RELEASE)).toEqual(expected)
  })
})

describe('whatever the git reference is called', () => {
  const reference = fc.oneof(
    fc.tuple(fc.constantFrom('refs/heads/', 'refs/tags/', 'refs/pull/'), fc.string({ unit: 'binary' })),
    fc.tuple(fc.constantFrom('refs/heads/', 'refs/tags/', ''), fc.string({ minLength: 1, maxLength: 400 })),
    fc.tuple(
      fc.constantFrom('refs/tags/v', 'refs/tags/', 'refs/heads/'),
      fc.stringMatching(/^\d+\.\d+\.\d+([-+.a-z0-9]{0,20})$/),
    ),
  )
  const rules = [
    ...['type=schedule', 'type=semver,pattern={{version}}', 'type=semver,pattern={{major}}'],
    ...['type=pep440,pattern={{version}}', 'type=match,"pattern=^(.{1,300})"', 'type=edge,branch=main'],
    ...['type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr', 'type=sha,prefix={{branch}}-'],
    ...['type=raw,value={{tag}}{{branch}}{{base_ref}}', "type=raw,value={{date 'YYYY'}}-{{branch}}"],
  ]

  it('what comes out can be a tag, and each only once', () => {
    fc.assert(
      fc.property(
        reference,
        fc.subarray(rules),
        fc.constantFrom('auto', 'true', 'false'),
        ([kind, name], tags, latest) => {
          const set = tagSetOf(
            { tags, flavor: [`latest=${latest}`, 'prefix={{branch}},onlatest=true'] },
            { ref: `${kind}${name}`, baseRef: name, event: 'schedule' },
          )
          for (const tag of set.tags) expect(isTag(tag.name), tag.name).toBe(true)
          expect(new Set(set.tags.map((tag) => tag.name)).size).toBe(set.tags.length)
        },
      ),
    )
  })

  it.each([
    'refs/heads/../../etc/passwd',
    'refs/heads/$(curl evil)',
    'refs/heads/{{date}}',
    'refs/heads/\u001b[31mred\u202egnp',
    'refs/heads/"><script>',
    'refs/heads/a,b\nc',
    'refs/tags/-rf',
    `refs/tags/${'0'.repeat(300)}`,
  ])('%j becomes a tag and nothing else', (ref) => {
    const { tags } = tagSetOf({ tags: ['type=ref,event=branch', 'type=ref,event=tag'] }, { ref })
    expect(tags.length).toBeGreaterThan(0)
    for (const { name } of tags) expect(name).toMatch(/^\w[\w.-]{0,127}$/)
  })
})

function priorityOf(rule: string): number | undefined {
  const parsed = parseRule(rule, { compat: false })
  return parsed.ok ? parsed.value.priority : undefined
}

describe('the order of rules', () => {
  const rules = [
    ...['type=semver,pattern={{version}}', 'type=pep440,pattern={{major}}', 'type=ref,event=tag'],
    ...['type=raw,value=a', 'type=raw,value=b', 'type=raw,value=c,priority=200', 'type=sha', 'a'],
  ]

  it('of two with the same priority doesn’t matter to the others', () => {
    const distinct = rules.filter((rule) => rule !== 'a')
    fc.assert(
      fc.property(fc.shuffledSubarray(distinct, { minLength: 2 }), fc.nat(), fc.nat(), (tags, i, j) => {
        const [one = '', other = ''] = [tags[i % tags.length], tags[j % tags.length]]
        fc.pre(priorityOf(one) === priorityOf(other))
        const swapped = tags.map((rule) => (rule === one ? other : rule === other ? one : rule))
        const given = (some: readonly string[]) => {
          const set = tagSetOf({ tags: some, flavor: ['latest=false'] }, RELEASE)
          return set.tags.filter(({ rule }) => rule !== one && rule !== other)
        }
        expect(given(swapped)).toEqual(given(tags))
      }),
    )
  })

  it('is kept within a priority, and nowhere else', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: rules.length }), (tags) => {
        const set = tagSetOf({ tags }, RELEASE)
        expect(new Set(set.tags.map(({ name }) => name))).toEqual(
          new Set(['1.2.3', '1', 'v1.2.3', 'a', 'b', 'c', 'sha-0123456', 'latest']),
        )
        expect(set.tags.slice(-2).map(({ name }) => name)).toEqual(['sha-0123456', 'latest'])
        const order = tags.flatMap((rule) => /value=([abc])/.exec(rule)?.[1] ?? (rule === 'a' ? 'a' : []))
        expect(set.tags.map(({ name }) => name).filter((name) => 'abc'.includes(name))).toEqual([
          ...new Set(order),
        ])
      }),
    )
  })
})

describe('what is wrong only here', () => {
  const cases: readonly [string, Partial<TagContext>, RegExp][] = [
    ['type=raw,value=a,enable={{branch}}', { ref: 'refs/heads/main' }, /enable is true or false, not "main"/],
    ['type=raw,value=a,enable={{branch}}', RELEASE, /enable is true or false, not ""/],
    [
      'type=match,pattern=^(a+)+$',
      { ref: `refs/tags/${'a'.repeat(60)}!` },
      /pattern: it finds no end on "aaa/,
    ],
    ['type=match,pattern=a', { ref: `refs/tags/${'a'.repeat(600)}` }, /pattern: "a+…" has 600 characters/],
    [
      'type=semver,pattern={{version}},match=^(\\d+)+$',
      { ref: `refs/tags/${'1'.repeat(60)}!` },
      /match: it finds no end/,
    ],
  ]
  it.each(cases)('%s', (rule, context, why) => {
    expect(problemsOf({ tags: [rule] }, context)).toEqual([
      { input: 'tags', line: rule, why: expect.stringMatching(why) },
    ])
  })

  it('is told together', () => {
    const tags = ['type=raw,value=a,enable={{tag}}', 'type=sha', 'type=raw,value=b,enable={{tag}}']
    expect(problemsOf({ tags }).map(({ line }) => line)).toEqual([tags[0], tags[2]])
  })

  it('is a match without a group, with tags-compat', () => {
    const rule = 'type=semver,pattern={{version}},match=\\d.\\d.\\d'
    expect(problemsOf({ tags: [rule], compat: true }, RELEASE)).toEqual([
      { input: 'tags', line: rule, why: expect.stringMatching(/no group.*in parentheses/) },
    ])
  })
})
