import { describe, expect, it } from 'vitest'
import type { HostContext } from '../../src/plan/host-context.ts'
import type { With } from '../inputs/given.ts'
import { builderOf, type Facts, planOf, planProblems, valuesOf } from './plan-of.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const host: HostContext = {
  event: 'push',
  ref: 'refs/tags/v1.2.3',
  sha: SHA,
  repository: {
    owner: 'acme',
    name: 'app',
    url: 'https://github.com/acme/app',
    description: 'What it is',
    license: 'Apache-2.0',
  },
}
const LABELS = {
  'org.opencontainers.image.title': 'app',
  'org.opencontainers.image.description': 'What it is',
  'org.opencontainers.image.url': 'https://github.com/acme/app',
  'org.opencontainers.image.source': 'https://github.com/acme/app',
  'org.opencontainers.image.version': '1.2.3',
  'org.opencontainers.image.created': '2026-11-22T12:00:00.000Z',
  'org.opencontainers.image.revision': SHA,
  'org.opencontainers.image.licenses': 'Apache-2.0',
}

describe('labels', () => {
  it.each<[string, With, Readonly<Record<string, string>>]>([
    ['with images: metadata-action’s', { images: 'ghcr.io/acme/app' }, LABELS],
    ['with nothing given: metadata-action’s', {}, LABELS],
    ['with references: the user’s only', { tags: 'ghcr.io/acme/app:1.2.3', labels: 'a=b' }, { a: 'b' }],
    ['with references and none given: none', { tags: 'ghcr.io/acme/app:1.2.3' }, {}],
    [
      'the user’s win',
      { images: 'ghcr.io/acme/app', labels: 'org.opencontainers.image.title=Other\na=b' },
      { ...LABELS, 'org.opencontainers.image.title': 'Other', a: 'b' },
    ],
  ])('%s', (_, inputs, labels) => {
    const plan = planOf(inputs, { host, defaultImage: 'ghcr.io/acme/app' })
    expect(plan.labels).toEqual(labels)
    expect(valuesOf('--label', plan.legs[0]?.argv)).toEqual(
      Object.entries(plan.labels).map(([key, value]) => `${key}=${value}`),
    )
  })
})

describe('the label of the license', () => {
  const key = 'org.opencontainers.image.licenses'
  const unlicensed = { event: 'push', license: 'MIT' }

  it('is the checkout’s where the host says none', () => {
    const images = { images: 'ghcr.io/acme/app' }
    expect(planOf(images, { host: unlicensed }).labels[key]).toBe('MIT')
    expect(planOf(images, { host: { ...host, license: 'MIT' } }).labels[key]).toBe('Apache-2.0')
    const untold = { ...host, repository: { owner: 'acme', name: 'app', url: '', license: 'NOASSERTION' } }
    expect(planOf(images, { host: { ...untold, license: 'MIT' } }).labels[key]).toBe('MIT')
    expect(planOf(images, { host: untold }).labels[key]).toBeUndefined()
    expect(planOf({ ...images, 'tags-compat': 'true' }, { host: untold }).labels[key]).toBe('NOASSERTION')
  })
})

