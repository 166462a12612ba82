import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from 'tar-stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeDockerArchive } from '../../../src/publish/tools/docker-archive.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docker-archive-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function entries(path: string): Promise<Readonly<Record<string, string>>> {
  const archive = extract()
  archive.end(await readFile(path))
  const found: Record<string, string> = {}
  for await (const entry of archive) {
    const chunks: Buffer[] = []
    for await (const chunk of entry) chunks.push(chunk as Buffer)
    found[entry.header.name] = Buffer.concat(chunks).toString()
  }
  return found
}

it('has the config and the layers in their order, a layer that is listed twice as well', async () => {
  const file = (name: string) => join(folder, name)
  await writeFile(file('config'), '{}')
  await writeFile(file('one'), 'one')
  await writeFile(file('two'), 'two')
  const layers = [file('two'), file('one'), file('two')]
  await writeDockerArchive(file('archive'), { name: 'a/b:c', config: file('config'), layers })
  const { 'manifest.json': manifest = '', ...rest } = await entries(file('archive'))
  expect(JSON.parse(manifest)).toEqual([
    { Config: 'config.json', RepoTags: ['a/b:c'], Layers: ['layer-0', 'layer-1', 'layer-2'] },
  ])
  expect(rest).toEqual({ 'config.json': '{}', 'layer-0': 'two', 'layer-1': 'one', 'layer-2': 'two' })
})

it('is refused where a file is missing', async () => {
  const archive = { name: 'a/b:c', config: join(folder, 'config'), layers: [] }
  await expect(writeDockerArchive(join(folder, 'archive'), archive)).rejects.toThrow('ENOENT')
})

it('is refused where it can’t be written', async () => {
  await writeFile(join(folder, 'config'), '{}')
  const archive = { name: 'a/b:c', config: join(folder, 'config'), layers: [] }
  await expect(writeDockerArchive(join(folder, 'none', 'archive'), archive)).rejects.toThrow('ENOENT')
})
