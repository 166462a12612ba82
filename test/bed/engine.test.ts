import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Bed, down, up } from './bed.ts'
import { run } from './command.ts'
import { type Engine, startEngine } from './engine.ts'

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'hello')
const progress = (line: string) => process.stderr.write(`${line}\n`)

// Servers, on machines that may have a hundred other things to do; the first run builds tools.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let folder: string
let bed: Bed
let engine: Engine

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bed-engine-'))
  bed = await up({ folder, onProgress: progress })
  engine = await startEngine(bed, progress)
})

afterAll(async () => {
  await down(folder)
  expect(existsSync(folder)).toBe(false)
})

const docker = (args: readonly string[]) => run('docker', args, { env: { ...process.env, ...engine.env } })

describe('the engine', () => {
  it('is taken over when it runs already', async () => {
    const again = await startEngine(bed)
    expect(again.host).toBe(engine.host)
    expect(await again.isAlive()).toBe(true)
  })

  it('boots a docker-container builder that builds and pushes both platforms', {
    timeout: 120_000,
  }, async () => {
    await docker([
      ...['buildx', 'create', '--name', 'container', '--driver', 'docker-container', '--bootstrap'],
      ...['--driver-opt', `image=${engine.image},network=host`, '--buildkitd-config', engine.buildkitdConfig],
    ])
    const { stdout } = await docker(['buildx', 'inspect', 'container'])
    expect(stdout).toMatch(/Platforms:.*linux\/amd64,.*linux\/arm64/)
    const begin = (await bed.registry.accessLog()).length
    const name = `${bed.registry.host}/acme/contained:1`
    const platforms = ['--platform', 'linux/amd64,linux/arm64']
    await docker([
      'buildx',
      'build',
      '--builder',
      'container',
      ...platforms,
      '--tag',
      name,
      '--push',
      EXAMPLE,
    ])
    const entries = await bed.registry.accessLog(begin)
    expect(entries.some((one) => one.method === 'PUT' && one.path === '/v2/acme/contained/manifests/1')).toBe(
      true,
    )
    await expect(docker(['run', '--rm', '--network', 'host', name])).resolves.toMatchObject({
      stdout: 'Hello from version one, on x86_64\n',
    })
  })
})
