import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { run } from '../bed/command.ts'
import { pushBlob, pushImage, pushManifest } from '../bed/push-image.ts'
import { json, refuse, serve } from '../registry/servers.ts'
import { freshPath, layerwise, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

const BOTH = 'linux/amd64,linux/arm64'

let bed: Bed
let place: string
/** Two releases of an image, with attestations: a layer differs, and the second one has a platform more. */
let [first, second] = ['', '']

beforeAll(async () => {
  bed = await sharedBed()
  place = await mkdtemp(join(tmpdir(), 'diff-'))
  await using app = await project({
    Dockerfile: 'FROM busybox:1.37\nCOPY dependencies.txt /srv/\nCOPY app.txt /srv/',
    'dependencies.txt': unique().repeat(100),
    'app.txt': 'first',
  })
  const image = `${bed.registry.host}/${freshPath()}`
  first = await released(app.folder, `${image}:1`, 'linux/amd64')
  await app.write({ 'app.txt': `second ${unique()}` })
  second = await released(app.folder, `${image}:2`, BOTH)
})

afterAll(async () => {
  await rm(place, { recursive: true, force: true })
})

async function released(folder: string, tag: string, platforms: string): Promise<string> {
  const { exitCode, stderr } = await publish(bed, { folder, args: ['--tags', tag, '--platforms', platforms] })
  expect(exitCode, stderr).toBe(0)
  return tag
}

function diff(args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}) {
  return layerwise(['diff', ...args], { cwd: place, env: { ...bed.env, ...env } })
}

/** What crane, which is none of ours, says of a platform: sizes of layers by digest, and the config's. */
async function oracle(reference: string, platform: string) {
  const { stdout } = await run(bed.tools.crane, ['manifest', '--insecure', '--platform', platform, reference])
  const { config, layers } = JSON.parse(stdout)
  return {
    config: config.size as number,
    layers: new Map(
      layers.map(({ digest, size }: { digest: string; size: number }) => [digest, size]),
    ) as Map<string, number>,
  }
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)

