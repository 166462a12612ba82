import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { wrapBuildx } from './buildx-wrapper.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const SMALL = { Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() }

describe('wrong inputs', () => {
  const image = (path = freshPath()) => `${bed.registry.host}/${path}`
  const cases: readonly {
    readonly name: string
    readonly files?: Readonly<Record<string, string>>
    readonly folder?: string
    readonly args: () => readonly string[]
    readonly says: readonly RegExp[]
  }[] = [
    {
      name: 'no Dockerfile',
      files: { 'app.txt': 'text' },
      args: () => ['--images', image()],
      says: [/CONTEXT: there is no Dockerfile in \/.*--file/],
    },
    {
      name: 'another Dockerfile that is not there',
      args: () => ['--images', image(), '--file', 'Dockerfile.prod'],
      says: [/--file: there is no Dockerfile "Dockerfile\.prod"/],
    },
    {
      name: 'a context that does not exist',
      folder: '/nowhere/at/all',
      args: () => ['--images', image()],
      says: [/CONTEXT: there is no folder "\/nowhere\/at\/all"/],
    },
    {
      name: 'an invalid tag',
      args: () => ['--tags', `${image('acme/app')}:-v1`],
      says: [/--tags: .*"-v1" is no tag/],
    },
    {
      name: 'an image name in upper case with a space',
      args: () => ['--images', 'ghcr.io/acme/my app'],
      says: [/--images: .*"my app"/],
    },
    {
      name: 'the same image twice',
      args: () => ['--images', `${image('acme/app')}\n${image('acme/app')}`],
      says: [/--images: names ".*acme\/app" more than once/],
    },
    {
      name: 'a platform that the builder lacks',
      args: () => ['--images', image(), '--platforms', 'linux/amd64,windows/amd64', '--builder', bed.builder],
      says: [/--platforms: the builder .* can't build for windows\/amd64; it offers linux\/amd64/],
    },
    {
      name: 'no image at all',
      args: () => [],
      says: [/--images: no image is named/],
    },
    {
      name: 'an option that does not exist, and its nearest name',
      args: () => ['--images', image(), '--platfrom', 'linux/amd64'],
      says: [/--platfrom.*--platforms/],
    },
    {
      name: 'an index annotation on a bare manifest',
      args: () => ['--images', image(), '--provenance=false', '--annotations', 'index:a=b'],
      says: [/--annotations: index:a needs an image index/],
    },
    {
      name: 'a rule that is none',
      args: () => ['--images', image(), '--tags', 'type=semvr,pattern={{version}}'],
      says: [/--tags: .*semvr.*semver/],
    },
    {
      name: 'several at once',
      args: () => ['--images', 'ghcr.io/acme/my app', '--platforms', 'linux//', '--push-timeout', 'soon'],
      says: [/--images/, /--platforms/, /--push-timeout/, /3 inputs are wrong/],
    },
  ]

  it.each(cases)('$name: exit status 2, and nothing is run', async ({ files, folder, args, says }) => {
    await using app = await project(files ?? SMALL)
    await using buildx = await wrapBuildx(bed)
    const begin = (await bed.registry.accessLog()).length
    const run = await publish(bed, { folder: folder ?? app.folder, args: args(), env: { PATH: buildx.path } })
    const all = `${run.stdout}\n${run.stderr}`
    expect(run.exitCode, all).toBe(2)
    for (const words of says) expect(all).toMatch(words)
    expect(all).toMatch(/nothing was built or pushed/)
    expect(all).not.toMatch(/internal error|at .*\.ts:\d+/)
    expect(run.result).toBeUndefined()
    expect(run.leftovers).toEqual([])
    expect(await buildx.calls().catch(() => '')).not.toMatch(/^build$/m)
    expect((await bed.registry.accessLog(begin)).filter(({ method }) => method !== 'GET')).toEqual([])
  })
})

describe('without what a publish needs', () => {
  it('buildx: says that it is missing and where to get it', async () => {
    await using app = await project(SMALL)
    const nothing = await mkdtemp(join(tmpdir(), 'empty-path-'))
    // The machine's docker may have the plugin, which this one knows nothing of.
    const docker = `#!/bin/sh\necho "docker: '$1' is not a docker command." >&2\nexit 1\n`
    await writeFile(join(nothing, 'docker'), docker, { mode: 0o755 })
    try {
      const run = await publish(bed, {
        folder: app.folder,
        args: ['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
        env: { PATH: nothing },
      })
      expect(run.exitCode).toBe(1)
      expect(run.stderr).toMatch(
        /^error: docker buildx is not installed.*https:\/\/github\.com\/docker\/buildx/m,
      )
      expect(resultSchema.parse(run.result)).toMatchObject({
        status: 'failed',
        exitCode: 1,
        pushed: false,
        error: { code: 'buildx-missing', phase: 'preflight' },
      })
      expect(run.leftovers).toEqual([])
    } finally {
      await rm(nothing, { recursive: true })
    }
  })

  it('the named builder: says that it does not exist', async () => {
    await using app = await project(SMALL)
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1', '--builder', 'nobody'],
    })
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(/error: the builder "nobody" can't be used: .*nobody/)
    expect(run.result?.error).toMatchObject({ code: 'builder-missing', phase: 'preflight' })
  })
})

describe('--json -', () => {
  const args = () => ['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1']

  it('has the result alone on standard output', async () => {
    await using app = await project(SMALL)
    const run = await publish(bed, { folder: app.folder, args: args(), jsonToStdout: true })
    expect(run.exitCode, run.stderr).toBe(0)
    expect(resultSchema.parse(JSON.parse(run.stdout))).toMatchObject({ status: 'published' })
    expect(run.stderr).toContain('uploaded')
  })

  it('has it of a run that failed', async () => {
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY missing.txt /' })
    const run = await publish(bed, { folder: app.folder, args: args(), jsonToStdout: true })
    expect(run.exitCode).toBe(1)
    expect(resultSchema.parse(JSON.parse(run.stdout))).toMatchObject({
      status: 'failed',
      error: { phase: 'build' },
    })
  })

  it('has nothing on standard output when the inputs are wrong', async () => {
    await using app = await project(SMALL)
    const run = await publish(bed, { folder: app.folder, args: ['--images', 'a b'], jsonToStdout: true })
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toBe('')
  })

  it('has the plan of a dry run', async () => {
    await using app = await project(SMALL)
    const run = await publish(bed, { folder: app.folder, args: [...args(), '--dry-run'], jsonToStdout: true })
    expect(run.exitCode, run.stderr).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject({ schema: 1, status: 'planned', plan: {} })
  })
})
