import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { contextSurplus } from '../../src/publish/explain/context-surplus.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const GIT = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }

/** A folder with files of so many bytes, or with such a content. */
async function folder(files: Readonly<Record<string, number | string>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'surplus-'))
  folders.push(path)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), typeof content === 'string' ? content : Buffer.alloc(content))
  }
  return path
}

/** The same, as a checkout of Git's: what `.git` takes is left out of the sums, unless it is asked for. */
async function checkout(files: Readonly<Record<string, number | string>>): Promise<string> {
  const path = await folder({ '.gitignore': 'node_modules\ndist\n*.log\n', ...files })
  execFileSync('git', ['init', '--quiet'], { cwd: path, env: GIT })
  execFileSync('git', ['add', '--all'], { cwd: path, env: GIT })
  return path
}

interface Given {
  readonly files: Readonly<Record<string, number | string>>
  readonly dockerignore?: string
  readonly ownDockerignore?: string
  readonly wanted?: readonly string[]
}

const WITHOUT_GIT = '.git\n.gitignore\nDockerfile*\n.dockerignore\n'

async function look({ files, dockerignore = '', ownDockerignore, wanted }: Given) {
  const path = await checkout({
    ...files,
    '.dockerignore': `${WITHOUT_GIT}${dockerignore}`,
    ...(ownDockerignore !== undefined && { 'Dockerfile.dockerignore': `${WITHOUT_GIT}${ownDockerignore}` }),
  })
  return await contextSurplus({ folder: path, dockerfile: join(path, 'Dockerfile'), wanted }, GIT)
}

const APP = {
  'src/app.js': 10,
  'node_modules/a/index.js': 500,
  'node_modules/b.js': 200,
  'dist/app.js': 30,
  'x.log': 4,
}

describe('what a build is sent though Git ignores it', () => {
  it('is told with the largest first', async () => {
    expect(await look({ files: APP })).toEqual({
      bytes: 734,
      total: 744,
      paths: ['node_modules', 'dist', 'x.log'],
    })
  })

  it('has Git’s own folder in it', async () => {
    const path = await checkout({ a: 5 })
    await writeFile(join(path, '.git', 'large'), Buffer.alloc(100_000))
    const found = await contextSurplus({ folder: path, dockerfile: '', wanted: undefined }, GIT)
    expect(found?.paths).toEqual(['.git'])
    expect(found?.bytes).toBeGreaterThan(100_000)
    expect((found?.total ?? 0) - (found?.bytes ?? 0)).toBe(5 + 'node_modules\ndist\n*.log\n'.length)
  })

  it('names four paths at most', async () => {
    const files = Object.fromEntries([1, 2, 3, 4, 5, 6].map((size) => [`${size}.log`, size]))
    expect(await look({ files })).toEqual({
      bytes: 21,
      total: 21,
      paths: ['6.log', '5.log', '4.log', '3.log'],
    })
  })

  it('leaves out what is tracked, in an ignored folder too', async () => {
    const path = await folder({ 'dist/kept.js': 3, 'dist/made.js': 40 })
    execFileSync('git', ['init', '--quiet'], { cwd: path, env: GIT })
    execFileSync('git', ['add', 'dist/kept.js'], { cwd: path, env: GIT })
    await writeFile(join(path, '.gitignore'), 'dist\n')
    await writeFile(join(path, '.dockerignore'), WITHOUT_GIT)
    const found = await contextSurplus({ folder: path, dockerfile: '', wanted: undefined }, GIT)
    expect(found).toEqual({ bytes: 40, total: 43, paths: ['dist/made.js'] })
  })

  it('may be a folder of the repository', async () => {
    const path = await checkout({ 'app/src/a': 5, 'app/node_modules/x': 50, 'node_modules/y': 500 })
    const found = await contextSurplus({ folder: join(path, 'app'), dockerfile: '', wanted: undefined }, GIT)
    expect(found).toEqual({ bytes: 50, total: 55, paths: ['node_modules'] })
  })

  it('doesn’t follow links', async () => {
    const path = await checkout({ a: 5, '.dockerignore': WITHOUT_GIT })
    await symlink('/', join(path, 'root.log'))
    const found = await contextSurplus({ folder: path, dockerfile: '', wanted: undefined }, GIT)
    expect(found).toEqual({ bytes: 1, total: 6, paths: ['root.log'] })
  })
})

