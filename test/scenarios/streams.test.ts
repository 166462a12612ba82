import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { run } from '../bed/command.ts'
import { type EntryOptions, type EntryRun, runEntry } from './entry.ts'
import { freshPath, project, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed
let place: string

beforeAll(async () => {
  bed = await sharedBed()
})

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'streams-'))
})

afterEach(async () => {
  await rm(place, { recursive: true, force: true })
})

const FILES = { Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() }

const publish = (args: readonly string[], options: Partial<EntryOptions> = {}): Promise<EntryRun> =>
  runEntry(['publish', ...args], { cwd: place, ...options, env: { ...bed.env, ...options.env } })

async function expectPublished(reference: string): Promise<void> {
  expect(await run(bed.tools.crane, ['digest', '--insecure', reference])).toMatchObject({
    stdout: expect.stringMatching(/^sha256:/),
  })
}

/** Names in a tar archive, which has to be one from its first byte to its last. */
async function namesIn(archive: Buffer): Promise<readonly string[]> {
  expect(archive.length % 512).toBe(0)
  expect(archive.subarray(-1024).every((byte) => byte === 0)).toBe(true)
  const file = join(place, 'archive.tar')
  await writeFile(file, archive)
  const { stdout } = await run('tar', ['tf', file])
  return stdout.split('\n').filter((name) => name !== '')
}

async function archiveOf(folder: string): Promise<Buffer> {
  const file = join(place, 'context.tar')
  await run('tar', ['cf', file, '-C', folder, '.'])
  return await readFile(file)
}

/** The variables and files of a step that runs a command line. */
async function jobEnv(): Promise<Readonly<Record<string, string>>> {
  const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']
  const files = names.map((name) => [name, join(place, name)] as const)
  for (const [, path] of files) await writeFile(path, '')
  return {
    ...Object.fromEntries(files),
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    RUNNER_TEMP: place,
  }
}

