import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { local } from '../../src/hosts/local.ts'
import type { Ports } from '../../src/ports.ts'
import { openWorkspace, removeWorkspace, writeSecrets } from '../../src/publish/workspace.ts'
import { parsed } from '../inputs/given.ts'

let temporary: string

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'workspace-test-'))
})

afterEach(async () => {
  await rm(temporary, { recursive: true })
})

async function ports(state: Record<string, string> = {}): Promise<Ports> {
  const host = await local.create({ env: {}, out: () => {}, err: () => {} })
  return {
    host: { ...host, saveState: (name, value) => void Object.assign(state, { [name]: value }) },
    env: { RUNNER_TEMP: temporary },
    folder: temporary,
    signal: new AbortController().signal,
    now: () => 0,
    terminal: { width: 80, colour: false, interactive: false },
    version: '0.0.0',
    input: () => Readable.from([]),
    write: () => {},
  }
}

describe('the folder of a run', () => {
  it('is nobody else’s to read, is remembered for the cleanup, and goes with the run', async () => {
    const state: Record<string, string> = {}
    {
      await using workspace = await openWorkspace(await ports(state))
      expect((await stat(workspace.folder)).mode & 0o777).toBe(0o700)
      expect(state['workspace']).toBe(workspace.folder)
      expect(new Set([workspace.metadataFile(0), workspace.metadataFile(1)]).size).toBe(2)
      expect(workspace.dockerConfig.startsWith(workspace.folder)).toBe(true)
    }
    expect(await readdir(temporary)).toEqual([])
  })

  it('is all that a cleanup removes', async () => {
    const theirs = join(temporary, 'somebody-elses')
    const ours = join(temporary, 'layerwise-abc')
    await mkdir(theirs)
    await mkdir(ours)
    for (const folder of [theirs, ours, join(temporary, 'layerwise-gone'), '/', '', temporary])
      await removeWorkspace(folder)
    expect(await readdir(temporary)).toEqual([basename(theirs)])
  })
})

describe('secrets given by value', () => {
  it('become files that nobody else may read, in which they stand as given', async () => {
    await using workspace = await openWorkspace(await ports())
    const inputs = parsed({ secrets: 'token=a=b, c\nempty=\nkey=second' })
    const files = await writeSecrets(workspace, inputs, undefined)
    expect(files.map(({ id }) => id)).toEqual(['token', 'key'])
    expect(await Promise.all(files.map(({ path }) => readFile(path, 'utf8')))).toEqual(['a=b, c', 'second'])
    for (const { path } of files) {
      expect((await stat(path)).mode & 0o777).toBe(0o600)
      expect(path).not.toMatch(/token|second/)
    }
  })

  it('have the job’s token for git, unless there is another', async () => {
    await using workspace = await openWorkspace(await ports())
    const token = { id: 'GIT_AUTH_TOKEN.github.com', value: 'job' }
    const ids = async (secrets: string) =>
      (await writeSecrets(workspace, parsed({ secrets }), token)).map(({ id }) => id)
    expect(await ids('a=b')).toEqual(['a', 'GIT_AUTH_TOKEN.github.com'])
    expect(await ids('GIT_AUTH_TOKEN=mine')).toEqual(['GIT_AUTH_TOKEN'])
    expect(await ids('GIT_AUTH_TOKEN.github.com=mine')).toEqual(['GIT_AUTH_TOKEN.github.com'])
  })
})