describe('layerwise diff', () => {
  it('tells what another tool would count, from manifests alone', async () => {
    const begin = (await bed.registry.accessLog()).length
    const { exitCode, stdout, stderr } = await diff([first, second, '--json', '-'])
    expect(exitCode, stderr).toBe(0)
    const [had, has] = await Promise.all([first, second].map((reference) => oracle(reference, 'linux/amd64')))
    const added = [...(has?.layers ?? [])].filter(([digest]) => !had?.layers.has(digest))
    const document = JSON.parse(stdout)
    expect(document).toMatchObject({
      ...{ schema: 1, identical: false },
      before: { reference: first, digest: expect.stringMatching(/^sha256:/) },
      after: { reference: second, digest: expect.stringMatching(/^sha256:/) },
      platforms: [
        {
          platform: 'linux/amd64',
          size: sum(has?.layers.values() ?? []),
          previousSize: sum(had?.layers.values() ?? []),
          downloadBytes: sum(added.map(([, size]) => size)) + (has?.config ?? 0),
          ...{ addedLayers: 1, goneLayers: 1, sharedLayers: 4 },
        },
        { platform: 'linux/arm64', previousSize: null, addedLayers: 5, goneLayers: 0, sharedLayers: 0 },
      ],
    })
    expect(stderr).toContain('Who has A downloads')
    const asked = (await bed.registry.accessLog(begin)).filter(({ userAgent }) =>
      userAgent.startsWith('layerwise/'),
    )
    expect(asked.filter(({ path }) => path.includes('/blobs/'))).toEqual([])
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([])
    // Two indexes and three platforms: the attestations are left alone.
    expect(asked.filter(({ path }) => path.includes('/manifests/'))).toHaveLength(5)
  })

  it('shows it as a table, in colour where that is wanted', async () => {
    const plain = await diff([first, second], { COLUMNS: '80' })
    expect(plain).toMatchObject({ exitCode: 0, stderr: '' })
    expect(plain.stdout).toMatch(/^A {2}127\.0\.0\.1:\d+\/scenario\/app-\w+:1 {2}sha256:[0-9a-f]{12}$/m)
    expect(plain.stdout).toMatch(/^linux\/arm64 +— +\S+ MB +new +\S+ MB {2}\+5$/m)
    expect(plain.stdout).toMatch(/^ {2}= {2}4 layers +\S+ MB$/m)
    expect(plain.stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    const coloured = await diff([first, second], { FORCE_COLOR: '1' })
    expect(coloured.stdout).toContain('\u001b[33m')
    expect((await diff([first, second], { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).toBe(plain.stdout)
  })

  it('writes Markdown, and the JSON into a file', async () => {
    const { exitCode, stdout } = await diff([
      first,
      second,
      '--format',
      'markdown',
      '--json',
      'out/diff.json',
    ])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^\| Platform \| A \| B \| Change \| To pull \| Layers \|$/m)
    expect(JSON.parse(await readFile(join(place, 'out', 'diff.json'), 'utf8'))).toMatchObject({ schema: 1 })
  })

  it('compares the platforms that are asked for', async () => {
    const { stdout } = await diff([first, second, '--platform', 'arm64'])
    expect(stdout).toContain('The two have no platform in common')
    expect(stdout).not.toContain('linux/amd64')
    const neither = await diff([first, second, '--platform', 'linux/s390x'])
    expect(neither).toMatchObject({ exitCode: 1, stdout: '' })
    expect(neither.stderr).toMatch(/^error: neither image has linux\/s390x$/m)
  })

  it('says in one line that two references are of the same image', async () => {
    const { digest } = JSON.parse((await diff([second, second, '--json', '-'])).stdout).after
    const repository = second.replace(/:2$/, '')
    const { exitCode, stdout } = await diff([second, `${repository}@${digest}`], { COLUMNS: '60' })
    expect(exitCode).toBe(0)
    expect(stdout.trim()).toBe(`${second} and ${repository}@${digest} are the same image: ${digest}`)
  })

  it('reads `latest` where nothing is named', async () => {
    const path = freshPath()
    await pushImage({ url: bed.registry.url, path, tag: 'latest' }, { 'linux/amd64': ['base'] })
    const { exitCode, stdout } = await diff([
      `${bed.registry.host}/${path}`,
      `${bed.registry.host}/${path}:latest`,
    ])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('are the same image')
  })
})

describe('a registry that wants a password', () => {
  let secret = ''
  beforeAll(async () => {
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() })
    secret = `${bed.secure.host}/${freshPath()}:1`
    const { exitCode, stderr } = await publish(bed, {
      folder: app.folder,
      args: ['--tags', secret, ...login()],
    })
    expect(exitCode, stderr).toBe(0)
  })

  const login = (password = bed.secure.password) => [
    ...['--registry', bed.secure.host, '--username', bed.secure.username, '--password', password],
  ]

  async function dockerConfig(): Promise<string> {
    const auth = Buffer.from(`${bed.secure.username}:${bed.secure.password}`).toString('base64')
    await writeFile(join(place, 'config.json'), JSON.stringify({ auths: { [bed.secure.host]: { auth } } }))
    return place
  }

  it('is asked with that of the Docker configuration', async () => {
    const { exitCode, stdout, stderr } = await diff([first, secret], { DOCKER_CONFIG: await dockerConfig() })
    expect(exitCode, stderr).toBe(0)
    expect(stdout).toContain(`B  ${secret}`)
  })

  it('is asked with the one that is given, which nobody sees', async () => {
    const { exitCode, stdout, stderr } = await diff([secret, first, ...login()])
    expect(exitCode, stderr).toBe(0)
    const wrong = await diff([secret, first, ...login('not-the-password')])
    expect(wrong).toMatchObject({ exitCode: 1, stdout: '' })
    expect(wrong.stderr).toMatch(
      /^error: 127\.0\.0\.1:\d+\/scenario\/.* could not read manifest 1: HTTP 401/m,
    )
    expect(`${stdout}${stderr}${wrong.stderr}`).not.toMatch(/open-sesame|not-the-password/)
  })

  it('is not let in without', async () => {
    const { exitCode, stderr } = await diff([first, secret])
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^error: .*HTTP 401, UNAUTHORIZED.*\n {2}there are no credentials for/m)
  })

  it('is trusted by the buildkitd.toml that names its authority', async () => {
    const config = join(place, 'buildkitd.toml')
    await writeFile(config, `[registry."${bed.secure.host}"]\n  ca = ["${bed.secure.caFile}"]\n`)
    const stranger = { NODE_EXTRA_CA_CERTS: undefined, DOCKER_CONFIG: await dockerConfig() }
    const trusted = await diff([first, secret, '--buildkitd-config', config], stranger)
    expect(trusted.exitCode, trusted.stderr).toBe(0)
    const untrusted = await diff([first, secret], stranger)
    expect(untrusted.exitCode).toBe(1)
    expect(untrusted.stderr).toMatch(/certificate/)
    const missing = await diff([first, secret, '--buildkitd-config', 'nowhere.toml'], stranger)
    expect(missing.exitCode).toBe(2)
    expect(missing.stderr).toMatch(/^error: --buildkitd-config: "nowhere\.toml" isn't there\.$/m)
  })
})

describe('what can’t be compared', () => {
  it('is reported: an image that is not there', async () => {
    const run = await diff([first, `${bed.registry.host}/${freshPath()}:1`])
    expect(run).toMatchObject({ exitCode: 1, stdout: '' })
    expect(run.stderr).toMatch(/^error: 127.*could not read manifest 1: HTTP 404, (?:NAME|MANIFEST)_UNKNOWN/m)
  })

  it('is reported: an artifact that is no image', async () => {
    const target = { url: bed.registry.url, path: freshPath('chart'), tag: '1' }
    const config = await pushBlob(target, '{}', 'application/vnd.cncf.helm.config.v1+json')
    const manifest = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config,
      layers: [],
    }
    await pushManifest(target, target.tag, manifest)
    const run = await diff([`${bed.registry.host}/${target.path}:1`, first])
    expect(run).toMatchObject({ exitCode: 1, stdout: '' })
    expect(run.stderr).toMatch(
      /could not read image sha256:\w{64}: its config is application\/vnd\.cncf\.helm\.config\.v1\+json\n {2}name an image/,
    )
  })

  const digest = `sha256:${'a'.repeat(64)}`
  const descriptor = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 2 }
  const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json' }
  const hostile: readonly [string, object | string, RegExp][] = [
    ['no JSON', '<html>', /it is not JSON/],
    [
      'both an index and a manifest',
      { ...index, manifests: [], layers: [] },
      /read both as an index and as a manifest/,
    ],
    [
      'a digest that leads elsewhere',
      { ...index, manifests: [{ ...descriptor, digest: '../../x' }] },
      /"manifests\.0\.digest" is missing or malformed/,
    ],
    [
      'a size below nothing',
      { ...index, manifests: [{ ...descriptor, size: -1 }] },
      /"manifests\.0\.size" is missing or malformed/,
    ],
    ['more than a manifest may have', ' '.repeat(5 * 1024 * 1024), /the answer is larger than 4194304 bytes/],
    [
      'what a terminal obeys',
      { ...index, mediaType: 'evil\u001b[31m\u202e' },
      /the media type "evil \[31m" is not supported/,
    ],
    [
      'a manifest of other bytes',
      { ...index, manifests: [descriptor] },
      /expected sha256:a{64}, got sha256:/,
    ],
  ]
  it.each(hostile)('is reported: %s', async (_, document, says) => {
    await using server = await serve(({ url }, response) => {
      if (url === '/v2/') return json(response, 200, {})
      const text = url.endsWith('/manifests/1')
        ? typeof document === 'string'
          ? document
          : JSON.stringify(document)
        : JSON.stringify({
            schemaVersion: 2,
            mediaType: descriptor.mediaType,
            config: descriptor,
            layers: [],
          })
      if (!url.includes('/manifests/')) return refuse(response, 404, 'BLOB_UNKNOWN')
      response.writeHead(200, { 'content-type': 'application/json' }).end(text)
    })
    const run = await diff([first, `${server.host}/evil:1`])
    expect(run).toMatchObject({ exitCode: 1, stdout: '' })
    expect(run.stderr).toMatch(says)
    expect(run.stderr.trim().split('\n').length).toBeLessThanOrEqual(2)
    expect(run.stderr).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u)
  })

  it('is refused before anything is asked, all of it at once', async () => {
    const begin = (await bed.registry.accessLog()).length
    const run = await diff([first, 'Not An Image', '--platform', 'linux', '--username', 'me', '--formt', 'x'])
    expect(run).toMatchObject({ exitCode: 2 })
    for (const says of [
      /^error: B: /m,
      /^error: --platform: /m,
      /^error: --username: .*--password/m,
      /^error: --formt: .*--format/m,
    ])
      expect(run.stderr).toMatch(says)
    expect(await bed.registry.accessLog(begin)).toEqual([])
  })

  it('is waited for out loud, and given up when somebody doesn’t want to wait', async () => {
    await using server = await serve(({ url }, response) => {
      if (url === '/v2/') return json(response, 200, {})
      refuse(response, 503, 'UNAVAILABLE', { 'retry-after': '10' })
    })
    let isAsked = false
    const run = await layerwise(['diff', first, `${server.host}/busy:1`], {
      cwd: place,
      env: bed.env,
      onOutput: (text, kill) => {
        if (!isAsked && /attempt 2 in 10 s/.test(text)) kill('SIGINT')
        isAsked ||= text.includes('attempt 2')
      },
    })
    expect(run).toMatchObject({ exitCode: 130, stdout: '' })
    expect(run.stderr).toMatch(/^warning: 127\.0\.0\.1:\d+: HTTP 503; attempt 2 in 10 s$/m)
    expect(run.stderr).toMatch(/^error: the run was interrupted$/m)
  })
})
