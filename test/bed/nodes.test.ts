import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Bed, down, up } from './bed.ts'
import { startBuildkitd } from './buildkitd.ts'
import { createRemoteBuilder } from './buildx.ts'
import { run } from './command.ts'

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'hello')

// Servers, on machines that may have a hundred other things to do; the first run builds tools.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let folder: string
let bed: Bed

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bed-nodes-'))
  bed = await up({ folder, onProgress: (line) => process.stderr.write(`${line}\n`) })
})

afterAll(async () => {
  await down(folder)
})

const buildx = (args: readonly string[]) => run('buildx', args, { env: { ...process.env, ...bed.env } })

describe('more builders', () => {
  it('makes a builder of two nodes, the second for arm64 only', async () => {
    const arm64 = await startBuildkitd({
      folder: join(folder, 'extra', 'arm64'),
      registries: [bed.registry, bed.secure],
      mirror: bed.registry,
      platforms: ['linux/arm64'],
    })
    await createRemoteBuilder(bed.tools.buildx, { ...process.env, ...bed.env }, 'two', [
      { address: bed.buildkitd.address, platforms: ['linux/amd64'] },
      { address: arm64.address, platforms: ['linux/arm64'] },
    ])
    const { stdout } = await buildx(['ls', '--format', '{{json .}}'])
    expect(stdout).toContain('"two1"')
    const workers = await run(bed.tools.buildctl, ['--addr', arm64.address, 'debug', 'workers'])
    // BuildKit adds what it could run as well; what comes first is what it builds when not told.
    expect(workers.stdout).toMatch(/\tlinux\/arm64,/)
    const args = ['build', '--builder', 'two', '--platform', 'linux/arm64', '--progress=plain', '-']
    const { stderr } = await run('buildx', args, {
      env: { ...process.env, ...bed.env },
      input: 'FROM busybox:1.37\nRUN uname -m',
    })
    expect(stderr).toMatch(/ aarch64$/m)
    await arm64.stop()
  })

  it('empties a builder', async () => {
    const buildkitd = await startBuildkitd({
      folder: join(folder, 'extra', 'fresh'),
      registries: [bed.registry],
      mirror: bed.registry,
    })
    await createRemoteBuilder(bed.tools.buildx, { ...process.env, ...bed.env }, 'fresh', [buildkitd])
    const cached = async () => {
      const { stderr } = await buildx([
        ...['build', '--builder', 'fresh', '--progress=plain', '--output', 'type=cacheonly', EXAMPLE],
      ])
      return stderr.split('\n').filter((line) => line.endsWith(' CACHED')).length
    }
    await cached()
    expect(await cached()).toBeGreaterThan(3)
    await buildkitd.stop()
    await buildkitd.start({ empty: true })
    expect(await cached()).toBe(0)
    await buildkitd.stop()
  })

  it('pushes to the TLS registry with its password', async () => {
    const { host, username, password } = bed.secure
    const env = { ...process.env, ...bed.env }
    const build = ['build', '--tag', `${host}/acme/hello:1`, '--push', EXAMPLE]
    await expect(run('buildx', build, { env })).rejects.toThrow(/no basic auth credentials|401/)
    await run(bed.tools.crane, ['auth', 'login', host, '-u', username, '--password-stdin'], {
      env,
      input: password,
    })
    await run('buildx', build, { env })
    const { stdout } = await run(bed.tools.crane, ['ls', `${host}/acme/hello`], { env })
    expect(stdout).toBe('1\n')
  })
})
