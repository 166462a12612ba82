import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { RunResult } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { freshPath, type Project, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

async function sample(): Promise<Project> {
  return await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() })
}

async function published(app: Project, image: string, args: readonly string[]) {
  const run = await publish(bed, {
    folder: app.folder,
    args: ['--images', image, '--provenance=false', ...args],
  })
  if (run.result === undefined) throw new Error(`${run.stdout}\n${run.stderr}`)
  return { ...run, result: run.result }
}

/** `latest kept`, `1.0 skipped: older-version`. */
function fates({ images }: RunResult): readonly string[] {
  return images.flatMap(({ tags }) =>
    tags.map(({ tag, state, reason }) => `${tag} ${state}${reason === null ? '' : `: ${reason.code}`}`),
  )
}

const VERSIONS = (version: string) => [
  '--tags',
  ['{{version}}', '{{major}}.{{minor}}', '{{major}}']
    .map((pattern) => `type=semver,pattern=${pattern},value=${version}`)
    .join('\n'),
]

describe('moving tags of versions', () => {
  it('move forward only, each in its own line', async () => {
    await using app = await sample()
    const image = `${bed.registry.host}/${freshPath()}`
    const publishVersion = async (version: string, ...more: string[]) => {
      await app.write({ 'app.txt': unique() })
      return fates((await published(app, image, [...VERSIONS(version), ...more])).result)
    }
    expect(await publishVersion('1.0.0')).toEqual([
      '1.0.0 created',
      '1.0 created',
      '1 created',
      'latest created',
    ])
    expect(await publishVersion('1.1.0')).toEqual(['1.1.0 created', '1.1 created', '1 moved', 'latest moved'])
    expect(await publishVersion('1.0.1')).toEqual([
      ...['1.0.1 created', '1.0 moved', '1 skipped: older-version', 'latest skipped: older-version'],
    ])
    expect(await publishVersion('2.0.0-rc.1')).toEqual(['2.0.0-rc.1 created'])
    expect(await publishVersion('1.0.1', '--floating-tags', 'always')).toEqual([
      ...['1.0.1 moved', '1.0 moved', '1 moved', 'latest moved'],
    ])
  })
})

describe('versions whose first tag says less than all of them', () => {
  it.each([
    ['a rule for less', 'type=semver,pattern={{major}}.{{minor}},value='],
    ['a name', 'type=raw,priority=950,value=stable#'],
  ])('move forward only: %s', async (_, first) => {
    await using app = await sample()
    const image = `${bed.registry.host}/${freshPath()}`
    const publishVersion = async (version: string) => {
      await app.write({ 'app.txt': unique() })
      const rules = [
        first.endsWith('#') ? first.slice(0, -1) : `${first}${version}`,
        `type=semver,pattern={{major}},value=${version}`,
      ]
      const { result } = await published(app, image, ['--tags', rules.join('\n'), '--flavor', 'latest=true'])
      return fates(result).slice(1)
    }
    expect(await publishVersion('1.2.5')).toEqual(['1 created', 'latest created'])
    expect((await publishVersion('1.2.1'))[0]).toBe('1 skipped: older-version')
    expect((await publishVersion('1.2.6'))[0]).toBe('1 moved')
  })
})

describe('an image that is there, with if-exists: skip', () => {
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
    }).toString()
  const commit = async (app: Project) => {
    await app.write({ 'app.txt': unique() })
    git(app.folder, 'add', '--all')
    git(app.folder, 'commit', '--quiet', '--message', 'change')
  }
  const tags = (rules: readonly string[]) => ['--if-exists', 'skip', '--tags', rules.join('\n')]

  it('is no release for being of the same commit', async () => {
    await using app = await sample()
    git(app.folder, 'init', '--quiet', '--initial-branch=main')
    await commit(app)
    const image = `${bed.registry.host}/${freshPath()}`
    const branch = await published(app, image, tags(['type=ref,event=branch', 'type=sha']))
    await app.write({ 'app.txt': unique() })
    const rules = ['{{version}}', '{{major}}'].map((one) => `type=semver,pattern=${one},value=1.2.3`)
    const release = await published(app, image, tags([...rules, 'type=sha']))
    expect(release.result.digest).not.toBe(branch.result.digest)
    const [name] = fates(branch.result).filter((fate) => fate.startsWith('sha-'))
    expect(fates(release.result)).toEqual([
      ...['1.2.3 created', '1 created', `${name?.split(' ')[0]} skipped: tag-exists`, 'latest created'],
    ])
    const again = await published(app, image, tags([...rules, 'type=sha']))
    expect(again.result).toMatchObject({ status: 'skipped', digest: release.result.digest })
  })

  it('keeps its own commit, and moves the tag of a branch by that', async () => {
    await using app = await sample()
    git(app.folder, 'init', '--quiet', '--initial-branch=main')
    await commit(app)
    const image = `${bed.registry.host}/${freshPath()}`
    const rules = ['type=raw,value=1.2.3', 'type=ref,event=branch', 'type=sha']
    const first = await published(app, image, tags(rules))
    await commit(app)
    const second = await published(app, image, ['--tags', rules.slice(1).join('\n')])
    await commit(app)
    const third = await published(app, image, tags(rules))
    expect(third.result).toMatchObject({ status: 'skipped', digest: first.result.digest })
    expect(fates(third.result)).toEqual([
      ...[
        'main skipped: older-commit',
        '1.2.3 kept',
        expect.stringMatching(/^sha-\w+ skipped: other-commit$/),
      ],
    ])
    expect(third.result.images[0]?.tags[0]).toMatchObject({ digest: second.result.digest })
  })
})

