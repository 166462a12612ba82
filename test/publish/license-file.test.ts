import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readLicense, withLicense } from '../../src/publish/license-file.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'license-'))
  await mkdir(join(root, '.git'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const MIT = 'SPDX-License-Identifier: MIT\n'
const APACHE = 'SPDX-License-Identifier: Apache-2.0\n'

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

describe('the license of a folder', () => {
  it.each([
    ...['LICENSE', 'LICENCE', 'License.md', 'license.txt', 'LICENSE-MIT', 'LICENSE-MIT.txt', 'UNLICENSE'],
    ...['COPYING', 'COPYING.txt', 'COPYING.LESSER'],
  ])('stands in %s', async (name) => {
    await write({ [name]: MIT })
    expect(await readLicense(root)).toBe('MIT')
  })

  it.each(['license.go', 'licenses.json', 'LICENSE-3rdparty.csv', 'README.md', 'LICENSES/MIT.txt'])(
    'is not in %s',
    async (name) => {
      await write({ [name]: MIT })
      expect(await readLicense(root)).toBeUndefined()
    },
  )

  it.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['its own', { 'app/LICENSE': APACHE, LICENSE: MIT }, 'Apache-2.0'],
    ['the nearest', { 'LICENSE.md': MIT }, 'MIT'],
    ['nothing where its own isn’t known', { 'app/LICENSE': 'Ask us.', LICENSE: MIT }, undefined],
    ['what two files agree on', { LICENSE: MIT, 'LICENSE.md': MIT }, 'MIT'],
    ['nothing where two differ', { 'LICENSE-MIT': MIT, 'LICENSE-APACHE': APACHE }, undefined],
    ['nothing where one isn’t known', { COPYING: MIT, LICENSE: 'Ask us.' }, undefined],
    ['nothing where one is too long', { LICENSE: `${MIT}${'x'.repeat(200_000)}` }, undefined],
    [
      'nothing where there are many',
      Object.fromEntries(Array.from({ length: 9 }, (_, number) => [`LICENSE-${number}`, MIT])),
      undefined,
    ],
  ])('is %s', async (_, files, license) => {
    await write({ 'app/Dockerfile': 'FROM scratch', ...files })
    expect(await readLicense(join(root, 'app'))).toBe(license)
  })

  it('is not looked for above the repository, nor above a folder without one', async () => {
    await write({ LICENSE: MIT, 'other/.git/HEAD': '', 'other/app/Dockerfile': '' })
    expect(await readLicense(join(root, 'other', 'app'))).toBeUndefined()
    await rm(join(root, 'other', '.git'), { recursive: true })
    await rm(join(root, '.git'), { recursive: true })
    expect(await readLicense(join(root, 'other', 'app'))).toBeUndefined()
    expect(await readLicense(root)).toBe('MIT')
    expect(await readLicense(join(root, 'absent'))).toBeUndefined()
  })

  it('is read from files, and waits for nothing else', async () => {
    await mkdir(join(root, 'LICENSE'))
    execFileSync('mkfifo', [join(root, 'LICENSE.md')])
    await symlink('/dev/zero', join(root, 'LICENSE.txt'))
    expect(await readLicense(root)).toBeUndefined()
    await write({ 'docs/legal': MIT })
    await symlink('docs/legal', join(root, 'COPYING'))
    expect(await readLicense(root)).toBe('MIT')
    await symlink('nowhere', join(root, 'LICENCE'))
    expect(await readLicense(root)).toBeUndefined()
  })
})

describe('the license of a run', () => {
  const repository = { owner: 'acme', name: 'app', url: 'https://github.com/acme/app' }
  const context = { event: 'push', repository }
  beforeEach(() => write({ LICENSE: MIT }))

  it('is the host’s where that says it', async () => {
    const told = { event: 'push', repository: { ...repository, license: 'ISC' } }
    expect(await withLicense({ tagsCompat: false }, told, root)).toBe(told)
  })

  it('is the checkout’s where the host can’t tell', async () => {
    const untold = { event: 'push', repository: { ...repository, license: 'NOASSERTION' } }
    expect(await withLicense({ tagsCompat: false }, untold, root)).toEqual({ ...untold, license: 'MIT' })
  })

  it('is else the checkout’s, except as docker/metadata-action has it', async () => {
    expect(await withLicense({ tagsCompat: false }, context, root)).toEqual({ ...context, license: 'MIT' })
    expect(await withLicense({ tagsCompat: true }, context, root)).toBe(context)
    expect(await withLicense({ tagsCompat: false }, context, undefined)).toBe(context)
  })
})
