import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runEntry } from './entry.ts'

const WRONG = ['publish', '--platforms', '///']

describe('compiled code', () => {
  it('is kept in the cache folder of the user, and nowhere where that can’t be written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'home-'))
    try {
      const kept = await runEntry(WRONG, { env: { XDG_CACHE_HOME: folder } })
      expect(await readdir(join(folder, 'layerwise'))).toEqual(['node'])
      const [file, temporary] = [join(folder, 'file'), join(folder, 'temporary')]
      await writeFile(file, '')
      const refused = await runEntry(WRONG, { env: { XDG_CACHE_HOME: file, TMPDIR: temporary } })
      expect(refused).toEqual(kept)
      expect(await readdir(folder)).toEqual(['file', 'layerwise'])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it.each([{ HOME: undefined }, { HOME: '' }, { XDG_CACHE_HOME: 'caches' }])(
    'is kept nowhere in the folder of a checkout: %j',
    async (env) => {
      const folder = await mkdtemp(join(tmpdir(), 'checkout-'))
      try {
        const run = await runEntry(['--version'], { cwd: folder, env: { XDG_CACHE_HOME: undefined, ...env } })
        expect(run).toMatchObject({ exitCode: 0, stderr: '' })
        expect(await readdir(folder)).toEqual([])
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  )
})