describe('standard output', () => {
  const archives: readonly [string, string][] = [
    ['type=tar,dest=-', 'app.txt'],
    ['type=tar', 'app.txt'],
    ['-', 'app.txt'],
    ['type=oci', 'oci-layout'],
    ['type=oci,dest=-', 'oci-layout'],
    ['type=docker,dest=-', 'manifest.json'],
  ]
  it.each(archives)('is the archive alone: --outputs %s', async (outputs, name) => {
    await using app = await project(FILES)
    const json = join(place, 'result.json')
    const { exitCode, stdout, stderr } = await publish([
      ...[app.folder, '--outputs', outputs, '--json', json],
    ])
    expect(exitCode, stderr).toBe(0)
    expect(await namesIn(stdout)).toContain(name)
    expect(stderr).toMatch(/^layerwise \d/m)
    expect(resultSchema.parse(JSON.parse(await readFile(json, 'utf8')))).toMatchObject({ status: 'built' })
  })

  it('is the archive alone beside an image that is pushed', async () => {
    await using app = await project(FILES)
    const image = `${bed.registry.host}/${freshPath()}`
    const { exitCode, stdout, stderr } = await publish([
      ...[app.folder, '--images', image, '--tags', 'v1', '--push=true', '--outputs', 'type=tar,dest=-'],
    ])
    expect(exitCode, stderr).toBe(0)
    expect(await namesIn(stdout)).toContain('app.txt')
    await expectPublished(`${image}:v1`)
  })

  it('is empty when the build of the archive fails', async () => {
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY missing.txt /' })
    const { exitCode, stdout, stderr } = await publish([app.folder, '--outputs', 'type=tar,dest=-'])
    expect(exitCode).toBe(1)
    expect(stdout.toString()).toBe('')
    expect(stderr).toMatch(/^error: .*missing\.txt/m)
  })

  it.each(['type=tar,dest=-tar', 'dest=out.tar,type=tar', 'type=oci,tar=false,dest=out'])(
    'is ours where the archive goes elsewhere: --outputs %s',
    async (outputs) => {
      await using app = await project(FILES)
      const { exitCode, stdout, stderr } = await publish([app.folder, '--outputs', outputs])
      expect(exitCode, stderr).toBe(0)
      expect(stdout.toString()).toMatch(/^layerwise \d/)
    },
  )

  const jobs: readonly [string, () => Promise<Readonly<Record<string, string>>>][] = [
    ['of a runner', jobEnv],
    ['that has no files for commands', async () => ({ GITHUB_ACTIONS: 'true', RUNNER_TEMP: place })],
  ]
  it.each(jobs)('is the result alone with --json -, in a job on GitHub too, %s', async (_, environment) => {
    await using app = await project(FILES)
    const { exitCode, stdout, stderr } = await publish(
      [
        ...[app.folder, '--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
        ...['--secrets', `token=${unique()}`, '--json', '-'],
      ],
      { env: await environment() },
    )
    expect(exitCode, stderr).toBe(0)
    expect(resultSchema.parse(JSON.parse(stdout.toString()))).toMatchObject({ status: 'published' })
    for (const command of ['add-mask', 'group', 'stop-commands', 'endgroup'])
      expect(stderr).toMatch(new RegExp(`^::${command}::`, 'm'))
  })

  it('has the commands of a job where it is for nothing else', async () => {
    await using app = await project(FILES)
    const { exitCode, stdout, stderr } = await publish(
      [app.folder, '--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
      { env: await jobEnv() },
    )
    expect(exitCode, stderr).toBe(0)
    expect(stdout.toString()).toMatch(/^::group::/m)
    expect(stderr).not.toMatch(/^::/m)
  })
})

describe('a log', () => {
  it('that nobody reads any more ends no publish', async () => {
    await using app = await project(FILES)
    const image = `${bed.registry.host}/${freshPath()}`
    const { exitCode, stderr } = await publish([app.folder, '--images', image, '--tags', 'v1'], {
      output: 'unread',
    })
    expect(exitCode, stderr).toBe(0)
    expect(stderr).not.toMatch(/EPIPE/)
    await expectPublished(`${image}:v1`)
  })

  it.each([
    { args: [], exitCode: 0, says: /^(?!.*ENOSPC)/s },
    { args: ['--json', '-'], exitCode: 1, says: /^error: standard output can't be written: ENOSPC: .*\n$/m },
  ])('on a full disk ends no publish: $args', async ({ args, exitCode: expected, says }) => {
    await using app = await project(FILES)
    const image = `${bed.registry.host}/${freshPath()}`
    const { exitCode, stderr } = await publish([app.folder, '--images', image, '--tags', 'v1', ...args], {
      output: { file: '/dev/full' },
    })
    expect(exitCode, stderr).toBe(expected)
    expect(stderr).toMatch(says)
    expect(stderr).not.toMatch(/^ +at /m)
    await expectPublished(`${image}:v1`)
  })
})

describe('a job summary that can’t be written', () => {
  it('takes nothing from what was published', async () => {
    await using app = await project(FILES)
    const env = await jobEnv()
    const { exitCode, stdout, stderr } = await publish(
      [app.folder, '--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
      { env: { ...env, GITHUB_STEP_SUMMARY: place } },
    )
    expect(exitCode, stderr).toBe(0)
    expect(stdout.toString()).toMatch(/^::warning::the job summary could not be written: EISDIR/m)
    expect(await readFile(join(place, 'GITHUB_OUTPUT'), 'utf8')).toMatch(/^digest<<.*\nsha256:/m)
  })
})

describe('standard input', () => {
  const image = () => ['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1']

  it('can be the context', async () => {
    await using app = await project(FILES)
    const json = join(place, 'result.json')
    const { exitCode, stderr } = await publish(['-', ...image(), '--json', json], {
      input: await archiveOf(app.folder),
    })
    expect(exitCode, stderr).toBe(0)
    const result = resultSchema.parse(JSON.parse(await readFile(json, 'utf8')))
    expect(result).toMatchObject({ status: 'published', images: [{ tags: [{ state: 'created' }] }] })
    const layers = result.platforms.flatMap((platform) => platform.layers)
    expect(layers.map(({ instruction }) => instruction)).toEqual([expect.stringContaining('COPY app.txt /')])
  })

  it('can be the Dockerfile', async () => {
    await using app = await project({ 'app.txt': FILES['app.txt'] })
    const input = Buffer.from(FILES.Dockerfile)
    const { exitCode, stderr } = await publish([app.folder, '--file', '-', ...image()], { input })
    expect(exitCode, stderr).toBe(0)
  })

  it('can be what an archive on standard output is made from', async () => {
    await using app = await project(FILES)
    const input = await archiveOf(app.folder)
    const { exitCode, stdout, stderr } = await publish(['-', '--outputs', 'type=tar,dest=-'], { input })
    expect(exitCode, stderr).toBe(0)
    expect(await namesIn(stdout)).toContain('app.txt')
  })

  it('can be a question about a Dockerfile', async () => {
    await using app = await project({ Dockerfile: 'FROM scratch AS first\nCOPY app.txt /' })
    const input = await archiveOf(app.folder)
    const { exitCode, stdout, stderr } = await publish(['-', '--call', 'targets'], { input })
    expect(exitCode, stderr).toBe(0)
    expect(stdout.toString()).toMatch(/^first\b/m)
  })

  const twice: readonly [string, readonly string[], RegExp][] = [
    ['the context', ['-'], /CONTEXT: standard input can be read once/],
    ['the Dockerfile', ['.', '--file', '-'], /--file: standard input can be read once/],
  ]
  it.each(twice)('can’t feed a cache as well, as %s of a branch', async (_, args, says) => {
    const path = freshPath()
    const images = ['--images', `${bed.registry.host}/${path}`, '--cache', 'registry']
    const { exitCode, stdout, stderr } = await publish([...args, ...images], {
      input: Buffer.from(FILES.Dockerfile),
      env: await jobEnv(),
    })
    expect(exitCode, stderr).toBe(2)
    expect(stdout.toString()).toMatch(says)
    const writes = (await bed.registry.accessLog()).filter(
      (entry) => entry.method !== 'GET' && entry.path.includes(path),
    )
    expect(writes).toEqual([])
    expect((await readdir(place)).filter((name) => name.startsWith('layerwise-'))).toEqual([])
  })
})
