import { describe, expect, it } from 'vitest'
import { exporterNames } from '../../src/inputs/kinds/exporters.ts'
import { parseInputs } from '../../src/inputs/parse-inputs.ts'
import { camelCase, type ParsedInputs } from '../../src/inputs/parsed.ts'
import { INPUTS, type InputName } from '../../src/inputs/table.ts'
import { given, parsed } from './given.ts'

const hub = (path: string) => ({ registry: 'docker.io', path })
const ghcr = (path: string) => ({ registry: 'ghcr.io', path })
const named = (name: string, repository: { registry: string; path: string }) => ({ ...repository, name })

// Every input once, as its users write it.
const rows: { readonly [K in InputName]: readonly [raw: string, value: unknown] } = {
  images: [
    'ghcr.io/acme/app\nnginx',
    [named('ghcr.io/acme/app', ghcr('acme/app')), named('nginx', hub('library/nginx'))],
  ],
  tags: [
    'ghcr.io/acme/app:1.0,acme/app',
    [
      { kind: 'reference', repository: ghcr('acme/app'), tag: '1.0' },
      { kind: 'reference', repository: hub('acme/app'), tag: 'latest' },
    ],
  ],
  flavor: ['latest=true\nprefix=v,onlatest=true', ['latest=true', 'prefix=v,onlatest=true']],
  'tags-context': ['git', 'git'],
  'tags-compat': ['true', true],
  version: ['v1.2.3', 'v1.2.3'],
  'version-file': ['app/package.json', 'app/package.json'],
  'tag-prefix': ['api/', 'api/'],
  'pr-sha': ['merge', 'merge'],
  'short-sha-length': ['12', 12],
  labels: [
    'a=b=c\nempty=',
    [
      { key: 'a', value: 'b=c' },
      { key: 'empty', value: '' },
    ],
  ],
  annotations: [
    'a=b\nindex,manifest[linux/arm64/v8]:c=d:e',
    [
      { levels: [], key: 'a', value: 'b' },
      {
        levels: [{ level: 'index' }, { level: 'manifest', platform: { os: 'linux', architecture: 'arm64' } }],
        key: 'c',
        value: 'd:e',
      },
    ],
  ],
  'annotation-levels': [
    'manifest, index[linux/amd64]',
    [{ level: 'manifest' }, { level: 'index', platform: { os: 'linux', architecture: 'amd64' } }],
  ],
  'source-date-epoch': ['1767225600', 1_767_225_600],
  'sep-tags': [' ', ' '],
  'sep-labels': ['\t;\n', '\t;\n'],
  'sep-annotations': [',', ','],
  'bake-target': ['meta', 'meta'],
  'floating-tags': ['always', 'always'],
  'if-exists': ['skip', 'skip'],
  'on-unchanged': ['keep', 'keep'],
  context: ['{{defaultContext}}:sub', '{{defaultContext}}:sub'],
  file: [' docker/Dockerfile ', 'docker/Dockerfile'],
  target: ['runtime', 'runtime'],
  platforms: [
    'linux/amd64,aarch64\nlinux/arm',
    [
      { os: 'linux', architecture: 'amd64' },
      { os: 'linux', architecture: 'arm64' },
      { os: 'linux', architecture: 'arm', variant: 'v7' },
    ],
  ],
  'build-args': ['A=b,c=d\nB', [{ key: 'A', value: 'b,c=d' }, { key: 'B' }]],
  'build-contexts': ['base=docker-image://alpine:3', [{ key: 'base', value: 'docker-image://alpine:3' }]],
  secrets: [
    'A= b \n"C=d\ne"\nF=',
    [
      { key: 'A', value: ' b ' },
      { key: 'C', value: 'd\ne' },
      { key: 'F', value: '' },
    ],
  ],
  'secret-envs': [
    'A=B,C=D',
    [
      { key: 'A', value: 'B' },
      { key: 'C', value: 'D' },
    ],
  ],
  'secret-files': ['A=./a.txt', [{ key: 'A', value: './a.txt' }]],
  ssh: ['default,key=/a', ['default', 'key=/a']],
  'github-token': ['ghs_x', 'ghs_x'],
  'no-cache': ['True', true],
  'no-cache-filters': ['a,b', ['a', 'b']],
  pull: ['TRUE', true],
  reproducible: ['true', true],
  call: ['check,format=json', { method: 'check', text: 'check,format=json' }],
  allow: ['network.host\nsecurity.insecure', ['network.host', 'security.insecure']],
  network: ['host', 'host'],
  'add-hosts': ['a:10.0.0.1,b=::1', ['a:10.0.0.1', 'b=::1']],
  'cgroup-parent': ['/ci', '/ci'],
  'shm-size': ['64m', '64m'],
  ulimit: ['nofile=1024:2048\nnproc=-1', ['nofile=1024:2048', 'nproc=-1']],
  provenance: ['mode=max,builder-id=x', { mode: 'max', 'builder-id': 'x' }],
  sbom: ['true', true],
  attests: [
    'type=provenance,mode=min',
    [{ type: 'provenance', attributes: { mode: 'min' }, text: 'type=provenance,mode=min' }],
  ],
  cache: [
    'registry, gha\ntype=s3,bucket=b,mode=min',
    [
      { choice: 'registry', attributes: {} },
      { choice: 'gha', attributes: {} },
      { choice: 's3', attributes: { bucket: 'b', mode: 'min' } },
    ],
  ],
  'cache-repository': ['ghcr.io/Acme/cache', ghcr('acme/cache')],
  'cache-timeout': ['90s', 90_000],
  'cache-import-timeout': ['5s', 5_000],
  'cache-from': [
    'acme/app:cache\ntype=gha,scope=x',
    [
      { type: 'registry', attributes: { ref: 'acme/app:cache' }, text: 'acme/app:cache' },
      { type: 'gha', attributes: { scope: 'x' }, text: 'type=gha,scope=x' },
    ],
  ],
  'cache-to': [
    'type=registry,ref=acme/app:cache,mode=max',
    [
      {
        type: 'registry',
        attributes: { ref: 'acme/app:cache', mode: 'max' },
        text: 'type=registry,ref=acme/app:cache,mode=max',
      },
    ],
  ],
  push: ['false', false],
  'push-timeout': ['1h30m', 5_400_000],
  load: ['true', true],
  outputs: [
    'type=image,"name=ghcr.io/a/b,docker.io/a/b",push=true\nout',
    [
      {
        type: 'image',
        attributes: { name: 'ghcr.io/a/b,docker.io/a/b', push: 'true' },
        text: 'type=image,"name=ghcr.io/a/b,docker.io/a/b",push=true',
      },
      { type: 'local', attributes: { dest: 'out' }, text: 'out' },
    ],
  ],
  'dry-run': ['true', true],
  registry: ['https://index.docker.io/v1/', 'docker.io'],
  username: ['octocat', 'octocat'],
  password: ['hunter2', 'hunter2'],
  builder: ['mine', 'mine'],
  'buildkit-image': ['moby/buildkit:v0.26.0', { repository: hub('moby/buildkit'), tag: 'v0.26.0' }],
  'driver-opts': ['network=host\n"env.no_proxy=a,b"', ['network=host', '"env.no_proxy=a,b"']],
  'buildkitd-flags': ['--debug', '--debug'],
  'buildkitd-config': ['./buildkitd.toml', './buildkitd.toml'],
  'buildkitd-config-inline': ['[worker.oci]\n  gc = true', '[worker.oci]\n  gc = true'],
  'qemu-image': [
    `tonistiigi/binfmt@sha256:${'a'.repeat(64)}`,
    { repository: hub('tonistiigi/binfmt'), digest: `sha256:${'a'.repeat(64)}` },
  ],
  json: ['result.json', 'result.json'],
  report: ['report.md', 'report.md'],
  html: ['report.html', 'report.html'],
  baseline: ['Acme/App:main', { repository: hub('acme/app'), tag: 'main' }],
  budget: [
    '# sizes\ntype=size,max=1.5 MiB,platform=aarch64,level=warn\ntype=growth,max=5%',
    [
      {
        type: 'size',
        level: 'warn',
        limit: { value: 1_572_864, unit: 'bytes' },
        platform: 'linux/arm64',
        text: 'type=size,max=1.5 MiB,platform=aarch64,level=warn',
      },
      { type: 'growth', level: 'fail', limit: { value: 5, unit: 'percent' }, text: 'type=growth,max=5%' },
    ],
  ],
  'skip-advice': ['copy-link, context', ['copy-link', 'context']],
  comment: ['always', 'always'],
}

