import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { SharingReport } from '../../src/report/sharing.ts'
import type { Bed } from '../bed/bed.ts'
import { pushImage } from '../bed/push-image.ts'
import { runEntry } from './entry.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'
import { proxyRegistry } from './registry-proxy.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

const SERVICES = 40
const [BASE, OWN] = [50_000, 700]

let bed: Bed
let place: string
/** Where the services are: `scenario/fleet-…/service-7:1`. */
let fleet: string

const paths = () => Array.from({ length: SERVICES }, (_, index) => `${fleet}/service-${index}`)
const references = (host = bed.registry.host) => paths().map((path) => `${host}/${path}:1`)

beforeAll(async () => {
  bed = await sharedBed()
  place = await mkdtemp(join(tmpdir(), 'shared-'))
  fleet = freshPath('fleet')
  const base = { amd64: unique().padEnd(BASE, 'a'), arm64: unique().padEnd(BASE, 'b') }
  for (const path of paths()) {
    const layers = (architecture: 'amd64' | 'arm64') => [
      base[architecture],
      `${path} ${architecture}`.padEnd(OWN),
    ]
    const target = { url: bed.registry.url, path, tag: '1' }
    await pushImage(target, { 'linux/amd64': layers('amd64'), 'linux/arm64': layers('arm64') })
  }
})

afterAll(async () => {
  await rm(place, { recursive: true, force: true })
})

async function shared(
  args: readonly string[],
  options: { input?: string; env?: Readonly<Record<string, string>> } = {},
) {
  const { exitCode, stdout, stderr } = await runEntry(['shared', ...args], {
    cwd: place,
    env: { ...bed.env, ...options.env },
    ...(options.input !== undefined && { input: Buffer.from(options.input) }),
  })
  return { exitCode, stdout: stdout.toString(), stderr }
}

const reportOf = ({ stdout }: { readonly stdout: string }): SharingReport => JSON.parse(stdout)

/** A base twice, and two layers a service. */
const STORED = 2 * BASE + SERVICES * 2 * OWN
const SAVED = 2 * (SERVICES - 1) * BASE

