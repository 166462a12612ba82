import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { step } from './action/step.ts'
import { freshPath, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const FILES = () => ({ Dockerfile: 'FROM scratch\nCOPY app.txt /\n', 'app.txt': unique() })

const BAKE_FILES = ['bake-file', 'bake-file-tags', 'bake-file-labels', 'bake-file-annotations']

async function bakeTarget(path: string | undefined, name: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path ?? '', 'utf8')).target[name]
}

describe('docker/metadata-action’s outputs of a publish', () => {
  it('are outputs, files and variables', async () => {
    const name = `${bed.registry.host}/${freshPath('metadata')}`
    await using one = await step({
      env: bed.env,
      inputs: {
        context: '.',
        images: name,
        tags: 'type=raw,value=1.2.3\ntype=raw,value=next',
        labels: 'com.example.words=two words',
        'annotation-levels': 'manifest',
        'sep-tags': ',',
        'sep-labels': ';',
        'bake-target': 'mine',
      },
      files: FILES(),
    })
    const { exitCode, text } = await one.start().ended
    expect(exitCode, text).toBe(0)
    const outputs = await one.outputs()
    expect(outputs).toMatchObject({
      version: '1.2.3',
      tags: `${name}:1.2.3,${name}:next`,
      'tag-names': '1.2.3,next',
      labels: expect.stringContaining('com.example.words=two words;org.opencontainers.image.'),
      annotations: expect.stringContaining('manifest:org.opencontainers.image.version=1.2.3'),
    })
    const json = JSON.parse(outputs['json'] ?? '')
    const args = { DOCKER_META_IMAGES: name, DOCKER_META_VERSION: '1.2.3' }
    const { tags, labels, annotations } = json
    expect(await bakeTarget(outputs['bake-file'], 'mine')).toEqual({ tags, labels, args })
    expect(await bakeTarget(outputs['bake-file-tags'], 'mine')).toEqual({ tags, args })
    expect(await bakeTarget(outputs['bake-file-labels'], 'mine')).toEqual({ labels })
    expect(await bakeTarget(outputs['bake-file-annotations'], 'mine')).toEqual({ annotations })
    const named = ['version', 'tags', 'tag-names', 'labels', 'annotations', 'json', ...BAKE_FILES]
    expect(await one.variables()).toEqual(
      Object.fromEntries(
        named.map((output) => [
          `DOCKER_METADATA_OUTPUT_${output.replaceAll('-', '_').toUpperCase()}`,
          outputs[output],
        ]),
      ),
    )
    expect(await one.leftovers()).toEqual([])
  })

  it('name no tag after a failure', async () => {
    await using one = await step({
      env: bed.env,
      inputs: { context: '.', images: `${bed.registry.host}/${freshPath('metadata')}`, tags: 'one' },
      files: { Dockerfile: 'FROM scratch\nCOPY missing.txt /\n' },
    })
    const { exitCode, text } = await one.start().ended
    expect(exitCode, text).toBe(1)
    const { DOCKER_METADATA_OUTPUT_TAGS: tags, ...variables } = await one.variables()
    expect(tags).toBeUndefined()
    expect(variables).toMatchObject({ DOCKER_METADATA_OUTPUT_TAG_NAMES: '' })
    const { tags: baked } = await bakeTarget((await one.outputs())['bake-file'], 'docker-metadata-action')
    expect(baked).toEqual([])
  })

  it('are set by a dry run, and its tags with tags-compat', async () => {
    for (const compat of ['true', 'false']) {
      await using one = await step({
        env: { ...bed.env, DOCKER_METADATA_SET_OUTPUT_ENV: 'false' },
        inputs: { context: '.', images: 'name/app', tags: 'one', 'dry-run': 'true', 'tags-compat': compat },
        files: FILES(),
      })
      const { exitCode, text } = await one.start().ended
      expect(exitCode, text).toBe(0)
      const { tags, version, ...outputs } = await one.outputs()
      expect(version).toBe('one')
      expect(tags).toBe(compat === 'true' ? 'name/app:one' : undefined)
      const { tags: baked } = await bakeTarget(outputs['bake-file'], 'docker-metadata-action')
      expect(baked).toEqual(['name/app:one'])
      expect(await one.variables()).toEqual({})
    }
  })
})
