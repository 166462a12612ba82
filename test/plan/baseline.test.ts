import { describe, expect, it } from 'vitest'
import { formatReference } from '../../src/oci/reference.ts'
import type { HostContext } from '../../src/plan/host-context.ts'
import type { With } from '../inputs/given.ts'
import { planOf } from './plan-of.ts'

const push = (ref: string): HostContext => ({ event: 'push', ref, sha: '0'.repeat(40) })
const pull = (baseRef: string, fromFork = false): HostContext => ({
  event: 'pull_request',
  ref: 'refs/pull/7/merge',
  sha: '0'.repeat(40),
  pullRequest: { number: 7, headSha: '1'.repeat(40), baseRef, fromFork, byBot: false },
})
const IMAGES = 'ghcr.io/acme/app\ndocker.io/acme/app'
const app = (...tags: string[]) => tags.map((tag) => `ghcr.io/acme/app:${tag}`)

describe('what an image is compared with', () => {
  const cases: readonly [string, With, HostContext, readonly string[]][] = [
    ['on a branch', { images: IMAGES }, push('refs/heads/main'), app('main')],
    ['on a branch with a path', { images: IMAGES }, push('refs/heads/feat/x y'), app('feat-x-y')],
    ['for a version', { images: IMAGES }, push('refs/tags/v1.2.3'), app('1.2', '1', 'latest')],
    ['for a version before the first', { images: IMAGES }, push('refs/tags/v0.1.0'), app('0.1', 'latest')],
    ['for a prerelease, which moves nothing', { images: IMAGES }, push('refs/tags/v1.2.3-rc.1'), []],
    [
      'for a version whose rules are the other way round',
      {
        images: IMAGES,
        tags: 'latest\ntype=semver,pattern=v{{major}}\ntype=semver,pattern=v{{major}}.{{minor}}',
      },
      push('refs/tags/v1.2.3'),
      app('v1.2', 'v1', 'latest'),
    ],
    [
      'with other names, as the rules have them',
      { images: IMAGES, tags: 'nightly\nedge\ntype=ref,event=branch' },
      push('refs/heads/main'),
      app('main', 'nightly', 'edge'),
    ],
    [
      'of references',
      { tags: 'ghcr.io/acme/app:2,docker.io/acme/app:x,ghcr.io/acme/app:2.1' },
      push('refs/heads/main'),
      app('2.1', '2'),
    ],
    ['with tags that stay', { tags: 'ghcr.io/acme/app:1.2.3' }, push('refs/heads/main'), []],
    ['without a commit', { images: IMAGES, tags: 'edge' }, { event: 'local' }, app('edge')],
    ['in a pull request', { images: IMAGES }, pull('main'), app('main')],
    [
      'in a pull request for a branch with a path',
      { images: IMAGES },
      pull('release/1.x'),
      app('release-1.x'),
    ],
    [
      'in a pull request, whatever else its rules give',
      { images: IMAGES, tags: 'latest\ntype=ref,event=pr\ntype=ref,event=branch,prefix=b-' },
      pull('main'),
      app('b-main'),
    ],
    [
      'in a pull request whose branches have no images',
      { images: IMAGES, tags: 'edge\ntype=sha' },
      pull('main'),
      [],
    ],
    ['in a pull request, of references', { tags: 'ghcr.io/acme/app:pr-7' }, pull('main'), app('main')],
    ['in a fork’s pull request, which pushes nothing', { images: IMAGES }, pull('main', true), []],
    ['where nothing is pushed', { images: IMAGES, push: 'false' }, push('refs/heads/main'), []],
    ['that is named', { images: IMAGES, baseline: 'quay.io/a/b:c' }, pull('main'), ['quay.io/a/b:c']],
    [
      'that is named without a tag',
      { images: IMAGES, baseline: 'quay.io/a/b' },
      pull('main'),
      ['quay.io/a/b'],
    ],
    [
      'by digest only',
      { images: IMAGES, outputs: 'type=image,push=true,push-by-digest=true' },
      push('refs/heads/main'),
      [],
    ],
  ]
  it.each(cases)('%s', (_, inputs, host, references) => {
    expect(planOf(inputs, { host }).baselines.map(formatReference)).toEqual(references)
  })
})