describe('what .dockerignore names is not sent', () => {
  it.each<readonly [string, string, number, readonly string[]]>([
    ['a folder', 'node_modules', 34, ['dist', 'x.log']],
    ['a folder with a slash at its end', 'node_modules/', 34, ['dist', 'x.log']],
    ['a folder from the root', '/node_modules', 34, ['dist', 'x.log']],
    ['any depth', '**/*.js', 4, ['x.log']],
    ['a folder anywhere', '**/node_modules\n**/dist', 4, ['x.log']],
    ['all but one', '*\n!src', 0, []],
    [
      'all but a part of an ignored folder',
      'node_modules\n!node_modules/b.js',
      234,
      ['node_modules', 'dist', 'x.log'],
    ],
    ['comments and empty lines', '# node_modules\n\ndist', 704, ['node_modules', 'x.log']],
    ['what isn’t there', 'nothing', 734, ['node_modules', 'dist', 'x.log']],
    ['a pattern of one level', '*/*.js', 504, ['node_modules', 'x.log']],
  ])('%s', async (_, dockerignore, bytes, paths) => {
    expect(await look({ files: APP, dockerignore })).toMatchObject({ bytes, paths })
  })

  it('in the file that belongs to the Dockerfile alone, where there is one', async () => {
    const given = { files: APP, dockerignore: 'dist', ownDockerignore: 'node_modules' }
    expect(await look(given)).toMatchObject({ bytes: 34, paths: ['dist', 'x.log'] })
  })
})

describe('what the build doesn’t ask for is not sent', () => {
  it.each<readonly [string, readonly string[], number, number, readonly string[]]>([
    ['a folder', ['src'], 10, 0, []],
    ['everything', [''], 744, 734, ['node_modules', 'dist', 'x.log']],
    ['a folder above an ignored one', ['src', 'node_modules/a'], 510, 0, []],
    ['nothing', [], 0, 0, []],
  ])('%s', async (_, wanted, total, bytes, paths) => {
    expect(await look({ files: APP, wanted })).toEqual({ total, bytes, paths })
  })

  it('and what an instruction names is meant, though Git ignores it', async () => {
    expect(await look({ files: APP, wanted: ['dist', 'src'] })).toEqual({ total: 40, bytes: 0, paths: [] })
    const files = { 'src/app.js': 10, 'src/dist/app.js': 30 }
    expect(await look({ files, wanted: ['src'] })).toEqual({ total: 40, bytes: 30, paths: ['src/dist'] })
    expect(await look({ files, wanted: ['src', 'src/dist/app.js'] })).toEqual({
      total: 40,
      bytes: 0,
      paths: [],
    })
  })
})

describe('it can’t be told', () => {
  it('of a folder that is no checkout, or isn’t there', async () => {
    const path = await folder({ a: 5 })
    const env = { ...GIT, GIT_CEILING_DIRECTORIES: tmpdir() }
    expect(await contextSurplus({ folder: path, dockerfile: '', wanted: undefined }, env)).toBeUndefined()
    const gone = { folder: join(path, 'gone'), dockerfile: '', wanted: undefined }
    expect(await contextSurplus(gone, env)).toBeUndefined()
  })

  it('without Git', async () => {
    const path = await checkout({ a: 5 })
    const env = { PATH: path }
    expect(await contextSurplus({ folder: path, dockerfile: '', wanted: undefined }, env)).toBeUndefined()
  })

  it('of more files than anybody should wait for, of which those in ignored folders are none', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`node_modules/${index}`, 1]))
    const path = await checkout({ ...files, a: 5, '.dockerignore': WITHOUT_GIT })
    const given = { folder: path, dockerfile: '', wanted: undefined }
    expect(await contextSurplus(given, GIT, 50)).toBeUndefined()
    expect(await contextSurplus(given, GIT, 100)).toMatchObject({ bytes: 60, total: 65 })
    await writeFile(join(path, '.dockerignore'), `${WITHOUT_GIT}node_modules\n`)
    expect(await contextSurplus(given, GIT, 50)).toMatchObject({ bytes: 0, total: 5 })
  })
})
