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
    const git: With = { images: 'a/b', 'tags-context': 'git' }
    expect(tagsOf(git, { host })).toEqual({ 'docker.io/a/b': ['pr-7', 'sha-0123456'] })
    expect(planOf(git, { host }).revision).toBe(SHA)
  })
})