describe('layerwise shared', () => {
  it('counts what services on one base store and save, from manifests alone and with few requests', async () => {
    await using proxy = await proxyRegistry(bed.registry)
    const begin = (await bed.registry.accessLog()).length
    const run = await shared([...references(proxy.host), ...references(proxy.host), '--json', '-'])
    expect(run.exitCode, run.stderr).toBe(0)
    const report = reportOf(run)
    expect(report).toMatchObject({ schema: 1, storedBytes: STORED, savedBytes: SAVED, failures: [] })
    expect(report.images).toHaveLength(SERVICES)
    expect(report.images[0]).toMatchObject({ aloneBytes: 2 * OWN, size: 2 * (BASE + OWN) })
    expect(report.layers.filter(({ images }) => images > 1)).toMatchObject([
      { images: SERVICES, size: BASE, savedBytes: (SERVICES - 1) * BASE },
      { images: SERVICES, size: BASE },
    ])
    const log = await bed.registry.accessLog(begin)
    expect(log.filter(({ path }) => path.includes('/blobs/'))).toEqual([])
    expect(log.filter(({ method }) => method !== 'GET')).toEqual([])
    // An index and two manifests each, though all were named twice, and the question whether it is a registry.
    expect(proxy.seen).toHaveLength(3 * SERVICES + 1)
    expect(new Set(proxy.seen).size).toBe(proxy.seen.length)
    expect(proxy.mostAtOnce()).toBeLessThanOrEqual(16)
    expect(proxy.mostAtOnce()).toBeGreaterThan(1)
  })

  it('shows the dearest of them in a table', async () => {
    const run = await shared([...references(), '--top', '3'], { env: { COLUMNS: '80' } })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    const [headline, facts] = run.stdout.split('\n')
    expect(headline).toBe('40 images: 156 kB stored, 3.9 MB saved by sharing, 96 % of the whole')
    expect(facts).toBe('82 layers, 2 of them shared by all images')
    expect(run.stdout).toMatch(/^sha256:\w{12} +50\.0 kB +40 +1\.9 MB {2}linux\/(?:amd|arm)64$/m)
    expect(run.stdout).toMatch(/^\S+\/service-\d+:1 +101 kB +1\.4 kB$/m)
    expect(run.stdout).toMatch(/^and 37 more, 51\.8 kB alone$/m)
    expect(run.stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('looks at one platform where that is asked for', async () => {
    await using proxy = await proxyRegistry(bed.registry)
    const report = reportOf(
      await shared([...references(proxy.host), '--platform', 'linux/arm64', '--json', '-']),
    )
    expect(report).toMatchObject({ storedBytes: STORED / 2, savedBytes: SAVED / 2 })
    expect(proxy.seen).toHaveLength(2 * SERVICES + 1)
  })

  it.each([
    ['standard input', ['-'], true],
    ['standard input by name', ['--file', '-'], true],
    ['a file', ['--file', 'list.txt'], false],
  ])('reads a list from %s', async (_, args, isInput) => {
    const list = `# the fleet\n\n${references().join('\n')}\n${references()[0]} # again\n`
    await writeFile(join(place, 'list.txt'), list)
    const run = await shared([...args, '--json', '-'], isInput ? { input: list } : {})
    expect(run.exitCode, run.stderr).toBe(0)
    expect(reportOf(run)).toMatchObject({ storedBytes: STORED, savedBytes: SAVED })
  })

  it('takes all tags of a repository, and names of one image for one', async () => {
    const target = { url: bed.registry.url, path: freshPath() }
    const base = unique()
    for (const [tag, own] of [
      ['1', 'a'],
      ['2', 'b'],
      ['latest', 'b'],
    ] as const) {
      await pushImage({ ...target, tag }, { 'linux/amd64': [base, `${base} ${own}`] })
    }
    const run = await shared([
      '--tags-of',
      `${bed.registry.host}/${target.path}`,
      '--json',
      'out/shared.json',
    ])
    expect(run.exitCode, run.stderr).toBe(0)
    expect(run.stdout).toMatch(/^2 images: .*\n3 references; 3 layers, 1 of them shared by all images$/m)
    const report: SharingReport = JSON.parse(await readFile(join(place, 'out', 'shared.json'), 'utf8'))
    const name = `${bed.registry.host}/${target.path}`
    expect(report.images.map((image) => image.references)).toEqual([
      [`${name}:1`],
      [`${name}:2`, `${name}:latest`],
    ])
  })

  it('writes Markdown', async () => {
    const run = await shared([...references(), '--format=markdown'])
    expect(run.stdout).toMatch(/^\| Shared layer \| Size \| Images \| Saved \| Platforms \|$/m)
  })
})

describe('an image that can’t be read', () => {
  it('is reported, and the rest goes on', async () => {
    const missing = `${bed.registry.host}/${freshPath()}`
    const run = await shared([
      `${missing}:1`,
      ...references(),
      `${bed.secure.host}/acme/app:1`,
      '--tags-of',
      missing,
      '--json',
      '-',
    ])
    expect(run.exitCode).toBe(1)
    const report = reportOf(run)
    expect(report).toMatchObject({ storedBytes: STORED, savedBytes: SAVED })
    expect(report.failures.map(({ reference }) => reference)).toEqual([
      missing,
      `${missing}:1`,
      `${bed.secure.host}/acme/app:1`,
    ])
    expect(run.stderr).toMatch(/^error: .*could not list tags: HTTP 404/m)
    expect(run.stderr).toMatch(/^error: .*could not read manifest 1: HTTP 404/m)
    expect(run.stderr).toMatch(/^error: .*HTTP 401.*\n {2}there are no credentials for/m)
    expect(run.stderr).toMatch(/^40 images: .*\n82 layers, .*; 3 images could not be read$/m)
  })

  it('may be all there is', async () => {
    const run = await shared([`${bed.registry.host}/${freshPath()}:1`])
    expect(run).toMatchObject({ exitCode: 1, stdout: '' })
  })

  it('is one that lacks the platform', async () => {
    const run = await shared([...references().slice(0, 2), '--platform', 'linux/s390x'])
    expect(run).toMatchObject({ exitCode: 1, stdout: '' })
    expect(run.stderr.match(/^error: .*service-\d:1: has nothing for linux\/s390x$/gm)).toHaveLength(2)
  })

  it('is none where the password is given', async () => {
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() })
    const tag = `${bed.secure.host}/${freshPath()}:1`
    const { secure } = bed
    const login = ['--registry', secure.host, '--username', secure.username, '--password', secure.password]
    const published = await publish(bed, { folder: app.folder, args: ['--tags', tag, ...login] })
    expect(published.exitCode, published.stderr).toBe(0)
    const run = await shared([tag, '--tags-of', tag.replace(/:1$/, ''), ...login])
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toMatch(/^1 image: \d+ B stored, no layer is shared$/m)
  })
})

describe('wrong options', () => {
  const rows: readonly [string, readonly string[], string | undefined, RegExp][] = [
    ['no image', [], undefined, /^error: REF: no image is named\. Allowed: REF, --file FILE or --tags-of/m],
    ['what is none', ['a b'], undefined, /^error: REF: "a b" is no image reference/m],
    ['a list with what is none', ['-'], 'acme/app\nA B\n', /^error: -: "A B" is no image reference/m],
    ['an empty list', ['--file', '-'], '# nothing\n', /^error: --file: standard input names no image\.$/m],
    [
      'a list that is not there',
      ['--file', 'nowhere'],
      undefined,
      /^error: --file: "nowhere" isn't there\.$/m,
    ],
    [
      'tags of a tag',
      ['--tags-of', 'acme/app:1'],
      undefined,
      /^error: --tags-of: .*has a tag.*"docker\.io\/acme\/app"/m,
    ],
    ['no number', ['acme/app', '--top', '0'], undefined, /^error: --top: "0" is out of range/m],
  ]
  it.each(rows)('are refused: %s', async (_, args, input, says) => {
    const run = await shared(args, input === undefined ? {} : { input })
    expect(run.exitCode, run.stdout).toBe(2)
    expect(run.stderr).toMatch(says)
  })
})
