import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { releaseToTwo } from '../report/samples.ts'
import { type EntryOptions, runEntry } from './entry.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let place: string
let saved: string

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'report-'))
  saved = join(place, 'saved.json')
  await writeFile(saved, JSON.stringify(releaseToTwo()))
})

afterAll(async () => {
  await rm(place, { recursive: true, force: true })
})

async function report(args: readonly string[], options: Partial<EntryOptions> = {}) {
  const run = await runEntry(['report', ...args], { env: {}, cwd: place, ...options })
  return { ...run, stdout: run.stdout.toString() }
}

describe('layerwise report', () => {
  it('shows a publish as the publish itself did', async () => {
    const bed = await sharedBed()
    await using app = await project({ Dockerfile: 'FROM busybox:1.37\nCOPY app.txt /', 'app.txt': unique() })
    const args = ['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1\nlatest']
    const json = join(place, 'published.json')
    const published = await publish(bed, { folder: app.folder, args: [...args, '--report', `${json}.md`] })
    expect(published.exitCode, published.stderr).toBe(0)
    await writeFile(json, JSON.stringify(published.result))
    const terminal = await report([json])
    expect(terminal.exitCode, terminal.stderr).toBe(0)
    expect(published.stdout).toContain(terminal.stdout)
    expect(terminal.stdout).toMatch(/^ .*COPY app\.txt \/ .*uploaded/m)
    const markdown = await report([json, '--format', 'markdown'])
    expect(markdown.stdout).toBe(await readFile(`${json}.md`, 'utf8'))
  })

  it('reads standard input and writes nothing but the report', async () => {
    const run = await report(['-', '--format=json', '--output', '-'], { input: await readFile(saved) })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(JSON.parse(run.stdout)).toEqual(releaseToTwo())
  })

  it('takes a width', async () => {
    const run = await report(['--file', saved, '--width', '60'])
    expect(run.stdout).toBe(`${renderTerminal(releaseToTwo(), { width: 60, colour: false })}\n`)
  })

  it('has colour where it is wanted, but in no file', async () => {
    const env = { FORCE_COLOR: '1' }
    const coloured = await report([saved], { env })
    expect(coloured.stdout).toContain('\u001b[')
    const written = await report([saved, '--output', 'out/report.txt'], { env })
    expect(written).toMatchObject({ exitCode: 0, stdout: '', stderr: '' })
    const text = await readFile(join(place, 'out', 'report.txt'), 'utf8')
    expect(text).toBe(`${renderTerminal(releaseToTwo(), { width: 80, colour: false })}\n`)
  })

  it('writes Markdown to a file as a publish does', async () => {
    const run = await report([saved, '--format', 'markdown', '--output', 'report.md'])
    expect(run).toMatchObject({ exitCode: 0, stdout: '', stderr: '' })
    expect(await readFile(join(place, 'report.md'), 'utf8')).toBe(renderMarkdown(releaseToTwo()))
  })

  it('gives a job’s runner no commands, whatever an error said', async () => {
    const error = { code: 'x', phase: 'build', message: '::add-mask::x', hint: null }
    await writeFile(join(place, 'evil.json'), JSON.stringify({ ...releaseToTwo(), exitCode: 1, error }))
    const run = await report(['evil.json', '--format', 'markdown'], { env: { GITHUB_ACTIONS: 'true' } })
    expect(run.exitCode, run.stderr).toBe(0)
    expect(run.stdout).toContain('add-mask::x')
    expect(run.stdout).not.toMatch(/^\s*::/m)
  })

  const refused: readonly [string, readonly string[], Buffer | undefined, RegExp][] = [
    ['no file', [], undefined, /^error: FILE: is missing\. Allowed: layerwise report FILE/m],
    [
      'a file that is not there',
      ['nowhere.json'],
      undefined,
      /^error: FILE: "nowhere\.json" isn't there\.$/m,
    ],
    ['a folder', ['.'], undefined, /^error: FILE: "\." can't be read \(EISDIR\)\.$/m],
    ['what is not JSON', ['-'], Buffer.from('PK'), /^error: FILE: standard input is not JSON\.$/m],
    [
      'what is no text',
      ['-'],
      Buffer.from([0xff, 0xfe]),
      /^error: FILE: standard input is no text in UTF-8\.$/m,
    ],
    ['more than it reads', ['-'], Buffer.alloc(64 * 1024 * 1024 + 1, 32), /is larger than 67\.1 MB\.$/m],
    ['another schema', ['-'], Buffer.from('{"schema":2}'), /has schema 2, of a later release/],
    [
      'another format',
      ['x', '--format', 'htlm'],
      undefined,
      /^error: --format: "htlm" is not one of the choices/m,
    ],
    ['a width that is none', ['x', '--width=wide'], undefined, /^error: --width: "wide" is no whole number/m],
    ['two files', ['x', 'y'], undefined, /^error: FILE: "y" is one word too many\. Allowed: FILE;/m],
  ]
  it.each(refused)('refuses %s', async (_, args, input, says) => {
    const run = await report(args, input === undefined ? {} : { input })
    expect(run.exitCode, run.stdout).toBe(2)
    expect(run.stderr).toMatch(says)
    expect(run.stderr).not.toMatch(/internal error|at .*\.ts:\d+/)
  })
})
