import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findBuildx } from '../../src/buildkit/buildx.ts'
import { findPlugin } from '../../src/buildkit/find-plugin.ts'

let home: string
let env: NodeJS.ProcessEnv
let plugin: string

const write = async (path: string, content: string, mode = 0o755) => {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  await chmod(path, mode)
}
const ELF = '\x7fELF'

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'find-plugin-'))
  env = { HOME: home, PATH: [join(home, 'none'), join(home, 'bin')].join(delimiter) }
  plugin = join(home, '.docker', 'cli-plugins', 'docker-buildx')
  await write(join(home, 'bin', 'docker'), ELF)
  await write(plugin, ELF)
})
afterEach(() => rm(home, { recursive: true, force: true }))

it('is beside docker’s configuration', () => {
  expect(findPlugin(env)).toBe(plugin)
})

it('is where DOCKER_CONFIG says', async () => {
  const other = join(home, 'other', 'cli-plugins', 'docker-buildx')
  await write(other, ELF)
  expect(findPlugin({ ...env, DOCKER_CONFIG: join(home, 'other') })).toBe(other)
})

it('is there without a docker', () => {
  expect(findPlugin({ ...env, PATH: '' })).toBe(plugin)
})

it('can be run', async () => {
  await chmod(plugin, 0o644)
  expect(findPlugin(env)).not.toBe(plugin)
})

it('is left to a docker that is a script', async () => {
  await write(join(home, 'none', 'docker'), '#!/bin/sh\nexec podman "$@"\n')
  expect(findPlugin(env)).toBeUndefined()
})

it('is left to a docker that is another program', async () => {
  await write(join(home, 'snap'), ELF)
  await mkdir(join(home, 'none'))
  await symlink(join(home, 'snap'), join(home, 'none', 'docker'))
  expect(findPlugin(env)).toBeUndefined()
})

it.each(['DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND'])(
  'is left to docker where %s tells it something',
  (name) => {
    expect(findPlugin({ ...env, [name]: '1' })).toBeUndefined()
    expect(findPlugin({ ...env, [name]: '' })).toBe(plugin)
  },
)

it('is left to a docker that can’t be looked into', async () => {
  await mkdir(join(home, 'none', 'docker'), { recursive: true })
  expect(findPlugin(env)).toBeUndefined()
})

it('is left to docker where it is told of other folders', async () => {
  await write(join(home, '.docker', 'config.json'), '{"cliPluginsExtraDirs": ["/opt/plugins"]}', 0o600)
  expect(findPlugin(env)).toBeUndefined()
})

it('is passed over where it doesn’t run', async () => {
  expect(findPlugin(env)).toBe(plugin)
  const answer = ['Name: it', 'Driver: remote', 'Nodes:', 'Name: it0', 'Platforms: linux/amd64']
  await write(join(home, 'bin', 'buildx'), `#!/bin/sh\necho '${answer.join('\n')}'\n`)
  const { builder } = await findBuildx(env, { boot: false })
  expect(builder).toMatchObject({ name: 'it', driver: 'remote' })
})
