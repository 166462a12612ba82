import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUNDLE } from './entry.ts'

const FOLDERS = ['/usr/local/bin', '/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)]

/** A Node of this machine that is too old for us. */
const old = [...new Set(FOLDERS.map((folder) => join(folder, 'node')))]
  .filter((path) => existsSync(path))
  .find((path) => majorOf(path) < 24)

function majorOf(program: string): number {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return Number(/^v(\d+)\./.exec(stdout)?.[1] ?? Number.NaN)
}

describe('a Node that is too old', () => {
  it.for([['--version'], ['publish', '.'], []])('is told in one line: %j', (args, { skip }) => {
    if (old === undefined) return skip('every Node of this machine is new enough')
    const run = spawnSync(old, [BUNDLE, ...args], { encoding: 'utf8', timeout: 20_000 })
    expect(run.stdout).toBe('')
    expect(run.stderr).toMatch(/^error: layerwise needs Node\.js 24 or newer; this is \d+\.\d+\.\d+\n$/)
    expect(run.status).toBe(1)
  })
})
