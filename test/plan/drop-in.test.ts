import { describe, expect, it } from 'vitest'
import { buildArgv } from '../../src/plan/build-flags.ts'
import { parsed, type With } from '../inputs/given.ts'
import { type Facts, planOf, valuesOf } from './plan-of.ts'

/** A `with:` block of docker/build-push-action to which the tables add. Two platforms make the result an index. */
const BASE: With = { tags: 'ghcr.io/acme/app:1', platforms: 'linux/amd64,linux/arm64' }
const OUTPUT = 'type=image,name=ghcr.io/acme/app,push-by-digest=true,name-canonical=true,push=true'

function legArgv(inputs: With, facts?: Facts): readonly string[] {
  const [leg, ...others] = planOf(inputs, facts).legs
  expect(others).toEqual([])
  return leg?.argv ?? []
}

/** Whether a list is another one with these words put in at one place. */
function isInserted(words: readonly string[], before: readonly string[], after: readonly string[]): boolean {
  return before.concat('').some((_, at) => before.toSpliced(at, 0, ...words).join('\0') === after.join('\0'))
}

describe('an input of docker/build-push-action becomes', () => {
  const cases: readonly [With, readonly string[], Facts?][] = [
    [
      { 'add-hosts': 'db:10.0.0.1,cache:10.0.0.2' },
      ['--add-host', 'db:10.0.0.1', '--add-host', 'cache:10.0.0.2'],
    ],
    [
      { allow: 'network.host\nsecurity.insecure' },
      ['--allow', 'network.host', '--allow', 'security.insecure'],
    ],
    [{ annotations: 'index:team=platform' }, ['--annotation', 'index:team=platform']],
    [{ annotations: 'team=a,b' }, ['--annotation', 'team=a,b']],
    [{ attests: 'type=sbom' }, ['--attest', 'type=sbom']],
    [{ 'build-args': 'A=1,2\nB' }, ['--build-arg', 'A=1,2', '--build-arg', 'B']],
    [{ 'build-contexts': 'base=docker-image://busybox' }, ['--build-context', 'base=docker-image://busybox']],
    [
      { 'cache-from': 'type=gha\nghcr.io/acme/app:cache' },
      ['--cache-from', 'type=gha', '--cache-from', 'ghcr.io/acme/app:cache'],
    ],
    [{ 'cgroup-parent': 'slice' }, ['--cgroup-parent', 'slice']],
    [{ file: 'docker/Dockerfile' }, ['--file', 'docker/Dockerfile']],
    [{ labels: 'a=b\nc=d=e' }, ['--label', 'a=b', '--label', 'c=d=e']],
    [{ network: 'host' }, ['--network', 'host']],
    [{ 'no-cache': 'true' }, ['--no-cache']],
    [{ 'no-cache': 'false' }, []],
    [{ 'no-cache-filters': 'one,two' }, ['--no-cache-filter', 'one', '--no-cache-filter', 'two']],
    [{ provenance: 'mode=max' }, ['--attest', 'type=provenance,mode=max']],
    [{ provenance: 'true' }, ['--attest', 'type=provenance']],
    [{ provenance: 'false' }, ['--attest', 'type=provenance,disabled=true']],
    [{ pull: 'true' }, ['--pull']],
    [{ push: 'true' }, []],
    [{ sbom: 'true' }, ['--attest', 'type=sbom']],
    [{ sbom: 'false' }, ['--attest', 'type=sbom,disabled=true']],
    [
      { sbom: 'generator=docker.io/acme/scanner' },
      ['--attest', 'type=sbom,generator=docker.io/acme/scanner'],
    ],
    [
      { secrets: 'token=hush' },
      ['--secret', 'id=token,src=/run/secret-0'],
      { secrets: [{ id: 'token', path: '/run/secret-0' }] },
    ],
    [{ 'secret-envs': 'token=TOKEN' }, ['--secret', 'id=token,env=TOKEN']],
    [{ 'secret-files': 'token=./token.txt' }, ['--secret', 'id=token,src=./token.txt']],
    [{ 'shm-size': '2g' }, ['--shm-size', '2g']],
    [{ ssh: 'default,key=/tmp/key' }, ['--ssh', 'default', '--ssh', 'key=/tmp/key']],
    [{ target: 'release' }, ['--target', 'release']],
    [{ ulimit: 'nofile=1024:2048' }, ['--ulimit', 'nofile=1024:2048']],
    // What it has no flag for is done elsewhere: the cache is exported after the tags, in a solve of its own.
    [{ 'cache-to': 'type=gha,mode=max' }, []],
    [{ 'github-token': 'hush' }, []],
  ]

  it.each(cases)('%j', (inputs, words, facts) => {
    const argv = legArgv({ ...BASE, ...inputs }, facts)
    expect(isInserted(words, legArgv(BASE), argv), argv.join(' ')).toBe(true)
  })

  it('the context last', () => {
    expect(legArgv({ ...BASE, context: './app' }).at(-1)).toBe('./app')
    expect(legArgv(BASE).at(-1)).toBe('.')
    expect(legArgv({ ...BASE, context: 'https://example.com/app.git#main' }).at(-1)).toBe(
      'https://example.com/app.git#main',
    )
  })

  it('{{defaultContext}}, as it is, with everything that a URL may hold', () => {
    const gitContext = 'https://github.com/acme/app.git?ref=refs/heads/main&checksum=abc'
    const host = { event: 'push', gitContext }
    const argv = legArgv(
      { ...BASE, context: '{{defaultContext}}:app', 'build-contexts': 'root={{ defaultContext }}' },
      { host },
    )
    expect(argv.at(-1)).toBe(`${gitContext}:app`)
    expect(valuesOf('--build-context', argv)).toEqual([`root=${gitContext}`])
  })

  it('the builder that was found', () => {
    expect(valuesOf('--builder', legArgv({ ...BASE, builder: 'b' }))).toEqual(['b'])
  })

  it('one output to all names, and never a tag or a push of its own', () => {
    const argv = legArgv({
      ...BASE,
      tags: 'ghcr.io/acme/app:1,ghcr.io/acme/app:latest\ndocker.io/acme/app:1',
    })
    expect(valuesOf('--output', argv)).toEqual([
      'type=image,"name=ghcr.io/acme/app,docker.io/acme/app",push-by-digest=true,name-canonical=true,push=true',
    ])
    expect(argv).not.toContain('--tag')
    expect(argv).not.toContain('--push')
    expect(argv).not.toContain('--load')
    expect(argv).not.toContain('--iidfile')
  })
})

