import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseDockerConfig } from '../../src/registry/docker-config.ts'
import { CredentialsError } from '../../src/registry/errors.ts'
import { createKeychain } from '../../src/registry/keychain.ts'
import { everythingIn, failureOf } from './servers.ts'

let folder: string
let environment: Record<string, string>

/** A real program on the PATH. */
async function helper(name: string, script: string): Promise<void> {
  const path = join(folder, `docker-credential-${name}`)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credential-helpers-'))
  environment = { PATH: `${folder}:/usr/bin:/bin`, LOG: join(folder, 'log'), SECRET_FROM: 'environment' }
  await helper(
    'good',
    'server=$(cat); echo "$1 $server" >> "$LOG"; echo "{\\"Username\\":\\"me\\",\\"Secret\\":\\"for $server from $SECRET_FROM\\"}"',
  )
  await helper('token', `echo '{"ServerURL":"x","Username":"<token>","Secret":"refresh"}'`)
  await helper('empty', 'echo "credentials not found in native keychain"; exit 1')
  await helper('deaf', `exec <&-; echo '{"Username":"me","Secret":"pass"}'`)
  await helper('failing', 'echo "no session bus"; exit 3')
  await helper('babbling', 'echo "topsecret but no JSON"')
  await helper('hanging', 'exec sleep 60')
  await helper('killed', 'kill -9 $$')
})

const config = (value: unknown) => parseDockerConfig(JSON.stringify(value), 'config.json')
const find = (value: unknown, registry = 'ghcr.io', signal?: AbortSignal) => {
  // Only the one that never answers is waited for as shortly as that.
  const helperTimeoutMs = JSON.stringify(value).includes('hanging') ? 300 : 30_000
  return createKeychain({ configs: [config(value)], environment, helperTimeoutMs }).find(registry, signal)
}

describe('a credential helper', () => {
  it('is asked for the host, in the given environment', async () => {
    expect(await find({ credsStore: 'good' })).toEqual({
      kind: 'password',
      username: 'me',
      password: 'for ghcr.io from environment',
    })
  })

  it("is asked for Docker Hub by docker's long name", async () => {
    expect(await find({ credsStore: 'good' }, 'docker.io')).toMatchObject({
      password: 'for https://index.docker.io/v1/ from environment',
    })
  })

  it('may give an identity token', async () => {
    expect(await find({ credHelpers: { 'ghcr.io': 'token' } })).toEqual({
      kind: 'identity-token',
      token: 'refresh',
    })
  })

  it('may have none', async () => {
    expect(await find({ credsStore: 'empty' })).toBeUndefined()
  })

  it('need not read its input', async () => {
    expect(await find({ credsStore: 'deaf' })).toMatchObject({ username: 'me' })
  })

  it('is the only place looked at, as in docker', async () => {
    const auths = { 'ghcr.io': { auth: Buffer.from('a:b').toString('base64') } }
    expect(await find({ auths, credsStore: 'empty' })).toBeUndefined()
    expect(await find({ auths, credsStore: 'failing', credHelpers: { 'ghcr.io': '' } })).toMatchObject({
      username: 'a',
    })
  })

  it.each([
    ['failing', 'docker-credential-failing: it failed for ghcr.io (exit status 3): no session bus'],
    ['babbling', 'docker-credential-babbling: its answer is not JSON with Username and Secret'],
    ['hanging', 'docker-credential-hanging: no answer within 0.3 s'],
    ['killed', 'docker-credential-killed: it failed for ghcr.io (SIGKILL)'],
    ['missing', 'docker-credential-missing: the program is not on the PATH'],
    ['../evil', 'docker-credential-../evil: this is no name of a credential helper'],
  ])('fails clearly: %s', async (credsStore, message) => {
    const error = await failureOf(find({ credsStore }))
    expect(error).toBeInstanceOf(CredentialsError)
    expect((error as Error).message).toBe(message)
    expect(everythingIn(error)).not.toContain('topsecret')
  })

  it('ends at once by its signal', async () => {
    const controller = new AbortController()
    const call = failureOf(find({ credsStore: 'hanging' }, 'ghcr.io', controller.signal))
    const reason = new Error('cancelled')
    controller.abort(reason)
    expect(await call).toBe(reason)
  })
})

describe('createKeychain', () => {
  const explicit = new Map([
    ['https://index.docker.io/v1/', { kind: 'password', username: 'x', password: 'y' } as const],
  ])

  it('prefers what is given explicitly', async () => {
    const keychain = createKeychain({ explicit, configs: [config({ credsStore: 'good' })], environment })
    expect(await keychain.find('docker.io')).toMatchObject({ username: 'x' })
    expect(await keychain.find('ghcr.io')).toMatchObject({ username: 'me' })
  })

  it('takes the first configuration that has one', async () => {
    const first = config({ auths: { 'ghcr.io': { auth: Buffer.from('first:1').toString('base64') } } })
    const keychain = createKeychain({ configs: [first, config({ credsStore: 'token' })], environment })
    expect(await keychain.find('ghcr.io')).toMatchObject({ username: 'first' })
    expect(await keychain.find('quay.io')).toMatchObject({ kind: 'identity-token' })
  })

  it('has none without a configuration', async () => {
    expect(await createKeychain({ environment }).find('ghcr.io')).toBeUndefined()
  })

  it('asks a helper once for a registry', async () => {
    const keychain = createKeychain({ configs: [config({ credsStore: 'good' })], environment })
    await Promise.all([keychain.find('once.example'), keychain.find('once.example')])
    await keychain.find('once.example')
    const log = await readFile(environment['LOG'] ?? '', 'utf8')
    expect(log.match(/get once\.example/g)).toHaveLength(1)
  })

  it('asks again after a failure, and after the abort of another caller', async () => {
    const keychain = createKeychain({ configs: [config({ credsStore: 'good' })], environment })
    const controller = new AbortController()
    const aborted = failureOf(keychain.find('ghcr.io', controller.signal))
    const other = keychain.find('ghcr.io')
    controller.abort(new Error('cancelled'))
    expect(String(await aborted)).toContain('cancelled')
    expect(await other).toMatchObject({ username: 'me' })
  })
})
