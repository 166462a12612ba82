import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Bed, down, up } from './bed.ts'
import { run } from './command.ts'
import { daemonFolders } from './daemon.ts'
import { identify } from './proc.ts'
import { startRegistry } from './registry.ts'

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'hello')

// Servers, on machines that may have a hundred other things to do; the first run builds tools.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let folder: string
let bed: Bed

/** Its own, so that the bed which other tests use keeps running. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bed-test-'))
  bed = await up({ folder, onProgress: (line) => process.stderr.write(`${line}\n`) })
})

afterAll(async () => {
  await down(folder)
})

const buildx = (args: readonly string[]) => run('buildx', args, { env: { ...process.env, ...bed.env } })

describe('the bed', () => {
  it('is left as it is when it is up already', async () => {
    const again = await up({ folder })
    expect(again.registry.host).toBe(bed.registry.host)
    expect(again.env).toEqual(bed.env)
    const before = await Promise.all((await daemonFolders(folder)).map(processOf))
    await up({ folder })
    expect(await Promise.all((await daemonFolders(folder)).map(processOf))).toEqual(before)
    expect(before).toHaveLength(3)
  })

  it('starts again what has died', async () => {
    await bed.secure.stop()
    expect(await bed.secure.isAlive()).toBe(false)
    await up({ folder })
    expect(await bed.secure.isAlive()).toBe(true)
  })

  it('gives all that one up starts to another that comes at the same time', async () => {
    await bed.registry.stop()
    const both = await Promise.all([up({ folder }), up({ folder })])
    expect(both[0].registry.host).toBe(both[1].registry.host)
    expect(await bed.registry.isAlive()).toBe(true)
  })

  it('builds both platforms and logs what was pushed', async () => {
    const begin = (await bed.registry.accessLog()).length
    const name = `${bed.registry.host}/acme/hello`
    const metadata = join(folder, 'metadata.json')
    await buildx([
      ...['build', '--platform', 'linux/amd64,linux/arm64', '--metadata-file', metadata],
      ...['--tag', `${name}:1.0.0`, '--push', EXAMPLE],
    ])
    const entries = await bed.registry.accessLog(begin)
    const tag = entries.find(
      (entry) => entry.method === 'PUT' && entry.path === '/v2/acme/hello/manifests/1.0.0',
    )
    expect(tag).toMatchObject({ status: 201, userAgent: expect.stringContaining('buildkit/') })
    expect(Math.abs(Date.now() - (tag?.time.getTime() ?? 0))).toBeLessThan(60_000)

    const blobs = entries.filter((entry) => entry.method === 'PUT' && entry.path.includes('/blobs/uploads/'))
    const digests = blobs.map((entry) => new URLSearchParams(entry.query).get('digest') ?? '')
    const sizes = await Promise.all(digests.map((digest) => bed.registry.blobSize(digest)))
    expect(sizes.filter((size = 0) => size > 2_000_000)).toHaveLength(1)

    const index = JSON.parse((await run(bed.tools.crane, ['manifest', '--insecure', `${name}:1.0.0`])).stdout)
    const platforms = index.manifests.map(
      (one: { platform: { architecture: string } }) => one.platform.architecture,
    )
    expect(platforms).toEqual(expect.arrayContaining(['amd64', 'arm64']))
  })

  it('wants the password at its TLS registry', async () => {
    const { host, username, password } = bed.secure
    const env = { ...process.env, ...bed.env, DOCKER_CONFIG: join(folder, 'login-test') }
    const catalog = () => run(bed.tools.crane, ['catalog', host], { env })
    await expect(catalog()).rejects.toThrow(/UNAUTHORIZED/)
    const login = ['auth', 'login', host, '-u', username, '--password-stdin']
    await run(bed.tools.crane, login, { env, input: 'wrong' })
    await expect(catalog()).rejects.toThrow(/UNAUTHORIZED/)
    await run(bed.tools.crane, login, { env, input: password })
    await expect(catalog()).resolves.toMatchObject({ stdout: '' })
  })

  it('is not trusted by who does not know its CA', async () => {
    await expect(run(bed.tools.crane, ['catalog', bed.secure.host])).rejects.toThrow(/certificate/)
  })
})

describe('a registry of a test', () => {
  it('goes away, comes back at its address, and forgets when asked to', async () => {
    const registry = await startRegistry({ folder: join(folder, 'extra', 'one') })
    const copy = () =>
      run(bed.tools.crane, [
        'copy',
        '--insecure',
        `${bed.registry.host}/library/busybox:1.37`,
        `${registry.host}/a:1`,
      ])
    const tags = () => run(bed.tools.crane, ['ls', '--insecure', `${registry.host}/a`])
    await copy()
    const same = await startRegistry({ folder: registry.folder })
    expect(same.host).toBe(registry.host)
    await registry.stop()
    await expect(tags()).rejects.toThrow()
    await registry.start()
    await expect(tags()).resolves.toMatchObject({ stdout: '1\n' })
    await registry.stop()
    await registry.start({ empty: true })
    await expect(tags()).rejects.toThrow(/NAME_UNKNOWN/)
    await registry.stop()
  })
})

describe('down', () => {
  it('ends all processes and removes the folder', async () => {
    const other = await mkdtemp(join(tmpdir(), 'bed-down-'))
    const short = await up({ folder: other })
    const processes = await Promise.all((await daemonFolders(other)).map(processOf))
    expect(processes).toHaveLength(3)
    await down(other)
    for (const { pid } of processes) expect(await identify(pid)).toBeUndefined()
    expect(existsSync(other)).toBe(false)
    expect(await short.registry.isAlive()).toBe(false)
  })

  it('leaves a folder alone that is no bed', async () => {
    const other = await mkdtemp(join(tmpdir(), 'bed-none-'))
    await expect(down(other)).rejects.toThrow(/no bed/)
    expect(existsSync(other)).toBe(true)
    await rm(other, { recursive: true })
  })
})

async function processOf(daemon: string): Promise<{ pid: number }> {
  return JSON.parse(await readFile(join(daemon, 'process.json'), 'utf8'))
}
