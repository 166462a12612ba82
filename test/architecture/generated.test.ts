import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { staleFiles } from '../../scripts/build.ts'
import { version } from '../../src/version.ts'
import { run } from '../bed/command.ts'
import { ROOT } from './source.ts'

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8')

describe('what is made from something else', () => {
  it('has action.yml and the README’s tables as the tables of inputs and outputs say', async () => {
    await run(process.execPath, [join(ROOT, 'scripts', 'generate.ts'), '--check'], { cwd: ROOT })
  })

  it('has dist/ as the source gives it, byte for byte', async () => {
    expect(await staleFiles(), 'run "npm run build" and commit dist/').toEqual([])
  })

  it('has one version', () => {
    const lock = JSON.parse(read('package-lock.json'))
    expect(JSON.parse(read('package.json')).version).toBe(version)
    expect([lock.version, lock.packages[''].version]).toEqual([version, version])
  })

  it('has a lock file that leaves the choice of the package registry to whoever installs', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/)
  })

  it('starts the checked-in entry, for the action, its end, and the command line', () => {
    const { runs } = parse(read('action.yml'))
    const { bin, engines } = JSON.parse(read('package.json'))
    expect(runs).toMatchObject({ using: 'node24', main: bin.layerwise, post: bin.layerwise })
    expect(runs['post-if']).toBe('always()')
    const { main } = parse(read('comment/action.yml')).runs
    expect(join('comment', main)).toBe(bin.layerwise)
    expect(engines.node).toBe('>=24')
    expect(read(bin.layerwise)).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  it('tells the licenses of all that is bundled, and bundles nothing that only the repository needs', () => {
    const text = read('dist/licenses.txt')
    const named = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(\S.*\)$/gm)].map(([, name]) => name)
    expect(named).toEqual(expect.arrayContaining(['@actions/core', 'semver', 'undici', 'zod']))
    expect(named).not.toContain('yaml')
    expect(named).not.toContain('layerwise')
  })
})
