import { describe, expect, it } from 'vitest'
import type { HostContext } from '../../src/plan/host-context.ts'
import type { With } from '../inputs/given.ts'
import { type Facts, planOf, planProblems } from './plan-of.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const main: HostContext = { event: 'push', ref: 'refs/heads/main', sha: SHA }
const release: HostContext = { event: 'push', ref: 'refs/tags/v2.1.3', sha: SHA }

function tagsOf(inputs: With, facts?: Facts): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    planOf(inputs, facts).images.map(({ repository: { registry, path }, tags }) => [
      `${registry}/${path}`,
      tags.map(({ name }) => name),
    ]),
  )
}

describe('a run without a commit', () => {
  const notesOf = (tags: string) =>
    planOf({ images: 'acme/app', tags }, { host: { event: 'push', ref: 'refs/heads/main' } }).notes
  const NOTE = expect.stringMatching(/^no git commit is known here/)

  it('says that it moves the tags of branches', () => {
    expect(notesOf('type=ref,event=branch')).toEqual([NOTE])
  })

  it('says nothing of tags that follow none', () => {
    expect(notesOf('type=semver,pattern={{major}},value=1.2.3\ntype=raw,value=stable')).toEqual([])
  })
})

describe('images and tags', () => {
  const cases: readonly [string, With, Facts, Readonly<Record<string, readonly string[]>>][] = [
    [
      'references: each image keeps its own',
      { tags: 'ghcr.io/acme/app:1,ghcr.io/acme/app:latest\ndocker.io/acme/app:2' },
      {},
      { 'ghcr.io/acme/app': ['1', 'latest'], 'docker.io/acme/app': ['2'] },
    ],
    ['a reference without a tag is latest', { tags: 'acme/app' }, {}, { 'docker.io/acme/app': ['latest'] }],
    ['the same reference twice', { tags: 'acme/app:1,acme/app:1' }, {}, { 'docker.io/acme/app': ['1'] }],
    [
      'nothing: the default image and our rules',
      {},
      { host: main, defaultImage: 'ghcr.io/acme/app' },
      { 'ghcr.io/acme/app': ['main', 'sha-0123456'] },
    ],
    [
      'nothing, at a version',
      {},
      { host: release, defaultImage: 'ghcr.io/acme/app' },
      { 'ghcr.io/acme/app': ['2.1.3', '2.1', '2', 'sha-0123456', 'latest'] },
    ],
    [
      'images: every one gets the rules’ tags',
      { images: 'ghcr.io/acme/app\ndocker.io/acme/app', tags: 'type=ref,event=branch' },
      { host: main },
      { 'ghcr.io/acme/app': ['main'], 'docker.io/acme/app': ['main'] },
    ],
    [
      'images: a bare word is a tag',
      { images: 'ghcr.io/acme/app', tags: 'edge' },
      {},
      { 'ghcr.io/acme/app': ['edge'] },
    ],
    [
      'a rule without images is for the default image',
      { tags: 'docker.io/acme/app:1\ntype=ref,event=branch' },
      { host: main, defaultImage: 'ghcr.io/acme/app' },
      { 'ghcr.io/acme/app': ['main'], 'docker.io/acme/app': ['1'] },
    ],
    [
      'references leave the default image alone',
      { tags: 'docker.io/acme/app:1' },
      { host: main, defaultImage: 'ghcr.io/acme/app' },
      { 'docker.io/acme/app': ['1'] },
    ],
    [
      'names of outputs are images, their tags are tags',
      { outputs: 'type=registry,name=ghcr.io/acme/app:3', tags: 'ghcr.io/acme/app:1' },
      {},
      { 'ghcr.io/acme/app': ['1', '3'] },
    ],
    [
      'by digest only',
      { outputs: 'type=image,name=ghcr.io/acme/app:3,push=true,push-by-digest=true' },
      {},
      { 'ghcr.io/acme/app': [] },
    ],
    [
      'a folder without git: the image is pushed by digest',
      { images: 'ghcr.io/acme/app' },
      {},
      { 'ghcr.io/acme/app': [] },
    ],
    [
      'an image that turned out to be out of reach is left out',
      { tags: 'ghcr.io/acme/app:1,docker.io/acme/app:1' },
      { without: new Set(['docker.io/acme/app']) },
      { 'ghcr.io/acme/app': ['1'] },
    ],
  ]
  it.each(cases)('%s', (_, inputs, facts, expected) => {
    expect(tagsOf(inputs, facts)).toEqual(expected)
  })

  it('say so when no rule gives a tag', () => {
    const { notes } = planOf({ images: 'ghcr.io/acme/app' })
    expect(notes.join('\n')).toMatch(/no rule gives a tag here \(no git reference\): ghcr\.io\/acme\/app/)
  })

  it('tell tags that move from those that stay', () => {
    const { images } = planOf({
      tags: ['1.2.3', 'v1.2.3', `sha-${SHA.slice(0, 7)}`, '1.2', 'latest']
        .map((tag) => `a/b:${tag}`)
        .join(','),
    })
    expect(Object.fromEntries(images[0]?.tags.map(({ name, moving }) => [name, moving]) ?? [])).toEqual({
      '1.2.3': false,
      'v1.2.3': false,
      'sha-0123456': false,
      '1.2': true,
      latest: true,
    })
  })

  it('need a name to push to, and none to build only', () => {
    const [problem, ...others] = planProblems({})
    expect(others).toEqual([])
    expect(problem).toMatchObject({ input: 'images', message: expect.stringContaining('ghcr.io/acme/app') })
    expect(planProblems({ push: 'false' })).toEqual([])
  })

  it('use the head of a pull request for the commit, or git’s', () => {
    const host: HostContext = {
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      sha: SHA,
      pullRequest: { number: 7, headSha: 'f'.repeat(40), baseRef: 'main', fromFork: false, byBot: false },
    }
    expect(tagsOf({ images: 'a/b' }, { host })).toEqual({ 'docker.io/a/b': ['pr-7', 'sha-fffffff'] })
    expect(planOf({ images: 'a/b' }, { host }).revision).toBe('f'.repeat(40))
    const merge: With = { images: 'a/b', 'pr-sha': 'merge' }
    expect(tagsOf(merge, { host })).toEqual({ 'docker.io/a/b': ['pr-7', 'sha-0123456'] })
    const compat: With = { images: 'a/b', 'tags-compat': 'true', tags: 'type=sha' }
    expect(tagsOf(compat, { host })).toEqual({ 'docker.io/a/b': ['sha-0123456'] })
    const environment = { setOutputEnv: true, prSha: 'head' } as const
    expect(tagsOf(compat, { host, environment })).toEqual({ 'docker.io/a/b': ['sha-fffffff'] })
    expect(tagsOf({ ...compat, 'pr-sha': 'merge' }, { host, environment })).toEqual({
      'docker.io/a/b': ['sha-0123456'],
    })
    const git: With = { images: 'a/b', 'tags-context': 'git' }
    expect(tagsOf(git, { host })).toEqual({ 'docker.io/a/b': ['pr-7', 'sha-0123456'] })
    expect(planOf(git, { host }).revision).toBe(SHA)
  })

  it('take the version from an input, a file, a release or the right git tag', () => {
    const version = (inputs: With, facts: Facts) => planOf({ images: 'a/b', ...inputs }, facts).version
    expect(version({ version: 'v3.0.0' }, { host: release, fileVersion: '2.0.0' })).toBe('3.0.0')
    expect(version({ 'version-file': 'VERSION' }, { host: main, fileVersion: '2.0.0rc1' })).toBe('main')
    expect(version({ 'version-file': 'VERSION' }, { host: main, fileVersion: '2.0.0' })).toBe('2.0.0')
    const released: HostContext = { ...main, event: 'release', release: { tag: 'v4.0.0', prerelease: true } }
    expect(tagsOf({ images: 'a/b' }, { host: released })).toEqual({
      'docker.io/a/b': ['4.0.0', '4.0', '4', 'sha-0123456'],
    })
    const monorepo: HostContext = {
      ...main,
      ref: 'refs/tags/web/v9.0.0',
      gitTags: ['api/v1.2.3', 'web/v9.0.0'],
    }
    expect(version({ 'tag-prefix': 'api/' }, { host: monorepo })).toBe('1.2.3')
    expect(version({ 'tag-prefix': 'web/' }, { host: monorepo })).toBe('9.0.0')
    expect(planOf({ images: 'a/b', 'short-sha-length': '12' }, { host: main }).images[0]?.tags[1]?.name).toBe(
      'sha-0123456789ab',
    )
  })

  it('with tags-compat are those of the branch that is checked out, though its commit has a tag', () => {
    const both: HostContext = { ...release, gitBranch: 'refs/heads/main', gitTags: ['v2.1.3'] }
    const tags = 'type=ref,event=branch\ntype=ref,event=tag'
    expect(tagsOf({ images: 'a/b', tags }, { host: both })).toEqual({ 'docker.io/a/b': ['v2.1.3', 'latest'] })
    expect(tagsOf({ images: 'a/b', tags, 'tags-compat': 'true' }, { host: both })).toEqual({
      'docker.io/a/b': ['main'],
    })
  })

  it('refuse a version that is none, and say where it is from', () => {
    expect(planProblems({ images: 'a/b', version: 'one' })).toMatchObject([
      {
        input: 'version',
        message: expect.stringMatching(/^version: "one" is no version\. Allowed: .*1\.2\.3/),
      },
    ])
    expect(planProblems({ images: 'a/b', 'version-file': 'VERSION' }, { fileVersion: 'v1' })).toEqual([])
    expect(planProblems({ images: 'a/b', 'version-file': 'VERSION' }, { fileVersion: 'one' })).toMatchObject([
      {
        input: 'version-file',
        message: expect.stringMatching(/^version-file: "one" in VERSION is no version/),
      },
    ])
  })

  it('refuse what only turns out here', () => {
    const tags = 'type=raw,value=a,enable={{branch}}\ntype=raw,value=b'
    expect(planProblems({ images: 'a/b', tags }, { host: main })).toMatchObject([
      {
        input: 'tags',
        message: expect.stringMatching(/^tags: "type=raw,value=a,enable=\{\{branch\}\}": enable is/),
      },
    ])
  })

  it('refuse to push what tags-compat makes and no registry takes', () => {
    const inputs: With = { images: 'a/b', 'tags-compat': 'true', tags: 'type=raw,value=-x\ntype=raw,value=y' }
    expect(planProblems(inputs)).toMatchObject([
      {
        input: 'tags',
        message: expect.stringMatching(
          /"type=raw,value=-x" gives "-x", which no registry takes.*Leave out tags-compat/,
        ),
      },
    ])
    expect(planProblems({ ...inputs, push: 'false' })).toEqual([])
  })

  it('with tags-compat put latest there once', () => {
    const inputs: With = {
      images: 'a/b',
      'tags-compat': 'true',
      tags: 'type=semver,pattern={{version}}\nlatest',
    }
    expect(tagsOf(inputs, { host: release })).toEqual({ 'docker.io/a/b': ['2.1.3', 'latest'] })
  })
})
