import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { BINFMT_ENTRY, pushBinfmtImage } from '../bed/binfmt-image.ts'
import { type CacheService, startCacheService } from '../bed/cache-service/server.ts'
import { branchToken, pullRequestToken, readOnlyToken } from '../bed/cache-service/tokens.ts'
import { run } from '../bed/command.ts'
import { type Engine, startEngine } from '../bed/engine.ts'
import { type Step, step } from './action/step.ts'
import { freshPath, sharedBed } from './layerwise.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 1_800_000 })

const ENTRY = `/proc/sys/fs/binfmt_misc/${BINFMT_ENTRY}`

let bed: Bed
let engine: Engine
let service: CacheService
let path: string
let image: string

beforeAll(async () => {
  const progress = (line: string) => process.stderr.write(`${line}\n`)
  bed = await sharedBed()
  engine = await startEngine(bed, progress)
  path = freshPath('binfmt')
  image = await pushBinfmtImage(bed, path, progress)
})
afterAll(forget)

beforeEach(async () => {
  await forget()
  service = await startCacheService()
  return () => service[Symbol.asyncDispose]()
})

/** As on a runner that is new: no emulator, and no image of one. The emulator is a setting of the whole machine. */
async function forget(): Promise<void> {
  if (existsSync(ENTRY)) await writeFile(ENTRY, '-1')
  const env = { ...process.env, ...engine.env }
  const [, digest = ''] = image.split('@')
  for (const name of [image, `layerwise.invalid/${path}:${digest.replace('sha256:', '')}`])
    await run('docker', ['rmi', '--force', name], { env }).catch(() => {})
}

/** A step whose platform needs an emulator. */
function foreignStep(token: string, inputs: Readonly<Record<string, string>> = {}): Promise<Step> {
  return step({
    env: { ...engine.env, ...service.env(token) },
    inputs: {
      images: `${bed.registry.host}/${freshPath('qemu')}`,
      platforms: 'linux/riscv64',
      context: '.',
      cache: 'inline',
      'buildkit-image': engine.image,
      'driver-opts': 'network=host',
      'buildkitd-config': engine.buildkitdConfig,
      'qemu-image': image,
      ...inputs,
    },
    files: { Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' },
  })
}

/** The program that asked for each part of the image. */
async function askedFor(work: () => Promise<void>): Promise<readonly string[]> {
  const begin = (await bed.registry.accessLog()).length
  await work()
  const entries = await bed.registry.accessLog(begin)
  return entries
    .filter((entry) => entry.path.includes(`/${path}/`))
    .map(({ userAgent }) => userAgent.split('/')[0] ?? '')
}

/** The emulator is there afterwards, whoever has fetched its image. */
async function publishes(one: Step, text: string): Promise<void> {
  const ended = await one.start().ended
  expect(ended.exitCode, ended.text).toBe(0)
  expect(ended.text).toContain(text)
  expect(ended.text).not.toMatch(/::debug::|sig=|add-mask/)
  expect(existsSync(ENTRY)).toBe(true)
}

async function cleansUp(one: Step, text: string): Promise<void> {
  const post = await one.post()
  expect(post.exitCode, post.text).toBe(0)
  expect(post.text).toContain(text)
  expect(post.text).not.toMatch(/::debug::|sig=|warning|error/)
  expect(await one.leftovers()).toEqual([])
}

/** Gives a config of the same size other bytes. @returns its digest */
async function damageConfig(folder: string): Promise<string> {
  const names = await readdir(folder)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))
  const at = texts.findIndex((text) => text.includes('"rootfs"'))
  await writeFile(join(folder, names[at] ?? ''), (texts[at] ?? '').replace('"rootfs"', '"ROOTFS"'))
  return (names[at] ?? '').replace('-', ':')
}

/** Puts something else under the key of the only entry. */
function replaceEntry(bytes: Buffer): void {
  const [entry] = service.entries.list()
  if (entry === undefined) throw new Error('nothing was kept')
  service.blobs.put(entry.blob, bytes)
  entry.size = bytes.length
}

const FETCHED = ': fetched, to be kept for later runs'
const KEPT = ': as an earlier run has kept it'
const LEFT = 'is left to Docker to fetch: '
const keys = () => service.entries.list().map(({ key }) => key)

