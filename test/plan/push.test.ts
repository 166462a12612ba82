import { describe, expect, it } from 'vitest'
import { layoutArgv } from '../../src/plan/exporter.ts'
import type { HostContext } from '../../src/plan/host-context.ts'
import type { With } from '../inputs/given.ts'
import { planOf, valuesOf } from './plan-of.ts'

const TAGS: With = { tags: 'ghcr.io/acme/app:1' }
const pullRequest = (fromFork: boolean): HostContext => ({
  event: 'pull_request',
  ref: 'refs/pull/7/merge',
  sha: 'a'.repeat(40),
  pullRequest: { number: 7, headSha: 'b'.repeat(40), baseRef: 'main', fromFork, byBot: false },
})

describe('push', () => {
  const cases: readonly [string, With, HostContext | undefined, boolean, RegExp?][] = [
    ['unset', {}, undefined, true],
    ['true', { push: 'true' }, undefined, true],
    ['false', { push: 'false' }, undefined, false, /push is false/],
    ['unset with load', { load: 'true' }, undefined, false, /load is true/],
    [
      'unset with load and an output that pushes',
      { load: 'true', outputs: 'type=registry' },
      undefined,
      true,
    ],
    ['true with load', { load: 'true', push: 'true' }, undefined, true],
    [
      'unset with files only',
      { outputs: 'type=local,dest=out' },
      undefined,
      false,
      /none of the outputs pushes/,
    ],
    [
      'unset with an image that is not pushed',
      { outputs: 'type=image' },
      undefined,
      false,
      /none of the outputs/,
    ],
    ['unset with a pushing image', { outputs: 'type=image,push=true' }, undefined, true],
    ['unset with type=registry', { outputs: 'type=registry' }, undefined, true],
    [
      'unset with files beside type=registry',
      { outputs: 'type=registry\ntype=local,dest=out' },
      undefined,
      true,
    ],
    ['true with files', { push: 'true', outputs: 'type=local,dest=out' }, undefined, true],
    [
      'true with an image that says how',
      { push: 'true', outputs: 'type=image,compression=zstd' },
      undefined,
      true,
    ],
    ['unset in a pull request', {}, pullRequest(false), true],
    ['unset in a fork’s pull request', {}, pullRequest(true), false, /fork/],
    ['true in a fork’s pull request', { push: 'true' }, pullRequest(true), false, /fork/],
  ]
  it.each(cases)('%s', (_, inputs, host, push, reason) => {
    const plan = planOf({ ...TAGS, ...inputs }, { ...(host && { host }) })
    expect(plan.push).toBe(push)
    if (reason === undefined) expect(plan.pushReason).toBeUndefined()
    else expect(plan.pushReason).toMatch(reason)
    expect(plan.legs).toHaveLength(push ? 1 : 0)
  })

  it('in a fork neither pushes nor writes a cache, and reads one', () => {
    const plan = planOf({ ...TAGS, cache: 'registry', 'cache-to': 'type=gha' }, { host: pullRequest(true) })
    expect(plan.cache.exportSolves).toEqual([])
    expect(plan.cache.imports.length).toBeGreaterThan(0)
    expect(valuesOf('--output', plan.local?.argv)).toEqual(['type=cacheonly'])
    expect(plan.local?.argv).not.toContain('--cache-to')
  })
})

describe('what pushes by itself, in a fork’s pull request', () => {
  const cases: readonly [With, readonly string[]][] = [
    [{ outputs: 'type=registry,name=ghcr.io/acme/app:2' }, ['type=cacheonly']],
    [{ outputs: 'type=image,push=true' }, ['type=cacheonly']],
    [{ outputs: 'type=image,push=true\ntype=local,dest=out' }, ['type=local,dest=out']],
    [{ outputs: 'type=registry', load: 'true' }, ['type=docker,name=ghcr.io/acme/app:1']],
    [{ outputs: 'type=image,compression=zstd', push: 'true' }, ['type=image,compression=zstd']],
  ]
  it.each(cases)('%j does not', (inputs, outputs) => {
    const plan = planOf({ ...TAGS, ...inputs }, { host: pullRequest(true) })
    expect(plan.push).toBe(false)
    expect(valuesOf('--output', plan.local?.argv)).toEqual(outputs)
  })
})

