import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { step } from './action/step.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const FILES = () => ({ Dockerfile: 'FROM busybox:1.37\nCOPY app.txt /', 'app.txt': unique() })
const DIGEST = /^sha256:[0-9a-f]{64}$/

describe('where nothing is pushed, a cache', () => {
  interface Case {
    readonly name: string
    readonly args: (cache: string) => readonly string[]
    readonly writes: boolean
    readonly says?: RegExp
  }
  const cases: readonly Case[] = [
    {
      name: 'of ours is not written',
      args: () => ['--cache', 'registry'],
      writes: false,
      says: /cache: registry writes nothing here: nothing is pushed/,
    },
    {
      name: 'that is typed in is written',
      args: (cache) => ['--cache-to', `type=registry,ref=${cache}`],
      writes: true,
    },
    {
      name: 'that is typed in is written beside ours, which isn’t',
      args: (cache) => ['--cache', 'registry', '--cache-to', `type=registry,ref=${cache}`],
      writes: true,
    },
  ]
  it.each(cases)('$name', async ({ args, writes, says }) => {
    await using app = await project(FILES())
    const path = freshPath()
    const name = `${bed.registry.host}/${path}`
    const begin = (await bed.registry.accessLog()).length
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', name, '--push=false', ...args(`${name}:typed`)],
    })
    expect(run.exitCode, run.stderr).toBe(0)
    expect(run.result).toMatchObject({ status: 'built', pushed: false, digest: null })
    const written = (await bed.registry.accessLog(begin)).filter(({ method }) => /^P/.test(method))
    const manifests = written.filter(
      ({ method, path: asked }) => method === 'PUT' && asked.includes('/manifests/'),
    )
    expect(manifests.map((entry) => entry.path)).toEqual(writes ? [`/v2/${path}/manifests/typed`] : [])
    if (!writes) expect(written).toEqual([])
    expect(run.result?.cache.exports.map(({ state }) => state)).toEqual(writes ? ['written'] : [])
    if (says !== undefined) expect(run.stdout).toMatch(says)
  })
})

describe('a step that pushes nothing', () => {
  const cases: readonly [string, string, boolean][] = [
    ['an image', 'type=oci,dest=out.tar', true],
    ['an image of Docker’s kind', 'type=docker,dest=out.tar', true],
    ['files', 'type=tar,dest=out.tar', false],
    // Whose digests buildx would tell is anybody's guess.
    ['two outputs', 'type=oci,dest=out.tar\ntype=tar,dest=other.tar', false],
  ]
  it.each(cases)('has the outputs of the build, of %s', async (_, outputs, isImage) => {
    await using one = await step({
      env: bed.env,
      inputs: { push: 'false', outputs, context: '.' },
      files: FILES(),
    })
    const { exitCode, text } = await one.start().ended
    expect(exitCode, text).toBe(0)
    const given = await one.outputs()
    const { imageid = '', metadata = '' } = given
    expect(imageid).toMatch(isImage ? DIGEST : /^$/)
    const told = JSON.parse(metadata)
    if (isImage)
      expect([told['containerimage.config.digest'], told['containerimage.digest']]).toContain(imageid)
    else expect(Object.keys(told).filter((key) => key.startsWith('containerimage.'))).toEqual([])
    if (!outputs.includes('\n')) expect(told['buildx.build.ref']).toMatch(/^bed\//)
    expect(given['digest'] ?? '').toBe('')
    expect(given['image'] ?? '').toBe('')
    await access(join(dirname(one.temporary), 'workspace', 'out.tar'))
    expect(await one.leftovers()).toEqual([])
  })
})
