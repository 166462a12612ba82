import { lstat, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dockerConfigFolder } from '../../src/buildkit/docker-config-folder.ts'
import { type Login, privateDockerConfig } from '../../src/login/docker-config.ts'
import { Failure } from '../../src/report/failure.ts'

let home: string
let folder: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'docker-home-'))
  folder = join(home, 'run', 'docker')
  await mkdir(join(home, 'run'))
  await mkdir(join(home, '.docker'))
})

afterEach(async () => {
  await rm(home, { recursive: true })
})

const GHCR: Login = { registry: 'ghcr.io', username: 'me', password: 'pass:word' }
const HUB: Login = { registry: 'docker.io', username: 'me', password: 'hush' }
const AUTH = Buffer.from('me:pass:word').toString('base64')

async function written(config: unknown, logins: readonly Login[]): Promise<Record<string, unknown>> {
  if (config !== undefined) await writeFile(join(home, '.docker', 'config.json'), JSON.stringify(config))
  await privateDockerConfig(folder, logins, { HOME: home })
  return JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'))
}

describe('the run’s own docker configuration', () => {
  const other = { auth: 'b3RoZXI6eA==' }
  const cases: readonly [string, unknown, readonly Login[], object][] = [
    ['without one of the user’s', undefined, [GHCR], { auths: { 'ghcr.io': { auth: AUTH } } }],
    [
      'without a login it is the user’s',
      { auths: { a: other }, credsStore: 'desktop' },
      [],
      { auths: { a: other }, credsStore: 'desktop' },
    ],
    [
      'the user’s logins stay',
      { auths: { a: other } },
      [GHCR],
      { auths: { a: other, 'ghcr.io': { auth: AUTH } } },
    ],
    ['ours come first', { auths: { 'ghcr.io': other } }, [GHCR], { auths: { 'ghcr.io': { auth: AUTH } } }],
    [
      'Docker Hub has another name there',
      {},
      [HUB],
      { auths: { 'https://index.docker.io/v1/': { auth: Buffer.from('me:hush').toString('base64') } } },
    ],
    [
      'a helper for everything is switched off for ours',
      { credsStore: 'desktop' },
      [GHCR],
      { credsStore: 'desktop', credHelpers: { 'ghcr.io': '' }, auths: { 'ghcr.io': { auth: AUTH } } },
    ],
    [
      'a helper for one registry stays, but for ours',
      { credHelpers: { 'ghcr.io': 'ours', 'gcr.io': 'gcloud' } },
      [GHCR],
      { credHelpers: { 'ghcr.io': '', 'gcr.io': 'gcloud' }, auths: { 'ghcr.io': { auth: AUTH } } },
    ],
    [
      'all else is kept',
      {
        proxies: { default: { httpProxy: 'http://proxy' } },
        currentContext: 'remote',
        plugins: { a: {} },
        HttpHeaders: { a: 'b' },
      },
      [GHCR],
      {
        ...{
          proxies: { default: { httpProxy: 'http://proxy' } },
          currentContext: 'remote',
          plugins: { a: {} },
          HttpHeaders: { a: 'b' },
        },
        auths: { 'ghcr.io': { auth: AUTH } },
      },
    ],
    [
      'what is of another kind is replaced',
      { auths: [], credHelpers: null },
      [GHCR],
      { auths: { 'ghcr.io': { auth: AUTH } }, credHelpers: null },
    ],
  ]
  it.each(cases)('%s', async (_, config, logins, expected) => {
    expect(await written(config, logins)).toEqual(expected)
  })

  it('is nobody else’s to read, and the user’s is not touched', async () => {
    const before = JSON.stringify({ auths: { a: other } })
    await writeFile(join(home, '.docker', 'config.json'), before)
    await privateDockerConfig(folder, [GHCR], { HOME: home })
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, 'config.json'))).mode & 0o777).toBe(0o600)
    expect(await readFile(join(home, '.docker', 'config.json'), 'utf8')).toBe(before)
  })

  it('has links to contexts and plugins, and nothing that is not there', async () => {
    await mkdir(join(home, '.docker', 'contexts'))
    await privateDockerConfig(folder, [], { HOME: home })
    expect(await readlink(join(folder, 'contexts'))).toBe(join(home, '.docker', 'contexts'))
    await expect(lstat(join(folder, 'cli-plugins'))).rejects.toThrow(/ENOENT/)
  })

  it('leaves the builders where they are', async () => {
    const env = { HOME: home, PATH: '/bin' }
    expect(await privateDockerConfig(folder, [], env)).toEqual({
      ...env,
      DOCKER_CONFIG: folder,
      BUILDX_CONFIG: join(home, '.docker', 'buildx'),
    })
    const elsewhere = await privateDockerConfig(join(home, 'run', 'two'), [], {
      ...env,
      BUILDX_CONFIG: '/builders',
    })
    expect(elsewhere['BUILDX_CONFIG']).toBe('/builders')
    const custom = await privateDockerConfig(join(home, 'run', 'three'), [], {
      ...env,
      DOCKER_CONFIG: '/nowhere',
    })
    expect(custom['BUILDX_CONFIG']).toBe('/nowhere/buildx')
  })

  it.each(['no json', '[]', 'null', '"text"'])('can’t be made of %j', async (text) => {
    const path = join(home, '.docker', 'config.json')
    await writeFile(path, text)
    const failure = await privateDockerConfig(folder, [GHCR], { HOME: home }).catch((error) => error)
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({
      code: 'docker-config-invalid',
      phase: 'preflight',
      message: expect.stringContaining(path),
    })
  })
})

describe('where docker keeps its configuration', () => {
  it.each([
    [{ DOCKER_CONFIG: '/conf', HOME: '/home/me' }, '/conf'],
    [{ DOCKER_CONFIG: '', HOME: '/home/me' }, '/home/me/.docker'],
    [{ HOME: '/home/me' }, '/home/me/.docker'],
  ])('%j: %s', (env, expected) => {
    expect(dockerConfigFolder(env)).toBe(expected)
  })
})
