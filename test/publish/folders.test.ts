import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileProblems } from '../../src/publish/files.ts'
import { makeFolder } from '../../src/publish/write.ts'
import { parsed } from '../inputs/given.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folders-test-'))
  await writeFile(join(folder, 'file'), '')
  await writeFile(join(folder, 'Dockerfile'), '')
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('a folder that is made', () => {
  it.each(['a', 'b/c/d', '.'])('with what is missing above it: %s', async (path) => {
    await makeFolder(join(folder, path))
    await makeFolder(join(folder, path))
    expect((await stat(join(folder, path))).isDirectory()).toBe(true)
  })

  it.each([['/proc/nowhere/at/all'], ['/proc/1/nowhere'], ['file/below']])(
    'can’t be made everywhere, which is told in time: %s',
    { timeout: 2_000 },
    async (path) => {
      await expect(makeFolder(join(path.startsWith('/') ? '/' : folder, path))).rejects.toThrow(
        /^the folder \/.* can't be made \([A-Z]+\)$/,
      )
    },
  )

  it.each(['json', 'report', 'html'])(
    'for the %s, is a wrong input where it can’t be made',
    { timeout: 2_000 },
    async (input) => {
      const inputs = parsed({ [input]: '/proc/nowhere/at/all/result' })
      const problems = await fileProblems(inputs, '.', folder, (name) => `--${name}`)
      expect(problems).toMatchObject([
        { input: `--${input}`, message: expect.stringMatching(`^--${input}: .*/proc/nowhere`) },
      ])
    },
  )
})