describe('labels with expressions', () => {
  const labels =
    "at={{date 'YYYY-MM-DD'}}\n# a comment\ncolour=#fff\nref={{tag}}\norg.opencontainers.image.title={{sha}}"

  it('are filled in where tags are rules', () => {
    const expected = {
      at: '2026-11-22',
      colour: '#fff',
      ref: 'v1.2.3',
      'org.opencontainers.image.title': '0123456',
    }
    expect(planOf({ images: 'ghcr.io/acme/app', labels }, { host }).labels).toMatchObject(expected)
    const rules: With = { tags: 'type=ref,event=tag', labels: labels.replace('# a comment\n', '') }
    expect(planOf(rules, { host, defaultImage: 'ghcr.io/acme/app' }).labels).toMatchObject(expected)
  })

  it('are left as they are where tags are references', () => {
    const given: With = { tags: 'ghcr.io/acme/app:1', labels: 'ref={{tag}}\n#a=b' }
    expect(planOf(given, { host }).labels).toEqual({ ref: '{{tag}}', '#a': 'b' })
  })

  it('are refused with each that is wrong', () => {
    const given: With = {
      images: 'ghcr.io/acme/app',
      labels: 'a={{tga}}\nb={{tag}}\nc={{.Go}}',
      annotations: 'd={{date}}\ne=\\{{date}}',
    }
    expect(planProblems(given, { host }).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^labels: "a=\{\{tga\}\}": "\{\{tga\}\}" is no expression here: \{\{branch\}\}/),
      expect.stringMatching(/^labels: "c=\{\{\.Go\}\}": .*\\\{\{ stands for the braces/),
      expect.stringMatching(/^annotations: "d=\{\{date\}\}": .*needs one format/),
    ])
  })

  it('are escaped for HTML with tags-compat', () => {
    const odd: HostContext = { ...host, ref: "refs/heads/a=b&c'd" }
    const given: With = { images: 'a/b', labels: 'branch={{branch}}' }
    expect(planOf(given, { host: odd }).labels['branch']).toBe("a=b&c'd")
    const compat = planOf({ ...given, 'tags-compat': 'true' }, { host: odd })
    expect(compat.labels['branch']).toBe('a&#x3D;b&amp;c&#x27;d')
  })
})

describe('the time of creation', () => {
  const created = (inputs: With, facts: Facts = {}) =>
    planOf({ images: 'ghcr.io/acme/app', ...inputs }, { host, ...facts }).labels[
      'org.opencontainers.image.created'
    ]
  const commitTime = Date.UTC(2026, 10, 20)
  const environment = { setOutputEnv: true, sourceDateEpoch: 3 }
  const buildArgs = 'SOURCE_DATE_EPOCH=2'

  it.each<[string, With, Facts, string]>([
    ['is now', {}, {}, '2026-11-22T12:00:00.000Z'],
    ['is the environment’s', {}, { environment }, '1970-01-01T00:00:03.000Z'],
    ['is what BuildKit is told', { 'build-args': buildArgs }, { environment }, '1970-01-01T00:00:02.000Z'],
    [
      'is what we are told',
      { 'source-date-epoch': '1', 'build-args': buildArgs },
      { environment },
      '1970-01-01T00:00:01.000Z',
    ],
    [
      'is the commit’s',
      { 'source-date-epoch': 'commit' },
      { host: { ...host, commitTime } },
      '2026-11-20T00:00:00.000Z',
    ],
  ])('%s', (_, inputs, facts, expected) => {
    expect(created(inputs, facts)).toBe(expected)
    const { facts: own } = planOf({ images: 'ghcr.io/acme/app', ...inputs }, { host, ...facts })
    expect(own['org.opencontainers.image.created']).toBe(expected)
  })

  it('of a commit has to be known', () => {
    const problems = planProblems({ images: 'a/b', 'source-date-epoch': 'commit' }, { host })
    expect(problems).toMatchObject([{ input: 'source-date-epoch', given: '"commit"' }])
  })
})

