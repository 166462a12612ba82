import { describe, expect, it } from 'vitest'
import { github } from '../../src/hosts/github.ts'
import { findLogins } from '../../src/login/logins.ts'
import { exporterRegistries } from '../../src/publish/registries.ts'
import { readTrust } from '../../src/registry/trust.ts'
import { parsed } from '../inputs/given.ts'

async function jobOf(env: Readonly<Record<string, string>>) {
  const written: string[] = []
  const out = (text: string) => void written.push(text)
  const common = { GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'octocat', GITHUB_REPOSITORY: 'Acme/App' }
  return { written, host: await github.create({ env: { ...common, ...env }, out, err: out }) }
}

describe('the token of a job', () => {
  const servers: readonly [
    string,
    Readonly<Record<string, string>>,
    readonly string[],
    string | undefined,
  ][] = [
    ['of github.com', { GITHUB_SERVER_URL: 'https://github.com' }, ['ghcr.io'], 'ghcr.io/acme/app'],
    ['of no server that is named', {}, ['ghcr.io'], 'ghcr.io/acme/app'],
    ['of an enterprise server', { GITHUB_SERVER_URL: 'https://git.acme.example' }, [], undefined],
    ['of a server called alike', { GITHUB_SERVER_URL: 'https://github.com.example' }, [], undefined],
  ]
  it.each(servers)('%s is for its own registry', async (_, env, signedIn, image) => {
    const { host } = await jobOf(env)
    const logins = await findLogins({
      inputs: parsed({ 'github-token': 'job' }),
      host,
      registries: ['ghcr.io'],
      knows: async () => false,
    })
    expect(logins.map(({ registry }) => registry)).toEqual(signedIn)
    expect(host.defaultImage(await host.context('workflow', undefined))).toBe(image)
  })
})

describe('the last part of a step', () => {
  const states: readonly [Readonly<Record<string, string>>, object | undefined][] = [
    [{}, undefined],
    [{ STATE_BUCKET: 'b' }, undefined],
    [
      { STATE_started: 'true', STATE_workspace: '/tmp/x', STATE_builder: 'x', STATE_isPost: 'true' },
      undefined,
    ],
    [{ STATE_layerwise_workspace: '/tmp/layerwise-x' }, undefined],
    [{ STATE_layerwise_started: 'true' }, { workspace: undefined, builder: undefined }],
    [
      { STATE_layerwise_started: 'true', STATE_layerwise_workspace: '/w', STATE_layerwise_builder: 'b' },
      { workspace: '/w', builder: 'b' },
    ],
  ]
  it.each(states)('knows itself by its own state alone: %j', async (env, cleanup) => {
    expect((await jobOf(env)).host.cleanup).toEqual(cleanup)
  })
})

describe('commands to the runner', () => {
  it('go where everything else goes, and none of them while another program writes', async () => {
    const { host, written } = await jobOf({})
    host.mask('one\ntwo')
    host.show({ kind: 'group', title: 'Build' })
    host.show({ kind: 'warning', text: 'inside' })
    host.show({ kind: 'group-end' })
    host.show({ kind: 'error', text: '100%\nsure', hint: 'really' })
    const token = /^::stop-commands::(.+)$/m.exec(written.join(''))?.[1] ?? ''
    expect(written.join('').split('\n')).toEqual([
      '::add-mask::one',
      '::add-mask::two',
      '::group::Build',
      `::stop-commands::${token}`,
      'warning: inside',
      '',
      `::${token}::`,
      '::endgroup::',
      '::error::100%25%0Asure%0A  really',
      '',
    ])
    expect(token.length).toBeGreaterThan(20)
  })
})

describe('registry.insecure', () => {
  const outputs = (...texts: readonly string[]) =>
    parsed({ images: 'ghcr.io/acme/app', outputs: texts.join('\n') }).outputs.flatMap(exporterRegistries)

  it('of an output names the registries of that output alone', () => {
    expect(outputs('type=registry,name=10.0.0.1:5000/a/b,registry.insecure=true')).toEqual(['10.0.0.1:5000'])
    expect(outputs('type=image,push=true,registry.insecure=true')).toEqual([])
  })

  it('holds for those, beside what a buildkitd.toml says of others', async () => {
    const trust = await readTrust({
      certificateFolder: '/nowhere',
      insecure: ['10.0.0.1:5000'],
      buildkitdConfig: '[registry."10.0.0.2:5000"]\ninsecure = true\n[registry."10.0.0.3:5000"]\nhttp = true',
    })
    expect([...trust.insecureRegistries]).toEqual(['10.0.0.1:5000', '10.0.0.2:5000'])
    expect([...trust.httpRegistries]).toEqual(['10.0.0.3:5000'])
  })
})