describe('the emulators’ image', () => {
  it('is fetched once, and kept for the runs that follow', async () => {
    await using one = await foreignStep(branchToken('main'))
    expect(new Set(await askedFor(() => publishes(one, FETCHED)))).toEqual(new Set(['layerwise']))
    expect(keys()).toEqual([])
    await cleansUp(one, 'kept for later runs: layerwise-image-')
    expect(keys()).toEqual([expect.stringMatching(/^layerwise-image-[0-9a-f]{64}-linux-amd64$/)])

    await forget()
    await using later = await foreignStep(pullRequestToken(7, 'main'))
    expect(await askedFor(() => publishes(later, KEPT))).toEqual([])
    const asked = service.requests.length
    await cleansUp(later, '')
    expect(service.requests.length).toBe(asked)
  })

  it('is kept only as its digest says, whatever the steps between have done', async () => {
    await using one = await foreignStep(branchToken('main'))
    await publishes(one, FETCHED)
    const [place = ''] = await one.leftovers()
    const config = await damageConfig(join(one.temporary, place, 'kept'))
    await cleansUp(one, `nothing is kept for later runs: ${config} has other bytes`)
    expect(keys()).toEqual([])
  })

  it('is run only as its digest says, whoever has kept it', async () => {
    await using one = await foreignStep(branchToken('main'))
    await publishes(one, FETCHED)
    await cleansUp(one, 'kept for later runs')
    const place = await mkdtemp(join(tmpdir(), 'kept-tools-'))
    const archive = join(place, 'archive')
    const [entry] = service.entries.list()
    await writeFile(archive, service.blobs.get(entry?.blob ?? '')?.bytes ?? '')
    await run('tar', ['-x', '-f', archive, '-C', place, '-I', 'zstd'])
    const config = await damageConfig(join(place, 'kept'))
    await mkdir(join(place, 'kept', 'closed'), { mode: 0o000 })
    await run('tar', ['-c', '--posix', '-f', archive, '-C', place, '-I', 'zstd', 'kept'])
    replaceEntry(await readFile(archive))
    await rm(place, { recursive: true })

    await forget()
    await using later = await foreignStep(branchToken('main'))
    const damaged = `${LEFT}${config} has other bytes`
    expect(new Set(await askedFor(() => publishes(later, damaged)))).toEqual(new Set(['docker']))
    await cleansUp(later, '')
  })

  it('is unpacked into its own folder, wherever the archive of somebody else would go', async () => {
    await using one = await foreignStep(branchToken('main'))
    await publishes(one, FETCHED)
    await cleansUp(one, 'kept for later runs')
    const made = await mkdtemp(join(tmpdir(), 'kept-tools-'))
    await mkdir(join(made, 'kept'))
    const targets = [join(one.temporary, 'planted'), join(made, 'planted')]
    for (const target of targets) await writeFile(target, 'evil')
    const archive = join(made, 'archive')
    const unpacked = ['-f', archive, '-P', '-C', join(made, 'kept'), '-I', 'zstd']
    await run('tar', ['-c', '--posix', ...unpacked, ...targets.slice(0, 1), '../planted'])
    replaceEntry(await readFile(archive))
    const arrived = () => targets.filter((target) => existsSync(target))
    const removeAll = () => Promise.all(targets.map((target) => rm(target)))

    await removeAll()
    await run('tar', ['-x', ...unpacked])
    expect(arrived()).toEqual(targets)
    await removeAll()
    await forget()
    await publishes(one, FETCHED)
    expect(service.requests.map(({ operation }) => operation)).toContain('GetBlob')
    expect(arrived()).toEqual([])
    // Its key is taken.
    await cleansUp(one, 'not kept for later runs')
    await rm(made, { recursive: true })
  })

  it('is Docker’s to fetch where a run may not keep it', async () => {
    await using one = await foreignStep(readOnlyToken('main'))
    expect(new Set(await askedFor(() => publishes(one, 'installing QEMU')))).toEqual(new Set(['docker']))
    await cleansUp(one, '')
    expect(keys()).toEqual([])
  })

  it.each([
    ['doesn’t answer', 'GetCacheEntryDownloadURL'],
    ['sends nothing', 'GetBlob'],
  ] as const)('is Docker’s to fetch where the cache %s', async (_, operation) => {
    await using one = await foreignStep(branchToken('main'), { 'cache-import-timeout': '2s' })
    await publishes(one, FETCHED)
    await cleansUp(one, 'kept for later runs')
    await forget()
    service.faults.add(operation, { kind: 'hang' })
    const asked = await askedFor(() => publishes(one, `${LEFT}the cache did not give it within 2.0 s`))
    expect(new Set(asked)).toEqual(new Set(['docker']))
    await cleansUp(one, '')
  })

  it.each([
    ['there is no cache', '', {}],
    ['no cache is wanted', branchToken('main'), { cache: 'none' }],
    ['it is named by a tag', branchToken('main'), { tag: 'latest' }],
  ])(
    'is Docker’s own matter where %s',
    async (_, token, { tag, ...inputs }: Readonly<Record<string, string>>) => {
      const named = tag === undefined ? image : image.replace(/@.*/, `:${tag}`)
      await using one = await foreignStep(token, { ...inputs, 'qemu-image': named })
      await publishes(one, `installing QEMU from ${named}`)
      await cleansUp(one, '')
      expect(service.requests).toEqual([])
    },
  )
})
