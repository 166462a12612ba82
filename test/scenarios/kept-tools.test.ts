import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { BINFMT_ENTRY, pushBinfmtImage } from '../bed/binfmt-image.ts'
import { type CacheService, startCacheService } from '../bed/cache-service/server.ts'
import { branchToken, readOnlyToken } from '../bed/cache-service/tokens.ts'
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
  const { stdout } = await run('docker', ['images', '--quiet', `layerwise.invalid/${path}`], { env })
  for (const id of stdout.split('\n').filter((line) => line !== ''))
    await run('docker', ['rmi', '--force', id], { env })
}

/** A step whose platform needs an emulator. */
function foreignStep(token: string, inputs: Readonly<Record<string, string>> = {}): Promise<Step> {
  return step({
    env: { ...withoutBuilder(engine.env), ...service.env(token) },
    inputs: {
      images: `${bed.registry.host}/${freshPath('qemu')}`,
      platforms: 'linux/riscv64',
      context: '.',
      cache: 'none',
      'buildkit-image': engine.image,
      'driver-opts': 'network=host',
      'buildkitd-config': engine.buildkitdConfig,
      'qemu-image': image,
      ...inputs,
    },
    files: { Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' },
  })
}

function withoutBuilder({ BUILDX_BUILDER: _, ...env }: Readonly<Record<string, string>>) {
  return env
}

/** What a run asked the image's repository for. */
async function askedFor(work: () => Promise<void>): Promise<readonly string[]> {
  const begin = (await bed.registry.accessLog()).length
  await work()
  const entries = await bed.registry.accessLog(begin)
  return entries.filter((entry) => entry.path.includes(`/${path}/`)).map(({ path: asked }) => asked)
}

async function publishes(one: Step, text: string): Promise<void> {
  const ended = await one.start().ended
  expect(ended.exitCode, ended.text).toBe(0)
  expect(ended.text).toContain(text)
  expect(existsSync(ENTRY)).toBe(true)
}

const FETCHED = `: fetched from its registry`
const KEPT = ': taken from what earlier runs have kept'
const keys = () => service.entries.list().map(({ key }) => key)

describe('the emulators’ image', () => {
  it('is fetched once, and kept for the runs that follow', async () => {
    await using one = await foreignStep(branchToken('main'))
    expect(await askedFor(() => publishes(one, FETCHED))).not.toEqual([])
    expect(keys()).toEqual([])
    expect((await one.post()).exitCode).toBe(0)
    expect(keys()).toEqual([expect.stringMatching(/^layerwise-image-[0-9a-f]{64}-linux-amd64/)])
    expect(await one.leftovers()).toEqual([])

    await forget()
    expect(await askedFor(() => publishes(one, KEPT))).toEqual([])
    const begin = service.requests.length
    expect((await one.post()).exitCode).toBe(0)
    expect(service.requests.length).toBe(begin)
    expect(await one.leftovers()).toEqual([])
  })

  it('is fetched where a run may not keep it, each time', async () => {
    await using one = await foreignStep(readOnlyToken('main'))
    await publishes(one, FETCHED)
    const post = await one.post()
    expect(post.exitCode, post.text).toBe(0)
    expect(post.text).not.toMatch(/warning|error/)
    expect(keys()).toEqual([])
  })

  it('is fetched again where what was kept is damaged', async () => {
    await using one = await foreignStep(branchToken('main'))
    await publishes(one, FETCHED)
    await one.post()
    await forget()
    service.faults.add('GetBlob', { kind: 'wrong-bytes' })
    expect(await askedFor(() => publishes(one, FETCHED))).not.toEqual([])
  })

  it('is left to Docker where the cache doesn’t answer', async () => {
    service.faults.add('GetCacheEntryDownloadURL', { kind: 'hang' })
    await using one = await foreignStep(branchToken('main'), { 'cache-import-timeout': '2s' })
    await publishes(one, `${image} is left to Docker to fetch: the cache did not give it within 2.0 s`)
    expect((await one.post()).exitCode).toBe(0)
  })

  it('is Docker’s own matter where there is no cache', async () => {
    await using one = await foreignStep('')
    await publishes(one, 'installing QEMU')
    expect(service.requests).toEqual([])
  })
})
