import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

describe('the report as a page', () => {
  it('is written where the input says, in a folder that is made for it', async () => {
    await using app = await project({
      Dockerfile: 'FROM scratch\nCOPY app.txt /srv/app.txt\n',
      'app.txt': unique(),
    })
    const image = `${bed.registry.host}/${freshPath()}`
    const args = ['--images', image, '--tags', 'type=raw,value=one', '--html', 'out/pages/report.html']
    const { exitCode, result } = await publish(bed, { folder: app.folder, cwd: app.folder, args })
    expect(exitCode).toBe(0)
    const page = await readFile(join(app.folder, 'out/pages/report.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain(`<code>${result?.image}</code>`)
    expect(page).toContain('COPY app.txt /srv/app.txt')
  })

  it('tells of a build that failed', async () => {
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY missing.txt /\n' })
    const image = `${bed.registry.host}/${freshPath()}`
    const args = ['--images', image, '--tags', 'type=raw,value=one', '--html', 'report.html']
    const { exitCode } = await publish(bed, { folder: app.folder, cwd: app.folder, args })
    expect(exitCode).toBe(1)
    const page = await readFile(join(app.folder, 'report.html'), 'utf8')
    expect(page).toContain('<h1>Failed in the build; no tag moved</h1>')
    expect(page).toContain('missing.txt')
  })
})
