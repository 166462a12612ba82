import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStoredContainer } from '../../src/buildkit/stored-builder.ts'

const PREFERRED = { architecture: 'arm', os: 'linux', variant: 'v7' }
const CONTAINER = {
  Name: 'Ours',
  Driver: 'docker-container',
  Nodes: [{ Name: 'ours0', Platforms: [PREFERRED] }],
  Dynamic: false,
}
const OURS = { name: 'Ours', node: 'ours0', preferred: [PREFERRED] }

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stored-builder-'))
  for (const [path, text] of [
    ['.docker/buildx/instances/ours', JSON.stringify(CONTAINER)],
    ['elsewhere/buildx/instances/ours', JSON.stringify({ ...CONTAINER, Name: 'Elsewhere' })],
    [
      'own/instances/ours',
      JSON.stringify({ ...CONTAINER, Name: 'Own', Nodes: [{ Name: 'own0', Platforms: null }] }),
    ],
    ['own/instances/remote', JSON.stringify({ ...CONTAINER, Driver: 'remote' })],
    ['own/instances/pair', JSON.stringify({ ...CONTAINER, Nodes: [...CONTAINER.Nodes, { Name: 'ours1' }] })],
    ['own/instances/none', JSON.stringify({ ...CONTAINER, Nodes: [] })],
    ['own/instances/torn', JSON.stringify(CONTAINER).slice(0, 40)],
    ['own/instances/strange', JSON.stringify({ ...CONTAINER, Nodes: ['ours0'] })],
    ['own/instances/nameless', JSON.stringify({ ...CONTAINER, Nodes: [{ Platforms: [] }] })],
    ['own/instances/nowhere', JSON.stringify({ ...CONTAINER, Nodes: [{ Name: 'a', Platforms: ['linux'] }] })],
    ['own/instances/null', 'null'],
    ['own/ours', JSON.stringify(CONTAINER)],
  ] as const) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('what buildx keeps of a builder', () => {
  it.each([
    ['ours', {}, OURS],
    ['OURS', {}, OURS],
    ['ours', { DOCKER_CONFIG: 'elsewhere' }, { ...OURS, name: 'Elsewhere' }],
    [
      'ours',
      { DOCKER_CONFIG: 'elsewhere', BUILDX_CONFIG: 'own' },
      { name: 'Own', node: 'own0', preferred: [] },
    ],
  ])('%s with %j', (name, given, stored) => {
    expect(readStoredContainer(environment(given), name)).toEqual(stored)
  })

  it.each([
    'nobody',
    'remote',
    'pair',
    'none',
    'torn',
    'strange',
    'nameless',
    'nowhere',
    'null',
    '../ours',
    '',
  ])('is no container of ours: %s', (name) => {
    expect(readStoredContainer(environment({ BUILDX_CONFIG: 'own' }), name)).toBeUndefined()
  })
})

function environment(given: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const paths = Object.entries(given).map(([key, path]) => [key, join(folder, path)] as const)
  return { HOME: folder, ...Object.fromEntries(paths) }
}
