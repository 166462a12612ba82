import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAttestation } from '../../src/oci/manifest.ts'
import type { Bed } from '../../test/bed/bed.ts'
import { type CacheService, startCacheService } from '../../test/bed/cache-service/server.ts'
import { branchToken } from '../../test/bed/cache-service/tokens.ts'
import { run } from '../../test/bed/command.ts'
import { type FreshBuilder, startFreshBuilder } from '../../test/bed/fresh-builder.ts'
import { readImage } from '../../test/bed/read-image.ts'
import { type Build, buildx, CACHES, layerwise } from './contenders.ts'
import { runTimed } from './run-timed.ts'

/** Two branches that build the same image in turns, each for two platforms on a node each. */
export interface Turns {
  readonly name: string
  readonly who: 'buildx' | 'layerwise'
  /** Steps that were not run again, of both platforms together, for each build but a branch's first. */
  readonly cached: readonly number[]
  /** Of both platforms together: what a branch with one leg alone finds of its own. */
  readonly steps: number
}

const BRANCHES = ['main', 'feature/turns']
const ROUNDS = 3
const PLATFORMS = ['linux/amd64', 'linux/arm64']
const STEPS = 3

// Each time that a step runs, it makes another layer. A branch's steps are its own.
const DOCKERFILE = `FROM busybox:1.37
COPY branch /
${Array.from({ length: STEPS }, (_, step) => `RUN cat /proc/sys/kernel/random/uuid >/step-${step}\n`).join('')}`

export async function measureTurns(bed: Bed): Promise<readonly Turns[]> {
  await using builder = await startFreshBuilder(bed, PLATFORMS)
  const all: Turns[] = []
  for (const cache of CACHES) {
    for (const who of ['buildx', 'layerwise'] as const) {
      await using service = await startCacheService()
      const path = `bench-cache/turns-${randomBytes(4).toString('hex')}`
      const cached = await takeTurns({ bed, builder, cache, path, service, who })
      all.push({ name: `${cache}, ${who}`, who, cached, steps: STEPS * PLATFORMS.length })
    }
  }
  return all
}

interface Turn extends Pick<Build, 'cache' | 'path'> {
  readonly bed: Bed
  readonly builder: FreshBuilder
  readonly service: CacheService
  readonly who: Turns['who']
}

async function takeTurns(turn: Turn): Promise<readonly number[]> {
  const cached: number[] = []
  const last = new Map<string, readonly string[]>()
  await using checkouts = new AsyncDisposableStack()
  const folders = await Promise.all(
    BRANCHES.map(async (branch) => {
      const folder = await checkout(branch)
      checkouts.defer(() => rm(folder, { recursive: true, force: true }))
      return { branch, folder }
    }),
  )
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { branch, folder } of folders) {
      const layers = await build(turn, branch, folder)
      const before = last.get(branch)
      if (before !== undefined) cached.push(layers.filter((digest) => before.includes(digest)).length)
      last.set(branch, layers)
    }
  }
  return cached
}

/** @returns the layers that the steps made. */
async function build(turn: Turn, branch: string, folder: string): Promise<readonly string[]> {
  const { bed, builder, service, who, path } = turn
  const env = { ...process.env, ...bed.env, GITHUB_ACTIONS: '', ...service.env(branchToken(branch)) }
  await builder.empty()
  const common = { ...turn, builder: builder.name, host: bed.registry.host, folder }
  // Bare buildx in a job for each platform, as in a matrix.
  const legs =
    who === 'buildx'
      ? PLATFORMS.map((platforms, leg) => ({ ...common, platforms, path: `${path}-${leg}` }))
      : [{ ...common, platforms: PLATFORMS.join(',') }]
  const layers: string[] = []
  for (const leg of legs) {
    // The legs' caches are one in a registry, as the images would be once they are merged.
    const argv = who === 'layerwise' ? layerwise(leg) : buildx(leg, { writes: true, cachePath: path })
    await runTimed(argv, env, /^/)
    for (const { descriptor, manifest } of await readImage(bed.registry, leg.path, 'latest'))
      if (!isAttestation(descriptor))
        layers.push(...manifest.layers.slice(-STEPS).map(({ digest }) => digest))
  }
  return layers
}

async function checkout(branch: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'layerwise-bench-'))
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], { cwd: folder })
  await writeFile(join(folder, 'Dockerfile'), DOCKERFILE)
  await writeFile(join(folder, 'branch'), `${branch}\n`)
  await git('init', '--quiet', '--initial-branch', branch)
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'first')
  return folder
}
