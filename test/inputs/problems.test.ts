import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/inputs/nearest.ts'
import type { Problem } from '../../src/inputs/problem.ts'
import { problems, type With } from './given.ts'

/** The only problem with these inputs. */
function problem(inputs: With, source?: 'with' | 'option' | 'plugin'): Problem {
  const all = problems(inputs, source)
  expect(all).toHaveLength(1)
  return all[0] as Problem
}

describe('a name', () => {
  it.each([
    ['platform', 'with: platforms'],
    ['build_args', 'with: build-args'],
    ['Tags', 'with: tags'],
    ['cache-form', 'with: cache-from'],
    ['dokcerfile', undefined],
  ])('%s is unknown; the nearest is %s', (name, meant) => {
    const found = problem({ [name]: 'x' })
    expect(found).toMatchObject({ code: 'unknown-input', input: `with: ${name}` })
    expect(found.nearest).toBe(meant)
  })

  it('is spelled as its source spells it', () => {
    expect(problem({ platform: 'x' }, 'option').message).toBe(
      '--platform: there is no such input. Did you mean --platforms?',
    )
    expect(problem({ platform: 'x' }, 'plugin').nearest).toBe('PLUGIN_PLATFORMS')
  })

  it.each(['buildx-version', 'builder-name'])('%s is reserved', (name) => {
    expect(problem({ [name]: 'x' })).toMatchObject({ code: 'reserved-input' })
  })

  it.each([
    ['config-inline', 'with: buildkitd-config-inline'],
    ['config', 'with: buildkitd-config'],
    ['dockerfile', 'with: file'],
  ])('%s is called %s', (name, current) => {
    expect(problem({ [name]: 'x' })).toMatchObject({ code: 'renamed-input', nearest: current })
  })
})

describe('a value', () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const rows: [input: string, value: string, message: string | RegExp, nearest?: string][] = [
    ['push', 'yes', 'is no boolean', 'true'],
    ['load', '0', 'is no boolean', 'false'],
    ['no-cache', 'tRUE', 'is no boolean'],
    ['push-timeout', '600', 'is no duration', '600s'],
    ['push-timeout', 'h', 'is no duration'],
    ['push-timeout', '1m1h', 'is no duration'],
    ['push-timeout', '25h', 'is too long'],
    ['shm-size', 'big', 'is no size'],
    ['cache', 'Registry', 'is no kind of cache. Allowed: "auto", "registry", "gha"', 'registry'],
    ['cache', 'gha, redis', '"redis" is no kind of cache'],
    ['cache', 'type=none,mode=max', '"none" takes no attributes'],
    ['cache', 'none,gha', '"none" is named beside other caches'],
    ['cache', 'auto,gha', '"auto" is named beside other caches'],
    ['cache', 'type=auto,mode=max', '"auto" takes no attributes'],
    ['cache', 'gha,gha', '"gha" is named more than once'],
    ['cache', 'local', 'has no "dest="'],
    [
      'cache',
      'type=registry,ref=a/b:c',
      'has "ref=", which is ours to choose; "cache-repository" can name it',
    ],
    [
      'cache',
      'type=gha,scope=a',
      'has "scope=", which is ours to choose; "cache-from" and "cache-to" can name it',
    ],
    ['cache', 'bucket=b', 'has no "type="'],
    ['cache-repository', 'acme/cache:main', 'has a tag', 'docker.io/acme/cache'],
    ['cache-repository', 'a b', 'is no image name'],
    ['cache-timeout', 'never', 'is no duration'],
    ['tags-context', 'event', 'Allowed: "workflow" or "git"'],
    ['network', 'bridge', 'Allowed: "default", "host" or "none"'],
    ['budget', 'type=sizes,max=1MB', 'has an unknown type "sizes"', 'size'],
    ['budget', 'size<1MB', 'has a field without "key="'],
    ['budget', 'type=size', 'has no "max="'],
    ['budget', 'type=size,max=5%', `of type "size" can't be in percent`],
    ['budget', 'type=reused,max=80%', `has "max=", which a budget of type "reused" doesn't know`],
    ['budget', 'type=uploaded,max=5MB,level=error', 'neither "warn" nor "fail"'],
    ['budget', 'type=uploaded,max=5MB,platform=linux', 'names no platform: "linux"'],
    ['source-date-epoch', 'yesterday', 'is no time. Allowed: "commit", or seconds since 1970'],
    ['source-date-epoch', '-1', 'is no time'],
    ['source-date-epoch', '999999999999', 'is no time'],
    ['comment', 'sometimes', 'Allowed: "on-change", "always" or "never"'],
    ['skip-advice', 'copy-links', 'has the wrong form'],
    ['call', 'outlines', 'is no method to call', 'outline'],
    ['platforms', 'linux/amd64,linux', 'is no platform'],
    ['platforms', 'linux/arm64/v8/x', 'is no platform', 'linux/arm64'],
    ['platforms', 'amd46', 'is no platform'],
    ['platforms', 'linux/arm64,linux/arm64', 'is the same platform as "linux/arm64"'],
    ['platforms', 'linux/arm64/v8,aarch64', 'is the same platform as "linux/arm64/v8"'],
    ['images', 'ghcr.io/acme/app:1.0', 'has a tag', 'ghcr.io/acme/app'],
    ['images', `acme/app@${digest}`, 'has a digest', 'docker.io/acme/app'],
    ['images', 'acme app', 'with: images: "acme app" is no image name'],
    ['images', 'name=acme/app,enabled=true', 'has an unknown "enabled"'],
    ['images', 'name=acme/app,enable=yes', 'enables neither true nor false'],
    ['images', 'enable=true', 'has no name'],
    ['images', 'name=acme/app,enable=false', 'enables no image'],
    ['tags', 'acme/app:-1', 'is no tag'],
    ['tags', 'acme/app:', 'is no tag'],
    ['tags', `acme/app@${digest}`, 'has a digest'],
    ['tags', '"acme/app', 'never closed'],
    ['labels', 'a', 'has no "="'],
    ['labels', '=b', 'has nothing before its "="'],
    ['annotations', 'a', 'has no "="'],
    ['annotations', 'manifest:=b', 'has no key'],
    ['annotations', 'manifst:a=b', 'unknown level "manifst"', 'manifest'],
    ['annotations', 'manifest[linux]:a=b', '"linux", which is no platform'],
    ['annotations', 'manifest[linux/amd64:a=b', 'unknown level "manifest[linux/amd64"'],
    ['build-args', '=b', 'has nothing before its "="'],
    ['build-contexts', 'a', 'has no "="'],
    ['build-contexts', 'a=', 'has nothing behind its "="'],
    ['secrets', 'A=b\nhunter2', '(item 2) has no "="'],
    ['secrets', '"A=hunter2', 'never closed'],
    ['secret-envs', 'A', 'has no "="'],
    ['secret-files', 'A=', 'has nothing behind its "="'],
    ['ulimit', 'nofile', 'has the wrong form. Allowed: "name=soft[:hard]"'],
    ['ulimit', 'nofile=many', 'has the wrong form'],
    ['add-hosts', 'a', 'has the wrong form. Allowed: "name:address"'],
    ['driver-opts', 'network', 'has the wrong form'],
    ['provenance', 'maybe', 'is neither a boolean nor attributes'],
    ['sbom', 'a="', 'is neither a boolean nor attributes'],
    ['attests', 'mode=max', 'has no "type="'],
    ['attests', 'sbom', 'has a field without "key="'],
    ['cache-from', 'type=registry', 'no valid, lower-case "ref="'],
    ['cache-from', 'ref=a/b', 'has no "type="'],
    ['cache-from', 'ghcr.io/Acme/app:cache', 'neither attributes nor a lower-case image reference'],
    ['cache-to', 'a b', 'neither attributes nor a lower-case image reference'],
    ['outputs', 'type=imagee', 'unknown type "imagee"', 'image'],
    ['outputs', 'dest=out', 'has no "type="'],
    ['outputs', 'type=local', 'has no "dest="'],
    ['outputs', 'type=oci,tar=false', 'has no "dest="'],
    ['outputs', 'type=image,push=yes', 'has a "push" that is no boolean'],
    ['outputs', 'type=docker,name=docker.io/Acme/app', 'has an invalid "name="'],
    ['outputs', 'type=image,name=A B', 'has an invalid "name="'],
    ['outputs', 'type=image,name="a,b"', 'double quote'],
    ['outputs', '-', 'writes to standard output'],
    ['outputs', 'type=tar', 'writes to standard output'],
    ['outputs', 'type=docker,dest=-', 'writes to standard output'],
    ['registry', 'my registry', 'is no registry host'],
    ['registry', 'ghcr', 'is no registry host'],
    ['buildkit-image', 'moby/buildkit:', 'is no image reference'],
    ['qemu-image', 'x@sha256:1', 'is no image reference'],
    ['file', 'a\0b', 'holds a NUL character'],
  ]

  it.each(rows)('%s: %j', (input, value, message, meant) => {
    const found = problem({ [input]: value })
    expect(found).toMatchObject({ code: 'invalid-value', input: `with: ${input}` })
    expect(found.message).toContain(`with: ${input}: `)
    expect(found.message).toContain(message)
    expect(found.nearest).toBe(meant)
    expect(found.allowed).not.toBe('')
  })

  it('is shortened and kept on one line', () => {
    expect(problem({ push: `a\n${'b'.repeat(1000)}` }).given).toMatch(/^"a\\nb{98}…"$/)
  })
})