// Inputs that another one must stand beside.
const beside: Partial<Record<InputName, Readonly<Record<string, string>>>> = {
  username: { password: 'x' },
  password: { username: 'x' },
}

describe('parseInputs', () => {
  it.each(Object.entries(rows) as [InputName, readonly [string, unknown]][])('%s', (name, [raw, value]) => {
    expect(parsed({ ...beside[name], [name]: raw })[camelCase(name)]).toEqual(value)
  })

  it('gives defaults for everything', () => {
    const nothing = parsed({})
    const defaults: Partial<ParsedInputs> = {
      tagsContext: 'workflow',
      tagsCompat: false,
      bakeTarget: 'docker-metadata-action',
      floatingTags: 'monotonic',
      ifExists: 'overwrite',
      onUnchanged: 'publish',
      noCache: false,
      pull: false,
      load: false,
      reproducible: false,
      dryRun: false,
      cacheTimeout: 120_000,
      cacheImportTimeout: 30_000,
      pushTimeout: 600_000,
      comment: 'on-change',
    }
    for (const definition of INPUTS) {
      const name = camelCase(definition.name)
      const expected = 'grammar' in definition ? [] : defaults[name]
      expect([name, nothing[name]]).toEqual([name, expected])
    }
    expect(nothing.push).toBeUndefined()
  })

  it('takes what is empty as not given', () => {
    // White space may be a separator; no text at all is none.
    const blank = Object.fromEntries(
      INPUTS.map(({ name, kind }) => [name, kind === 'separator' ? '' : ' \n']),
    )
    expect(parsed(blank)).toEqual(parsed({}))
  })

  it('joins a repeated list option, each value by its own grammar', () => {
    expect(parsed({ allow: ['a,b', 'c'] }, 'option').allow).toEqual(['a', 'b', 'c'])
  })

  it('repeats an option with the same value', () => {
    expect(parsed({ file: ['a', 'a'] }, 'option').file).toBe('a')
  })

  it('passes on what was wrong with the way inputs were given', () => {
    const problem = {
      code: 'command-line',
      input: 'CONTEXT',
      given: 'x',
      allowed: 'y',
      message: 'z',
    } as const
    expect(parseInputs({ ...given({ push: 'maybe' }), problems: [problem] })).toMatchObject({
      ok: false,
      error: [problem, { code: 'invalid-value', input: 'with: push' }],
    })
  })
})