describe('what is not pushed', () => {
  const cases: readonly [string, With, readonly string[], readonly string[]][] = [
    ['nothing', { push: 'false' }, [], ['type=cacheonly']],
    ['files', { outputs: 'type=local,dest=out' }, [], ['type=local,dest=out']],
    ['a folder', { outputs: 'out' }, [], ['out']],
    ['load', { load: 'true' }, [], ['type=docker,name=ghcr.io/acme/app:1']],
    ['load twice', { load: 'true', outputs: 'type=docker' }, [], ['type=docker,name=ghcr.io/acme/app:1']],
    ['a name of its own', { outputs: 'type=docker,name=dev' }, [], ['type=docker,name=dev']],
    ['an image without push', { push: 'false', outputs: 'type=image,name=a' }, [], ['type=image,name=a']],
    [
      'load beside an archive',
      { load: 'true', outputs: 'type=docker,dest=app.tar,name=app' },
      [],
      ['type=docker,dest=app.tar,name=app', 'type=docker,name=ghcr.io/acme/app:1'],
    ],
    ['load beside a push', { load: 'true', push: 'true' }, [''], ['type=docker,name=ghcr.io/acme/app:1']],
    [
      'files beside a push',
      { push: 'true', outputs: 'type=local,dest=out\ntype=oci,dest=image.tar' },
      [''],
      ['type=local,dest=out', 'type=oci,dest=image.tar'],
    ],
    ['nothing beside a push', {}, [''], []],
    [
      'what the image output keeps',
      { outputs: 'type=image,push=true,compression=zstd,force-compression=true,rewrite-timestamp=true' },
      [',compression=zstd,force-compression=true,rewrite-timestamp=true'],
      [],
    ],
    [
      'what is ours to say',
      {
        outputs:
          'type=image,name=ghcr.io/acme/app,push=true,name-canonical=false,push-by-digest=false,unpack=true',
      },
      [',unpack=true'],
      [],
    ],
    [
      'two names of one image',
      { outputs: 'type=registry,name=ghcr.io/acme/app:2\ntype=registry,name=docker.io/acme/app:2' },
      [''],
      [],
    ],
  ]
  it.each(cases)('%s', (_, inputs, pushed, local) => {
    const plan = planOf({ ...TAGS, ...inputs })
    const names = plan.images.map(({ repository: { registry, path } }) => `${registry}/${path}`).join(',')
    const name = names.includes(',') ? `"name=${names}"` : `name=${names}`
    expect(plan.legs.flatMap(({ argv }) => valuesOf('--output', argv))).toEqual(
      pushed.map((more) => `type=image,${name},push-by-digest=true,name-canonical=true,push=true${more}`),
    )
    expect(plan.local === undefined ? [] : valuesOf('--output', plan.local.argv)).toEqual(local)
  })

  it('runs from the cache behind a push, and as it was asked for without one', () => {
    const once: With = { ...TAGS, 'no-cache': 'true', pull: 'true', outputs: 'type=local,dest=out' }
    expect(planOf(once).local?.argv).toEqual(expect.arrayContaining(['--no-cache', '--pull']))
    const behind = planOf({ ...once, push: 'true' })
    expect(behind.local?.argv).not.toContain('--no-cache')
    expect(behind.local?.argv).not.toContain('--pull')
    expect(behind.legs[0]?.argv).toEqual(expect.arrayContaining(['--no-cache', '--pull']))
  })

  it('can go to a folder as well, with everything that makes the blobs what they are', () => {
    const kept = 'compression=zstd,force-compression=true'
    const given: With = { ...TAGS, outputs: `type=image,push=true,${kept}`, labels: 'a=--output' }
    const [leg] = planOf(given).legs
    expect(valuesOf('--annotation', leg?.argv ?? [])).not.toEqual([])
    const argv = leg === undefined ? [] : layoutArgv(leg, '/tmp/a,b')
    expect(valuesOf('--output', argv)).toEqual([`type=oci,tar=false,"dest=/tmp/a,b",${kept}`])
    expect(valuesOf('--annotation', argv)).toEqual([])
    const rest = (words: readonly string[]) =>
      words.filter(
        (word, at) => ![word, words[at - 1]].some((each) => /^--(?:output|annotation)$/.test(each ?? '')),
      )
    expect(rest(argv)).toEqual(rest(leg?.argv ?? []))
  })
})
