import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultContext, fileProblems, findDockerfile } from '../../src/publish/files.ts'
import { namedRegistries } from '../../src/publish/registries.ts'
import { parsed, type With } from '../inputs/given.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-test-'))
  for (const name of ['app', 'empty', 'lower', 'git/.git'])
    await mkdir(join(folder, name), { recursive: true })
  for (const name of ['app/Dockerfile', 'lower/dockerfile', 'Dockerfile.prod', 'token.txt'])
    await writeFile(join(folder, name), '')
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('the Dockerfile', () => {
  const cases: readonly [With, string | undefined][] = [
    [{ context: 'app' }, 'app/Dockerfile'],
    [{ context: 'lower' }, 'lower/dockerfile'],
    [{ context: 'empty' }, undefined],
    [{ context: 'app', file: 'Dockerfile.prod' }, 'Dockerfile.prod'],
    [{ file: 'https://example.com/Dockerfile' }, undefined],
    [{ context: 'app', file: '-' }, undefined],
    [{ context: 'https://example.com/app.git' }, undefined],
  ]
  it.each(cases)('of %j is %s', async (inputs, path) => {
    const expected = path === undefined ? undefined : join(folder, path)
    expect(await findDockerfile(parsed(inputs), '.', folder)).toBe(expected)
  })

  it('is looked for in the context that is the default', async () => {
    expect(await findDockerfile(parsed({}), 'app', folder)).toBe(join(folder, 'app/Dockerfile'))
    expect(await findDockerfile(parsed({}), 'https://github.com/a/b.git#c', folder)).toBeUndefined()
  })
})

describe('files that inputs name', () => {
  const cases: readonly [With, readonly string[]][] = [
    [{ context: 'app' }, []],
    [{ context: 'lower' }, []],
    [{ context: 'empty' }, ['file']],
    [{}, ['file']],
    [{ context: 'nowhere' }, ['context']],
    [{ context: 'empty', file: 'Dockerfile.prod' }, []],
    [{ context: 'empty', file: 'Dockerfile.dev' }, ['file']],
    [{ context: 'app', 'secret-files': 'a=token.txt\nb=missing.txt' }, ['secret-files']],
    [{ context: 'nowhere', 'secret-files': 'b=missing.txt' }, ['secret-files', 'context']],
    [{ context: 'app', 'buildkitd-config': 'missing.toml' }, ['buildkitd-config']],
    // What isn't here can't be looked at.
    [{ context: 'https://example.com/app.git#main:docker' }, []],
    [{ context: 'git@example.com:acme/app.git' }, []],
    [{ context: 'github.com/acme/app' }, []],
    [{ context: '-' }, []],
    [{ context: '{{defaultContext}}:app' }, []],
    [{ context: 'app', file: 'https://example.com/Dockerfile' }, []],
    [{ context: 'app', file: '-' }, []],
    [{ context: 'https://example.com/app.git', file: 'docker/Dockerfile' }, []],
  ]
  it.each(cases)('%j', async (inputs, expected) => {
    const problems = await fileProblems(parsed(inputs), '.', folder, (name) => name)
    expect(problems.map(({ input }) => input)).toEqual(expected)
    for (const { message } of problems) expect(message).toContain(folder)
  })
})

describe('the context of who names none', () => {
  const gitContext = 'https://github.com/acme/app.git#0123'
  it.each([
    ['here, outside of GitHub', false, { gitContext }, 'empty', '.'],
    ['the repository, where there is no checkout', true, { gitContext }, 'empty', gitContext],
    ['the checkout', true, { gitContext }, 'git', '.'],
    ['here, where nothing else is known', true, {}, 'empty', '.'],
  ])('is %s', async (_, isGitHubLike, host, name, expected) => {
    expect(await defaultContext(isGitHubLike, { event: 'push', ...host }, join(folder, name))).toBe(expected)
  })
})

describe('registries that are named', () => {
  it.each<[With, string | undefined, readonly string[]]>([
    [{ images: 'ghcr.io/a/b\ndocker.io/a/b\nghcr.io/c/d' }, 'quay.io/x/y', ['ghcr.io', 'docker.io']],
    [{ tags: 'ghcr.io/a/b:1,quay.io/a/b:1' }, undefined, ['ghcr.io', 'quay.io']],
    [{ outputs: 'type=registry,name=127.0.0.1:5000/a/b' }, undefined, ['127.0.0.1:5000']],
    [{}, 'ghcr.io/a/b', ['ghcr.io']],
    [{}, undefined, []],
  ])('%j %s', (inputs, fallback, registries) => {
    expect(namedRegistries(parsed(inputs), fallback)).toEqual(registries)
  })
})