describe('the tag of a branch', () => {
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
    }).toString()

  it('stays with the newer commit when an older one is published late', async () => {
    await using app = await sample()
    const { folder } = app
    const image = `${bed.registry.host}/${freshPath()}`
    const tags = ['--tags', 'type=ref,event=branch\ntype=sha']
    git(folder, 'init', '--quiet', '--initial-branch=main')
    const commit = async () => {
      await app.write({ 'app.txt': unique() })
      git(folder, 'add', '--all')
      git(folder, 'commit', '--quiet', '--message', 'change')
    }
    await commit()
    await commit()
    const newer = await published(app, image, tags)
    expect(newer.result.images[0]?.tags[0]).toMatchObject({ tag: 'main', state: 'created' })
    git(folder, 'branch', 'keep')
    git(folder, 'reset', '--quiet', '--hard', 'HEAD~1')
    const older = await published(app, image, tags)
    expect(older.exitCode).toBe(0)
    expect(older.result.images[0]?.tags[0]).toMatchObject({
      ...{ tag: 'main', state: 'skipped', digest: newer.result.digest, reason: { code: 'older-commit' } },
    })
    git(folder, 'reset', '--quiet', '--hard', 'keep')
    await commit()
    const newest = await published(app, image, tags)
    expect(newest.result.images[0]?.tags[0]).toMatchObject({ tag: 'main', state: 'moved' })
  })
})

describe('a tag that stays and exists', () => {
  it('ends the run before the build with if-exists: fail', async () => {
    await using app = await sample()
    const image = `${bed.registry.host}/${freshPath()}`
    await published(app, image, VERSIONS('1.0.0'))
    await app.write({ 'app.txt': unique() })
    const begin = (await bed.registry.accessLog()).length
    const again = await published(app, image, [...VERSIONS('1.0.0'), '--if-exists', 'fail'])
    expect(again.exitCode).toBe(3)
    expect(again.result).toMatchObject({
      status: 'refused',
      error: { code: 'tag-exists', phase: 'gate' },
      legs: [],
    })
    const written = (await bed.registry.accessLog(begin)).filter(({ method }) => method === 'PUT')
    expect(written).toEqual([])
  })

  it('is the result with if-exists: skip, and what is missing goes to it', async () => {
    await using app = await sample()
    const [image, other] = [
      `${bed.registry.host}/${freshPath('a')}`,
      `${bed.registry.host}/${freshPath('b')}`,
    ]
    const first = await published(app, image, ['--tags', 'type=raw,value=1.0.0'])
    await app.write({ 'app.txt': unique() })
    const again = await published(app, `${image}\n${other}`, [...VERSIONS('1.0.0'), '--if-exists', 'skip'])
    expect(again.exitCode, again.stderr).toBe(0)
    expect(again.result).toMatchObject({ status: 'skipped', digest: first.result.digest, legs: [] })
    expect(fates(again.result)).toEqual([
      ...['1.0.0 kept', '1.0 created', '1 created', 'latest created'],
      ...['1.0.0 created', '1.0 created', '1 created', 'latest created'],
    ])
    expect(again.result.images.map(({ digest }) => digest)).toEqual([
      first.result.digest,
      first.result.digest,
    ])
  })

  it('is kept where only attestations are others', async () => {
    await using app = await sample()
    const image = `${bed.registry.host}/${freshPath()}`
    const args = ['--provenance=true', '--tags', `${image}:1.0.0`]
    const run = async () =>
      await publish(bed, { folder: app.folder, args: [...args, '--labels', 'same=yes'] })
    const [first, again] = [await run(), await run()]
    expect(again.result?.digest).not.toBe(first.result?.digest)
    expect(again.result?.images[0]?.tags[0]).toMatchObject({ state: 'kept', digest: first.result?.digest })
  })
})