describe('standard annotations', () => {
  const both: With = { images: 'ghcr.io/acme/app', platforms: 'linux/amd64,linux/arm64' }
  const annotationsOf = (inputs: With, facts: Facts = {}) =>
    valuesOf('--annotation', planOf({ ...both, ...inputs }, { host, ...facts }).legs[0]?.argv)
  const WHOLE_VERSION = 'index:dev.layerwise.version=1.2.3'
  const standard = (levels: string) =>
    Object.entries(LABELS).map(([key, value]) => `${levels}:${key}=${value}`)

  it('are put on the levels that are asked for', () => {
    expect(annotationsOf({ 'annotation-levels': 'manifest,index' })).toEqual([
      ...standard('manifest,index'),
      WHOLE_VERSION,
    ])
    const environment = { setOutputEnv: true, annotationLevels: [{ level: 'manifest' }] } as const
    expect(annotationsOf({}, { environment })).toEqual([
      ...standard('manifest'),
      ...standard('index')
        .filter((one) => /version|revision|created|source/.test(one))
        .toSorted(byOwnOrder),
      WHOLE_VERSION,
    ])
    expect(annotationsOf({ 'annotation-levels': 'index' }, { environment })).toEqual([
      ...standard('index'),
      WHOLE_VERSION,
    ])
  })

  it('leave alone what the user says there', () => {
    const annotations = 'index:org.opencontainers.image.title=Mine\nteam={{tag}}'
    expect(annotationsOf({ annotations, 'annotation-levels': 'manifest,index' })).toEqual([
      'index:org.opencontainers.image.title=Mine',
      'manifest,index:team=v1.2.3',
      ...standard('manifest,index').map((one) =>
        one.includes('image.title=') ? 'manifest:org.opencontainers.image.title=app' : one,
      ),
      WHOLE_VERSION,
    ])
  })

  it.each([
    ['a rule that names less comes first', 'type=semver,pattern={{major}}.{{minor}},priority=950', '1.2'],
    ['a name comes first', 'type=raw,value=stable,priority=950', 'stable'],
  ])('say the whole version where %s', (_, rule, first) => {
    const said = annotationsOf({ tags: `${rule}\ntype=semver,pattern={{major}}` })
    expect(said).toContain(WHOLE_VERSION)
    expect(said).toContain(`index:org.opencontainers.image.version=${first}`)
  })

  it('say no version of a branch but its name', () => {
    const branch: HostContext = { ...host, ref: 'refs/heads/main' }
    expect(annotationsOf({}, { host: branch }).filter((one) => one.includes('version'))).toEqual([
      'index:org.opencontainers.image.version=main',
    ])
  })

  it('can’t be put on an index that there won’t be', () => {
    const problems = planProblems({ images: 'a/b', 'annotation-levels': 'index' }, { host })
    expect(problems).toMatchObject([
      {
        input: 'annotation-levels',
        message: expect.stringMatching(/^annotation-levels: index needs an image index/),
      },
    ])
  })
})

// Of our own facts the version comes first.
function byOwnOrder(a: string, b: string): number {
  const order = ['version', 'revision', 'created', 'source']
  const rank = (text: string) => order.findIndex((name) => text.includes(`.${name}=`))
  return rank(a) - rank(b)
}

describe('our own facts are annotations', () => {
  const reference: With = { tags: 'ghcr.io/acme/app:1.2.3' }
  const both: With = { ...reference, platforms: 'linux/amd64,linux/arm64' }
  const facts = (level: string) => [
    `${level}:org.opencontainers.image.version=1.2.3`,
    `${level}:org.opencontainers.image.revision=${SHA}`,
    `${level}:org.opencontainers.image.created=2026-11-22T12:00:00.000Z`,
    `${level}:org.opencontainers.image.source=https://github.com/acme/app`,
  ]

  it('of the index, or of the bare manifest', () => {
    expect(valuesOf('--annotation', planOf(both, { host }).legs[0]?.argv)).toEqual(facts('index'))
    expect(valuesOf('--annotation', planOf(reference, { host }).legs[0]?.argv)).toEqual(facts('manifest'))
  })

  it('but for what the user says there', () => {
    const annotations = [
      'index:org.opencontainers.image.version=mine',
      'manifest:org.opencontainers.image.source=elsewhere',
    ].join('\n')
    expect(valuesOf('--annotation', planOf({ ...both, annotations }, { host }).legs[0]?.argv)).toEqual([
      ...annotations.split('\n'),
      ...facts('index').slice(1),
    ])
  })

  it('of the index that we put together ourselves, when several nodes build', () => {
    const builder = builderOf({ b0: 'linux/amd64', b1: 'linux/arm64' })
    const annotations = 'index,manifest:team=platform\nmanifest[linux/arm64]:native=yes'
    const plan = planOf({ ...both, annotations }, { host, builder })
    expect(plan.legs.map(({ argv }) => valuesOf('--annotation', argv))).toEqual([
      ['manifest:team=platform', 'manifest[linux/arm64]:native=yes'],
      ['manifest:team=platform', 'manifest[linux/arm64]:native=yes'],
    ])
    expect(plan.annotations.map(({ key }) => key)).toContain('org.opencontainers.image.revision')
  })

  it('and of nothing, when nothing is pushed', () => {
    expect(planOf({ ...both, push: 'false' }, { host }).local?.argv).not.toContain('--annotation')
  })
})