it('all problems come together', () => {
  const inputs = { push: 'yes', platforms: 'linux', platform: 'x', username: 'u', cache: 'redis' }
  expect(problems(inputs).map(({ input }) => input)).toEqual([
    'with: platform',
    'with: platforms',
    'with: cache',
    'with: push',
    'with: username',
  ])
})

describe('a secret is never repeated', () => {
  it.each([
    ['secrets', 'hunter2'],
    ['secrets', '=hunter2'],
    ['secrets', '"A=hunter2'],
    ['build-args', '=hunter2'],
    ['cache-to', 'type=,secret_access_key=hunter2'],
    ['cache-to', 'hunter2 x'],
    ['cache', 'type=s3,name=a,secret_access_key=hunter2'],
    ['cache', 'type=s3,hunter2'],
    ['cache-from', 'type=s3,hunter2'],
    ['secret-files', 'hunter2'],
    ['build-contexts', 'hunter2'],
    ['driver-opts', 'hunter2'],
    ['pasword', 'hunter2'],
    ['password', 'hunter2'],
    ['password', 'hunter2\0'],
  ])('%s', (input, value) => {
    const all = problems({ [input]: value })
    expect(all).not.toEqual([])
    expect(JSON.stringify(all)).not.toContain('hunter2')
  })

  it('when an option is repeated', () => {
    const found = problem({ password: ['hunter2', 'hunter3'], username: 'u' }, 'option')
    expect(found).toMatchObject({ code: 'contradiction', given: '(not shown) and (not shown)' })
  })
})

describe('nearest', () => {
  it.each([
    ['platfrom', ['platforms', 'push'], 'platforms'],
    ['zzz', ['platforms', 'push'], undefined],
    ['', ['a'], undefined],
    ['a', [], undefined],
  ])('%j among %j is %j', (given, candidates, expected) => {
    expect(nearest(given, candidates)).toBe(expected)
  })
})
