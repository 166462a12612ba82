import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStoredBuilder } from '../../src/buildkit/stored-builder.ts'

const CONTAINER = { Name: 'Ours', Driver: 'docker-container', Nodes: [{ Name: 'ours0' }], Dynamic: false }

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stored-builder-'))
  for (const [path, text] of [
    ['.docker/buildx/instances/ours', JSON.stringify(CONTAINER)],
    ['elsewhere/buildx/instances/ours', JSON.stringify({ ...CONTAINER, Driver: 'remote' })],
    ['own/instances/ours', JSON.stringify({ ...CONTAINER, Driver: 'kubernetes' })],
    ['own/instances/torn', JSON.stringify(CONTAINER).slice(0, 40)],
    ['own/instances/strange', JSON.stringify({ ...CONTAINER, Nodes: ['ours0'] })],
    ['own/ours', JSON.stringify(CONTAINER)],
  ] as const) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('what buildx keeps of a builder', () => {
  it.each([
    ['ours', {}, 'docker-container'],
    ['OURS', {}, 'docker-container'],
    ['ours', { DOCKER_CONFIG: 'elsewhere' }, 'remote'],
    ['ours', { DOCKER_CONFIG: 'elsewhere', BUILDX_CONFIG: 'own' }, 'kubernetes'],
    ['nobody', {}, undefined],
    ['torn', { BUILDX_CONFIG: 'own' }, undefined],
    ['strange', { BUILDX_CONFIG: 'own' }, undefined],
    ['../ours', { BUILDX_CONFIG: 'own' }, undefined],
    ['', { BUILDX_CONFIG: 'own' }, undefined],
  ])('%s with %j is %s', async (name, given, driver) => {
    const env = Object.fromEntries(Object.entries(given).map(([key, path]) => [key, join(folder, path)]))
    const stored = await readStoredBuilder({ HOME: folder, ...env }, name)
    expect(stored?.Driver).toBe(driver)
  })
})
