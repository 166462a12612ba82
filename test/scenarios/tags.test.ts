import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { recordedTags } from '../tags/metadata-action.ts'
import { type EntryOptions, runEntry } from './entry.ts'
import { type Project, project } from './layerwise.ts'

vi.setConfig({ testTimeout: 60_000 })

const run = promisify(execFile)

/** A folder with a commit of a known time, on the branch `main`. */
async function repository(files: Readonly<Record<string, string>> = {}): Promise<Project> {
  const made = await project({ 'app.txt': 'app', ...files })
  const env = {
    ...process.env,
    GIT_COMMITTER_DATE: '2026-11-20T10:00:00Z',
    GIT_AUTHOR_DATE: '2026-11-20T10:00:00Z',
  }
  const who = ['-c', 'user.name=Acme', '-c', 'user.email=acme@example.com']
  await run('git', ['init', '--quiet', '--initial-branch=main'], { cwd: made.folder, env })
  await run('git', ['add', '.'], { cwd: made.folder, env })
  await run('git', [...who, 'commit', '--quiet', '--message', 'First'], { cwd: made.folder, env })
  return made
}

async function tags(folder: string, args: readonly string[], options: Partial<EntryOptions> = {}) {
  const done = await runEntry(['tags', ...args], { env: {}, cwd: folder, ...options })
  return { ...done, stdout: done.stdout.toString() }
}

describe('layerwise tags', () => {
  it('shows each tag of the checkout with its rule', async () => {
    await using app = await repository()
    await run('git', ['tag', 'v1.2.3'], { cwd: app.folder })
    const shown = await tags(app.folder, ['--images', 'acme/app'])
    expect(shown).toMatchObject({ exitCode: 0, stderr: '' })
    expect(shown.stdout).toMatch(/^acme\/app\n {2}1\.2\.3 +fixed +type=semver,pattern=\{\{version\}\}\n/)
    expect(shown.stdout).toMatch(/^ {2}latest +moving +flavor latest=auto$/m)
    expect(shown.stdout).toMatch(/^Version {2}1\.2\.3$/m)
  })

  it('writes JSON alone to standard output, or to a file', async () => {
    await using app = await repository()
    const args = ['--images', 'acme/app', '--tags', "type=raw,value={{commit_date 'YYYYMMDD'}}", '--json']
    const piped = await tags(app.folder, [...args, '-'])
    expect(JSON.parse(piped.stdout)).toMatchObject({
      tags: ['acme/app:20261120'],
      'tag-names': ['20261120'],
      labels: { 'org.opencontainers.image.version': '20261120' },
      annotations: expect.arrayContaining(['manifest:org.opencontainers.image.version=20261120']),
      version: '20261120',
      rules: [{ tag: '20261120', rule: "type=raw,value={{commit_date 'YYYYMMDD'}}", moving: false }],
    })
    expect(piped.stderr).toContain('20261120')
    const filed = await tags(app.folder, [...args, 'tags.json'])
    expect(filed.stdout).toContain('20261120')
    const { 'tag-names': names } = JSON.parse(await readFile(join(app.folder, 'tags.json'), 'utf8'))
    expect(names).toEqual(['20261120'])
  })

  it('reads the version from a file, and the tag of its component', async () => {
    await using app = await repository({ 'api/Cargo.toml': '[package]\nversion = "3.1.0"' })
    const args = ['--images', 'acme/api', '--tags', 'type=semver,pattern={{version}}', '--json', '-']
    const names = async (more: readonly string[]) =>
      JSON.parse((await tags(app.folder, [...args, ...more])).stdout)['tag-names']
    expect(await names(['--version-file', 'api/Cargo.toml'])).toEqual(['3.1.0', 'latest'])
    expect(await names(['--version-file', 'api/Cargo.toml', '--version', '4.0.0-rc.1'])).toEqual([
      '4.0.0-rc.1',
    ])
    for (const tag of ['api/v1.2.3', 'web/v9.0.0']) await run('git', ['tag', tag], { cwd: app.folder })
    expect(await names(['--tag-prefix', 'api'])).toEqual(['1.2.3', 'latest'])
  })

  it('says the license of the checkout, except as docker/metadata-action has it', async () => {
    await using app = await repository({ 'LICENSE.md': '<!-- SPDX-License-Identifier: MIT -->\n' })
    const labels = async (more: readonly string[] = []) =>
      JSON.parse((await tags(app.folder, ['--images', 'acme/app', '--json', '-', ...more])).stdout).labels
    expect(await labels()).toHaveProperty(['org.opencontainers.image.licenses'], 'MIT')
    expect(await labels(['--tags-compat'])).toHaveProperty(['org.opencontainers.image.licenses'], '')
  })

  it('refuses all that is wrong, and says how it is right', async () => {
    await using app = await repository({ VERSION: '\n' })
    const wrong = [
      '--tags',
      'type=semvr\ntype=raw,value={{brnch}}',
      '--flavor',
      'latest=maybe',
      '--pr-sha',
      'tail',
    ]
    const refused = await tags(app.folder, ['--images', 'acme/app', ...wrong], {
      env: { DOCKER_METADATA_SHORT_SHA_LENGTH: 'x' },
    })
    expect(refused.exitCode).toBe(2)
    expect(refused.stderr.match(/^error: /gm)).toHaveLength(5)
    expect(refused.stderr).toMatch(/^error: --tags: "type=semvr": .*Did you mean semver\?$/m)
    const empty = await tags(app.folder, ['--version-file', 'VERSION'])
    expect(empty).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/--version-file: "VERSION" is empty/),
    })
    const missing = await tags(app.folder, ['--version-file', 'absent'])
    expect(missing.stderr).toMatch(/--version-file: "absent" isn't there/)
  })

  it('tells of the event that started it', async () => {
    await using app = await project({ 'app.txt': 'app' })
    const { repository: known, contexts } = recordedTags
    const event = contexts['a pull request']
    await writeFile(join(app.folder, 'event.json'), JSON.stringify({ ...event?.payload, repository: known }))
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event?.event,
      GITHUB_EVENT_PATH: join(app.folder, 'event.json'),
      GITHUB_REF: event?.ref,
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_REPOSITORY: 'Acme/App',
    }
    const shown = await tags(app.folder, ['--json', '-'], { env })
    expect(JSON.parse(shown.stdout)).toMatchObject({
      tags: ['ghcr.io/acme/app:pr-7', 'ghcr.io/acme/app:sha-4a1f6c0'],
      labels: { 'org.opencontainers.image.licenses': 'MIT' },
    })
  })
})
