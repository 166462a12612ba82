import { beforeAll, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

describe('an image without layers', () => {
  const cases: readonly [string, readonly string[], number][] = [
    ['of one platform', ['--provenance=false'], 1],
    ['of two platforms', ['--platforms', 'linux/amd64,linux/arm64'], 2],
    ['of two platforms, not attested', ['--platforms', 'linux/amd64,linux/arm64', '--provenance=false'], 2],
  ]
  it.each(cases)('is published: %s', async (_, args, count) => {
    await using app = await project({ Dockerfile: `FROM scratch\nLABEL unique=${unique()}` })
    const path = freshPath()
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', `${bed.registry.host}/${path}`, '--tags', 'v1', ...args],
    })
    expect(run.exitCode, run.stderr).toBe(0)
    const result = resultSchema.parse(run.result)
    expect(result).toMatchObject({
      status: 'published',
      images: [{ tags: [{ tag: 'v1', state: 'created' }] }],
      warnings: [],
    })
    expect(result.platforms.map(({ layers }) => layers)).toEqual(Array.from({ length: count }, () => []))
    const { digest = '' } = result.platforms[0] ?? {}
    const manifest = await fetch(`${bed.registry.url}/v2/${path}/manifests/${digest}`, {
      headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
    })
    // What this is about: nobody promises that there is a list.
    expect((await manifest.json()) as unknown).toMatchObject({ layers: null })
  })
})

describe('the value of a build argument', () => {
  const HIDDEN = 'hush123'
  const cases: readonly [string, string, readonly string[]][] = [
    ['that names a file', 'FROM scratch\nARG NAME\nCOPY $NAME /', []],
    ['that names a file, and nothing is pushed', 'FROM scratch\nARG NAME\nCOPY $NAME /', ['--push=false']],
    ['that names a base image', 'ARG NAME\nFROM $NAME', []],
    ['that names a stage', 'FROM scratch\nARG NAME\nCOPY --from=$NAME /a /', []],
    ['in a command', 'FROM busybox:1.37\nARG NAME\nRUN test "$NAME" = other', []],
  ]
  it.each(cases)('stands in no error of ours: %s', async (_, dockerfile, args) => {
    await using app = await project({ Dockerfile: dockerfile })
    const run = await publish(bed, {
      folder: app.folder,
      args: [
        ...['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
        ...['--build-args', `NAME=${HIDDEN}`, ...args],
      ],
    })
    expect(run.exitCode, run.stderr).toBe(1)
    const result = resultSchema.parse(run.result)
    expect(result.error).toMatchObject({ code: 'build-failed', phase: 'build' })
    expect(result.error?.message).not.toContain(HIDDEN)
    expect(JSON.stringify(result)).not.toContain(HIDDEN)
    expect(run.stdout).not.toContain(HIDDEN)
    const ours = run.stderr.split('\n').filter((line) => line.startsWith('error: '))
    expect(ours).toHaveLength(1)
    expect(ours[0]).not.toContain(HIDDEN)
  })
})