describe('images', () => {
  it.each([
    ['names separated by commas', 'a/b, c/d', [named('a/b', hub('a/b')), named('c/d', hub('c/d'))]],
    ['upper case', 'GHCR.io/Acme/App', [named('ghcr.io/acme/app', ghcr('acme/app'))]],
    ['comments', '# first\na/b # second', [named('a/b', hub('a/b'))]],
    [
      'attributes',
      'name=a/b,enable=true\nname=c/d,enable=false\ne/f,enable=true',
      [named('a/b', hub('a/b')), named('e/f', hub('e/f'))],
    ],
    [
      'a port',
      'localhost:5000/app',
      [{ registry: 'localhost:5000', path: 'app', name: 'localhost:5000/app' }],
    ],
  ])('%s', (_, raw, images) => {
    expect(parsed({ images: raw }).images).toEqual(images)
  })
})

describe('tags', () => {
  const rule = (text: string) => ({ kind: 'rule', text })
  const reference = (path: string, tag: string) => ({ kind: 'reference', repository: ghcr(path), tag })

  it.each([
    ['a rule keeps its commas', 'type=ref,event=branch', [rule('type=ref,event=branch')]],
    [
      'a rule behind a reference',
      'ghcr.io/a/b:1,type=sha,format=long\nghcr.io/a/b:2',
      [reference('a/b', '1'), rule('type=sha,format=long'), reference('a/b', '2')],
    ],
    ['a quoted rule', '"type=raw,value=x"', [rule('type=raw,value=x')]],
    [
      'a rule with a quoted comma',
      'ghcr.io/a/b:1,type=match,"pattern=v(\\d{1,3})",group=1',
      [reference('a/b', '1'), rule('type=match,"pattern=v(\\d{1,3})",group=1')],
    ],
    ['upper case in a path, kept in a tag', 'ghcr.io/Acme/App:RC', [reference('acme/app', 'RC')]],
  ])('without images: %s', (_, raw, tags) => {
    expect(parsed({ tags: raw }).tags).toEqual(tags)
  })

  it('with images: every line is a rule', () => {
    const raw = 'type=semver,pattern={{version}}\nedge\n# type=sha\ntype=raw,value=a#b\n"type=raw,value=c"'
    expect(parsed({ images: 'a/b', tags: raw }).tags).toEqual([
      rule('type=semver,pattern={{version}}'),
      rule('edge'),
      rule('type=raw,value=a#b'),
      rule('type=raw,value=c'),
    ])
  })

  it('with images: a quoted comma stays quoted', () => {
    const raw = 'type=raw,"value=a,b"'
    expect(parsed({ images: 'a/b', tags: raw }).tags).toEqual([rule(raw)])
  })
})

describe('registry', () => {
  it.each([
    ['ghcr.io', 'ghcr.io'],
    ['GHCR.io/', 'ghcr.io'],
    ['localhost', 'localhost'],
    ['127.0.0.1:5000', '127.0.0.1:5000'],
    ['https://registry.example.com/v2/', 'registry.example.com'],
  ])('%s is %s', (raw, registry) => {
    expect(parsed({ registry: raw }).registry).toBe(registry)
  })
})

it.each([
  ['check', 'check'],
  ['lint', 'check'],
  ['outline', 'outline'],
  ['targets', 'targets'],
  ['build', 'build'],
])('call: %s calls %s', (raw, method) => {
  expect(parsed({ call: raw }).call).toEqual({ method, text: raw })
})

it.each([
  ['90s', 90_000],
  ['10m', 600_000],
  ['0s', 0],
  ['24h', 86_400_000],
  ['1h1m1s', 3_661_000],
])('push-timeout: %s is %d ms', (raw, milliseconds) => {
  expect(parsed({ 'push-timeout': raw }).pushTimeout).toBe(milliseconds)
})

it('outputs: names that are pushed are forgiven their upper case', () => {
  const [exporter] = parsed({ outputs: 'type=image,"name=ghcr.io/Acme/app:RC,b/c"' }).outputs
  expect(exporter && exporterNames(exporter)).toEqual([
    { ok: true, value: { repository: ghcr('acme/app'), tag: 'RC' } },
    { ok: true, value: { repository: hub('b/c') } },
  ])
})