describe('all inputs together', () => {
  const inputs: With = {
    ...BASE,
    'add-hosts': 'db:10.0.0.1',
    allow: 'network.host',
    annotations: 'index:team=platform',
    attests: 'type=sbom',
    'build-args': 'A=1',
    'build-contexts': 'base=docker-image://busybox',
    'cache-from': 'type=gha',
    'cache-to': 'type=gha',
    'cgroup-parent': 'slice',
    context: './app',
    file: 'docker/Dockerfile',
    labels: 'a=b',
    network: 'host',
    'no-cache': 'true',
    'no-cache-filters': 'one',
    provenance: 'mode=max',
    pull: 'true',
    push: 'true',
    secrets: 'token=hush',
    'secret-envs': 'key=KEY',
    'secret-files': 'file=./file.txt',
    'shm-size': '2g',
    ssh: 'default',
    target: 'release',
    ulimit: 'nofile=1024',
  }
  const facts: Facts = { secrets: [{ id: 'token', path: '/run/secret-0' }] }
  const ALL = [
    'build',
    ...['--add-host', 'db:10.0.0.1'],
    ...['--allow', 'network.host'],
    ...['--annotation', 'index:team=platform'],
    ...['--annotation', 'index:org.opencontainers.image.version=1'],
    ...['--annotation', 'index:org.opencontainers.image.created=2026-11-22T12:00:00.000Z'],
    ...['--build-arg', 'A=1'],
    ...['--build-context', 'base=docker-image://busybox'],
    ...['--cache-from', 'type=gha'],
    ...['--cgroup-parent', 'slice'],
    ...['--secret', 'id=key,env=KEY'],
    ...['--file', 'docker/Dockerfile'],
    ...['--label', 'a=b'],
    ...['--no-cache-filter', 'one'],
    ...['--output', OUTPUT],
    ...['--platform', 'linux/amd64,linux/arm64'],
    ...['--attest', 'type=sbom'],
    ...['--attest', 'type=provenance,mode=max'],
    ...['--secret', 'id=token,src=/run/secret-0'],
    ...['--secret', 'id=file,src=./file.txt'],
    ...['--shm-size', '2g'],
    ...['--ssh', 'default'],
    ...['--target', 'release'],
    ...['--ulimit', 'nofile=1024'],
    ...['--builder', 'b'],
    ...['--metadata-file', '/run/metadata-0.json'],
    ...['--network', 'host'],
    '--no-cache',
    '--pull',
    './app',
  ]

  it('stand in the order of docker/build-push-action', () => {
    expect(legArgv(inputs, facts)).toEqual(ALL)
  })

  it('are the same at a second attempt, but for what would build everything again', () => {
    const [leg] = planOf(inputs, facts).legs
    const without = ALL.filter((word) => !['--no-cache', '--pull', '--no-cache-filter', 'one'].includes(word))
    expect(leg?.retryArgv).toEqual(without)
  })

  it('share no step with an earlier build that something in the builder holds up', () => {
    const stuck = (given: typeof inputs) => planOf(given, { ...facts, isStuck: true }).legs[0]
    const [pulled, plain] = [stuck(inputs), stuck({ ...inputs, pull: 'false', 'no-cache': 'false' })]
    const only = (argv: readonly string[] = []) =>
      argv.filter((word) => ['--no-cache', '--pull', '--no-cache-filter'].includes(word))
    expect(only(pulled?.argv)).toEqual(['--no-cache'])
    expect(only(plain?.argv)).toEqual(['--no-cache', '--pull'])
    expect(pulled?.retryArgv).toEqual(pulled?.argv)
    expect(plain?.retryArgv).toEqual(plain?.argv)
  })

  it('export their cache in a solve that pushes nothing', () => {
    const { exportSolves, exports, imports } = planOf(inputs, facts).cache
    expect({ imports, exports }).toEqual({ imports: ['type=gha'], exports: ['type=gha'] })
    const argv = exportSolves[0]?.argv ?? []
    expect(exportSolves).toHaveLength(1)
    expect(valuesOf('--output', argv)).toEqual(['type=cacheonly'])
    expect(valuesOf('--cache-to', argv)).toEqual(['type=gha'])
    expect(valuesOf('--cache-from', argv)).toEqual(['type=gha'])
    expect(valuesOf('--attest', argv)).toEqual(['type=provenance,disabled=true'])
    for (const flag of ['--no-cache', '--pull', '--no-cache-filter', '--annotation'])
      expect(argv).not.toContain(flag)
  })
})

describe('call', () => {
  it('asks the frontend, without what would be pushed or written', () => {
    const inputs = parsed({ call: 'check', 'build-args': 'A=1', target: 'release', context: './app' })
    const argv = buildArgv(inputs, {
      ...{ builder: undefined, platforms: [], labels: {}, annotations: [], attests: [], outputs: [] },
      ...{ cacheFrom: [], cacheTo: [], secrets: [], context: './app', call: inputs.call?.text },
    })
    expect(argv).toEqual(['build', '--build-arg', 'A=1', '--call', 'check', '--target', 'release', './app'])
  })
})
