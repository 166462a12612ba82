import { describe, expect, it } from 'vitest'
import { parsed, problems, type With } from './given.ts'

describe('contradictions', () => {
  const rows: [string, With, input: string, why: string][] = [
    [
      'push: false beside a registry output',
      { push: 'false', outputs: 'type=registry' },
      'push',
      'which pushes',
    ],
    [
      'push: false beside a pushing image output',
      { push: 'false', outputs: 'type=image,push=true' },
      'push',
      'which pushes',
    ],
    [
      'two image outputs that differ',
      { outputs: 'type=image,push=true,compression=zstd\ntype=registry,oci-mediatypes=true' },
      'outputs',
      '"compression", "oci-mediatypes"',
    ],
    ['the same image twice', { images: 'nginx\ndocker.io/library/nginx' }, 'images', 'more than once'],
    [
      'a reference among rules',
      { images: 'ghcr.io/Acme/app', tags: 'type=sha\nghcr.io/acme/app:1.0' },
      'tags',
      '"type=raw,value=1.0"), or references without it ("ghcr.io/acme/app:1.0")',
    ],
    ['a reference without a tag among rules', { images: 'acme/app', tags: 'acme/app' }, 'tags', '"acme/app"'],
    ['call beside push', { call: 'check', push: 'true' }, 'call', 'nothing for with: push'],
    [
      'call beside other outputs',
      { call: 'outline', load: 'true', outputs: 'out', 'cache-to': 'type=inline' },
      'call',
      'with: load, with: outputs, with: cache-to',
    ],
    ['a user name alone', { username: 'u' }, 'username', 'without with: password'],
    ['a password alone', { password: 'p' }, 'password', 'without with: username'],
    [
      'a builder and how to create it',
      { builder: 'b', 'driver-opts': 'a=b' },
      'driver-opts',
      'names one that exists',
    ],
    [
      'two buildkitd configurations',
      { 'buildkitd-config': 'a', 'buildkitd-config-inline': 'b' },
      'buildkitd-config',
      'reads one file',
    ],
    [
      'two BuildKit images',
      { 'buildkit-image': 'moby/buildkit:a', 'driver-opts': 'image=moby/buildkit:b' },
      'buildkit-image',
      'differs',
    ],
    [
      'a time given twice',
      { reproducible: 'true', 'source-date-epoch': '1', 'build-args': 'SOURCE_DATE_EPOCH=2' },
      'source-date-epoch',
      'beside SOURCE_DATE_EPOCH in with: build-args',
    ],
    ["the result on an action's standard output", { json: '-' }, 'json', 'standard output'],
  ]

  it.each(rows)('%s', (_, inputs, input, why) => {
    expect(problems(inputs)).toMatchObject([{ code: 'contradiction', input: `with: ${input}` }])
    expect(problems(inputs)[0]?.message).toContain(why)
  })

  it('two writers to standard output', () => {
    expect(problems({ json: '-', outputs: '-' }, 'option')).toMatchObject([{ input: '--outputs' }])
    expect(problems({ outputs: 'type=oci\ntype=tar,dest=-' }, 'option')).toMatchObject([
      { input: '--outputs' },
    ])
  })
})

describe('no contradiction', () => {
  const rows: [string, With][] = [
    ['push: false beside a local output', { push: 'false', outputs: 'out' }],
    [
      'push: false beside an image output that does not push',
      { push: 'false', outputs: 'type=image,push=false' },
    ],
    ['push: true beside outputs', { push: 'true', outputs: 'out\ntype=registry' }],
    [
      'image outputs that differ in name',
      { outputs: 'type=image,name=a/b,push=true\ntype=registry,name=c/d' },
    ],
    ['by digest only, with tags', { outputs: 'type=image,push-by-digest=true', tags: 'a/b:1' }],
    ['load beside a docker output', { load: 'true', outputs: 'type=docker' }],
    ['rules among references', { tags: 'ghcr.io/a/b:1\ntype=sha' }],
    ['a reference to another image among rules', { images: 'a/b', tags: 'ghcr.io/a/b:1' }],
    ['a bare word that is also an image', { images: 'edge', tags: 'edge' }],
    ['call: build with outputs', { call: 'build', push: 'true', outputs: 'out' }],
    ['call with tags and images', { call: 'check', images: 'a/b', tags: 'type=sha', push: 'false' }],
    ['the same BuildKit image twice', { 'buildkit-image': 'a/b:1', 'driver-opts': 'image=docker.io/a/b:1' }],
    ['a builder and an image for QEMU', { builder: 'b', 'qemu-image': 'a/b' }],
    [
      'a time of labels beside one of the build',
      { 'source-date-epoch': '1', 'build-args': 'SOURCE_DATE_EPOCH=2' },
    ],
    ['raw caches and a managed one', { cache: 'registry', 'cache-from': 'a/b:c' }],
  ]

  it.each(rows)('%s', (_, inputs) => {
    expect(problems(inputs)).toEqual([])
  })

  it('a user name alone, where the host keeps secrets from the run', () => {
    expect(problems({ username: 'u' }, 'with', { withoutSecrets: true })).toEqual([])
  })

  it('one writer to standard output, on the command line', () => {
    expect(parsed({ outputs: '-' }, 'option').outputs).toEqual([
      { type: 'tar', attributes: { dest: '-' }, text: '-' },
    ])
    expect(parsed({ json: '-' }, 'option').json).toBe('-')
  })
})
